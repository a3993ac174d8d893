// How a talk with a person was: asked once at its end, and never after a danger, of a sensitive matter, or of somebody in distress.
import { OVER, type Handoff } from '../handoff/handoff.ts';
import type { Option } from '../model.ts';
import { offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { sentencesOf } from '../understanding/clauses.ts';
import { optionMeant, type Candidate } from '../understanding/options.ts';
import { ratingIn } from '../understanding/rating.ts';
import { moodForPerson } from './mood.ts';

export const RATINGS = ['good', 'fair', 'poor'] as const;
type Rating = (typeof RATINGS)[number];
const WORDS = { good: 'talkGood', fair: 'talkFair', poor: 'talkPoor' } as const;
const optionOf = (rating: Rating): string => `talk:${rating}`;

/** The question stands with the last thing that is said. */
export const askedHow = (situation: Situation, reaction: Reaction, agent: string): Reaction => {
  const { handoff } = reaction.state;
  const last = reaction.say.at(-1);
  if (handoff === undefined || last === undefined || !mayAsk(situation, handoff)) return reaction;
  const after = { ...situation, state: reaction.state };
  const options: readonly Option[] = RATINGS.map((rating) => ({
    id: optionOf(rating),
    words: phrase(after, WORDS[rating]),
  }));
  const text = `${last.text}\n${phrase(after, 'talkAsk', { agent })}`;
  return {
    ...reaction,
    say: [...reaction.say.slice(0, -1), { ...last, text, options }],
    state: offering({ ...reaction.state, handoff: { ...handoff, asks: true } }, options),
  };
};

const mayAsk = (situation: Situation, { outcome, askedAt, why }: Handoff): boolean => {
  const { state, content } = situation;
  if (outcome === 'abusive' || outcome === 'no-reply' || outcome === 'not-reached') return false;
  if (state.danger !== undefined && state.danger.none !== true && state.danger.at > dayBefore(askedAt))
    return false;
  if (moodForPerson(situation) === 'distressed') return false;
  const matters = new Set([
    why,
    state.topic?.id,
    state.open?.dialog,
    ...(state.saved ?? []).map(({ dialog }) => dialog),
  ]);
  return !content.faqs.some(
    ({ id, form, sensitive }) => sensitive && (matters.has(id) || (form !== undefined && matters.has(form))),
  );
};

const dayBefore = (at: string): string => new Date(Date.parse(at) - 24 * 3_600_000).toISOString();

/** Their answer, while it can be seen; anything else simply goes on. */
export const rated = (situation: Situation): Reaction | undefined => {
  if (!isAsking(situation)) return undefined;
  const { reply } = situation;
  const chosen = isShown(situation) ? optionMeant(reply, candidates(situation)) : reply.option;
  const rating =
    (isShown(situation) ? ratingSaid(situation, reply.text) : undefined) ??
    RATINGS.find((each) => optionOf(each) === chosen);
  if (rating === undefined) return undefined;
  return {
    say: [{ text: phrase(situation, 'helpedThanks') }],
    state: filed(situation, rating),
    status: 'rated',
  };
};

/** "Great thanks. When do my bins go out?": the first is kept, and the rest is answered as if it stood alone. */
export const ratedFirst = (situation: Situation): Situation => {
  const { reply } = situation;
  if (!isAsking(situation) || !isShown(situation) || reply.option !== undefined) return situation;
  const [first = '', ...others] = sentencesOf(reply.text);
  const rating = others.length === 0 ? undefined : ratingSaid(situation, first);
  const rest = others.join(' ').trim();
  return rating === undefined || ratingSaid(situation, rest) !== undefined
    ? situation
    : { ...situation, reply: { ...reply, text: rest }, state: filed(situation, rating) };
};

const isAsking = ({ state: { handoff } }: Situation): boolean =>
  handoff?.asks === true && OVER.has(handoff.stage);

/** The question is on their screen: so it is for a day, while nothing else is asked. */
const isShown = ({ state, now }: Situation): boolean =>
  state.open === undefined &&
  state.offered?.some(({ id }) => id === optionOf('good')) === true &&
  now.getTime() - Date.parse(state.handoff?.since ?? '') < DAY_MS;
const DAY_MS = 24 * 3_600_000;

/** An option's own number is the option, whatever else it may be. */
const ratingSaid = ({ reply, state }: Situation, text: string): Rating | undefined =>
  reply.option === undefined ? ratingIn(text, [state.handoff?.agent?.name ?? '']) : undefined;

const filed = ({ state }: Situation, rating: Rating): Situation['state'] => {
  const { offered: _, ...rest } = state;
  if (rest.handoff === undefined) return rest;
  const { asks: __, ...over } = rest.handoff;
  return { ...rest, handoff: { ...over, rating } };
};

const candidates = ({ content }: Situation): Candidate[] =>
  RATINGS.map((rating) => {
    const { en, cy } = content.phrases[WORDS[rating]];
    return { id: optionOf(rating), words: [en, cy] };
  });
