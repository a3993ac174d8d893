// How e-mail is sent, where it is set up; loaded with the first.
import { NO_MAILS, type Mails } from '../../bot/services/mail.ts';
import { call } from '../call.ts';
import { once } from '../once.ts';
import { settings } from '../settings.ts';

/** Off without NOTIFY_EMAIL_TEMPLATE_ID. @throws SettingsError when that is there without NOTIFY_API_KEY */
export const mails = (): Mails => {
  if ((process.env['NOTIFY_EMAIL_TEMPLATE_ID'] ?? '') === '') return NO_MAILS;
  const on = settings('NOTIFY_API_KEY', 'NOTIFY_EMAIL_TEMPLATE_ID');
  const load = once(async () => {
    const { notifyMails } = await import('../../bot/channels/sms/notify/mail.ts');
    return notifyMails(
      {
        apiKey: on.NOTIFY_API_KEY,
        templateId: on.NOTIFY_EMAIL_TEMPLATE_ID,
        apiUrl: process.env['NOTIFY_API_URL'] ?? 'https://api.notifications.service.gov.uk',
      },
      call,
    );
  });
  return { on: true, send: async (mail) => (await load()).send(mail) };
};
