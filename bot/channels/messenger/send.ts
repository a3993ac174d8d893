// Delivery on Messenger, in order, with the provider's own codes told apart into "later" and "never".
import type { Send } from '../../runtime/ports.ts';
import { API_VERSION } from './limits.ts';
import { render } from './render.ts';

/** One call of the Send API. @throws when there is no answer within `withinMs` */
export type Post = (
  path: string,
  body: unknown,
  withinMs: number,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes */
const FOR_NOW = new Set([1, 2, 4, 17, 32, 613, 1200]);
const TOO_MANY_TAGGED = 2018338;
/** A token that ran out, a permission that is missing, a page that is blocked: ours to mend, and then it is sent. */
const TOKEN = 190;
const OURS_TO_MEND = new Set([3, 200, 368]);

/** Refusals that are of the person or the conversation: what follows would be refused too. */
const OF_THE_PERSON = new Set([10, 230, 551, 613]);
const NO_SUCH_PERSON = 2018001;
/** A call with less time than this is not begun. */
const CALL_AT_LEAST_MS = 100;

/** What a turn's activities before `sent` were is sent already; a person's own words are not sent back to them. */
export const sendOnMessenger =
  (post: Post): Send =>
  async ({ account, activities, sent, withinMs }) => {
    const until = performance.now() + withinMs;
    let lost: Refusal | undefined;
    for (let index = sent; index < activities.length; index++) {
      const activity = activities[index];
      if (activity?.type !== 'message' || activity.from?.role !== 'bot') continue;
      for (const message of render(activity)) {
        const left = Math.floor(until - performance.now());
        if (left < CALL_AT_LEAST_MS) return { sent: index, rest: 'later', why: 'no time left' };
        const body = { recipient: { id: account }, messaging_type: 'RESPONSE', message };
        const refused = await post(`/${API_VERSION}/me/messages`, body, left).then(refusal, unanswered);
        if (refused?.rest === 'later') return { ...refused, sent: index };
        if (refused?.isForAll === true) return { ...refused, sent: activities.length };
        lost = refused ?? lost;
      }
    }
    return { sent: activities.length, ...lost };
  };

type Refusal = { readonly rest: 'later' | 'never'; readonly why: string; readonly isForAll?: boolean };

const refusal = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: unknown;
}): Refusal | undefined => {
  if (status >= 200 && status < 300) return undefined;
  const { code, error_subcode: subcode } = errorOf(body);
  const isForNow = status === 429 || status >= 500 || (FOR_NOW.has(code) && subcode !== TOO_MANY_TAGGED);
  // A token's subcode says how it ran out; of the others only the bare code is ours.
  const isOurs = code === TOKEN || (OURS_TO_MEND.has(code) && subcode === 0);
  const why = `${status} ${code}/${subcode}`;
  if (isForNow || isOurs) return { rest: 'later', why };
  return { rest: 'never', why, isForAll: OF_THE_PERSON.has(code) || subcode === NO_SUCH_PERSON };
};

/** It may have arrived: only this one is tried again, not those before it. */
const unanswered = (error: unknown): Refusal => ({
  rest: 'later',
  why: error instanceof Error ? error.name : 'no answer',
});

const errorOf = (body: unknown): { readonly code: number; readonly error_subcode: number } => {
  const error = (
    body as { readonly error?: { readonly code?: unknown; readonly error_subcode?: unknown } } | null
  )?.error;
  return { code: Number(error?.code ?? 0), error_subcode: Number(error?.error_subcode ?? 0) };
};
