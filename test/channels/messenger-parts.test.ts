// A long message that stops half way, through the worker: what the citizen has is kept in the record, and not sent again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOnMessenger } from '../../bot/channels/messenger/send.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

describe('a message in several parts', () => {
  it('goes on at the part that was refused, at a quick retry and at a later delivery', async () => {
    const texts: string[] = [];
    const answers = [200, 503, 200, 503, 503];
    const long = Array.from({ length: 1_500 }, (_, n) => `word${n}`).join(' ');
    const send = sendOnMessenger((_, body) => {
      const status = answers.shift() ?? 200;
      if (status === 200) texts.push((body as { message: { text: string } }).message.text);
      return Promise.resolve({ status, body: {} });
    });
    const given: Delivery[] = [];
    const shop = workshop(table, () => ({
      senders: {
        messenger: (delivery) => {
          given.push(delivery);
          const activities = delivery.activities.map((each) =>
            each.from?.role === 'bot' ? { ...each, text: long } : each,
          );
          return send({ ...delivery, activities });
        },
      },
    }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours', { channel: 'messenger' }));
    const kept = await shop.record(id);
    shop.time.now = new Date('2026-11-23T10:05:00Z');

    await shop.take({ ...message(id, 'due', '', { channel: 'messenger' }), kind: 'deliver' });

    const said = given[0]?.activities.filter(({ from }) => from?.role === 'bot').length ?? 0;
    expect(kept?.outbox[0]).toMatchObject({ sent: 0, parts: 2 });
    expect(given.map(({ parts }) => parts)).toEqual([undefined, 1, 2, 2]);
    expect(texts.join(' ')).toBe(Array.from({ length: said }, () => long).join(' '));
    expect((await shop.record(id))?.outbox).toEqual([]);
  });
});
