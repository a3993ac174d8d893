// Staff name somebody as a channel does, and find the conversation that its webhooks lead to.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webhooks } from '../../lambdas/live/webhooks.ts';
import { whoIn, type WhoPorts } from '../../lambdas/records/who.ts';
import { enveloped, webhook } from '../channels/messenger-webhook.ts';
import { change, OUR_NUMBER, PHONE } from '../channels/whatsapp.ts';

const SECRET = 'what-ids-are-made-with-here';
const PSID = '24680135791357913';
const nobody = () => Promise.resolve(undefined);
const ports: WhoPorts = {
  secret: SECRET,
  table: {
    beginning: () => Promise.resolve([]),
    caseOf: nobody,
    paymentOf: nobody,
    withAccount: () => Promise.resolve([]),
    persons: { of: nobody, conversations: () => Promise.resolve([]) },
  },
};
const MESSAGES = {
  '/webhooks/messenger': webhook(enveloped({ message: { mid: 'm_1', text: 'hello' } })),
  '/webhooks/whatsapp': change({
    messages: [
      { from: PHONE, id: 'wamid.1', timestamp: '1795600000', type: 'text', text: { body: 'hello' } },
    ],
  }),
};

const conversationBy = async (path: keyof typeof MESSAGES): Promise<string | undefined> => {
  const [first] = (await webhooks()[path]?.())?.parse(MESSAGES[path]) ?? [];
  return first?.kind === 'event' ? first.event.conversation : undefined;
};

beforeEach(() => {
  vi.stubEnv('DIRECTLINE_SECRET', SECRET);
  for (const name of ['VERIFY_TOKEN', 'PAGE_TOKEN', 'APP_SECRET']) vi.stubEnv(`MESSENGER_${name}`, 'x');
  for (const name of ['VERIFY_TOKEN', 'ACCESS_TOKEN', 'APP_SECRET']) vi.stubEnv(`WHATSAPP_${name}`, 'x');
  vi.stubEnv('WHATSAPP_PHONE_NUMBER_ID', OUR_NUMBER);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('somebody who wrote', () => {
  it.each([
    ['/webhooks/messenger', `messenger:${PSID}`],
    ['/webhooks/whatsapp', `whatsapp:${PHONE}`],
  ] as const)('by %s is found as %s', async (path, named) => {
    const { conversations } = await whoIn([named], ports);

    expect(conversations).toEqual([await conversationBy(path)]);
  });

  it.each([
    ['/webhooks/messenger', 'MESSENGER_APP_SECRET'],
    ['/webhooks/whatsapp', 'WHATSAPP_APP_SECRET'],
  ] as const)('by %s goes on in the same conversation after %s was rotated', async (path, secret) => {
    const before = await conversationBy(path);

    vi.stubEnv(secret, 'another');

    expect(before).toBeDefined();
    expect(await conversationBy(path)).toBe(before);
  });
});
