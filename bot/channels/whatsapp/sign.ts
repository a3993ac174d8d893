// Signs that a person sees at once: that we have read what they wrote, and that an answer is being written.
import type { Sign } from '../../runtime/ports.ts';
import type { Post } from '../meta.ts';
import { API_VERSION } from './limits.ts';

/** What has none of WhatsApp's own ids cannot be named to it. */
const OF_WHATSAPP = /^wamid\./;

/** One call says both, of one message; "typing" goes by itself after 25 seconds, or with the next message. …/messages/typing-indicators */
export const signOnWhatsApp =
  (post: Post, { phoneNumberId }: { readonly phoneNumberId: string }): Sign =>
  async ({ message, withinMs }) => {
    if (!OF_WHATSAPP.test(message)) return;
    await post(
      `/${API_VERSION}/${phoneNumberId}/messages`,
      {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: message,
        typing_indicator: { type: 'text' },
      },
      withinMs,
    );
  };
