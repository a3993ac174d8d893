// What came to nothing is told with its name: the agent's own event, or the message that did not reach the person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedEvent } from '../../bot/services/statuses.ts';
import { conversationKey } from '../../bot/runtime/record.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { tellOf } from '../../lambdas/desk/tell.ts';
import type { Frame } from '../../lambdas/desk/wire.ts';
import { recordOf } from '../lambdas/desk/a-desk.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';
import { chat } from './desk-things.ts';
import { KIM, STAFFED, talking } from './talking.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

describe('an agent’s event that came to nothing', () => {
  it.each([
    ['words in somebody else’s chat', { does: 'say', text: 'Nobody reads this' }],
    ['an answer that there is not', { does: 'answer', topic: 'no-such' }],
    ['a chat that another has', { does: 'accept' }],
  ] as const)('is named to whoever did it: %s', async (_, does) => {
    const talk = talking({ 'customer-services': STAFFED });
    await talk.says('person');
    await talk.does({ does: 'accept' });

    await talk.does(does, KIM);

    const [told] = talk.effects().flatMap((each) => (each.kind === 'desk' ? [each] : []));
    // The last event taken is this one.
    expect(told?.tell).toMatchObject({ tell: 'refused', agent: KIM, event: talk.record().taken.at(-1)?.[0] });
  });

  it('has its name in the frame that the desk is pushed', async () => {
    const frames: Frame[] = [];
    const tell = tellOf((frame) => {
      frames.push(frame);
      return Promise.resolve();
    });
    const about = { key: 'k', conversation: 'c1', channel: 'webchat' } as const;

    await tell({ ...about, tell: { tell: 'refused', agent: KIM, because: 'over', event: 'agent:kim:1' } });
    await tell({ ...about, tell: { tell: 'refused', agent: KIM, because: 'over' } });

    expect(frames).toEqual([
      { kind: 'refused', conversation: 'c1', because: 'over', event: 'agent:kim:1' },
      { kind: 'refused', conversation: 'c1', because: 'over' },
    ]);
  });
});

describe('a message that the provider refused', () => {
  const AT = '2026-11-23T10:00:00.000Z';
  const setup = async (lastHeardAt: string) => {
    const conversation = newConversation();
    const shop = workshop(table);
    const summary = chat({ conversation, channel: 'sms', stage: 'talking', agent: KIM, version: 0 });
    const record = { ...recordOf(summary, { account: '447700900123', lastHeardAt }), desk: summary };
    await new DynamoDbStorage(table.client, table.tableName).put(
      conversationKey(conversation),
      { ...record, dialog: { ...record.dialog, timers: [] } },
      undefined,
    );
    await shop.take(
      refusedEvent(
        { channel: 'sms', id: 'p1', conversation, refusal: 'invalid-recipient', at: AT, activity: 'a-7' },
        AT,
      ),
    );
    return { shop, conversation };
  };

  it('is marked in the chat’s line, with which one it was', async () => {
    const { shop, conversation } = await setup('2026-11-23T09:00:00.000Z');

    expect((await shop.record(conversation))?.desk).toMatchObject({ undelivered: true, failed: 'a-7' });
  });

  it('long past marks nothing: they have written since', async () => {
    const { shop, conversation } = await setup('2026-11-23T11:00:00.000Z');

    expect((await shop.record(conversation))?.desk).not.toHaveProperty('undelivered');
  });

  it('is marked at once where it was refused as it was sent', async () => {
    const conversation = newConversation();
    const shop = workshop(table, () => ({
      senders: {
        sms: ({ activities }) =>
          Promise.resolve({ sent: activities.length, rest: 'never', refusal: 'invalid-recipient', lost: 0 }),
      },
    }));
    const summary = chat({ conversation, channel: 'sms', stage: 'waiting', version: 0 });
    const record = { ...recordOf(summary), desk: summary };
    await new DynamoDbStorage(table.client, table.tableName).put(
      conversationKey(conversation),
      { ...record, dialog: { ...record.dialog, timers: [] } },
      undefined,
    );

    await shop.take(message(conversation, 'm1', 'when are my bins collected', { channel: 'sms' }));

    const kept = await shop.record(conversation);
    expect(kept?.refused?.refusal).toBe('invalid-recipient');
    expect(kept?.desk).toMatchObject({ undelivered: true });
  });
});
