// What came before, in the words that staff read: the last talk and what was promised at its end, what was done, cases, and promises.
import type { CardCase, CardDone, CaseCard, Promised } from '../../bot/handoff/card.ts';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { TurnShown } from '../../lambdas/desk/wire.ts';
import { linesOf } from './lines.ts';
import { byWhen, moment } from './times.ts';
import { rowWords, severityWords } from './triage-words.ts';
import { CHANNELS, whyWords } from './words.ts';

type Before = NonNullable<CaseCard['before']>;

export const talkedWords = ({ at, agent, channel }: Before, now: number): string =>
  `Talked with ${agent ?? 'a colleague'} until ${moment(at, now)}${channel === undefined ? '' : `, on ${CHANNELS[channel]}`}`;

/** What they were promised at its end. `isPast`: they have waited for it, and may have come for that. */
export const followWords = (
  { follow }: Before,
  now: number,
): { readonly words: string; readonly isPast: boolean } | undefined =>
  follow === undefined
    ? undefined
    : {
        words: `“${follow.what}”, by ${moment(follow.by, now)}`,
        isPast: Date.parse(follow.by) <= now,
      };

/** What the assistant could not make out, and how they sounded. */
export const missedWords = (misses: number): string =>
  `It did not understand ${misses === 1 ? 'their last message' : `their last ${misses} messages`}`;
export const angryWords = (times: number): string =>
  `They sounded angry ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} lately`;

/** What is open still stands among their cases. */
export const doneBefore = ({ done = [], cases }: Pick<CaseCard, 'done' | 'cases'>): readonly CardDone[] =>
  done.filter(({ reference }) => !cases.some((each) => each.reference === reference));

/** "Reported: pothole, R-204518, Mon 30 Nov, 10:02" */
export const doneWords = ({ what, reference, at }: CardDone, now: number): string =>
  [what, ...(reference === undefined ? [] : [reference]), moment(at, now)].join(', ');

export const caseTitle = ({ title, transaction }: CardCase): string =>
  title ?? capital(whyWords(transaction.replaceAll('.', ' ')));

/** Where it stands. A later version may have other ids. */
export const statusWords = (status: CardCase['status']): string => STATUSES[status] ?? whyWords(status);
const STATUSES: Readonly<Record<string, string>> = {
  // Somebody on call may be at it already.
  received: 'open',
  checked: 'looked at',
  scheduled: 'planned',
  'in-progress': 'being worked on',
  done: 'done',
  'closed-no-action': 'closed without work',
  cancelled: 'cancelled',
} satisfies Record<CardCase['status'], string>;

export const caseWords = (
  { receivedAt, expectedBy, triage, elsewhere, quiet }: CardCase,
  now: number,
): string =>
  [
    `received ${moment(receivedAt, now)}`,
    ...(expectedBy === undefined ? [] : [`expected by ${byWhen(expectedBy, now)}`]),
    ...(triage === undefined
      ? []
      : [
          `triage: ${[rowWords(triage.row), ...(triage.severity === undefined ? [] : [severityWords(triage.severity)])].join(', ')}`,
        ]),
    ...(elsewhere === undefined ? [] : [`sent on ${CHANNELS[elsewhere]}`]),
    ...(quiet === true ? ['do not call or write of your own accord'] : []),
  ].join(', ');

/** Each case stands among the cases with its day: here is what they were told of it. */
export const promiseWords = (each: Promised, now: number): string => {
  switch (each.kind) {
    case 'case':
      return [
        `Case ${each.reference}`,
        ...(each.window === undefined ? [] : [WINDOWS[each.window] ?? `we call: ${each.window}`]),
        ...(each.by === undefined ? [] : [`by ${byWhen(each.by, now)}`]),
        ...(each.words === undefined ? [] : [`they were told “${each.words}”`]),
      ].join(', ');
    case 'reminder':
      return `${each.will}, ${moment(each.at, now)}`;
    case 'notice':
      return `They get the news of notice ${each.notice}, as they asked, ${moment(each.at, now)}`;
    default:
      return each satisfies never;
  }
};

const WINDOWS: Readonly<Record<string, string>> = {
  now: 'we call as soon as we can',
  morning: 'we call in the morning',
  afternoon: 'we call in the afternoon',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What of ours did not reach them, in its words: the chat knows of it before the card does. */
export const failedWords = (
  { undelivered, failed }: Pick<ChatSummary, 'undelivered' | 'failed'>,
  turns: readonly TurnShown[],
): string | undefined => {
  if (undelivered !== true || failed === undefined) return undefined;
  const line = turns.flatMap(linesOf).find(({ id }) => id === failed);
  return line?.kind === 'message' && line.text !== '' ? line.text : undefined;
};
