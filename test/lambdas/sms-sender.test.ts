// Which provider sends texts, and what is said at the start when its settings are not right.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { out } from '../../lambdas/log.ts';
import { smsSender } from '../../lambdas/live/sms-sender.ts';
import { spendingInMemory } from '../in-memory.ts';

let people = 0;
const texting = { spending: spendingInMemory(), content: atOnce };
const AWS = {
  SMS_PROVIDER: 'aws',
  AWS_SMS_ORIGINATION_IDENTITY: 'pool-1',
  AWS_SMS_CONFIGURATION_SET: 'texts',
};
const setting = (env: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return () => smsSender(texting);
};
beforeEach(() => vi.stubEnv('SMS_PROVIDER', undefined));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the sender of texts', () => {
  it('is not there without a provider, and is with each', () => {
    expect(smsSender(texting)).toEqual({});
    expect(setting(AWS)()).toHaveProperty('sms');
    expect(
      setting({
        SMS_PROVIDER: 'notify',
        NOTIFY_API_KEY: 'k',
        NOTIFY_CALLBACK_TOKEN: 't',
        NOTIFY_TEMPLATE_ID: 'i',
      })(),
    ).toHaveProperty('sms');
  });

  it.each<[Record<string, string>, string]>([
    [{ SMS_PROVIDER: 'pigeon' }, 'SMS_PROVIDER is "pigeon": set twilio, notify or aws'],
    [{ SMS_PROVIDER: 'constructor' }, 'SMS_PROVIDER is "constructor"'],
    [{ ...AWS, AWS_SMS_CONFIGURATION_SET: '' }, 'Set AWS_SMS_CONFIGURATION_SET'],
    [{ ...AWS, SMS_SEGMENTS_PER_DAY: 'many' }, 'SMS_SEGMENTS_PER_DAY is "many"'],
    [{ ...AWS, SMS_SEGMENTS_PER_PERSON_PER_DAY: '0' }, 'SMS_SEGMENTS_PER_PERSON_PER_DAY is "0"'],
  ])('with %j says what to set', (env, sentence) => {
    expect(setting(env)).toThrow(sentence);
  });

  const NOTIFY = {
    SMS_PROVIDER: 'notify',
    NOTIFY_API_KEY: 'k-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
    NOTIFY_CALLBACK_TOKEN: 't',
    NOTIFY_TEMPLATE_ID: 'i',
  };
  /** What is logged, and what Notify is asked to send. */
  const sending = async (env: Readonly<Record<string, string>>, more: Partial<Delivery> = {}) => {
    const lines: Readonly<Record<string, unknown>>[] = [];
    const asked: string[] = [];
    vi.spyOn(out, 'write').mockImplementation((line) => void lines.push(line));
    vi.spyOn(globalThis, 'fetch').mockImplementation((_, request) => {
      const { personalisation } = JSON.parse(request?.body as string) as {
        personalisation: { message: string };
      };
      asked.push(personalisation.message);
      return Promise.resolve(Response.json({ id: '00000000-0000-4000-8000-000000000009' }, { status: 201 }));
    });
    const from = { id: 'porth', name: '', role: 'bot' } as const;
    await setting({ ...NOTIFY, ...env })().sms?.({
      conversation: `person ${++people}`,
      account: '+447700900461',
      version: 1,
      activities: ['Tŷ haf', 'Summer house'].map((text) => ({ type: 'message', text, from })),
      sent: 0,
      sockets: [],
      withinMs: 4_000,
      ...more,
    });
    return { lines, asked };
  };

  it('logs a line for each text: provider, parts and encoding, with no number and no word of it', async () => {
    const { lines } = await sending({});

    expect(lines).toEqual([
      { log: 'sms', provider: 'notify', outcome: 'sent', encoding: 'UCS-2', segments: 1 },
      { log: 'sms', provider: 'notify', outcome: 'sent', encoding: 'GSM-7', segments: 1 },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/haf|Summer|7700/);
  });

  it('says in the council’s words that a person has had all their texts of the day', async () => {
    const { lines, asked } = await sending({ SMS_SEGMENTS_PER_PERSON_PER_DAY: '1' });

    expect(asked[0]).toBe('Tŷ haf');
    expect(asked[1]).toContain(atOnce.council.phone);
    expect(asked[1]).toContain(atOnce.council.site);
    expect(lines).toContainEqual({
      log: 'sms',
      outcome: 'refused',
      refusal: 'over-cap',
      code: 'cap person',
      segments: 1,
    });
  });

  it('raises the alarm when everybody has had all texts of the day', async () => {
    const now = '2026-12-25T10:00:00.000Z';

    const { lines, asked } = await sending({ SMS_SEGMENTS_PER_DAY: '1' }, { now });

    expect(asked).toEqual(['Tŷ haf']);
    expect(lines).toContainEqual({ log: 'alarm', what: 'cap of texts', day: '2026-12-25', segments: 1 });
  });
});
