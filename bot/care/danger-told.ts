// A danger that is told opens an incident at once; what is said while it holds is added to it, and that it is over is told, too.
import { digest } from '../digest.ts';
import type { Effect, Json, ToldDanger } from '../model.ts';
import type { Reaction, Situation } from '../situation.ts';

/** All that it asks for: it is read with every message. */
type Told = Pick<Situation, 'reply' | 'state' | 'heardAt' | 'conversation'>;
type Opened = NonNullable<ToldDanger['incident']>;

/** As the safety line answers it. What may be nothing opens none before they say that it is something. */
export const asIncident = <R extends Reaction | undefined>(situation: Told, reaction: R, asked = ''): R => {
  const danger = reaction?.state.danger;
  if (reaction === undefined || danger === undefined || danger.asks === true) return reaction;
  const { state: before, reply, heardAt, conversation } = situation;
  const at = heardAt.toISOString();
  const held = before.danger?.held === true ? before.danger.incident : undefined;
  const incident = held ?? { key: `${conversation}:danger:${at}`, at };
  const words = [asked, reply.text].filter((each) => each !== '').join('\n');
  const effect = filed(situation, incident, at, { row: danger.id, ...wordsOf(words) });
  return {
    ...reaction,
    state: { ...reaction.state, danger: { ...danger, incident } },
    effects: [...(reaction.effects ?? []), effect],
  };
};

/** What they go on to write is not a report of its own: it tells more of this one. */
export const addedTo = (situation: Told, danger: ToldDanger): readonly Effect[] => {
  const { incident, id } = danger;
  const { reply, heardAt } = situation;
  if (incident === undefined || reply.text.trim() === '' || reply.option !== undefined) return [];
  const at = heardAt.toISOString();
  return [filed(situation, incident, incident.at, { row: id, adds: at, ...wordsOf(reply.text) }, at)];
};

/** They say that they are safe, or that there was no danger. */
export const saidSafe = ({ state, conversation, heardAt, reply }: Told, calledOff: boolean): readonly Effect[] => {
  const incident = state.danger?.incident;
  if (incident === undefined) return [];
  const at = heardAt.toISOString();
  return [
    {
      kind: 'submit',
      key: `${incident.key}:safe:${digest([at, reply.text])}`,
      conversation,
      transaction: 'incidents.safe',
      answers: { incident: incident.key, ...(calledOff ? { calledOff } : {}) },
      hazardAt: at,
      alone: true,
    },
  ];
};

const filed = (
  { conversation, state, reply }: Told,
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
const wordsOf = (text: string): { readonly words?: string } => {
  const words = text.trim().slice(0, WORDS_MAX);
  return words === '' ? {} : { words };
};

const phoneOf = (known: Told['state']['known']): Readonly<Record<string, Json>> => {
  const phone = known?.['phone'];
  return typeof phone === 'string' ? { phone } : {};
};
