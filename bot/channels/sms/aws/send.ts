// Sends by AWS End User Messaging. It has no key to send once: a try that was not answered may be sent twice.
import type { SmsProvider } from '../provider.ts';
import { refusalOf } from './errors.ts';

/** The fields of `SendTextMessage` that the channel decides; the sender and the configuration set are the function's settings. */
export type TextMessage = {
  readonly DestinationPhoneNumber: string;
  readonly MessageBody: string;
  readonly MessageType: 'TRANSACTIONAL';
  /** Comes back in the delivery events: what to look for when an answer was lost. */
  readonly Context: Readonly<Record<string, string>>;
};
/** @throws what the SDK throws (`name`, `Reason`, `Fields`), or when there is no answer within `withinMs` */
export type SendTextMessage = (
  message: TextMessage,
  withinMs: number,
) => Promise<{ readonly MessageId?: string | undefined }>;

export const awsProvider = (sendTextMessage: SendTextMessage): SmsProvider => ({
  name: 'aws',
  send: async ({ to, text, reference, withinMs }) => {
    const message: TextMessage = {
      DestinationPhoneNumber: to,
      MessageBody: text,
      MessageType: 'TRANSACTIONAL',
      Context: { reference },
    };
    try {
      const { MessageId: id } = await sendTextMessage(message, withinMs);
      return { kind: 'sent', ...(id === undefined ? {} : { id }) };
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === undefined) throw error;
      return { kind: 'refused', ...refused };
    }
  },
});
