// STOP reaches what waits for the provider, and what a person writes in the provider's inbox is never sent back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { botSaid, message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const bySms = (conversation: string, id: string, text: string, more: Partial<Event> = {}) =>
  message(conversation, id, text, { channel: 'sms', ...more });
const setup = () => {
  const provider = { down: false };
  const said: string[] = [];
  const shop = workshop(table, () => ({
    senders: {
      sms: ({ activities, sent }: Delivery) => {
        if (provider.down) return Promise.resolve({ sent, rest: 'later', why: '503' });
        said.push(...botSaid(activities.slice(sent)));
        return Promise.resolve({ sent: activities.length });
      },
    },
  }));
  return { ...shop, provider, texts: said };
};

it('STOP takes back what waits, but for a safety line', async () => {
  const [shop, conversation] = [setup(), newConversation()];
  shop.provider.down = true;
  await shop.take(bySms(conversation, 'm1', 'library hours'));
  await shop.take(bySms(conversation, 'm2', 'I can smell gas'));
  await shop.take(bySms(conversation, 'm3', 'STOP'));
  shop.provider.down = false;

  await shop.take({ ...bySms(conversation, 'due', ''), kind: 'deliver' });

  expect(shop.texts.map((text) => /0800 111 999|reply START/.exec(text)?.[0])).toEqual([
    '0800 111 999',
    // Where it is, which is asked below it.
    undefined,
    'reply START',
  ]);
  expect((await shop.record(conversation))?.outbox).toEqual([]);
});

it('an echo stands in the transcript and is sent to nobody', async () => {
  const [shop, conversation] = [setup(), newConversation()];

  await shop.take(
    bySms(conversation, 'e1', '', {
      activity: {
        type: 'message',
        id: 'e1',
        text: 'Ann here',
        from: { id: 'page', name: '', role: 'bot' },
        channelData: { echo: true },
      },
    }),
  );
  await shop.take(bySms(conversation, 'm1', 'I can smell gas'));

  expect(shop.texts.length).toBe(2);
  const { turns } = await shop.ports.transcripts.turnsAfter('sms', conversation, 0);
  expect(turns[0]?.activities).toMatchObject([{ text: 'Ann here', channelData: { echo: true } }]);
});
