// How somebody sounds is kept for whoever speaks with them, and met once in a while by one plain sentence; who is angry again is shown to a person.
import type { DialogState, Status } from '../model.ts';
import { offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { moodOf, type Mood } from '../understanding/mood.ts';
import { normalise } from '../understanding/normalise.ts';
import { reachInWords } from './ladder.ts';
import { personInShort } from './person.ts';
import { isTold, tellingOf } from './said-before.ts';
import { isTriage } from './triage-open.ts';

/** A mood passes; what was met by a sentence is not met by it again so soon. */
const LATELY_MS = 60 * 60_000;
const ANGRY_TWICE = 2;

/** The mood of what was written now is in the state, however it is answered. */
export const withMood = (situation: Situation): Situation => {
  const { reply, state, heardAt } = situation;
  const said = normalise(reply.text);
  // "Yes, thanks" where that is an option is our own word for it.
  const isChoice = state.offered?.some(({ words }) => normalise(words) === said) === true;
  const kind = reply.option === undefined && !isChoice ? moodOf(reply.text) : undefined;
  if (kind === undefined) return situation;
  const before = moodLately(situation)?.angry ?? 0;
  const angry = before + (kind === 'angry' ? 1 : 0);
  const mood = { kind, at: heardAt.toISOString(), ...(angry === 0 ? {} : { angry }) };
  return { ...situation, state: { ...state, mood } };
};

const moodLately = ({ state, heardAt }: Pick<Situation, 'state' | 'heardAt'>): DialogState['mood'] =>
  state.mood !== undefined && heardAt.getTime() - Date.parse(state.mood.at) < LATELY_MS
    ? state.mood
    : undefined;

/** For the case of whoever will speak with them: what a person had better know beforehand. */
export const moodForPerson = (situation: Pick<Situation, 'state' | 'heardAt'>): Mood | undefined => {
  const mood = moodLately(situation);
  return (mood?.angry ?? 0) > 0 && mood?.kind !== 'distressed' ? 'angry' : mood?.kind;
};

/** This message sounds angry, and so did one before it. */
export const isAngryAgain = ({ state, heardAt }: Pick<Situation, 'state' | 'heardAt'>): boolean =>
  state.mood?.kind === 'angry' &&
  state.mood.at === heardAt.toISOString() &&
  (state.mood.angry ?? 0) >= ANGRY_TWICE;

/** The answer begins with a sentence that says that it was heard, and after a second anger with how to reach a person. */
export const withTone = (situation: Situation, reaction: Reaction): Reaction => {
  const { mood } = situation.state;
  const [first, ...others] = reaction.say;
  if (first === undefined || mood?.at !== situation.heardAt.toISOString() || !TONED.has(reaction.status))
    return reaction;
  // Anger over a danger is met by what is to be done alone.
  if (mood.kind === 'angry' && isTriage(situation, situation.state.open?.dialog)) return reaction;
  const spoken = { ...situation, state: reaction.state };
  if (mood.kind === 'distressed' && reaction.status === 'unanswered') return listened(spoken, reaction);
  const calm = calmFor(spoken, mood.kind, first.text);
  const isShown =
    isAngryAgain(situation) && !isTold(situation, SHOWN, LATELY_MS) && !hasPerson(spoken, reaction);
  const before = [...(calm === undefined ? [] : [calm]), ...(isShown ? [personInShort(spoken)] : [])].join(
    ' ',
  );
  if (before === '') return reaction;
  const { text, short, ...draft } = first;
  return {
    ...reaction,
    say: [
      {
        ...draft,
        text: `${before} ${text}`,
        ...(short === undefined ? {} : { short: `${before} ${short}` }),
      },
      ...others,
    ],
    state: tellingOf(spoken, reaction.state, [
      ...(calm === undefined ? [] : [CALM]),
      ...(isShown ? [SHOWN] : []),
    ]),
  };
};

/** "I can't cope", and nothing of what: nobody is told that it was not understood, or to ask about bins. */
const listened = (situation: Situation, { say: _, ...reaction }: Reaction): Reaction => {
  const text = phrase(situation, 'calmListened');
  return { ...reaction, say: [{ text }], state: tellingOf(situation, offering(reaction.state, []), [CALM]) };
};

const CALM = 'mood:calm';
const SHOWN = 'mood:person';
/** No safety line, and nothing that is said of itself, has anything before it. */
const TONED: ReadonlySet<Status> = new Set<Status>([
  'answered',
  'offered',
  'asked',
  'asked-again',
  'told',
  'unanswered',
  'person',
  'not-submitted',
  'not-looked-up',
]);

const hasPerson = (situation: Situation, { say: [first], status, state }: Reaction): boolean =>
  first?.text.includes(reachInWords(situation)) === true ||
  status === 'person' ||
  (status === 'unanswered' && state.ladder?.rung === 'person');

/** Swearing at a bin is met by the answer alone, and one "sorry" is enough. */
const calmFor = (situation: Situation, kind: Mood, text: string): string | undefined => {
  if (kind === 'polite' || kind === 'swearing') return undefined;
  if (/\bsorry\b|\bddrwg gen/iu.test(text) || isTold(situation, CALM, LATELY_MS)) return undefined;
  return phrase(situation, kind === 'angry' ? 'calmAngry' : 'calmDistressed');
};
