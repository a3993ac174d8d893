// Signs that a person sees at once: that we have read what they wrote, and that an answer is being written.
import { caller, type Post, type Proven } from './call.ts';

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/sender-actions */
export type SenderAction = 'typing_on' | 'typing_off' | 'mark_seen';
/** @returns whether Meta took it. Nothing depends on it: it is not tried again, and nothing is thrown */
export type Act = (account: string, action: SenderAction, withinMs: number) => Promise<boolean>;

/** "Typing" goes by itself after some 20 seconds, or with the next message. */
export const actOnMessenger =
  (post: Post, proven: Proven = {}): Act =>
  async (account, action, withinMs) => {
    const call = caller(post, account, withinMs, proven);
    return (await call({ sender_action: action })).refused === undefined;
  };
