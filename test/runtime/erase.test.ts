// An erased conversation: what is left of it, what may not bring it back, and what must come through all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import type { Order } from '../../bot/services/payment-book.ts';
import { newsOf } from '../../bot/services/payment-news.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const event = (
  conversation: string,
  id: string,
  what: Partial<Event>,
  at = '2026-11-23T10:05:00.000Z',
): Event =>
  ({ ...message(conversation, id, '', { at, receivedAt: at }), activity: undefined, ...what }) as Event;
const erase = (conversation: string, at?: string) =>
  event(conversation, `erase:${at ?? ''}`, { kind: 'erase' }, at);
const later = (conversation: string, id: string, text: string, more: Partial<Event> = {}) =>
  message(conversation, id, text, {
    at: '2026-11-23T11:00:00.000Z',
    receivedAt: '2026-11-23T11:00:00.000Z',
    ...more,
  });

/** Said something, and erased. */
const erased = async () => {
  const shop = workshop(table);
  const conversation = newConversation();
  await shop.take(message(conversation, 'm1', 'report a pothole'));
  await shop.take(message(conversation, 'm2', 'no'));
  await shop.take(erase(conversation));
  const left = await shop.record(conversation);
  return { shop, conversation, left };
};
const put = async (
  shop: ReturnType<typeof workshop>,
  conversation: string,
  change: Partial<ConversationRecord>,
) => {
  const { eTag, ...record } = (await shop.record(conversation)) ?? { eTag: undefined };
  await shop.ports.storage.put(`conversation/${conversation}`, { ...record, ...change }, eTag);
};

describe('a conversation that is erased', () => {
  it('keeps its version and when it was, and nothing of them', async () => {
    const { left } = await erased();

    expect(left).toMatchObject({
      version: 2,
      taken: [],
      outbox: [],
      erased: { at: '2026-11-23T10:05:00.000Z' },
    });
    expect(left?.dialog).toBeUndefined();
    expect(left?.account).toBeUndefined();
    expect(JSON.stringify(left)).not.toMatch(/pothole|dl_me|"m1"/);
  });

  it('is not brought back by a message of before that comes once more', async () => {
    const { shop, conversation, left } = await erased();

    await shop.take(message(conversation, 'm1', 'report a pothole'));

    expect(await shop.record(conversation)).toEqual(left);
  });

  it.each<{ readonly kind: string; readonly [name: string]: unknown }>([
    { kind: 'news', news: { reference: 'H-1' } },
    { kind: 'incident', news: { reference: 'E-1' } },
    { kind: 'notice', news: { id: 'n' } },
    { kind: 'refused', refusal: 'opted-out', activity: 'a' },
    { kind: 'deliver' },
    { kind: 'proved', proof: { level: 2, account: 'a', person: 'p' } },
    { kind: 'agent', agent: { id: 'ffion', name: 'Ffion' }, role: 'agent', does: { does: 'accept' } },
    { kind: 'payment', order: 'o' },
  ])('is not brought back by what comes late: $kind', async (what) => {
    const { shop, conversation } = await erased();
    const said = shop.said().length;

    await shop.take(
      event(conversation, `late-${what.kind}`, what as Partial<Event>, '2026-11-23T12:00:00.000Z'),
    );

    expect((await shop.record(conversation))?.dialog).toBeUndefined();
    expect(shop.said().length).toBe(said);
    expect((await shop.transcript(conversation)).length).toBe(2);
  });

  it('has money that comes late booked, and says nothing of it', async () => {
    const done: string[] = [];
    const shop = workshop(table, () => ({
      effects: (effect) => {
        done.push(effect.kind);
        return Promise.resolve(undefined);
      },
    }));
    const conversation = newConversation();
    await shop.take(message(conversation, 'm1', 'when is the library open'));
    await shop.take(erase(conversation));
    done.length = 0;
    const order = {
      id: 'o1',
      conversation,
      reference: 'PAY-1',
      kind: 'rent',
      account: 'RT-1130525',
      amount: 5_000,
      language: 'en',
      askedAt: '2026-11-23T10:01:00.000Z',
      status: 'paid',
      endedBy: 'pay1',
      endedAt: '2026-11-23T12:00:00.000Z',
    } as Order;
    const news = newsOf(order, 'pay1');
    const paid = event(
      conversation,
      'pay1',
      { kind: 'payment', order: 'o1', ...(news && { news }) },
      '2026-11-23T12:00:00.000Z',
    );
    const said = shop.said().length;

    await shop.take(paid);
    await shop.take(paid);

    expect(done).toEqual(['credit']);
    expect(shop.said().length).toBe(said);
    expect((await shop.record(conversation))?.dialog).toBeUndefined();
  });

  it('begins anew, blank and with the greeting, where they write again, and its page sees it', async () => {
    const { shop, conversation } = await erased();
    const said = shop.said().length;

    await shop.take(later(conversation, 'm3', 'when is the library open'));

    const record = await shop.record(conversation);
    expect(record?.version).toBe(3);
    expect(record?.dialog?.open).toBeUndefined();
    expect(record?.dialog?.saved).toBeUndefined();
    expect(shop.said().slice(said).join('\n')).toContain('not a person');
  });

  it('hears a danger that was sent before, and comes now for the first time', async () => {
    const { shop, conversation } = await erased();
    await put(shop, conversation, {
      erased: { at: '2026-11-23T10:05:00.000Z', ids: [], before: Date.parse('2026-11-23T10:04:00Z') },
    });

    await shop.take(message(conversation, 'm9', 'i can smell gas', { alarmed: true }));

    expect(shop.said().slice(-2).join('\n')).toContain('0800 111 999');
  });

  it('is erased again with what came since, and knows all that it had taken', async () => {
    const { shop, conversation, left } = await erased();
    await shop.take(later(conversation, 'm3', 'report a pothole'));

    await shop.take(erase(conversation, '2026-11-23T11:30:00.000Z'));
    await shop.take(message(conversation, 'm2', 'no'));
    await shop.take(later(conversation, 'm3', 'report a pothole'));

    const again = await shop.record(conversation);
    expect(again?.dialog).toBeUndefined();
    expect(again?.erased?.ids.length).toBeGreaterThan(left?.erased?.ids.length ?? 99);
  });
});

describe('a conversation that is not to be erased just now', () => {
  it('is let be while somebody of ours has them, while a danger holds, and while something is on its way', async () => {
    const shop = workshop(table);
    const inTheWay: readonly Partial<ConversationRecord>[] = [
      { dialog: { language: 'en', handoff: { stage: 'talking', due: '2026-11-30T10:00:00Z' } as never } },
      { dialog: { language: 'en', danger: { id: 'gas', at: '2026-11-23T09:59:00Z', held: true } } },
      {
        outbox: [
          {
            version: 9,
            event: 'e',
            at: '2026-11-23T10:00:00Z',
            activities: [],
            effects: [
              {
                kind: 'submit',
                key: 'k',
                conversation: 'c',
                transaction: 'repairs.hazard',
                answers: {},
                hazardAt: 'x',
              },
            ],
          },
        ],
      },
    ];
    for (const change of inTheWay) {
      const conversation = newConversation();
      await shop.take(message(conversation, 'm1', 'hello'));
      await put(shop, conversation, change);
      const before = await shop.record(conversation);

      await shop.take(erase(conversation));

      expect(shop.logs.at(-1)?.status).toBe('not-erased');
      expect(await shop.record(conversation)).toEqual(before);
    }
  });

  it('waits for the turn that runs, and erases what came of it', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const shop = workshop(table, () => ({
      senders: {
        webchat: async ({ activities }) => {
          await gate;
          return { sent: activities.length };
        },
      },
    }));
    const conversation = newConversation();
    const running = shop.take(message(conversation, 'm1', 'report a pothole'));
    await new Promise((resolve) => setTimeout(resolve, 200));

    const erasing = shop.take(erase(conversation), 6_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const meanwhile = await shop.record(conversation);
    go();
    await Promise.all([running, erasing]);

    expect(meanwhile?.erased).toBeUndefined();
    const left = await shop.record(conversation);
    expect(left?.erased?.at).toBe('2026-11-23T10:05:00.000Z');
    expect(left?.dialog).toBeUndefined();
    expect(left?.lease).toBeUndefined();
  });
});
