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
const OURS_TO_MEND = new Set([3, 190, 200, 368]);

/** What a turn's activities before `sent` were is sent already; a person's own words are not sent back to them. */
export const sendOnMessenger =
  (post: Post): Send =>
  async ({ account, activities, sent, withinMs }) => {
    for (let index = sent; index < activities.length; index++) {
      const activity = activities[index];
      if (activity?.type !== 'message' || activity.from?.role !== 'bot') continue;
      for (const message of render(activity)) {
        const body = { recipient: { id: account }, messaging_type: 'RESPONSE', message };
        const refused = await post(`/${API_VERSION}/me/messages`, body, withinMs).then(refusal, unanswered);
        if (refused !== undefined)
          return { ...refused, sent: refused.rest === 'later' ? index : activities.length };
      }
    }
    return { sent: activities.length };
  };

type Refusal = { readonly rest: 'later' | 'never'; readonly why: string };

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
  const isOurs = OURS_TO_MEND.has(code) && subcode === 0;
  return { rest: isForNow || isOurs ? 'later' : 'never', why: `${status} ${code}/${subcode}` };
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
