// Calls of the Graph API for one person, within the time that a delivery has.
import { recipientOf } from './account.ts';
import { refusalOf, type Answer, type Refused } from './errors.ts';
import { API_VERSION } from './limits.ts';

/** One call of the Send API. @throws when there is no answer within `withinMs` */
export type Post = (path: string, body: unknown, withinMs: number) => Promise<Answer>;
/** `proof`: see `appSecretProof`, where the app's secret is at hand. */
export type Proven = { readonly proof?: string };

/** @returns the id that Meta gave what it took, or why it did not */
export type Call = (body: object) => Promise<{ readonly id?: string; readonly refused?: Refused }>;

/** A call with less time than this is not begun. */
const CALL_AT_LEAST_MS = 100;

export const caller = (post: Post, account: string, withinMs: number, { proof }: Proven): Call => {
  const until = performance.now() + withinMs;
  const path = `/${API_VERSION}/me/messages${proof === undefined ? '' : `?appsecret_proof=${proof}`}`;
  const recipient = recipientOf(account);
  return async (body) => {
    const left = Math.floor(until - performance.now());
    if (left < CALL_AT_LEAST_MS) return { refused: { refusal: 'retry', why: 'no time left' } };
    try {
      const answer = await post(path, { recipient, ...body }, left);
      const refused = refusalOf(answer);
      return refused === undefined ? idIn(answer.body) : { refused };
    } catch (error) {
      return { refused: { refusal: 'retry', why: error instanceof Error ? error.name : 'no answer' } };
    }
  };
};

const idIn = (body: unknown): { readonly id?: string } => {
  const id = (body as { readonly message_id?: unknown } | null | undefined)?.message_id;
  return typeof id === 'string' ? { id } : {};
};
