// More messages than anybody reads, and machines that answer the assistant: kept, and not answered.
import { digest } from '../digest.ts';
import type { DialogState, Option } from '../model.ts';
import { phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { plainlyMeant } from '../understanding/yes-no.ts';
import { repeat } from './asked-again.ts';
import { personInShort, toPerson } from './person.ts';
import { meansPerson } from './person-asked.ts';
import { dialogIn, isAwaiting } from './question.ts';

/** Messages in a minute that are answered; one more is told to slow down, and the rest of the minute is kept. */
const PER_MINUTE = 30;
const MINUTE_MS = 60_000;
/** The same words within so long: from the third time in a row a person is offered, and from the sixth on it is a machine. */
const SAME_MS = 10 * MINUTE_MS;
const SAME_IN_A_ROW = 2;
const SAME_MAX = 5;
/** Four texts of a machine in turn, each as often as it is answered. */
const ANSWERED_MAX = 4 * SAME_MAX;
/** Nobody types the same again so fast. */
const LETTERS_A_SECOND = 15;

export const slowed: Care = (situation) => {
  const { state } = situation;
  const over = (state.pace?.count ?? 0) - PER_MINUTE;
  if (over <= 0) return undefined;
  return { say: over === 1 ? [{ text: phrase(situation, 'slowed') }] : [], state, status: 'slowed' };
};

/**
 * Where machines may write: what says that one did, and the same words more often or faster than anybody types them. Whoever only repeats
 * themselves is offered a person, once. A person is always to be had.
 */
export const machines: Care = (situation) => {
  const { abilities, reply, state } = situation;
  if (!abilities.machines || reply.option !== undefined) return undefined;
  if (machineWrote(situation)) return { say: [], state, status: 'auto-reply' };
  const name = nameOf(situation);
  if (name === undefined || meansPerson(situation)) return undefined;
  const lately = recent(situation);
  const same = lately.filter(([each]) => each === name);
  if (same.length >= SAME_MAX || (same.length >= SAME_IN_A_ROW && isTooFast(situation, same.at(-1)?.[1])))
    return { say: [], state, status: 'looped' };
  const isInARow = lately.slice(-SAME_IN_A_ROW).every(([each]) => each === name);
  return same.length === SAME_IN_A_ROW && isInARow ? sameAgain(situation) : undefined;
};
const READ_MAX = 300;

const isTooFast = ({ reply, heardAt }: Situation, before = ''): boolean =>
  heardAt.getTime() - Date.parse(before) < (reply.text.trim().length / LETTERS_A_SECOND) * 1_000;

/** Somebody who was not helped twice: the same answer would not help them now. */
const sameAgain = (situation: Situation): Reaction | undefined => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  const sorry = phrase(situation, 'sameAgain');
  if (open === undefined || dialog === undefined) return toPerson(situation, [], sorry);
  if (isAwaiting(open)) return undefined;
  const text = [`${sorry} ${personInShort(situation)}`, phrase(situation, 'carryOn')].join('\n');
  return repeat(situation, dialog, open, [{ text }]);
};

export const machineWrote = ({ abilities, reply, content }: Situation): boolean =>
  abilities.machines &&
  content.machinePatterns.some((pattern) => pattern.test(reply.text.trim().slice(0, READ_MAX)));

/**
 * What is answered is remembered for as long as its repeats count. Who takes our question and is led to another is no machine,
 * so "yes" to three questions in a row is three answers, and what was asked before may be asked again.
 */
export const answered = (situation: Situation, after: Reaction): Pick<DialogState, 'answered'> => {
  if (!situation.abilities.machines) return {};
  const name = nameOf(situation);
  // Who chooses by a number or a button was helped: that is counted as nothing, and led on by it they are no machine either.
  if ((name !== undefined || isChoice(situation)) && ledOn(situation, after))
    return situation.state.answered === undefined ? {} : { answered: [] };
  if (name === undefined) return {};
  return {
    answered: [...recent(situation), [name, situation.heardAt.toISOString()] as const].slice(-ANSWERED_MAX),
  };
};

/** The next question of the same form, its end, or what our offer led to. What opens a form by itself counts: a machine may. */
const ledOn = (situation: Situation, { state: after }: Reaction): boolean => {
  const { open, offered } = situation.state;
  if (open !== undefined)
    return (
      after.open === undefined ||
      (after.open.dialog === open.dialog && questionOf(after) !== questionOf({ open }))
    );
  const isSame = after.open === undefined && idsOf(after.offered) === idsOf(offered);
  return !isSame && (offered ?? []).length > 0 && plainlyMeant(situation.reply) !== undefined;
};
/** A submission on its way is no question any more. */
const questionOf = ({ open }: Pick<DialogState, 'open'>): string | undefined =>
  open?.sending ?? open?.finding ?? open?.asked;
const idsOf = (options: readonly Option[] = []): string => options.map(({ id }) => id).join();

const isChoice = ({ reply }: Situation): boolean =>
  reply.option !== undefined || NUMBER.test(normalise(reply.text));
const NUMBER = /^\d{1,3}$/;

const recent = ({ state, heardAt }: Situation) =>
  (state.answered ?? []).filter(([, at]) => heardAt.getTime() - Date.parse(at) < SAME_MS);

/** No note of absence is so short. */
const TRY_MAX = 20;

/**
 * The words, and the question that they answer: "no" to three questions in a row is three answers, "more" three pages. Numbers choose, and a
 * machine hardly ever sends one.
 */
const nameOf = ({ reply, state, content }: Situation): string | undefined => {
  const words = normalise(reply.text) || reply.text.trim();
  // A reference with one digit wrong, typed for the third time, is told again what is wrong with it.
  const isTry = words.length <= TRY_MAX && /\d/.test(words);
  if (isTry && state.open !== undefined && content.dialogs[state.open.dialog]?.proves === true)
    return undefined;
  if (words === '' || NUMBER.test(words) || reply.option !== undefined) return undefined;
  const page = state.shownTo === undefined ? [] : [state.shownTo];
  return digest([words, state.open?.dialog ?? '', state.open?.asked ?? '', ...page]).slice(0, 10);
};
