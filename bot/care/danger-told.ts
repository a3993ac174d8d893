// A danger that is told opens an incident at once. What is added to it later is elsewhere: this is read at the start.
import { digest } from '../digest.ts';
import type { Effect, Json, ToldDanger } from '../model.ts';
import type { Reaction, Situation } from '../situation.ts';
import { goesWithHeld, homeGiven, isAtPlace, placeInForm, withWhere, type Asking } from './where-asked.ts';

/** All that it asks for: it is read with every message. */
export type TheirWords = Pick<Situation, 'reply' | 'state' | 'heardAt' | 'conversation'>;
type Opened = NonNullable<ToldDanger['incident']>;

/** As the safety line answers it. What may be nothing opens none before they say that it is something. */
export const asIncident = <R extends Reaction | undefined>(
  situation: TheirWords & Asking,
  reaction: R,
  asked = '',
): R => {
  const danger = reaction?.state.danger;
  if (reaction === undefined || danger === undefined || danger.asks === true) return reaction;
  const { state: before, reply, heardAt } = situation;
  const at = heardAt.toISOString();
  const held = goesWithHeld(situation, danger.id) ? before.danger?.incident : undefined;
  const incident = held ?? begunBy(situation, at);
  const words = [asked, reply.text].filter((each) => each !== '').join('\n');
  const { language } = reaction.state;
  const effect = filed({ ...situation, state: { ...before, language } }, incident, at, {
    row: danger.id,
    ...placeOf(before),
    ...givenOf(situation, danger.id),
    ...wordsOf(words),
  });
  const { say, told } = withWhere(situation, danger.id, reaction.say[0]?.line);
  return {
    ...reaction,
    say: [...reaction.say, ...say],
    state: { ...reaction.state, danger: { ...danger, incident, ...told } },
    effects: [...(reaction.effects ?? []), effect],
  };
};

const placeOf = (state: TheirWords['state']): Readonly<Record<string, Json>> => {
  const place = placeInForm(state);
  return place === undefined ? {} : { place };
};

/** Whoever is paged knows it before they have answered whether it is there. */
const givenOf = (asking: Asking, id: string): Readonly<Record<string, Json>> => {
  const given = isAtPlace(asking, id) ? homeGiven(asking) : undefined;
  return given === undefined ? {} : { given };
};

/** @param at ISO, when it was told first */
export const begunBy = ({ conversation }: TheirWords, at: string): Opened => ({
  key: `${conversation}:danger:${at}`,
  at,
});

export const filed = (
  { conversation, state, reply }: TheirWords,
  incident: Opened,
  hazardAt: string,
  answers: Readonly<Record<string, Json>>,
  at = hazardAt,
): Effect => ({
  kind: 'submit',
  key: at === incident.at ? incident.key : `${incident.key}:${digest([at, reply.text])}`,
  conversation,
  transaction: 'incidents.report',
  answers: { ...phoneOf(state.known), ...answers },
  ...(state.language === 'en' ? {} : { language: state.language }),
  hazardAt,
  alone: true,
  ...(at === incident.at ? {} : { begun: incident.key }),
});

const WORDS_MAX = 500;
export const wordsOf = (text: string): { readonly words?: string } => {
  const words = text.trim().slice(0, WORDS_MAX);
  return words === '' ? {} : { words };
};

const phoneOf = (known: TheirWords['state']['known']): Readonly<Record<string, Json>> => {
  const phone = known?.['phone'];
  return typeof phone === 'string' ? { phone } : {};
};
