// What was said in full a while ago is said in short: how to reach us by Relay UK, why we ask who they are, and the page for it.
import type { Dialog, DialogState } from '../model.ts';
import type { Reaction, Situation } from '../situation.ts';
import { closedNoted } from './closed-told.ts';

const HOUR_MS = 3_600_000;
export const RELAY = 'relay';
const DAY_MS = 24 * HOUR_MS;

/** Relay UK was told of in the last day. */
export const isRelayTold = (situation: Pick<Situation, 'state' | 'heardAt'>): boolean =>
  isTold(situation, RELAY, DAY_MS);

/** A question by which they show who they are was asked in full in the last hour. */
export const isAskedInFull = (
  situation: Pick<Situation, 'state' | 'heardAt'>,
  dialog: Pick<Dialog, 'id' | 'proves'>,
  question: string,
): boolean => dialog.proves === true && isTold(situation, `${dialog.id}.${question}`, HOUR_MS);

export const isTold = (
  { state, heardAt }: Pick<Situation, 'state' | 'heardAt'>,
  what: string,
  within: number,
): boolean =>
  state.told?.some(([each, at]) => each === what && heardAt.getTime() - Date.parse(at) < within) === true;

/** Notes what this turn has said. */
export const noting = <T extends Reaction | undefined>(situation: Situation, reaction: T): T => {
  if (reaction === undefined) return reaction;
  const { content } = situation;
  const { say } = reaction;
  const state = withTopic(situation, reaction);
  const { open } = state;
  const isProving = open !== undefined && content.dialogs[open.dialog]?.proves === true;
  const closed = closedNoted(situation, reaction);
  const now = [
    ...closed.now,
    ...(say.some(({ text }) => text.includes(content.council.relay)) ? [RELAY] : []),
    ...(isProving && open.asked !== undefined && say.length > 0 ? [`${open.dialog}.${open.asked}`] : []),
  ];
  if (now.length === 0) return state === reaction.state ? reaction : { ...reaction, state };
  const told = state.told?.filter(([name]) => !closed.instead(name));
  const left = told === undefined ? state : { ...state, told };
  return { ...reaction, state: tellingOf(situation, left, now) };
};
const KEPT = 8;

const withTopic = ({ heardAt }: Situation, { say, state }: Reaction): DialogState => {
  const id = say.findLast(({ topic }) => topic !== undefined)?.topic;
  return id === undefined ? state : { ...state, topic: { id, at: heardAt.toISOString() } };
};

/** Notes that these were said now. */
export const tellingOf = (
  { heardAt }: Pick<Situation, 'heardAt'>,
  state: DialogState,
  now: readonly string[],
): DialogState => {
  const before = (state.told ?? []).filter(([what]) => !now.includes(what));
  const told = [...before, ...now.map((what) => [what, heardAt.toISOString()] as const)].slice(-KEPT);
  return { ...state, told };
};

/** Something new came, such as another code: what is said before its questions is said again. */
export const toldAnew = (state: DialogState, dialog: string): DialogState =>
  state.told === undefined
    ? state
    : { ...state, told: state.told.filter(([what]) => !what.startsWith(`${dialog}.`)) };
