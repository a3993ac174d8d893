// How each channel is sent to, where its settings say that it is on; each is loaded with the first message for it.
import type { Send, Senders } from '../../bot/runtime/ports.ts';
import { postJson } from '../call.ts';
import { lazyCall } from '../lazily.ts';
import { channelSettings } from '../settings.ts';
import { smsSender, type Texting } from './sms-sender.ts';

/** All but the web chat's. @throws SettingsError when a channel has only some of its settings */
export const senders = (texting: Texting): Senders => ({
  ...messenger(),
  ...whatsapp(),
  ...smsSender(texting),
});

const GRAPH = 'https://graph.facebook.com';

const messenger = (): Senders => {
  const on = channelSettings('MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN');
  if (on === undefined) return {};
  const base = process.env['MESSENGER_API_URL'] ?? GRAPH;
  return {
    messenger: lazyCall<Send>(async () => {
      const [{ sendOnMessenger }, { appSecretProof }] = await Promise.all([
        import('../../bot/channels/messenger/send.ts'),
        import('../../bot/channels/messenger/verify.ts'),
      ]);
      return sendOnMessenger(
        (path, body, withinMs) => postJson(base + path, on.MESSENGER_PAGE_TOKEN, body, withinMs),
        { proof: appSecretProof(on.MESSENGER_APP_SECRET, on.MESSENGER_PAGE_TOKEN) },
      );
    }),
  };
};

const whatsapp = (): Senders => {
  const on = channelSettings(
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  );
  if (on === undefined) return {};
  const base = process.env['WHATSAPP_API_URL'] ?? GRAPH;
  return {
    whatsapp: lazyCall<Send>(async () => {
      const { sendOnWhatsApp } = await import('../../bot/channels/whatsapp/send.ts');
      return sendOnWhatsApp(
        (path, body, withinMs) => postJson(base + path, on.WHATSAPP_ACCESS_TOKEN, body, withinMs),
        { phoneNumberId: on.WHATSAPP_PHONE_NUMBER_ID },
      );
    }),
  };
};
