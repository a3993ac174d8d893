// What is open of theirs, what danger was told, and what they were told will happen.
import { isSince } from '../services/since.ts';
import { isOver, type Case } from '../services/cases.ts';
import type { CareTold, Incident } from '../incidents/incident.ts';
import { runningClocks } from '../incidents/running.ts';
import type { ChannelId, DialogState, Json, OpenDialog } from '../model.ts';
import type { CardCase, CardIncident, Promised } from './card.ts';
import { becauseOf, type WordsOf } from './done.ts';
import { CARE } from './facts.ts';
import { saidIn, type TurnSeen } from './heard.ts';
import { tenancyIn } from './tenancy.ts';

/** A case, and the channel of the conversation that it came from where that is another of theirs. */
export type CaseSeen = Case & { readonly elsewhere?: ChannelId };

/** Those that are not over, the latest last. What whoever had the account before sent is not theirs. */
export const openCases = (
  cases: readonly CaseSeen[],
  { since }: Pick<DialogState, 'since'>,
): readonly CaseSeen[] =>
  cases.filter(
    (each) =>
      !isOver(each) &&
      (each.elsewhere !== undefined || isSince(each.receivedAt, since === undefined ? {} : { since })),
  );

export const cardCase = (
  { reference, transaction, status, receivedAt, expectedBy, elsewhere, answers }: CaseSeen,
  content: WordsOf,
): CardCase => ({
  reference,
  transaction,
  title: content.desk.done(transaction),
  status,
  receivedAt,
  ...(expectedBy === undefined ? {} : { expectedBy }),
  ...triageIn(answers, content),
  ...(answers['contact'] === 'only-if-asked' || answers['quiet'] === true ? { quiet: true } : {}),
  ...(elsewhere === undefined ? {} : { elsewhere }),
});

/** It is in the case at once, and in its incident a moment later. */
const triageIn = (answers: CaseSeen['answers'], content: WordsOf): Pick<CardCase, 'triage'> => {
  const { row, severity, rule } = answers;
  if (typeof row !== 'string') return {};
  const because = becauseOf(answers, content);
  return {
    triage: {
      row,
      ...(typeof severity === 'string' ? { severity } : {}),
      ...(typeof rule === 'string' ? { rule } : {}),
      ...(because === undefined ? {} : { because }),
    },
  };
};

/** @param because the words of its rule, from its case */
export const cardIncident = (incident: Incident, because?: string): CardIncident => {
  const { reference, row, severity, rule, standing, heldBy, awareAt, place, clocks, quiet } = incident;
  const tenancy = tenancyIn(incident);
  return {
    reference,
    ...(because === undefined ? {} : { because }),
    ...(quiet === undefined ? {} : { quiet }),
    row,
    severity,
    ...(rule === undefined ? {} : { rule }),
    standing,
    ...(heldBy === undefined ? {} : { heldBy: heldBy.name }),
    awareAt,
    ...(place === undefined ? {} : { place }),
    clocks: runningClocks(clocks).map(({ must, due, law, why }) => ({
      must: must.en,
      due,
      law: why?.en ?? law,
    })),
    ...(tenancy && { tenancy }),
  };
};

/** References with the day that they were told, reminders that are to come, and notices that they follow. */
export const promisedIn = (
  cases: readonly CaseSeen[],
  { timers = [], notices = [] }: Pick<DialogState, 'timers' | 'notices'>,
  turns: readonly TurnSeen[],
  { dialogs, desk }: WordsOf,
): readonly Promised[] => [
  ...cases.filter(({ elsewhere }) => elsewhere === undefined).map((each) => promiseOf(each, turns)),
  ...timers.flatMap(({ dialog, at }): Promised[] => {
    const title = dialog === undefined ? undefined : dialogs[dialog]?.title.en;
    return dialog === undefined || title === undefined
      ? []
      : [{ kind: 'reminder', will: desk.timerWords(dialog, title), at }];
  }),
  ...notices
    .filter(({ said, over }) => said === 'follow' && over === undefined)
    .map(({ id, at }): Promised => ({ kind: 'notice', notice: id, at })),
];

const promiseOf = (
  { reference, expectedBy, answers: { window } }: CaseSeen,
  turns: readonly TurnSeen[],
): Promised => {
  const words = saidIn(turns).findLast(({ text }) => text?.includes(reference) === true)?.text;
  return {
    kind: 'case',
    reference,
    ...(expectedBy === undefined ? {} : { by: expectedBy }),
    ...(typeof window === 'string' ? { window } : {}),
    ...(words === undefined ? {} : { words }),
  };
};

/** Whether somebody needs extra care: what they said last, or what an incident or a case has of it. */
export const careIn = (
  open: OpenDialog | undefined,
  incidents: readonly Incident[],
  cases: readonly CaseSeen[],
): CareTold | undefined => {
  const answered = open?.answers.find(([id]) => id === CARE);
  return (
    (answered && careOf(answered[1])) ??
    incidents.findLast(({ care }) => care !== undefined)?.care ??
    careOf(cases.findLast(({ answers }) => CARE in answers)?.answers[CARE])
  );
};

/** Nothing of which it is: what they would rather not say counts as unsaid, and what they left out, too. */
const careOf = (told: Json | undefined): CareTold | undefined => {
  if (told === undefined) return undefined;
  if (told === 'yes' || told === 'none' || told === 'unsaid') return told;
  if (!Array.isArray(told) || told.includes('unsaid')) return 'unsaid';
  return told.includes('none') ? 'none' : 'yes';
};
