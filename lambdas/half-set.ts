// What is missing of a channel that the secret has a part of: no function that sends starts then. Web chat does, and says on /health that something is wrong.

const NOTIFY = ['NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'NOTIFY_TEMPLATE_ID'];
const TWILIO = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'];
/** All of a line, or none. */
const PARTS: readonly (readonly string[])[] = [
  ['MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN'],
  ['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID'],
  TWILIO,
  ['GOVUK_PAY_API_KEY', 'GOVUK_PAY_WEBHOOK_SECRET'],
  ['OPEN311_URL', 'OPEN311_API_KEY'],
];
/** What texts go by has to be whole. Those of AWS stand in cdk.json. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = { twilio: TWILIO, notify: NOTIFY };

/** @returns names of settings, never a value */
export const halfSet = (env: NodeJS.ProcessEnv): readonly string[] => {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  // Notify's key may be there for e-mail alone.
  const mails = isSet('NOTIFY_EMAIL_TEMPLATE_ID');
  const texts = NOTIFY.slice(mails ? 1 : 0).some(isSet);
  const wanted = [
    ...PARTS.filter((names) => names.some(isSet)).flat(),
    ...(PROVIDERS[env['SMS_PROVIDER'] ?? ''] ?? []),
    ...(texts ? NOTIFY : []),
    ...(mails ? ['NOTIFY_API_KEY'] : []),
  ];
  return [...new Set(wanted)].filter((name) => !isSet(name));
};

/** For /health: rejects with what is missing. */
export const wholeSettings = (env: NodeJS.ProcessEnv): Promise<void> => {
  const missing = halfSet(env);
  return missing.length === 0
    ? Promise.resolve()
    : Promise.reject(new Error(`Of a channel only a part is set. Missing: ${missing.join(', ')}.`));
};
