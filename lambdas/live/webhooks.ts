// The webhooks that are switched on by their settings, each loaded with the first call that comes for it.
import type { WebhookChannel } from '../../bot/channels/channel.ts';
import { once } from '../once.ts';
import { channelSettings, settings } from '../settings.ts';

export type Webhooks = Readonly<Record<string, () => Promise<WebhookChannel>>>;

/** By path. A channel with none of its settings is off. @throws SettingsError when only some are set */
export const webhooks = (): Webhooks => {
  const messenger = channelSettings('MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN');
  const whatsapp = channelSettings(
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  );
  const twilio = channelSettings('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM');
  const before = channelSettings('TWILIO_AUTH_TOKEN_BEFORE');
  const notify = sendsMailAlone()
    ? undefined
    : channelSettings('NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID');
  return {
    ...(messenger && {
      '/webhooks/messenger': once(async () => {
        const { messengerWebhook } = await import('../../bot/channels/messenger/webhook.ts');
        return messengerWebhook({
          appSecret: messenger.MESSENGER_APP_SECRET,
          verifyToken: messenger.MESSENGER_VERIFY_TOKEN,
          ...ofAll(),
        });
      }),
    }),
    ...(whatsapp && {
      '/webhooks/whatsapp': once(async () => {
        const { whatsappWebhook } = await import('../../bot/channels/whatsapp/webhook.ts');
        return whatsappWebhook({
          appSecret: whatsapp.WHATSAPP_APP_SECRET,
          verifyToken: whatsapp.WHATSAPP_VERIFY_TOKEN,
          ...ofAll(),
          phoneNumberId: whatsapp.WHATSAPP_PHONE_NUMBER_ID,
        });
      }),
    }),
    ...(twilio && {
      '/webhooks/sms/twilio': once(async () => {
        const { twilioWebhook } = await import('../../bot/channels/sms/twilio/webhook.ts');
        return twilioWebhook({
          authToken: twilio.TWILIO_AUTH_TOKEN,
          tokenBefore: before?.TWILIO_AUTH_TOKEN_BEFORE,
          ...ofTexts(),
        });
      }),
    }),
    ...(notify && {
      '/webhooks/sms/notify': once(async () => {
        const { notifyWebhook } = await import('../../bot/channels/sms/notify/webhook.ts');
        return notifyWebhook({ callbackToken: notify.NOTIFY_CALLBACK_TOKEN, ...ofTexts() });
      }),
    }),
  };
};

/** Notify's key is there for e-mail, and texts go by another. */
const sendsMailAlone = (): boolean =>
  (process.env['NOTIFY_EMAIL_TEMPLATE_ID'] ?? '') !== '' &&
  ['NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID'].every((name) => (process.env[name] ?? '') === '');

/** A person is the same conversation whichever provider brings the message, and whatever becomes of the provider's secrets. */
const ofAll = () => ({ idSecret: settings('DIRECTLINE_SECRET').DIRECTLINE_SECRET });

const ofTexts = () => ({ ...ofAll(), publicUrl: settings('PUBLIC_URL').PUBLIC_URL });
