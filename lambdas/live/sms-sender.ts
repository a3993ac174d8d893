// How texts are sent, by the provider that SMS_PROVIDER names, within the day's caps; loaded with the first text.
import type { Cap } from '../../bot/channels/sms/cap.ts';
import type { SmsProvider } from '../../bot/channels/sms/provider.ts';
import type { ContentAtOnce } from '../../bot/content.ts';
import type { Send, Senders } from '../../bot/runtime/ports.ts';
import type { Spending } from '../../bot/services/spending.ts';
import { phrase } from '../../bot/situation.ts';
import { call } from '../call.ts';
import { lazyCall } from '../lazily.ts';
import { out, warn } from '../log.ts';
import { settings, SettingsError, wholeNumber } from '../settings.ts';

/** Where what is sent is counted, and what is said when it was too much. */
export type Texting = {
  readonly spending: Spending;
  readonly content: Pick<ContentAtOnce, 'council' | 'phrases'>;
};

/** @throws SettingsError when the provider is unknown, has not all of its settings, or a cap is no number */
export const smsSender = (texting: Texting): Senders => {
  const name = process.env['SMS_PROVIDER'] ?? '';
  if (name === '') return {};
  const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
  if (provider === undefined)
    throw new SettingsError(`SMS_PROVIDER is "${name}": set twilio, notify or aws, or leave it out.`);
  const [load, loadCap] = [provider(), cap(texting)];
  return {
    sms: lazyCall<Send>(async () => {
      const { sendBySms } = await import('../../bot/channels/sms/send.ts');
      return sendBySms(await load(), log, await loadCap());
    }),
  };
};

const log = (entry: object) => out.write({ log: 'sms', ...entry });

const cap = ({ spending, content }: Texting): (() => Promise<Cap>) => {
  const caps = {
    all: wholeNumber('SMS_SEGMENTS_PER_DAY', 20_000),
    person: wholeNumber('SMS_SEGMENTS_PER_PERSON_PER_DAY', 200),
  };
  return async () => {
    const { capped } = await import('../../bot/channels/sms/cap.ts');
    const { council } = content;
    return capped({
      spending,
      caps,
      timeZone: council.timeZone,
      notice: (language) => phrase({ content, state: { language } }, 'tooManyTexts', { site: council.site }),
      log,
      alarm: (day) => out.write({ log: 'alarm', what: 'cap of texts', day, segments: caps.all }),
      warn,
    });
  };
};

/** By `SMS_PROVIDER`. Settings are read at the start, and the rest when first used. */
const PROVIDERS: Readonly<Record<string, () => () => Promise<SmsProvider>>> = {
  twilio: () => {
    const on = settings('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'PUBLIC_URL');
    return async () => {
      const { twilioProvider } = await import('../../bot/channels/sms/twilio/send.ts');
      return twilioProvider(
        {
          accountSid: on.TWILIO_ACCOUNT_SID,
          authToken: on.TWILIO_AUTH_TOKEN,
          from: on.TWILIO_FROM,
          apiUrl: process.env['TWILIO_API_URL'] ?? 'https://api.twilio.com',
          publicUrl: on.PUBLIC_URL,
        },
        call,
      );
    };
  },
  notify: () => {
    const on = settings('NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID');
    return async () => {
      const { notifyProvider } = await import('../../bot/channels/sms/notify/send.ts');
      return notifyProvider(
        {
          apiKey: on.NOTIFY_API_KEY,
          templateId: on.NOTIFY_TEMPLATE_ID,
          apiUrl: process.env['NOTIFY_API_URL'] ?? 'https://api.notifications.service.gov.uk',
        },
        call,
      );
    };
  },
  aws: () => {
    const on = settings('AWS_SMS_ORIGINATION_IDENTITY', 'AWS_SMS_CONFIGURATION_SET');
    return async () => {
      const [{ awsProvider }, { awsSmsClient, sendTextMessageWith }] = await Promise.all([
        import('../../bot/channels/sms/aws/send.ts'),
        import('../aws/aws-sms.ts'),
      ]);
      return awsProvider(
        sendTextMessageWith(awsSmsClient(), {
          originationIdentity: on.AWS_SMS_ORIGINATION_IDENTITY,
          configurationSet: on.AWS_SMS_CONFIGURATION_SET,
        }),
      );
    };
  },
};
