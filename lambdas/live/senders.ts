// How each channel is sent to, where its settings say that it is on; each is loaded with the first message for it.
import type { Call } from '../../bot/channels/sms/provider.ts';
import type { Send, Senders } from '../../bot/runtime/ports.ts';
import { lazyCall } from '../lazily.ts';
import { out } from '../log.ts';
import { callHttp } from '../post-json.ts';
import { settings, SettingsError } from '../settings.ts';
import { messengerGraph, whatsappGraph } from './graph.ts';

/** All but the web chat's. @throws SettingsError when a channel has only some of its settings */
export const senders = (): Senders => ({ ...messenger(), ...whatsapp(), ...sms() });

const messenger = (): Senders => {
  const graph = messengerGraph();
  if (graph === undefined) return {};
  return {
    messenger: lazyCall<Send>(async () => {
      const [{ sendOnMessenger }, { appSecretProof }] = await Promise.all([
        import('../../bot/channels/messenger/send.ts'),
        import('../../bot/channels/messenger/verify.ts'),
      ]);
      return sendOnMessenger(graph.post, { proof: appSecretProof(graph.appSecret, graph.pageToken) });
    }),
  };
};

const whatsapp = (): Senders => {
  const graph = whatsappGraph();
  if (graph === undefined) return {};
  return {
    whatsapp: lazyCall<Send>(async () => {
      const { sendOnWhatsApp } = await import('../../bot/channels/whatsapp/send.ts');
      return sendOnWhatsApp(graph.post, graph);
    }),
  };
};

const sms = (): Senders => {
  const name = process.env['SMS_PROVIDER'] ?? '';
  if (name === '') return {};
  const send = SMS[name];
  if (send === undefined)
    throw new SettingsError(`SMS_PROVIDER is "${name}": set twilio or notify, or leave it out.`);
  return { sms: send() };
};

const call: Call = ({ url, ...request }, withinMs) => callHttp(url, request, withinMs);
const log = (entry: object) => out.write({ log: 'sms', ...entry });

/** By `SMS_PROVIDER`. AWS's own needs a client that is not installed yet. */
const SMS: Readonly<Record<string, () => Send>> = {
  twilio: () => {
    const on = settings('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'PUBLIC_URL');
    return lazyCall<Send>(async () => {
      const [{ sendBySms }, { twilioProvider }] = await Promise.all([
        import('../../bot/channels/sms/send.ts'),
        import('../../bot/channels/sms/twilio/send.ts'),
      ]);
      const provider = twilioProvider(
        {
          accountSid: on.TWILIO_ACCOUNT_SID,
          authToken: on.TWILIO_AUTH_TOKEN,
          from: on.TWILIO_FROM,
          apiUrl: process.env['TWILIO_API_URL'] ?? 'https://api.twilio.com',
          publicUrl: on.PUBLIC_URL,
        },
        call,
      );
      return sendBySms(provider, log);
    });
  },
  notify: () => {
    const on = settings('NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID');
    return lazyCall<Send>(async () => {
      const [{ sendBySms }, { notifyProvider }] = await Promise.all([
        import('../../bot/channels/sms/send.ts'),
        import('../../bot/channels/sms/notify/send.ts'),
      ]);
      const provider = notifyProvider(
        {
          apiKey: on.NOTIFY_API_KEY,
          templateId: on.NOTIFY_TEMPLATE_ID,
          apiUrl: process.env['NOTIFY_API_URL'] ?? 'https://api.notifications.service.gov.uk',
        },
        call,
      );
      return sendBySms(provider, log);
    });
  },
};
