// Each channel's webhook through the laptop stack: one person's questions, each delivered twice at the same moment.
import { randomUUID } from 'node:crypto';
import { advanceClock, clock } from '../../lambdas/clock.ts';
import { PEOPLE } from '../../local/providers/people.ts';
import { askTwice, later, questions, type Answers, type Phone } from '../../test/channels/doubled.ts';
import { providers, type ProviderName } from '../../test/channels/signed-webhooks.ts';
import { SECRET, startApart, startStackApart, type Apart } from './apart.ts';

export type Ran = Answers & { readonly ms: number };
export type WebhookRuns = {
  readonly what: string;
  /** Whether this is the control, which must not be right. */
  readonly isControl: boolean;
  readonly runs: readonly Ran[];
};

/** AWS's texts come by SNS: its function is called as AWS calls it, and has no address. */
type Way = ProviderName | 'aws';
type Deliver = (text: string, id: string) => Promise<void>;

/** A stack for each of the providers that it can send texts by; AWS's are answered by Twilio. */
export const doubledWebhooks = async (runs: number, messages: number): Promise<WebhookRuns[]> => [
  ...(await onStack('twilio', ['messenger', 'control', 'whatsapp', 'twilio', 'aws'], runs, messages)),
  ...(await onStack('notify', ['notify'], runs, messages)),
];

const SECRETS = {
  MESSENGER_APP_SECRET: SECRET,
  WHATSAPP_APP_SECRET: SECRET,
  WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000150',
  TWILIO_AUTH_TOKEN: SECRET,
  TWILIO_FROM: '+447700900150',
  NOTIFY_CALLBACK_TOKEN: SECRET,
};

const onStack = async (
  sender: 'twilio' | 'notify',
  ways: readonly (Way | 'control')[],
  runs: number,
  messages: number,
): Promise<WebhookRuns[]> => {
  const aws = await startApart('aws-child.ts');
  const stack = await startStackApart({ ...SECRETS, ...aws.environment, SMS_PROVIDER: sender });
  try {
    const found: WebhookRuns[] = [];
    for (const way of ways) {
      const ran: Ran[] = [];
      for (let run = 0; run < runs; run++)
        ran.push(
          await runOnce({ stack, aws }, way === 'control' ? 'messenger' : way, messages, way === 'control'),
        );
      const what =
        way === 'control' ? `control: ${CONTROL_MAX} on messenger, the second under another id` : way;
      found.push({ what, isControl: way === 'control', runs: ran });
    }
    return found;
  } finally {
    await stack.close();
    await aws.close();
  }
};

type Servers = { readonly stack: Apart; readonly aws: Apart };

/** In the control each is two messages to Porth, which answers a person thirty times a minute. */
const CONTROL_MAX = 15;

const runOnce = async (servers: Servers, way: Way, messages: number, isControl: boolean): Promise<Ran> => {
  const { url } = servers.stack;
  await later(url);
  advanceClock(15 * 60_000);
  const channel = way === 'messenger' || way === 'whatsapp' ? way : 'sms';
  const phone: Phone = { channel, id: 'sam' };
  const { psid, number = '' } = PEOPLE[channel].find(({ id }) => id === phone.id) ?? {};
  const deliver = way === 'aws' ? await bySns(servers.aws, number) : posting(url, way, psid ?? number);
  const ids = Array.from({ length: messages }, () => randomUUID());
  const names = (index: number) => {
    const id = ids[index] ?? '';
    return [id, isControl ? randomUUID() : id] as const;
  };
  const began = performance.now();
  const answers = await askTwice(
    url,
    phone,
    questions(isControl ? Math.min(messages, CONTROL_MAX) : messages),
    deliver,
    names,
  );
  return { ...answers, ms: performance.now() - began };
};

const posting = (url: string, way: ProviderName, account: string): Deliver => {
  // The stack knows itself by this name.
  const PUBLIC_URL = url.replace('127.0.0.1', 'localhost');
  const provider = providers({ ...SECRETS, PUBLIC_URL }, clock)[way];
  return async (text, id) => {
    const { path, headers, body } = provider.says({ account, text, id });
    const { status } = await fetch(url + path, { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
  };
};

const bySns = async ({ environment }: Apart, number: string): Promise<Deliver> => {
  const credentials = { AWS_REGION: 'eu-west-2', AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' };
  Object.assign(process.env, credentials, environment, { DIRECTLINE_SECRET: SECRET });
  const { handler } = await import('../../lambdas/live/sms.ts');
  return async (text, id) => {
    const message = {
      originationNumber: `+${number}`,
      destinationNumber: '+447700900150',
      messageKeyword: 'KEYWORD_210987654321',
      messageBody: text,
      inboundMessageId: id,
    };
    const Sns = {
      TopicArn: 'arn:aws:sns:eu-west-2:210987654321:two-way-sms',
      Message: JSON.stringify(message),
      Timestamp: clock().toISOString(),
    };
    await handler({ Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', Sns }] }, {} as never);
  };
};
