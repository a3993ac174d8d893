// What `npm run notices` asks for, done: list, put up, say something new, fix, take down. `/local/notices` is the same over HTTP, for this laptop alone.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { Notice, NoticeStanding, Notices } from '../bot/notices/notice.ts';
import { readNotice, readWords, type Wrong } from '../bot/notices/read.ts';
import { changeNotice, type TellDeps } from '../bot/notices/tell.ts';
import { reachOf } from '../bot/notices/untold.ts';
import { digest } from '../bot/digest.ts';
import { council } from '../dialogs/council.ts';
import { notices as told, noticeTitle } from '../dialogs/notices.ts';
import { WORDS } from '../lambdas/pages/notice/shown.ts';
import type { Control } from './providers/control.ts';

export type NoticesDesk = {
  /** @param args as they are typed @returns what is shown */
  readonly run: (args: readonly string[]) => Promise<readonly string[]>;
  readonly control: Control;
};

export const HOW = [
  'npm run notices                     those that run',
  'npm run notices -- put water --street "Elm Road" --postcode NM4 --en "A main has burst." [--cy "…"] [--until 18:00] [--tomorrow]',
  'npm run notices -- put bins --all --en "No bins are collected today."',
  'npm run notices -- say I-204518 --en "Engineers are still there." [--until 20:00]',
  'npm run notices -- fix I-204518 [--en "Water is back."]',
  'npm run notices -- withdraw I-204518',
  `about: ${told.kinds.map(({ id }) => id).join(', ')}`,
];
const BY = 'somebody at the computer';
/** Older ones are in the table, and not shown. */
const LISTED_MS = 30 * 86_400_000;
const STANDINGS: Readonly<Record<string, NoticeStanding>> = {
  say: 'running',
  fix: 'fixed',
  withdraw: 'withdrawn',
};

export const noticesDesk = (deps: TellDeps & { readonly notices: Notices }): NoticesDesk => {
  const run = async (args: readonly string[]): Promise<readonly string[]> => {
    const typed = typedIn(args);
    if (typed === undefined) return HOW;
    const [what = 'list', name = ''] = typed.words;
    const now = deps.clock();
    const since = () => deps.notices.since(new Date(now.getTime() - LISTED_MS).toISOString());
    if (what === 'list') {
      const all = await since();
      return all.length === 0
        ? ['No notices in the last 30 days.', ...HOW]
        : (await Promise.all(all.map((each) => reachedRow(each, now)))).flat();
    }
    const reading = { kinds: told.kinds.map(({ id }) => id), ...council, now };
    if (what === 'put') {
      const read = readNotice({ ...typed, topics: name.split(',') }, reading);
      if (!read.ok) return mistakes(read.wrong);
      const from = now.toISOString();
      return row(
        await deps.notices.put({ ...read.notice, id: digest([from, read.notice]), from, by: BY }),
        now,
      );
    }
    const standing = STANDINGS[what];
    const notice = (await since()).find(({ reference }) => reference === name.toUpperCase());
    if (standing === undefined) return HOW;
    if (notice === undefined) return [`There is no notice ${name}.`];
    const read = readWords(typed, reading, { mayBeEmpty: standing !== 'running' });
    if (!read.ok) return mistakes(read.wrong);
    const { text, until } = read.words;
    const change = {
      at: now.toISOString(),
      by: BY,
      standing,
      ...(text.en === '' ? {} : { text }),
      ...(until === undefined ? {} : { until }),
    };
    const changed = await changeNotice(deps)(notice.id, change, notice.updates.length);
    if (changed.kind !== 'done') return ['Somebody changed it meanwhile, or it is over. Look again.'];
    return [
      ...row(changed.notice, now),
      `Goes to ${changed.told}. Whom it does not reach stands in the list.`,
    ];
  };
  /** With whom the last news did not reach. */
  const reachedRow = async (notice: Notice, now: Date): Promise<readonly string[]> => [
    ...row(notice, now),
    `  ${WORDS.reach(await reachOf(notice, deps.notices)).en}`,
  ];
  return {
    run,
    control: async ({ method, body }) => {
      const args = method === 'POST' ? Args.safeParse(JSON.parse(body === '' ? '[]' : body)) : undefined;
      if (args?.success === false)
        return { status: 400, body: { error: 'Send ["put", "water", …]: a list of words.' } };
      return { status: 200, body: await run(args?.data ?? []) };
    },
  };
};

const Args = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(60));

/** Undefined when there is something in it that is none of ours. */
const typedIn = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        street: { type: 'string', multiple: true },
        postcode: { type: 'string', multiple: true },
        all: { type: 'boolean' },
        en: { type: 'string' },
        cy: { type: 'string' },
        until: { type: 'string' },
        tomorrow: { type: 'boolean' },
      },
    });
    return {
      words: positionals,
      everybody: values.all === true,
      streets: (values.street ?? []).join(','),
      postcodes: (values.postcode ?? []).join(','),
      en: values.en ?? '',
      cy: values.cy ?? '',
      time: values.until ?? '',
      day: values.tomorrow === true ? 'tomorrow' : 'today',
    };
  } catch {
    return undefined;
  }
};

const mistakes = (wrong: Wrong): readonly string[] => wrong.map(([field, why]) => `${field}: ${why.en}`);

/** With who did what and when: the record. */
const row = (notice: Notice, now: Date): readonly string[] => [
  `${notice.reference}  ${notice.standing}  ${noticeTitle(notice, 'en')}`,
  ...(notice.standing === 'running'
    ? [`  ${told.said(notice, notice.area === undefined ? 'all' : 'here', now, true).en}`]
    : []),
  ...notice.updates.map(({ at, by, standing, text }) => `  ${at}  ${standing}  ${by}: ${text.en}`),
];
