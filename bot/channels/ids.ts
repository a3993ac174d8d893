// Ids that are known before the turn, safe in a path, and not to be guessed.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { ChannelId } from '../model.ts';

/** A conversation's id: an HMAC of channel and account, 132 bits (22 characters) of it, computed without a read. */
export const conversationId = (secret: string, channel: ChannelId, account: string): string =>
  createHmac('sha256', secret)
    .update(`conversation\0${channel}\0${account}`)
    .digest('base64url')
    .slice(0, 22);

/** A new web visitor. Direct Line wants user ids to begin with `dl_`. */
export const newUser = (): string => `dl_${randomBytes(16).toString('base64url')}`;

/** Every token starts a conversation of its own, even for the same user. */
export const newAccount = (user: string): string => `${user}/${randomBytes(16).toString('base64url')}`;

/** The same `clientActivityID` in the same conversation is the same activity; without one, every POST is a new one. */
export const activityId = (conversation: string, clientActivityId: string | undefined): string => {
  const name =
    clientActivityId === undefined
      ? randomBytes(16).toString('base64url')
      : createHash('sha256').update(clientActivityId).digest('base64url').slice(0, 22);
  return `${conversation}|${name}`;
};
