// Calls of the Graph API for one person, within the time that a delivery has.
import { recipientOf } from './account.ts';
import type { Post } from '../meta.ts';
import { timed, type Refused } from '../meta-call.ts';
import { refusalOf } from './errors.ts';
import { API_VERSION } from './limits.ts';

export type { Post } from '../meta.ts';
/** `proof`: see `appSecretProof`, where the app's secret is at hand. */
export type Proven = { readonly proof?: string };

/** @returns the id that Meta gave what it took, or why it did not */
export type Call = (body: object) => Promise<{ readonly id?: string; readonly refused?: Refused }>;

export const caller = (post: Post, account: string, withinMs: number, { proof }: Proven): Call => {
  const path = `/${API_VERSION}/me/messages${proof === undefined ? '' : `?appsecret_proof=${proof}`}`;
  const call = timed(post, path, performance.now() + withinMs);
  const recipient = recipientOf(account);
  return async (body) => {
    const came = await call({ recipient, ...body });
    if ('refused' in came) return came;
    const refused = refusalOf(came.answer);
    return refused === undefined ? idIn(came.answer.body) : { refused };
  };
};

const idIn = (body: unknown): { readonly id?: string } => {
  const id = (body as { readonly message_id?: unknown } | null | undefined)?.message_id;
  return typeof id === 'string' ? { id } : {};
};
