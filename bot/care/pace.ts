// More messages than anybody reads, and machines that answer the assistant: kept, and not answered.
import { digest } from '../digest.ts';
import type { DialogState, Option } from '../model.ts';
import { phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { plainlyMeant } from '../understanding/yes-no.ts';
import { meansPerson } from './person-asked.ts';

/** Messages in a minute that are answered; one more is told to slow down, and the rest of the minute is kept. */
const PER_MINUTE = 30;
const MINUTE_MS = 60_000;
/** The same words are answered so often within so long. */
const SAME_MAX = 2;
const SAME_MS = 10 * MINUTE_MS;
const ANSWERED_MAX = 8;

export const slowed: Care = (situation) => {
  const { state } = situation;
  const over = (state.pace?.count ?? 0) - PER_MINUTE;
  if (over <= 0) return undefined;
  return { say: over === 1 ? [{ text: phrase(situation, 'slowed') }] : [], state, status: 'slowed' };
};

/** Where machines may write: what says that one did, and the same words for the third time. A person is always to be had. */
export const machines: Care = (situation) => {
  const { abilities, reply, state } = situation;
  if (!abilities.machines || reply.option !== undefined) return undefined;
  if (machineWrote(situation)) return { say: [], state, status: 'auto-reply' };
  const name = nameOf(situation);
  if (name === undefined || meansPerson(situation)) return undefined;
  const times = recent(situation).filter(([each]) => each === name).length;
  return times < SAME_MAX ? undefined : { say: [], state, status: 'looped' };
};
const READ_MAX = 300;

export const machineWrote = ({ abilities, reply, content }: Situation): boolean =>
  abilities.machines &&
  content.machinePatterns.some((pattern) => pattern.test(reply.text.trim().slice(0, READ_MAX)));

/**
 * What is answered is remembered for as long as its repeats count. Who takes our question and is led to another is no machine,
 * so "yes" to three questions in a row is three answers, and what was asked before may be asked again.
 */
export const answered = (situation: Situation, after: Reaction): Pick<DialogState, 'answered'> => {
  const name = situation.abilities.machines ? nameOf(situation) : undefined;
  if (name === undefined) return {};
  if (ledOn(situation, after)) return situation.state.answered === undefined ? {} : { answered: [] };
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
  if (words === '' || /^\d{1,3}$/.test(words) || reply.option !== undefined) return undefined;
  const page = state.shownTo === undefined ? [] : [state.shownTo];
  return digest([words, state.open?.dialog ?? '', state.open?.asked ?? '', ...page]).slice(0, 10);
};
