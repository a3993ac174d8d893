// The question that a link is of, as it is open in its conversation now; none when it was answered meanwhile.
import * as z from 'zod/mini';
import { dialogIn, isAwaiting, questionIn } from '../../../bot/care/question.ts';
import type { Content } from '../../../bot/content.ts';
import type { Dialog, Question, QuestionSeen } from '../../../bot/model.ts';
import { findName } from '../../../bot/styles/found.ts';
import { isHandedOn, type Conversations } from '../handed-on.ts';
import type { Asked } from '../link-page.ts';

export type OpenQuestion = {
  readonly dialog: Dialog;
  readonly question: Question;
  readonly to: QuestionSeen;
  /** Within which days of which diary its times were looked up, where they were. */
  readonly window?: Window;
  /** Whom the channel knows. */
  readonly account: string | undefined;
};
/** Dates (`YYYY-MM-DD`), both included. */
export type Window = { readonly diary: string; readonly from: string; readonly until: string };
export type { Conversations };

const About = z.object({ dialog: z.string(), question: z.string() });

export const openQuestion = async (
  { link, now }: Asked,
  { content, conversations }: { readonly content: Content; readonly conversations: Conversations },
): Promise<OpenQuestion | undefined> => {
  const about = About.safeParse(link.about);
  const record = await conversations(link.conversation);
  const open = record?.dialog?.open;
  if (!about.success || open === undefined || isAwaiting(open) || isHandedOn(link, record)) return undefined;
  if (open.dialog !== about.data.dialog || open.asked !== about.data.question) return undefined;
  const dialog = dialogIn({ content, now }, open.dialog);
  const question = dialog && questionIn(dialog, open, open.asked);
  if (dialog === undefined || question === undefined) return undefined;
  const step = dialog.next(open.answers, open.found);
  // From another day on it looks within other days.
  const names = step.kind === 'find' ? [findName(step.find)] : Object.keys(open.found ?? {});
  const window = windowIn(names);
  return { dialog, question, to: about.data, account: record?.account, ...(window && { window }) };
};

/** As the form looked for them: a page may look at more of the same. */
const windowIn = (lookUps: readonly string[]): Window | undefined => {
  const by = lookUps.find((name) => name.startsWith('slots:'));
  const [, diary = '', from = '', until = ''] = WINDOW.exec(by ?? '') ?? [];
  return diary === '' ? undefined : { diary, from, until };
};
const WINDOW = /^slots:([\w-]+)\|(\d{4}-\d\d-\d\d)\|(\d{4}-\d\d-\d\d)/;
