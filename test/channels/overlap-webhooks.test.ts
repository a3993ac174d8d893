// Every channel's webhook, delivered twice at the same moment: each message answered, and none twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../local/providers/people.ts';
import { start, type Running } from '../stack.ts';
import { askTwice, later, questions, type Phone } from './doubled.ts';
import { providers, type Provider, type ProviderName, type Secrets } from './signed-webhooks.ts';

const SECRETS: Omit<Secrets, 'PUBLIC_URL'> = {
  MESSENGER_APP_SECRET: 'a-messenger-secret',
  WHATSAPP_APP_SECRET: 'a-whatsapp-secret',
  WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000150',
  TWILIO_AUTH_TOKEN: 'a-twilio-token',
  TWILIO_FROM: '+447700900150',
  NOTIFY_CALLBACK_TOKEN: 'a-notify-token',
};
const ASKED = questions(6);
let porth: Running;
let now = new Date();

beforeAll(async () => {
  porth = await start(SECRETS);
});
afterAll(() => porth.stop());

const ask = async (
  name: ProviderName,
  phone: Phone,
  names: Parameters<typeof askTwice>[4],
): ReturnType<typeof askTwice> => {
  await later(porth.url);
  now = new Date(now.getTime() + 15 * 60_000);
  const provider = providers({ ...SECRETS, PUBLIC_URL: porth.url }, () => now)[name];
  const account = PEOPLE[phone.channel].find(({ id }) => id === phone.id);
  return askTwice(porth.url, phone, ASKED, post(provider, account?.psid ?? account?.number ?? ''), names);
};

const post =
  (provider: Provider, account: string) =>
  async (text: string, id: string): Promise<void> => {
    const { path, headers, body } = provider.says({ account, text, id });
    const { status } = await fetch(porth.url + path, { method: 'POST', headers, body });
    expect(status).toBe(200);
  };
const once = ASKED.map(() => 1);

describe('a message that its provider delivers twice at the same moment', () => {
  it.each<[ProviderName, Phone]>([
    ['messenger', { channel: 'messenger', id: 'sam' }],
    ['whatsapp', { channel: 'whatsapp', id: 'sam' }],
    ['twilio', { channel: 'sms', id: 'sam' }],
    ['notify', { channel: 'sms', id: 'nia' }],
  ])('is answered once on %s, and in order', async (name, phone) => {
    const answers = await ask(name, phone, (index) => [`${name}-${index}`, `${name}-${index}`]);

    expect(answers).toEqual({ times: once, inOrder: true });
  });

  it('would be answered twice if it had another id, which shows that this test can tell', async () => {
    const names = (index: number) => [`one-${index}`, `other-${index}`] as const;

    const { times } = await ask('messenger', { channel: 'messenger', id: 'lee' }, names);

    expect(times).toEqual(ASKED.map(() => 2));
  });
});
