// The worker keeps what it sent under the provider's ids, and remembers what was refused, until the person writes again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { refusedEvent } from '../../bot/services/statuses.ts';
import { conversationKey } from '../../bot/runtime/record.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { agentEvent } from '../../lambdas/desk/agent-events.ts';
import { chat } from '../handoff/desk-things.ts';
import { recordOf } from '../lambdas/desk/a-desk.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const AT = '2026-11-23T10:00:00.000Z';
const onWhatsApp = (conversation: string, id: string, text: string, more: Partial<Event> = {}) =>
  message(conversation, id, text, { channel: 'whatsapp', ...more });
/** Sends everything under ids of the conversation's own. */
const sends = ({ conversation, activities, sent }: Delivery): Delivered => ({
  sent: activities.length,
  ids: activities.slice(sent).map((_, index) => [sent + index, `${conversation}/${index}`]),
});
const setup = (send: (delivery: Delivery) => Delivered = sends) => {
  const deliveries: Delivery[] = [];
  const shop = workshop(table, () => ({
    senders: {
      whatsapp: (delivery) => {
        deliveries.push(delivery);
        return Promise.resolve(send(delivery));
      },
    },
  }));
  return { ...shop, deliveries };
};
const failed = (conversation: string, more: object = {}) => ({
  channel: 'whatsapp' as const,
  id: `${conversation}/0`,
  conversation,
  refusal: 'window-closed' as const,
  code: '131047',
  at: AT,
  ...more,
});

describe('what was sent', () => {
  it('is known by the id that the provider gave it', async () => {
    const [shop, conversation] = [setup(), newConversation()];

    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));

    const activities = shop.deliveries[0]?.activities ?? [];
    expect(await shop.statuses.of('whatsapp', `${conversation}/0`)).toEqual({
      conversation,
      activity: activities[0]?.id,
    });
  });

  it('is told apart where an agent wrote it, who sees how far it came', async () => {
    const conversation = newConversation();
    const shop = setup(({ version, activities, sent }) => ({
      sent: activities.length,
      ids: activities.slice(sent).map((_, index) => [sent + index, `${conversation}/${version}/${index}`]),
    }));
    const agent = { id: 'ffion', name: 'Ffion' };
    const talking = chat({ conversation, channel: 'whatsapp', stage: 'talking', agent, version: 0 });
    const record = recordOf(talking, { account: '447700900123', lastHeardAt: AT });
    await new DynamoDbStorage(table.client, table.tableName).put(
      conversationKey(conversation),
      { ...record, dialog: { ...record.dialog, timers: [] } },
      undefined,
    );

    const say = { does: 'say', text: 'Good afternoon.' } as const;
    await shop.take({
      ...agentEvent('agent:ffion:1', conversation, { agent, role: 'agent' }, say, new Date(AT)),
      channel: 'whatsapp',
    });

    const written = shop.deliveries.flatMap(({ activities }) => activities);
    const hers = written.find(({ text }) => text === 'Good afternoon.');
    expect([...(await shop.statuses.lately('whatsapp', conversation))]).toEqual([[hers?.id, 'sent']]);
  });

  it('keeps its ids through quick retries', async () => {
    const conversation = newConversation();
    let tries = 0;
    const shop = setup(({ activities, sent }) =>
      tries++ === 0
        ? { sent: 1, ids: [[0, `${conversation}/a`]], rest: 'later' }
        : { sent: activities.length, ids: [[sent, `${conversation}/b`]] },
    );

    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));

    expect(await shop.statuses.of('whatsapp', `${conversation}/a`)).toBeDefined();
    expect(await shop.statuses.of('whatsapp', `${conversation}/b`)).toBeDefined();
  });

  it('is not sent again when its ids cannot be kept', async () => {
    const conversation = newConversation();
    const deliveries: Delivery[] = [];
    const shop = workshop(table, () => ({
      senders: {
        whatsapp: (delivery) => {
          deliveries.push(delivery);
          return Promise.resolve(sends(delivery));
        },
      },
      statuses: { sent: () => Promise.reject(new Error('table down')) },
    }));

    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));

    expect(deliveries.length).toBe(1);
    expect((await shop.record(conversation))?.outbox).toEqual([]);
    expect(shop.warnings).toContain('sent ids not kept');
  });
});

describe('a refusal', () => {
  it('at sending stands in the record and in the log', async () => {
    const conversation = newConversation();
    const shop = setup(({ activities }) => ({
      sent: activities.length,
      rest: 'never',
      refusal: 'window-closed',
      code: '131047',
    }));

    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));

    expect((await shop.record(conversation))?.refused).toEqual({
      refusal: 'window-closed',
      code: '131047',
      at: AT,
    });
    expect(shop.logs.at(-1)).toMatchObject({ status: 'answered', refusal: 'window-closed' });
  });

  it('that is reported later is an event, taken once, and nothing is said of it', async () => {
    const [shop, conversation] = [setup(), newConversation()];
    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));
    const event = refusedEvent(failed(conversation, { activity: 'a1' }), AT);

    await shop.take(event);
    await shop.take(event);

    expect((await shop.record(conversation))?.refused).toMatchObject({
      refusal: 'window-closed',
      activity: 'a1',
      code: '131047',
    });
    expect(shop.deliveries.length).toBe(1);
    expect(shop.logs.map(({ status }) => status)).toEqual(['answered', 'refused', 'repeat']);
  });

  it('that was reported before we had written what we sent is remembered all the same, and once', async () => {
    const [shop, conversation] = [setup(), newConversation()];
    const { conversation: _, ...known } = failed(conversation, { refusal: 'invalid-recipient' });
    await shop.statuses.report({ ...known, state: 'failed' });

    await shop.take(onWhatsApp(conversation, 'm1', 'library hours'));

    const activities = shop.deliveries[0]?.activities ?? [];
    expect((await shop.record(conversation))?.refused).toMatchObject({
      refusal: 'invalid-recipient',
      activity: activities[0]?.id,
    });
    await shop.take(refusedEvent(failed(conversation), AT));
    expect(shop.logs.at(-1)?.status).toBe('repeat');
  });

  it('is past when the person writes again, and an older one does not come back', async () => {
    const [shop, conversation] = [setup(), newConversation()];
    await shop.take(refusedEvent(failed(conversation), AT));
    const receivedAt = '2026-11-23T12:00:00.000Z';

    await shop.take(onWhatsApp(conversation, 'm2', 'hello', { at: receivedAt, receivedAt }));
    await shop.take(refusedEvent(failed(conversation, { id: 'another' }), AT));

    const record = await shop.record(conversation);
    expect(record).not.toHaveProperty('refused');
    expect(record?.lastHeardAt).toBe(receivedAt);
  });
});

describe('the window of a channel', () => {
  it('counts from our receipt of what the person said last', async () => {
    const [shop, conversation] = [setup(), newConversation()];
    shop.time.now = new Date('2026-11-23T12:00:00Z');

    await shop.take(
      onWhatsApp(conversation, 'm1', 'hello', {
        at: '2026-11-22T09:00:00.000Z',
        receivedAt: '2026-11-23T11:59:00.000Z',
      }),
    );

    expect(shop.deliveries[0]).toMatchObject({
      lastHeardAt: '2026-11-23T11:59:00.000Z',
      now: '2026-11-23T12:00:00.000Z',
    });
  });

  it('is not opened by what a person of ours writes in the inbox of the provider', async () => {
    const [shop, conversation] = [setup(), newConversation()];
    await shop.take(onWhatsApp(conversation, 'm1', 'hello'));
    const receivedAt = '2026-11-23T12:00:00.000Z';

    await shop.take(
      onWhatsApp(conversation, 'e1', '', {
        at: receivedAt,
        receivedAt,
        activity: {
          type: 'message',
          id: 'e1',
          text: 'Ann here',
          from: { id: 'page-1', name: '', role: 'bot' },
          channelData: { echo: true },
        },
      }),
    );

    expect(await shop.record(conversation)).toMatchObject({ lastHeardAt: AT, account: 'dl_me' });
  });
});
