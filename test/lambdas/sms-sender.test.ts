// Which provider sends texts, and what is said at the start when its settings are not right.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { besidesAnswers } from '../../dialogs/besides-answers.ts';
import { out } from '../../lambdas/log.ts';
import { smsSender } from '../../lambdas/live/sms-sender.ts';
import { spendingInMemory } from '../in-memory.ts';

const texting = { spending: spendingInMemory(), content: besidesAnswers };
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

  it('logs a line for each text: provider, parts and encoding, with no number and no word of it', async () => {
    const lines: object[] = [];
    vi.spyOn(out, 'write').mockImplementation((line) => void lines.push(line));
    vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
      Promise.resolve(Response.json({ id: '00000000-0000-4000-8000-000000000009' }, { status: 201 })),
    );
    const key = 'k-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
    const { sms } = setting({
      SMS_PROVIDER: 'notify',
      NOTIFY_API_KEY: key,
      NOTIFY_CALLBACK_TOKEN: 't',
      NOTIFY_TEMPLATE_ID: 'i',
    })();

    await sms?.({
      conversation: 'sam',
      account: '+447700900461',
      version: 1,
      activities: [
        { type: 'message', text: 'Tŷ haf', from: { id: 'porth', name: '', role: 'bot' } },
        { type: 'message', text: 'Summer house', from: { id: 'porth', name: '', role: 'bot' } },
      ],
      sent: 0,
      sockets: [],
      withinMs: 4_000,
      urgent: true,
    });

    const texts = lines.filter((line) => 'log' in line && line.log === 'sms');
    expect(texts).toEqual([
      { log: 'sms', provider: 'notify', outcome: 'sent', encoding: 'UCS-2', segments: 1 },
      { log: 'sms', provider: 'notify', outcome: 'sent', encoding: 'GSM-7', segments: 1 },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/haf|Summer|7700/);
  });
});
