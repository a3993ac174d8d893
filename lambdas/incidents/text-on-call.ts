// A text to somebody on call: a message of its own to their phone, in no transcript, and past the day's caps.
import { conversationId } from '../../bot/channels/ids.ts';
import { e164 } from '../../bot/channels/sms/number.ts';
import type { Send } from '../../bot/runtime/ports.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import type { IncidentEffectDeps } from './effects.ts';

/** The next is asked then: a provider that is slow holds nobody up. */
const WITHIN_MS = 4_500;

export const textOnCall =
  ({
    send,
    sent,
    secret,
    clock,
    warn,
  }: {
    readonly send: Send;
    /** Under which id it went, for the provider's report. */
    readonly sent: Pick<Statuses, 'sent'>['sent'];
    readonly secret: string;
    readonly clock: () => Date;
    readonly warn: (what: string, error: unknown) => void;
  }): IncidentEffectDeps['text'] =>
  async ({ phone }, text, id) => {
    const account = e164(phone);
    if (account === undefined) return false;
    const now = clock().toISOString();
    const conversation = conversationId(secret, 'sms', account);
    const {
      rest,
      why,
      ids = [],
    } = await send({
      conversation,
      account,
      version: 0,
      activities: [{ type: 'message', id, locale: 'en', text, from: { id: 'porth', name: '', role: 'bot' } }],
      sent: 0,
      sockets: [],
      withinMs: WITHIN_MS,
      now,
      urgent: true,
    });
    if (rest !== undefined) {
      warn('a text to somebody on call was not taken', why ?? rest);
      return false;
    }
    await sent(
      ids.map(([, each]) => ({ channel: 'sms', id: each, conversation, activity: id, at: now })),
    ).catch((error: unknown) => warn('sent ids not kept', error));
    return true;
  };
