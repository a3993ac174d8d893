// The settings of a laptop: what the environment says, and a development value for the rest.
import { DEVELOPMENT } from '../lambdas/settings.ts';
import type { ProviderName } from './providers/start.ts';

/** Settings that each have a development value, which is refused on AWS. */
const DEVELOPMENT_VALUES: Readonly<Record<string, string>> = {
  DIRECTLINE_SECRET: `${DEVELOPMENT}directline-secret`,
};

/** What a channel's settings are when its provider is our own simulator. Refused on AWS too: no such number or account exists. */
const SIMULATED: Readonly<Record<ProviderName, Readonly<Record<string, string>>>> = {
  messenger: {
    MESSENGER_APP_SECRET: `${DEVELOPMENT}messenger-app-secret`,
    MESSENGER_VERIFY_TOKEN: `${DEVELOPMENT}messenger-verify-token`,
    MESSENGER_PAGE_TOKEN: `${DEVELOPMENT}messenger-page-token`,
  },
  whatsapp: {
    WHATSAPP_APP_SECRET: `${DEVELOPMENT}whatsapp-app-secret`,
    WHATSAPP_VERIFY_TOKEN: `${DEVELOPMENT}whatsapp-verify-token`,
    WHATSAPP_ACCESS_TOKEN: `${DEVELOPMENT}whatsapp-access-token`,
    WHATSAPP_PHONE_NUMBER_ID: '000000000000150',
  },
  twilio: {
    SMS_PROVIDER: 'twilio',
    TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000150',
    TWILIO_AUTH_TOKEN: `${DEVELOPMENT}twilio-auth-token`,
    TWILIO_FROM: '+447700900150',
  },
  notify: {
    SMS_PROVIDER: 'notify',
    NOTIFY_API_KEY: `${DEVELOPMENT}key-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002`,
    NOTIFY_CALLBACK_TOKEN: `${DEVELOPMENT}notify-callback-token`,
    NOTIFY_TEMPLATE_ID: '00000000-0000-4000-8000-000000000003',
    NOTIFY_EMAIL_TEMPLATE_ID: '00000000-0000-4000-8000-000000000004',
  },
  aws: {
    SMS_PROVIDER: 'aws',
    AWS_SMS_ORIGINATION_IDENTITY: '+447700900150',
    AWS_SMS_CONFIGURATION_SET: `${DEVELOPMENT}texts`,
  },
  govuk_pay: {
    GOVUK_PAY_API_KEY: `${DEVELOPMENT}govuk-pay-api-key`,
    GOVUK_PAY_WEBHOOK_SECRET: `${DEVELOPMENT}govuk-pay-webhook-secret`,
  },
};

/** The same of an Open311 server. Its list is seen by nobody else, so photos go there too. */
export const OPEN311_SIMULATED: Readonly<Record<string, string>> = {
  OPEN311_API_KEY: `${DEVELOPMENT}open311-key`,
  OPEN311_PHOTOS: 'send',
};

/** A bot that no account has. */
export const LEX_SIMULATED: Readonly<Record<string, string>> = {
  LEX_BOT_ID: '0000000000',
  LEX_BOT_ALIAS_ID: '0000000000',
};

export type LocalSettings = {
  readonly port: number;
  /** Folder of the data, or undefined to keep none. */
  readonly data: string | undefined;
  /** When the clock starts, if not now. */
  readonly clock: Date | undefined;
  readonly table: string;
  readonly queue: string;
  readonly bucket: string;
};

/** @throws Error with a sentence that says what to set */
export const localSettings = (env: NodeJS.ProcessEnv): LocalSettings => {
  const port = Number(env['PORT'] ?? '3978');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${env['PORT'] ?? ''}": set a number from 0 to 65535.`);
  const data = env['PORTH_DATA'] ?? '.porth';
  const clock = env['PORTH_CLOCK'] === undefined ? undefined : new Date(env['PORTH_CLOCK']);
  if (clock !== undefined && Number.isNaN(clock.getTime())) {
    throw new Error(
      `PORTH_CLOCK is "${env['PORTH_CLOCK'] ?? ''}": set an ISO time such as 2026-12-25T03:00:00Z.`,
    );
  }
  return {
    port,
    data: data === ':memory:' ? undefined : data,
    clock,
    table: env['TABLE_NAME'] ?? 'porth',
    queue: env['QUEUE_NAME'] ?? 'porth.fifo',
    bucket: env['BUCKET_NAME'] ?? 'porth',
  };
};

/** Where there are several, the first has its say: Twilio sends texts, unless it is said otherwise. */
export const simulatedSettings = (providers: readonly ProviderName[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...providers.toReversed().map((name) => SIMULATED[name])) as Record<string, string>;

/** Sets what the functions read, where the environment has not. */
export const setDefaults = (values: Readonly<Record<string, string>>): void => {
  const all = {
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    ...DEVELOPMENT_VALUES,
    ...values,
  };
  for (const [name, value] of Object.entries(all)) process.env[name] ??= value;
};
