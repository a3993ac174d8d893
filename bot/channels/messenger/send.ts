// Delivery on Messenger, in order, with the provider's own codes told apart into "later" and "never".
import type { Send } from '../../runtime/ports.ts';
import { API_VERSION } from './limits.ts';
import { render } from './render.ts';

/** One call of the Send API. @throws when there is no answer in time */
export type Post = (
  path: string,
  body: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes */
const FOR_NOW = new Set([1, 2, 4, 17, 32, 613, 1200]);
const TOO_MANY_TAGGED = 2018338;

/** What a turn's activities before `sent` were is sent already; a person's own words are not sent back to them. */
export const sendOnMessenger =
  (post: Post): Send =>
  async ({ account, activities, sent }) => {
    for (let index = sent; index < activities.length; index++) {
      const activity = activities[index];
      if (activity?.type !== 'message' || activity.from?.role !== 'bot') continue;
      for (const message of render(activity)) {
        const answer = await post(`/${API_VERSION}/me/messages`, {
          recipient: { id: account },
          messaging_type: 'RESPONSE',
          message,
        });
        if (answer.status >= 200 && answer.status < 300) continue;
        const { code, error_subcode: subcode } = errorOf(answer.body);
        const forNow =
          answer.status === 429 || answer.status >= 500 || (FOR_NOW.has(code) && subcode !== TOO_MANY_TAGGED);
        return {
          sent: forNow ? index : activities.length,
          rest: forNow ? 'later' : 'never',
          why: `${answer.status} ${code}/${subcode}`,
        };
      }
    }
    return { sent: activities.length };
  };

const errorOf = (body: unknown): { readonly code: number; readonly error_subcode: number } => {
  const error = (
    body as { readonly error?: { readonly code?: unknown; readonly error_subcode?: unknown } } | null
  )?.error;
  return { code: Number(error?.code ?? 0), error_subcode: Number(error?.error_subcode ?? 0) };
};
