// The caps of a day on texts: who is over one is told once, danger to life always goes, and what cannot be counted is sent.
import { describe, expect, it, vi } from 'vitest';
import { capped, type CapPorts } from '../../bot/channels/sms/cap.ts';
import type { SmsMessage, SmsProvider, SmsSent } from '../../bot/channels/sms/provider.ts';
import { sendBySms } from '../../bot/channels/sms/send.ts';
import type { Activity } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { spendingInMemory } from '../in-memory.ts';
import { NUMBER } from './sms-samples.ts';

const NOTICES = { en: 'Too many today. Call us.', cy: 'Gormod heddiw. Ffoniwch.' };
/** One segment each. */
const said = (text: string, locale = 'en-GB'): Partial<Activity> => ({
  type: 'message',
  text,
  locale,
  id: text,
  from: { id: 'porth', name: '', role: 'bot' },
});
const delivery = (activities: Delivery['activities'], more: Partial<Delivery> = {}): Delivery => ({
  conversation: 'sam',
  account: NUMBER,
  version: 1,
  activities,
  sent: 0,
  sockets: [],
  withinMs: 4_000,
  now: '2026-11-24T10:00:00.000Z',
  ...more,
});

const texting = (caps = { all: 100, person: 3 }, more: Partial<CapPorts> = {}) => {
  const heard: string[] = [];
  let answer: (message: SmsMessage) => SmsSent = () => ({ kind: 'sent', id: `id-${heard.length}` });
  const provider: SmsProvider = {
    name: 'aws',
    send: (message) => {
      const came = answer(message);
      if (came.kind === 'sent') heard.push(message.text);
      return Promise.resolve(came);
    },
  };
  const log = vi.fn<CapPorts['log']>();
  const alarm = vi.fn<CapPorts['alarm']>();
  const warn = vi.fn<CapPorts['warn']>();
  const spending = spendingInMemory();
  const cap = capped({
    spending,
    caps,
    timeZone: 'Europe/London',
    notice: (language) => NOTICES[language],
    log,
    alarm,
    warn,
    ...more,
  });
  return {
    send: sendBySms(provider, undefined, cap),
    answers: (how: typeof answer) => (answer = how),
    spending,
    heard,
    log,
    alarm,
    warn,
  };
};

describe('a person who has had all their texts of a day', () => {
  it('is told once, and the rest is refused for good, with a reason', async () => {
    const { send, heard, log, alarm } = texting();

    const first = await send(delivery(['1', '2', '3', '4', '5'].map((text) => said(text))));
    const second = await send(delivery([said('6')], { version: 2 }));

    expect(heard).toEqual(['1', '2', '3', NOTICES.en]);
    expect(first).toMatchObject({ sent: 5, rest: 'never', refusal: 'over-cap', code: 'cap person' });
    expect(second).toMatchObject({ sent: 1, rest: 'never', refusal: 'over-cap' });
    expect(log).toHaveBeenCalledTimes(2);
    expect(alarm).not.toHaveBeenCalled();
  });

  it('is told in the language of what they do not get', async () => {
    const { send, heard } = texting({ all: 100, person: 1 });

    await send(delivery([said('1'), said('2', 'cy-GB')]));

    expect(heard).toEqual(['1', NOTICES.cy]);
  });

  it('keeps nobody else from theirs, and has more the next day, by the council’s clock', async () => {
    const { send, heard } = texting({ all: 100, person: 1 });
    // An hour before midnight in London, in summer.
    await send(delivery([said('1')], { now: '2026-07-01T22:00:00.000Z' }));

    await send(delivery([said('2')], { conversation: 'nia', now: '2026-07-01T22:00:00.000Z' }));
    await send(delivery([said('3')], { version: 2, now: '2026-07-01T22:30:00.000Z' }));
    await send(delivery([said('4')], { version: 3, now: '2026-07-01T23:30:00.000Z' }));

    expect(heard).toEqual(['1', '2', NOTICES.en, '4']);
  });
});

describe('when everybody has had all texts of a day', () => {
  it('the rest is refused, nobody is texted about it, and the alarm is raised once', async () => {
    const { send, heard, alarm } = texting({ all: 2, person: 2 });
    await send(delivery([said('1'), said('2')]));

    const results = [
      await send(delivery([said('3')], { conversation: 'nia' })),
      await send(delivery([said('4')], { conversation: 'joe' })),
    ];

    expect(heard).toEqual(['1', '2']);
    expect(results.map(({ refusal, code }) => [refusal, code])).toEqual([
      ['over-cap', 'cap all'],
      ['over-cap', 'cap all'],
    ]);
    expect(alarm.mock.calls).toEqual([['2026-11-24']]);
  });
});

describe('danger to life', () => {
  it('goes whatever was sent, and is counted', async () => {
    const { send, heard } = texting({ all: 1, person: 1 });
    await send(delivery([said('1')]));

    expect(await send(delivery([said('999')], { version: 2, urgent: true }))).not.toHaveProperty('rest');
    expect(heard).toEqual(['1', '999']);
  });

  it('takes its part of the day from what is not urgent', async () => {
    const { send, heard } = texting({ all: 100, person: 1 });
    await send(delivery([said('999')], { urgent: true }));

    await send(delivery([said('1')], { version: 2 }));

    expect(heard).toEqual(['999', NOTICES.en]);
  });

  it('is sent before it is counted, and not held up by a table that fails', async () => {
    const order: string[] = [];
    const spending = {
      take: () => {
        order.push('counted');
        return Promise.reject(new Error('table down'));
      },
      first: () => Promise.resolve(false),
    };
    const { send, answers, warn } = texting(undefined, { spending });
    answers(() => {
      order.push('sent');
      return { kind: 'sent' };
    });

    expect(await send(delivery([said('999')], { urgent: true }))).not.toHaveProperty('rest');
    expect(order).toEqual(['sent', 'counted']);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

it('a text that is tried again is not counted again', async () => {
  const { send, heard, answers } = texting({ all: 100, person: 1 });
  answers(() => ({ kind: 'refused', refusal: 'retry', code: '503' }));
  for (let tries = 0; tries < 3; tries++)
    expect(await send(delivery([said('1')]))).toMatchObject({ rest: 'later', refusal: 'retry' });
  answers(() => ({ kind: 'sent' }));

  expect(await send(delivery([said('1')]))).not.toHaveProperty('rest');
  expect(heard).toEqual(['1']);
});

it('what cannot be counted is sent, and told of', async () => {
  const down = () => Promise.reject(new Error('table down'));
  const { send, heard, warn } = texting({ all: 1, person: 1 }, { spending: { take: down, first: down } });

  await send(delivery([said('1'), said('2')]));

  expect(heard).toEqual(['1', '2']);
  expect(warn).toHaveBeenCalledTimes(2);
});
