// Signs that a person sees at once: that we have read what they wrote, and that an answer is being written.
import type { Sign } from '../../runtime/ports.ts';
import { caller, type Post, type Proven } from './call.ts';

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/sender-actions */
const ACTIONS = ['mark_seen', 'typing_on'] as const;

/** "Typing" goes by itself after some 20 seconds, or with the next message. */
export const signOnMessenger =
  (post: Post, proven: Proven = {}): Sign =>
  async ({ account, withinMs }) => {
    const call = caller(post, account, withinMs, proven);
    await Promise.all(ACTIONS.map((action) => call({ sender_action: action })));
  };
