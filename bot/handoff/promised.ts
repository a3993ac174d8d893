// What an agent promised at the end of a talk: what will be done, and by when.

/** `what` is the agent's own words, which the person is told. `by` is ISO, Porth's time. */
export type FollowUp = { readonly what: string; readonly by: string };

/** Characters of it. The desk counts too. */
export const PROMISE_MAX = 300;

/** As it may be kept and said: undefined where nothing was promised, or for a time that is past already. */
export const promiseIn = (given: Partial<FollowUp> | undefined, now: Date): FollowUp | undefined => {
  const what = given?.what?.trim().replaceAll(/\s+/g, ' ').slice(0, PROMISE_MAX) ?? '';
  const by = Date.parse(given?.by ?? '');
  return what === '' || !(by > now.getTime()) ? undefined : { what, by: new Date(by).toISOString() };
};
