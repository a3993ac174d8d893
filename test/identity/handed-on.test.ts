// A number is given to somebody else: of whoever had it before nothing is told, whatever is asked and whatever comes by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Order } from '../../bot/services/payment-book.ts';
import { content } from '../../dialogs/content.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { plantHere, TYPED, TYPED_CANARIES } from './planted-here.ts';
import { canariesOf, plant, plantOwn } from './planted.ts';
import { talker } from './talker.ts';
import { BEGINS } from './walk.ts';
import { canaryWorker } from './worker.ts';

const DAY = 24 * 3_600_000;

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date(BEGINS));
  await plant(table.client, table.tableName);
});
afterAll(() => table.stop());

let count = 0;
/** Somebody has been here, known by a code, and has left all that a person can leave. */
const used = async (channel: ChannelId) => {
  const conversation = `handed-on-${++count}`;
  const own = await plantOwn(table.client, table.tableName, conversation);
  const shop = canaryWorker(table, content);
  shop.time.now = new Date(BEGINS - 2 * DAY);
  const here = { conversation, channel, language: 'en', own } as const;
  const { order, canaries } = await plantHere(table, shop, here);
  const person = talker(shop, here);
  await person.proves(3);
  for (const text of TYPED) await person.says(text);
  shop.heard.splice(0);
  const all = [...canariesOf(own), ...canaries, ...TYPED_CANARIES];
  const isTheirs = (said: string) => all.some(({ word, from }) => from < 9 && said.includes(word));
  const shown = () => shop.heard.filter(isTheirs);
  return { ...shop, conversation, person, order, shown };
};
type Used = Awaited<ReturnType<typeof used>>;

const HANDED_ON: Readonly<Record<string, (here: Used) => Promise<unknown>>> = {
  'the provider said so': ({ person }) => person.accountChanged(),
  'nobody wrote for 90 days': ({ time }) => {
    time.now = new Date(time.now.getTime() + 91 * DAY);
    return Promise.resolve();
  },
  'they said that it is not theirs': ({ person }) => person.says("you've got the wrong person"),
};

const asks =
  (...all: readonly string[]) =>
  async ({ person }: Used): Promise<void> => {
    for (const text of all) await person.says(text);
  };
const ringsAll = async ({ person }: Used): Promise<void> => {
  for (let left = 8; left > 0; left--) await person.rings(Number.POSITIVE_INFINITY);
};

const TOLD: Readonly<Record<string, (here: Used, order: Order) => Promise<void>>> = {
  'where requests stand': asks('what happened to my report', '1', 'what happened to my report', '2'),
  visits: asks('when is my appointment', '1'),
  'a form that was put aside': asks('continue', 'skip', 'skip', 'skip'),
  'what was typed, in another form': asks(
    'make a complaint',
    'yes',
    'bins',
    'missed',
    'Monday',
    'skip',
    'skip',
    'skip',
    'me',
    'email',
  ),
  'the promise': asks('my promise'),
  'the last payment': asks('pay'),
  'the balance': asks('how much do i owe'),
  'news of a request': ({ person }) => person.newsComes(),
  'reminders, and the promise among them': ringsAll,
  'what became of a payment': ({ person, order }) => person.paymentComes(order),
};

const cases = (['sms', 'whatsapp'] as const).flatMap((channel) =>
  Object.keys(HANDED_ON).flatMap((how) => Object.keys(TOLD).map((what) => [what, how, channel] as const)),
);

describe('whoever has the number now', () => {
  it.each(cases)('hears nothing of %s, where %s, on %s', async (what, how, channel) => {
    const here = await used(channel);
    await HANDED_ON[how]?.(here);

    await TOLD[what]?.(here, here.order);

    expect(here.shown()).toEqual([]);
  });

  it.each(Object.keys(TOLD))('would else have heard of %s', async (what) => {
    const here = await used('sms');

    await TOLD[what]?.(here, here.order);

    expect(here.shown()).not.toEqual([]);
  });

  it('is sent no letter of before', async () => {
    const here = await used('sms');
    await here.person.accountChanged();

    await here.person.says('letter');

    expect(here.heard.join('\n')).not.toMatch(/\/l\/|CMP-/);
  });

  it.each([
    ['is not sent what waited for the provider', true],
    ['would else have been sent it', false],
  ])('%s', async (_, isHandedOn) => {
    const here = await used('sms');
    await waits(here, 'canary-that-waited');
    if (isHandedOn) await here.person.accountChanged();

    await here.person.says('hello');

    expect(here.heard.join('\n').includes('canary-that-waited')).toBe(!isHandedOn);
  });
});

/** A message that the provider did not take yet. */
const waits = async ({ ports: { storage }, conversation }: Used, text: string): Promise<void> => {
  const key = conversationKey(conversation);
  const found = (await storage.read([key]))[key] as ConversationRecord & { readonly eTag: string };
  const { eTag, ...record } = found;
  const said = { type: 'message', id: 'waiting', text, from: { id: 'porth', name: '', role: 'bot' } };
  const version = record.version + 1;
  const output = {
    version,
    event: 'waiting',
    at: '2026-09-20T09:00:00.000Z',
    activities: [said],
    effects: [],
    recorded: true,
  };
  await storage.put(key, { ...record, version, outbox: [...record.outbox, output] }, eTag);
};
