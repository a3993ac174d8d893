// What was done with somebody already, and the rules of the triage, in the words that staff read: never a raw id where there is a word.
import type { Content } from '../content.ts';
import type { Incident } from '../incidents/incident.ts';
import type { DialogState, Json } from '../model.ts';
import { isSince } from '../services/since.ts';
import type { CardDone, CaseCard } from './card.ts';
import type { CaseSeen } from './cases.ts';
import { saidIn, type TurnSeen } from './heard.ts';

export type WordsOf = Pick<Content, 'desk' | 'dialogs'>;

const MOST = 8;

/** Their cases, over or not, and the payments that they were told have come. */
export const doneIn = (
  cases: readonly CaseSeen[],
  turns: readonly TurnSeen[],
  { since }: Pick<DialogState, 'since'>,
  { desk }: WordsOf,
): Pick<CaseCard, 'done'> => {
  const theirs = cases.filter(
    ({ elsewhere, receivedAt }) =>
      elsewhere !== undefined || isSince(receivedAt, since === undefined ? {} : { since }),
  );
  const sent = theirs.map(({ transaction, reference, receivedAt }): CardDone => ({
    what: desk.done(transaction),
    reference,
    at: receivedAt,
  }));
  const paid = turns.flatMap((turn) =>
    saidIn([turn]).flatMap(({ text = '' }) => {
      const [, what, reference] = desk.paid.exec(text) ?? [];
      return what === undefined || reference === undefined
        ? []
        : [{ what: `Paid: ${what}`, reference, at: turn.at }];
    }),
  );
  // A receipt may be told twice.
  const all = new Map([...sent, ...paid].map((each) => [each.reference, each] as const));
  const done = [...all.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-MOST);
  return done.length === 0 ? {} : { done };
};

/** "Stopped: Both; Other heating: No": what they answered on the way to the rule. Whether somebody needs extra care stands apart. */
export const becauseOf = (
  { row, answers }: CaseSeen['answers'],
  { desk, dialogs }: WordsOf,
): string | undefined => {
  if (typeof row !== 'string' || !isAnswers(answers)) return undefined;
  const questions = dialogs[desk.tree(row)]?.questions ?? [];
  const words = Object.entries(answers).flatMap(([id, value]) => {
    const question = questions.find((each) => each.id === id);
    if (question === undefined || value === null || !question.field.accepts(value, question.words)) return [];
    const shown = value === 'unclear' ? 'not clear' : question.field.show(value, 'en', question.words);
    return [`${question.words.en.label}: ${shown}`];
  });
  return words.length === 0 ? undefined : words.join('; ');
};

/** An incident's rule is that of the case by which it was reported. */
export const becauseIn = (
  cases: readonly CaseSeen[],
  { reference, row }: Pick<Incident, 'reference' | 'row'>,
  content: WordsOf,
): string | undefined => {
  const own = cases.findLast((each) => each.reference === reference && each.answers['row'] === row);
  return own === undefined ? undefined : becauseOf(own.answers, content);
};

const isAnswers = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
