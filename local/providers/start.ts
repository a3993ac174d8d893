// Starts the simulators of the providers that have no address of their own, with the secrets that Porth has too.
import type { Api } from './http.ts';
import { serveApis } from './http.ts';
import { newCarrier, type Timing } from './carrier.ts';
import { newControl, type Control } from './control.ts';
import { govUkPay } from './govuk-pay/govuk-pay.ts';
import { storedAsks } from './lex/asks.ts';
import { interpretBy } from './lex/interpret.ts';
import { lex } from './lex/lex.ts';
import { messenger } from './messenger/messenger.ts';
import { open311, type Open311Server } from './open311/open311.ts';
import { open311Services } from './open311/services.ts';
import { newPhotos } from './photos.ts';
import type { Simulator, World } from './simulator.ts';
import { newEmails } from './sms/notify/emails.ts';
import { sms, type SmsNetworks } from './sms/sms.ts';
import { whatsApp } from './whatsapp/whatsapp.ts';

export type Providers = {
  /** `MESSENGER_API_URL` and its like, of those that were started. */
  readonly urls: Readonly<Record<string, string>>;
  /** The pages' paths. */
  readonly phones: readonly string[];
  /** Of the page that shows e-mails, where they are simulated. */
  readonly emails?: string;
  readonly control: Control;
  readonly open311: Open311Server | undefined;
  readonly close: () => Promise<void>;
};
export type ProvidersSetting = {
  /** Where Porth takes webhooks. */
  readonly porth: string;
  readonly clock: () => Date;
  /** A provider that has its address here is not simulated. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timing?: Timing;
};

export const PROVIDERS = ['messenger', 'whatsapp', 'twilio', 'notify', 'aws', 'govuk_pay'] as const;
export type ProviderName = (typeof PROVIDERS)[number];
const urlName = (provider: ProviderName): string =>
  provider === 'aws' ? 'AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2' : `${provider.toUpperCase()}_API_URL`;

export const simulatedIn = (env: ProvidersSetting['env']): readonly ProviderName[] =>
  PROVIDERS.filter((provider) => env[urlName(provider)] === undefined);

/** Street problems go on to another system only where it is said: by an address, or `OPEN311=simulated`. */
export const isOpen311Simulated = (env: ProvidersSetting['env']): boolean =>
  env['OPEN311'] === 'simulated' && env['OPEN311_URL'] === undefined;

/** A stand-in for Lex, only where it is said: `LEX=simulated`. */
export const isLexSimulated = (env: ProvidersSetting['env']): boolean =>
  env['LEX'] === 'simulated' && env['AWS_ENDPOINT_URL_LEX_RUNTIME_V2'] === undefined;

export const startProviders = async ({ porth, clock, env, timing }: ProvidersSetting): Promise<Providers> => {
  const names = simulatedIn(env);
  const value = (name: string): string => env[name] ?? '';
  const { carry, stop } = newCarrier(porth, timing);
  const photos = newPhotos();
  let url = '';
  const world: World = { clock, carry, photos, apiUrl: () => url };
  const apis: Record<string, Api> = {};
  const simulators: Simulator[] = [];
  const others: Record<string, Control> = {};
  if (names.includes('messenger')) {
    const secrets = { appSecret: value('MESSENGER_APP_SECRET'), pageToken: value('MESSENGER_PAGE_TOKEN') };
    const made = messenger(world, secrets);
    apis['messenger'] = made.api;
    simulators.push(made.simulator);
  }
  if (names.includes('whatsapp')) {
    const made = whatsApp(world, {
      appSecret: value('WHATSAPP_APP_SECRET'),
      accessToken: value('WHATSAPP_ACCESS_TOKEN'),
      phoneNumberId: value('WHATSAPP_PHONE_NUMBER_ID'),
    });
    apis['whatsapp'] = made.api;
    simulators.push(made.simulator);
  }
  if (names.some((name) => ['twilio', 'notify', 'aws'].includes(name))) {
    const emails = newEmails(value('NOTIFY_EMAIL_TEMPLATE_ID'), clock);
    if (names.includes('notify')) others['emails'] = others['emails.json'] = emails.control;
    const made = sms(world, { ...networksIn(names, value, porth), emails });
    Object.assign(apis, made.apis);
    simulators.push(made.simulator);
  }
  const other = isOpen311Simulated(env)
    ? open311({ key: value('OPEN311_API_KEY'), services: open311Services, clock })
    : undefined;
  if (other !== undefined) apis['open311'] = other.api;
  if (isLexSimulated(env)) {
    const made = lex({
      botId: value('LEX_BOT_ID'),
      botAliasId: value('LEX_BOT_ALIAS_ID'),
      interpret: interpretBy(storedAsks()),
    });
    apis['lex'] = made.api;
    others['lex'] = made.control;
  }
  const pay = names.includes('govuk_pay')
    ? govUkPay({
        apiKey: value('GOVUK_PAY_API_KEY'),
        webhookSecret: value('GOVUK_PAY_WEBHOOK_SECRET'),
        clock,
        carry,
        url: () => `${url}/govuk_pay`,
      })
    : undefined;
  if (pay !== undefined) {
    apis['govuk_pay'] = pay.api;
    others['govuk-pay'] = pay.control;
  }
  const server = await serveApis(apis);
  url = server.url;
  const urls = Object.fromEntries(names.map((name) => [name, `${url}/${name}`]));
  return {
    urls: {
      ...Object.fromEntries(names.map((name) => [urlName(name), `${url}/${name}`])),
      ...(other === undefined ? {} : { OPEN311_URL: `${url}/open311` }),
      ...('lex' in apis ? { AWS_ENDPOINT_URL_LEX_RUNTIME_V2: `${url}/lex` } : {}),
    },
    open311: other,
    phones: simulators.map(({ channel }) => `/phone/${channel}`),
    ...(others['emails'] === undefined ? {} : { emails: '/local/providers/emails' }),
    control: newControl(simulators, photos, urls, others),
    close: async () => {
      stop();
      pay?.stop();
      await server.close();
    },
  };
};

const networksIn = (
  names: readonly ProviderName[],
  value: (name: string) => string,
  porth: string,
): SmsNetworks => ({
  usual: value('SMS_PROVIDER'),
  publicUrl: value('PUBLIC_URL') === '' ? porth : value('PUBLIC_URL'),
  ...(names.includes('twilio')
    ? {
        twilio: {
          accountSid: value('TWILIO_ACCOUNT_SID'),
          authToken: value('TWILIO_AUTH_TOKEN'),
          from: value('TWILIO_FROM'),
        },
      }
    : {}),
  ...(names.includes('notify')
    ? {
        notify: {
          apiKey: value('NOTIFY_API_KEY'),
          callbackToken: value('NOTIFY_CALLBACK_TOKEN'),
          templateId: value('NOTIFY_TEMPLATE_ID'),
        },
      }
    : {}),
  ...(names.includes('aws')
    ? {
        aws: {
          originationIdentity: value('AWS_SMS_ORIGINATION_IDENTITY'),
          configurationSet: value('AWS_SMS_CONFIGURATION_SET'),
        },
      }
    : {}),
});
