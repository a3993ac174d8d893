// One call of the Graph API within the time that a delivery has, and what a refusal is.
import type { Delivered } from '../runtime/ports.ts';
import type { Refusal } from './channel.ts';
import type { Answer, Post } from './meta.ts';

/** `code` is Meta's own, with its subcode. `why` names no person and no words, and may be logged. */
export type Refused = { readonly refusal: Refusal; readonly code?: string; readonly why: string };

/** The first activity of a delivery that is refused for good, by its index, and why. */
export type Lost = Refused & { readonly lost: number };

/** A call with less time than this is not begun. */
const CALL_AT_LEAST_MS = 100;

/** @returns Meta's answer, or why there is none: then it may have arrived, and is tried again */
export type Timed = (body: unknown) => Promise<{ readonly answer: Answer } | { readonly refused: Refused }>;

/** @param until on the clock of `performance` */
export const timed =
  (post: Post, path: string, until: number): Timed =>
  async (body) => {
    const left = Math.floor(until - performance.now());
    if (left < CALL_AT_LEAST_MS) return { refused: { refusal: 'retry', why: 'no time left' } };
    try {
      return { answer: await post(path, body, left) };
    } catch (error) {
      return { refused: { refusal: 'retry', why: error instanceof Error ? error.name : 'no answer' } };
    }
  };

/** It passes, or is ours to mend: what is left waits. */
export const isForNow = ({ refusal }: Refused): boolean => refusal === 'retry' || refusal === 'configuration';

/**
 * What came of a delivery, once Meta had said in the midst of it that the window is closed.
 * @param rest what came of what was left then; `before` what was lost and sent until then
 */
export const onceClosed = (
  rest: Delivered,
  refused: Refused,
  before: { readonly lost: Lost | undefined; readonly ids: NonNullable<Delivered['ids']> },
): Delivered => ({
  ...rest,
  ...(rest.refusal === 'window-closed' ? refused : {}),
  ...(before.lost === undefined || rest.rest === 'later' ? {} : { rest: 'never', ...before.lost }),
  isClosed: true,
  ids: [...before.ids, ...(rest.ids ?? [])],
});
