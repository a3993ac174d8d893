// Tells the person that their message was read, and that an answer is being written. It is a courtesy: nothing waits for it.
import type { Post } from '../meta.ts';
import { API_VERSION } from './limits.ts';

/** What is being answered: WhatsApp shows typing below a message only, for 25 seconds or until the answer. */
export type Seen = (
  messageId: string,
  withinMs: number,
  options?: { readonly isTyping?: boolean },
) => Promise<boolean>;

/** @returns whether WhatsApp took it; nothing is thrown */
export const seenOnWhatsApp =
  (post: Post, { phoneNumberId }: { readonly phoneNumberId: string }): Seen =>
  async (messageId, withinMs, { isTyping = false } = {}) => {
    const body = {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: messageId,
      ...(isTyping ? { typing_indicator: { type: 'text' } } : {}),
    };
    try {
      const { status } = await post(`/${API_VERSION}/${phoneNumberId}/messages`, body, withinMs);
      return status >= 200 && status < 300;
    } catch {
      return false;
    }
  };
