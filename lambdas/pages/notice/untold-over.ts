// The notices that are over, and of whose end somebody who asked was not told.
import type { Language } from '../../../bot/model.ts';
import type { Notices } from '../../../bot/notices/notice.ts';
import { reachOf } from '../../../bot/notices/untold.ts';
import { noticeTitle } from '../../../dialogs/notices.ts';
import { WORDS } from './shown.ts';

const LATELY_MS = 3 * 86_400_000;
/** Of what is over since, only what somebody has to know: that not all were told. */
export const untoldOver = async (
  notices: Pick<Notices, 'since' | 'reports'>,
  language: Language,
  now: Date,
): Promise<readonly { readonly title: string; readonly reach: string }[]> => {
  const all = await notices.since(new Date(now.getTime() - LATELY_MS).toISOString());
  const over = all.filter(({ standing }) => standing !== 'running');
  const reached = await Promise.all(
    over.map(async (notice) => ({ notice, reach: await reachOf(notice, notices) })),
  );
  return reached.flatMap(({ notice, reach }) =>
    reach.untold === 0
      ? []
      : [
          {
            title: `${noticeTitle(notice, language)}, ${notice.reference}`,
            reach: WORDS.reach(reach)[language],
          },
        ],
  );
};
