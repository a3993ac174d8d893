// Delivery by text: in order, once, in time, whichever provider, with what it takes and nothing of the person in the log.
import { describe, expect, it, vi } from 'vitest';
import type { Refusal } from '../../bot/channels/channel.ts';
import type { SmsLog } from '../../bot/channels/sms/attempt.ts';
import type { SmsMessage, SmsProvider, SmsSent } from '../../bot/channels/sms/provider.ts';
import { sendBySms } from '../../bot/channels/sms/send.ts';
import type { Activity } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { NUMBER } from './sms-samples.ts';

const MADE_AT = '2026-11-23T10:00:00.000Z';
const said = (text: string, more: object = {}): Partial<Activity> =>
  ({
    type: 'message',
    text,
    id: `c|1-${text.slice(0, 9)}`,
    timestamp: MADE_AT,
    from: { role: 'bot' },
    ...more,
  }) as never;
const theirs = { type: 'message', text: 'hello', from: { role: 'user' } } as Partial<Activity>;
/** Three texts of six parts, and a little more. */
const LONG = 'One sentence of fifty characters, all in all, is it. '.repeat(52);

const delivery = (activities: readonly Partial<Activity>[], more: Partial<Delivery> = {}): Delivery => ({
  conversation: 'c',
  account: NUMBER,
  version: 1,
  activities,
  sent: 0,
  sockets: [],
  withinMs: 5_000,
  ...more,
});
const refused = (refusal: Refusal): SmsSent => ({ kind: 'refused', refusal, code: '1' });

/** A provider that answers one thing after the other, then takes all. */
const sending = (...answers: (SmsSent | Error)[]) => {
  const messages: SmsMessage[] = [];
  const log = vi.fn<SmsLog>();
  const provider: SmsProvider = {
    name: 'twilio',
    send: (message) => {
      const answer = answers[messages.length] ?? { kind: 'sent', id: `id-${messages.length + 1}` };
      messages.push(message);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  return { send: sendBySms(provider, log), messages, log, texts: () => messages.map(({ text }) => text) };
};

describe('delivery by text', () => {
  it('sends what the assistant said from where it stopped, and nothing of the person back', async () => {
    const { send, texts } = sending();
    const activities = [
      said('before'),
      theirs,
      said('first'),
      { ...said('x'), type: 'event' },
      said('second'),
    ];

    expect(await send(delivery(activities, { sent: 1 }))).toEqual({
      sent: 5,
      ids: [
        [2, 'id-1'],
        [4, 'id-2'],
      ],
      segments: 2,
    });
    expect(texts()).toEqual(['first', 'second']);
  });

  it('names every id of a long message, and counts all its parts', async () => {
    const { send, texts } = sending();

    const { ids, segments } = await send(delivery([said(LONG)]));

    expect(texts().length).toBe(4);
    expect(ids).toEqual([0, 0, 0, 0].map((of, index) => [of, `id-${index + 1}`]));
    expect(segments).toBe(6 + 6 + 6 + 1);
  });

  it.each(['retry', 'configuration'] as const)(
    'waits with the rest when it is refused by %s',
    async (refusal) => {
      const { send, texts } = sending({ kind: 'sent', id: 'id-1' }, refused(refusal));

      expect(await send(delivery([said('one'), said('two'), said('three')]))).toEqual({
        sent: 1,
        rest: 'later',
        why: 'twilio 1',
        code: '1',
        refusal,
        ids: [[0, 'id-1']],
        segments: 1,
      });
      expect(texts()).toEqual(['one', 'two']);
    },
  );

  it.each(['opted-out', 'invalid-recipient'] as const)(
    'gives the turn up when it is refused by %s',
    async (refusal) => {
      const { send, texts } = sending(refused(refusal));

      expect(await send(delivery([said('one'), said('two')]))).toMatchObject({
        sent: 2,
        rest: 'never',
        refusal,
      });
      expect(texts()).toEqual(['one']);
    },
  );

  it('goes on after a text whose words are refused', async () => {
    const { send, texts } = sending(refused('content'));

    expect(await send(delivery([said('one'), said('two')]))).toMatchObject({
      sent: 2,
      rest: 'never',
      refusal: 'content',
      ids: [[1, 'id-2']],
    });
    expect(texts()).toEqual(['one', 'two']);
  });

  it('goes on within a long message, and sends no part of it again', async () => {
    const { send, messages } = sending({ kind: 'sent', id: 'id-1' }, refused('retry'));

    const first = await send(delivery([said(LONG)]));
    const second = await send(delivery([said(LONG)]));

    expect(first).toMatchObject({ sent: 0, rest: 'later', segments: 6 });
    expect(second).toMatchObject({ sent: 1, segments: 13 });
    expect(second.ids).toEqual(['id-1', 'id-3', 'id-4', 'id-5'].map((id) => [0, id]));
    const names = messages.map(({ reference }) => reference);
    expect(names[2]).toBe(names[1]);
    expect(new Set(names).size).toBe(4);
  });

  it('tells the provider of a repeat after a try that was not answered', async () => {
    const { send, messages } = sending(new DOMException('late', 'TimeoutError'), refused('retry'));

    expect(await send(delivery([said('one')]))).toMatchObject({
      sent: 0,
      rest: 'later',
      refusal: 'retry',
      code: 'TimeoutError',
    });
    await send(delivery([said('one')]));

    expect(messages.map(({ isRepeat }) => isRepeat)).toEqual([false, true]);
  });

  it('tells the provider of a repeat when the text was made long before', async () => {
    const { send, messages } = sending();

    await send(delivery([said('one')], { now: '2026-11-23T10:00:01Z' }));
    await send(delivery([said('two')], { now: '2026-11-23T10:00:15Z' }));

    expect(messages.map(({ isRepeat }) => isRepeat)).toEqual([false, true]);
  });

  it('names texts by nothing of the person, and differently when a conversation began anew', async () => {
    const { send, messages } = sending();

    await send(delivery([said('one')]));
    await send(delivery([said('one', { timestamp: '2026-12-01T10:00:00.000Z' })]));

    expect(messages.length).toBe(2);
    expect(new Set(messages.map(({ reference }) => reference)).size).toBe(2);
    for (const { reference } of messages) expect(reference).toMatch(/^[\w-]{32}$/);
  });

  it('begins no text without time to hear of it', async () => {
    const { send, messages } = sending();

    expect(await send(delivery([said('one')], { withinMs: 50 }))).toMatchObject({ sent: 0, rest: 'later' });
    expect(messages).toEqual([]);
  });

  it('says so when nobody is known to send to', async () => {
    const { send } = sending();

    expect(await send(delivery([said('one')], { account: undefined }))).toMatchObject({
      sent: 1,
      rest: 'never',
      refusal: 'invalid-recipient',
    });
  });

  it('logs what each text takes and what became of it, and no number, word or id', async () => {
    const { send, log } = sending({ kind: 'sent', id: 'secret-id' }, refused('content'));

    await send(delivery([said('my secret'), said('Tŷ')]));

    expect(log.mock.calls).toEqual([
      [{ provider: 'twilio', outcome: 'sent', encoding: 'GSM-7', segments: 1 }],
      [
        {
          provider: 'twilio',
          outcome: 'refused',
          encoding: 'UCS-2',
          segments: 1,
          refusal: 'content',
          code: '1',
        },
      ],
    ]);
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/secret|4477/);
  });
});
