// The settings that a stage's secret may hold, by what they switch on: all of a line, or none. Docs and tests read them here.

/** Made with the stack. It signs tokens and links, and names conversations: another value is another council. */
export const ALWAYS = ['DIRECTLINE_SECRET'] as const;

export const BY_CHANNEL = {
  messenger: ['MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN'],
  whatsapp: [
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  ],
  'texts by Twilio': ['SMS_PROVIDER', 'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  'texts by GOV.UK Notify': ['SMS_PROVIDER', 'NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID'],
  'texts by AWS': ['SMS_PROVIDER'],
  'e-mail by GOV.UK Notify': ['NOTIFY_API_KEY', 'NOTIFY_EMAIL_TEMPLATE_ID'],
  payments: ['GOVUK_PAY_API_KEY', 'GOVUK_PAY_WEBHOOK_SECRET'],
  'street problems': ['OPEN311_URL', 'OPEN311_API_KEY'],
} as const;

/** Each may be left out. */
export const OPTIONAL = [
  'OPEN311_JURISDICTION',
  'OPEN311_PHOTOS',
  'SMS_SEGMENTS_PER_DAY',
  'SMS_SEGMENTS_PER_PERSON_PER_DAY',
  // While Twilio's is changed: the one that it signs with until then.
  'TWILIO_AUTH_TOKEN_BEFORE',
  'UNDERSTANDING',
  // Where a provider is not at its own address: a proxy, or a sandbox of theirs.
  'GOVUK_PAY_API_URL',
  'MESSENGER_API_URL',
  'NOTIFY_API_URL',
  'TWILIO_API_URL',
  'WHATSAPP_API_URL',
] as const;

export const SECRET_SETTINGS: readonly string[] = [
  ...new Set([...ALWAYS, ...Object.values(BY_CHANNEL).flat(), ...OPTIONAL]),
];
