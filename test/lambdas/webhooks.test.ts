// What is on by its settings: of texts by Twilio, both tokens while one follows the other.
import { afterEach, expect, it, vi } from 'vitest';
import { signature } from '../../bot/channels/sms/twilio/verify.ts';
import { webhooks } from '../../lambdas/live/webhooks.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['', [true, false, false]],
  ['the-old-one', [true, true, false]],
])('takes texts of the token before where it is "%s"', async (before, taken) => {
  const set = {
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_AUTH_TOKEN: 'the-new-one',
    TWILIO_AUTH_TOKEN_BEFORE: before,
    TWILIO_FROM: '+447700900150',
    DIRECTLINE_SECRET: 'a-secret',
    PUBLIC_URL: 'https://chat.example.org',
  };
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  const twilio = await webhooks()['/webhooks/sms/twilio']?.();
  const isTaken = (token: string) =>
    twilio?.verify({
      method: 'POST',
      receivedAt: new Date(0).toISOString(),
      headers: { 'x-twilio-signature': signature(token, 'https://chat.example.org/webhooks/sms/twilio') },
      query: {},
      body: Buffer.from(''),
    });

  expect(['the-new-one', 'the-old-one', ''].map(isTaken)).toEqual(taken);
});
