// How surely it is known who writes, and for how long: what was proved wears off, and an account that was long silent may be another's.
import type { Access, DialogState, Effect, Event, Level, OpenDialog, Proof } from './model.ts';
import { isSince } from './services/since.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A code holds this long without a word, and in all. */
export const CODE_IDLE_MS = 15 * MINUTE;
export const CODE_MS = 60 * MINUTE;
/** What fitted the council's records holds this long without a word. */
export const MATCH_IDLE_MS = 30 * MINUTE;
/** Numbers are given to others: after so long without a word it is asked again whose it is. */
export const SILENT_MS = 90 * DAY;

/** Who was proved, as surely as that still holds. */
export const proofNow = ({ identity }: DialogState, now: Date): Proof | undefined => {
  if (identity === undefined) return undefined;
  const { level, account, person } = identity;
  const idle = now.getTime() - Date.parse(identity.usedAt);
  const age = now.getTime() - Date.parse(identity.at);
  // A clock that was put back proves nobody.
  if (!(idle >= 0 && idle <= MATCH_IDLE_MS)) return undefined;
  const isByCode = level === 3 && idle <= CODE_IDLE_MS && age <= CODE_MS;
  return { level: isByCode ? 3 : 2, account, person };
};

/** The account on the channel is known at all times, by the provider's signature or our own token. */
export const levelNow = (state: DialogState, now: Date): Level => proofNow(state, now)?.level ?? 1;

/** Undefined where there is nothing to say: all that the conversation itself sent is open to it. */
export const accessOf = (state: DialogState, now: Date): Access | undefined => {
  const proof = proofNow(state, now);
  // So long silent already, though nobody has written again yet.
  const since = wasSilent(state, now.toISOString()) ? now.toISOString() : state.since;
  return proof === undefined && since === undefined
    ? undefined
    : { ...(proof === undefined ? {} : { proof }), ...(since === undefined ? {} : { since }) };
};

/** What wore off is gone from the state, and what was looked up under it. */
export const wornOff = (state: DialogState, now: Date): DialogState => {
  const { identity, ...rest } = state;
  if (identity === undefined) return state;
  const proof = proofNow(state, now);
  if (proof?.level === identity.level) return state;
  return {
    ...withoutFound(rest),
    ...(proof === undefined ? {} : { identity: { ...identity, level: proof.level } }),
  };
};

/** What was looked up is gone, from what is open and from what was put aside: it may have been of somebody else. */
export const withoutFound = ({ open, saved, ...rest }: DialogState): DialogState => ({
  ...rest,
  ...(open === undefined ? {} : { open: unfound(open) }),
  ...(saved === undefined ? {} : { saved: saved.map(unfound) }),
});
const unfound = <T extends OpenDialog>({ found: _, ...open }: T) => open;

/** They wrote: what was proved holds on from here. */
export const inUse = (state: DialogState, heardAt: string): DialogState => ({
  ...state,
  heardAt,
  ...(state.identity === undefined ? {} : { identity: { ...state.identity, usedAt: heardAt } }),
});

/** Who writes after a long silence, or after the provider has said that the account is another's, may be somebody else. */
export const whoseNow = (state: DialogState, event: Event): DialogState => {
  if (event.kind !== 'activity') return state;
  const { type, name } = event.activity;
  const isChanged = type === 'event' && name === 'account-changed';
  const isSilent = type === 'message' && wasSilent(state, event.receivedAt);
  return isChanged || isSilent ? handedOn(state, event.receivedAt) : state;
};

/** What comes by itself, such as a reminder, is for whoever was there: after a long silence that may be nobody, or another. */
export const isForNobody = (state: DialogState, event: Event): boolean =>
  (event.kind === 'timer' &&
    state.timers?.find(({ id }) => id === event.timer)?.always !== true &&
    wasSilent(state, event.receivedAt)) ||
  (event.kind === 'notice' && wasSilent(state, event.receivedAt)) ||
  (event.kind === 'news' && (wasSilent(state, event.receivedAt) || !isSince(event.news.receivedAt, state)));

const wasSilent = (state: DialogState, at: string): boolean => {
  const last = state.heardAt ?? state.lastAt;
  return last !== undefined && Date.parse(at) - Date.parse(last) > SILENT_MS;
};

/** Nothing of before is taken for theirs but STOP, and the language, which says nothing of anybody. */
export const handedOn = (state: DialogState, heardAt: string): DialogState => {
  const { language, chosen, stopped, timers = [] } = state;
  const always = timers.filter((timer) => timer.always === true);
  return {
    language,
    ...(always.length === 0 ? {} : { timers: always }),
    ...(chosen === undefined ? {} : { chosen }),
    ...(stopped === undefined ? {} : { stopped }),
    since: heardAt,
  };
};

/** The account on the channel has come to somebody else between the two: whose the conversation was is forgotten outside it, too. */
export const leaveOf = (before: DialogState, after: DialogState, event: Event): readonly Effect[] =>
  after.since === before.since
    ? []
    : [{ kind: 'leave', key: `leave:${event.id}`, conversation: event.conversation }];
