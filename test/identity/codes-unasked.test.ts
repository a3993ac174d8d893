// Codes that somebody did not ask for: told once, none is sent to that phone or account for a day, a person has a case, and nobody hears why.
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../bot/services/cases.ts';
import type { Contact } from '../../bot/services/accounts.ts';
import { sendCode } from '../../lambdas/identity/code.ts';
import { codesUnasked } from '../../lambdas/transactions/codes-unasked.ts';
import { attemptsInMemory, codesInMemory } from '../accounts-in-memory.ts';
import { conversation } from '../talk.ts';

const DAY = 86_400_000;
const PHONE = '+447700900123';
const contacts: readonly Contact[] = [
  { id: 'c-1', kind: 'phone', value: PHONE, since: '2020-01-01' },
  { id: 'c-2', kind: 'email', value: 'sam@example.org', since: '2020-01-01' },
];
const proof = { level: 2, account: 'a-1', person: 'p-1' } as const;

const setUp = () => {
  let now = new Date('2026-11-24T10:00:00.000Z');
  const clock = () => now;
  const attempts = attemptsInMemory(clock);
  const opened: Submission[] = [];
  const sent: string[] = [];
  const note = ({ value }: Contact) => Promise.resolve(void sent.push(value));
  const tell = codesUnasked({
    attempts,
    cases: {
      open: (submission) => {
        opened.push(submission);
        return Promise.resolve('ID-204518');
      },
    },
    prefix: 'ID',
  });
  const send = sendCode({
    accounts: { contacts: () => Promise.resolve(contacts) },
    attempts,
    codes: codesInMemory(),
    persons: { join: () => Promise.resolve() },
    conversationOf: (phone) => `sms of ${phone}`,
    send: { phone: note, email: note },
    warn: () => undefined,
    clock,
  });
  return {
    opened,
    sent,
    later: (ms: number) => void (now = new Date(now.getTime() + ms)),
    tells: (told: Partial<Submission> = {}) =>
      tell({
        key: `k-${String(opened.length)}`,
        conversation: `sms of ${PHONE}`,
        channel: 'sms',
        transaction: 'identity.codes-unasked',
        answers: { expectedBy: '2026-11-25' },
        receivedAt: now.toISOString(),
        ...told,
      }),
    asks: (way: 'phone' | 'email', account = 'a-1') =>
      send(way, 'a web chat', { proof: { ...proof, account } }),
  };
};

describe('who tells by text that codes came unasked', () => {
  it('gets none for a day, whoever asks and for whichever account, and one by email goes as before', async () => {
    const set = setUp();
    expect(await set.asks('phone')).toBe('sent');

    const told = await set.tells();

    expect(told).toMatchObject({ ok: true, reference: 'ID-204518' });
    expect(JSON.stringify(told)).toMatch(/no codes to this number for 24 hours/);
    expect([await set.asks('phone'), await set.asks('phone', 'a-2')]).toEqual(['not-sent', 'not-sent']);
    expect(await set.asks('email', 'a-3')).toBe('sent');
    set.later(DAY);
    expect(await set.asks('phone')).toBe('sent');
    expect(set.sent).toEqual([PHONE, 'sam@example.org', PHONE]);
  });

  it('gets none for a day from the last time that they told it, and has one case a day', async () => {
    const set = setUp();
    await set.tells();
    await set.tells();
    set.later(DAY - 1);

    await set.tells();
    set.later(DAY - 1);

    expect(await set.asks('phone')).toBe('not-sent');
    expect(new Set(set.opened.map(({ key }) => key)).size).toBe(2);
  });
});

describe('who tells it elsewhere', () => {
  it('gets none for the account that they have shown to be theirs, by any way', async () => {
    const set = setUp();

    const told = await set.tells({ conversation: 'w', channel: 'webchat', access: { proof } });

    expect(JSON.stringify(told)).toMatch(/no codes for your account/);
    expect([await set.asks('phone'), await set.asks('email')]).toEqual(['not-sent', 'not-sent']);
    expect(await set.asks('phone', 'a-2')).toBe('sent');
  });

  it('has shown nothing, and hears how to stop them', async () => {
    const set = setUp();

    const told = await set.tells({ conversation: 'm', channel: 'messenger' });

    expect(JSON.stringify(told)).toMatch(/reply to the text that had the code/);
    expect(await set.asks('phone')).toBe('sent');
  });
});

it('is heard in the middle of a form, which is gone on with afterwards', () => {
  const one = conversation({ channel: 'sms' });
  for (const words of ['report a pothole', 'no', 'i keep getting codes i didnt ask for']) one.says(words);

  expect(one.effects.at(-1)).toMatchObject({
    transaction: 'identity.codes-unasked',
    answers: { expectedBy: '2026-09-23' },
  });
  expect(one.texts.join(' ')).toMatch(/tell anybody a code/);
  one.settles();
  one.says('continue');
  expect([one.state.open?.dialog, one.asked]).toEqual(['report-pothole', 'where']);
});
