// Nothing that the council keeps of people comes out beneath its level: every form, receipt and reminder, on every channel.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../bench/support/form-paths.ts';
import type { Access, ChannelId, Level } from '../../bot/model.ts';
import { LOOK_UPS } from '../../bot/personal.ts';
import type { Send, TurnLog } from '../../bot/runtime/ports.ts';
import type { FoundIn, Lookups } from '../../bot/services/lookups.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { NOBODY_KNOWN } from '../nobody-known.ts';
import { message, startTable, workshop, type Table } from '../runtime/workshop.ts';
import { canariesOf, plant, plantOwn, type Own } from './planted.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const LEVELS: readonly (1 | 2 | 3)[] = [1, 2, 3];
const BEGINS = Date.parse('2026-09-22T10:00:00.000Z');
const HOUR = 3_600_000;

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date(BEGINS));
  await plant(table.client, table.tableName);
});
afterAll(() => table.stop());

/** By a timer, or by words that tell something already. */
const isOpenedByItself = (form: string): boolean =>
  content.dialogs[form]?.proves !== true &&
  content.dialogs[form]?.questions.some(({ given }) => given === true) === true;

/** What a person types to come as far as they can in each form. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(PATHS).map(([form, { chatty, shortest }]) => [
      form,
      isOpenedByItself(form) ? [] : [...chatty.says, 'forget it', ...shortest.says],
    ]),
  ),
  'account-balance': ['how much do i owe'],
  'check-status': [
    'what happened to my report',
    '1',
    'what happened to my report',
    '2',
    'what happened to my report',
    '3',
  ],
  'check-reference': ['H-666001', 'NM4 2QP', 'R-666002', 'NM4 2QP'],
  'change-appointment': ['cancel my visit', '1', 'skip', 'yes'],
  'my-visits': ['when is my appointment'],
  'prove-account': ['RT-1130525', 'NM4 2QP', '1 2 1980'],
  'prove-code': ['123456'],
};

const OPENED_BY_HAND = ['check-reference', 'prove-account', 'prove-code'];

type Driven = { readonly said: string; readonly statuses: readonly TurnLog['status'][]; readonly own: Own };

/** One conversation on one channel, through every form there is, each on a day of its own; then every timer that is left. */
const drive = async (channel: ChannelId, level: 1 | 2 | 3): Promise<Driven> => {
  const conversation = `canaries-${channel}-${level}`;
  const own = await plantOwn(table.client, table.tableName, conversation);
  const heard: string[] = [];
  const send: Send = (delivery) => {
    const activities = delivery.activities.slice(delivery.sent).filter(({ from }) => from?.role === 'bot');
    heard.push(
      JSON.stringify(activities.map(({ conversation: _, recipient: __, id: ___, ...shown }) => shown)),
    );
    return Promise.resolve({ sent: delivery.activities.length });
  };
  const shop = workshop(
    table,
    () => ({ senders: { webchat: send, messenger: send, whatsapp: send, sms: send } }),
    [],
    { phone: () => Promise.resolve(), email: () => Promise.resolve() },
  );
  let count = 0;
  const take = (what: object) => {
    shop.time.now = new Date(shop.time.now.getTime() + 5_000);
    const at = shop.time.now.toISOString();
    return shop.take({
      ...message(conversation, `${conversation}-${++count}`, ''),
      channel,
      at,
      receivedAt: at,
      ...what,
    });
  };
  const says = (text: string) =>
    take({ activity: { type: 'message', text, from: { id: '447700900123', name: '', role: 'user' } } });
  const prove = async () => {
    if (level === 1) return;
    const at = shop.time.now.toISOString();
    await shop.persons.join(own.person, { conversation, channel, level, at });
    await take({ kind: 'proved', proof: { level, account: own.account, person: own.person } });
  };
  const timersUntil = async (until: number) => {
    for (let left = 10; left > 0; left--) {
      const timers = (await shop.record(conversation))?.dialog?.timers ?? [];
      const timer = timers.find(({ at }) => Date.parse(at) < until);
      if (timer === undefined) return;
      shop.time.now = new Date(Math.max(Date.parse(timer.at), shop.time.now.getTime()));
      await take({ kind: 'timer', timer: timer.id });
      await says('what is this about');
      await says('forget it');
    }
  };
  for (const [day, form] of ['check-status', ...Object.keys(content.dialogs)].entries()) {
    shop.time.now = new Date(BEGINS + day * 24 * HOUR);
    await prove();
    if (OPENED_BY_HAND.includes(form))
      await take({ activity: { type: 'message', value: { option: `anew:${form}` } } });
    for (const text of SAYS[form] ?? []) await says(text);
    for (let left = 3; left > 0 && (await shop.record(conversation))?.dialog?.open !== undefined; left--)
      await says('forget it');
    await timersUntil(BEGINS + (day + 1) * 24 * HOUR);
  }
  return { said: heard.join('\n'), statuses: shop.logs.map(({ status }) => status), own };
};

describe.each(CHANNELS)('on %s', (channel) => {
  it.each(LEVELS)(
    'at level %i nothing is said that needs more, and what it may see is seen',
    { timeout: 120_000 },
    async (level) => {
      const { said, statuses, own } = await drive(channel, level);

      const canaries = canariesOf(own);
      const out = canaries.filter(({ word, from }) => from > level && said.includes(word));
      const missing = canaries.filter(({ word, from }) => from <= level && !said.includes(word));
      expect(out).toEqual([]);
      expect(missing).toEqual([]);
      expect(statuses.filter((status) => status === 'submitted').length).toBeGreaterThan(8);
      expect(statuses).toContain('reminded');
      expect(statuses).not.toContain('failed');
    },
  );
});

describe('a look-up', () => {
  const lookups = (): Lookups =>
    dynamoDbLookups(table.client, table.tableName, {
      closures: [],
      clock: () => new Date(BEGINS),
      identity: { ...NOBODY_KNOWN, send: { phone: () => Promise.resolve(), email: () => Promise.resolve() } },
    });
  const accessAt = (level: Level, { account, person }: Own): Access | undefined =>
    level < 2 ? undefined : { proof: { level: level as 2 | 3, account, person } };
  const BY: Readonly<Partial<Record<keyof FoundIn, string>>> = {
    addresses: 'NM4 2QP',
    appointment: 'R-666002|NM4 2QP',
    request: 'H-666001|NM4 2QP',
    misses: 'B-104518',
    slots: 'general|2026-09-23|2026-09-24',
    reported: 'pothole|53.1,-1.2',
    streets: 'High Street',
  };
  const places = Object.keys(LOOK_UPS) as (keyof FoundIn)[];

  it.each(places)(
    'in %s finds nothing of anybody beneath its level, whatever a dialog asks',
    async (place) => {
      for (const level of LEVELS) {
        const conversation = `looking-${place}-${level}`;
        const own = await plantOwn(table.client, table.tableName, conversation);
        const access = accessAt(level, own);
        if (access?.proof !== undefined) {
          const { proof } = access;
          const at = '2026-09-22T00:00:00.000Z';
          await workshop(table).persons.join(own.person, {
            conversation,
            channel: 'sms',
            level: proof.level,
            at,
          });
        }
        const found = JSON.stringify(await lookups()[place](BY[place] ?? 'own', conversation, access));

        const canaries = canariesOf(own);
        // Money goes as pence here.
        const pence = [739_113, 61_337, 5_841].map((each) => ({ word: String(each), from: 3 as const }));
        const out = [...canaries, ...pence].filter(({ word, from }) => from > level && found.includes(word));
        expect(out).toEqual([]);
        if (level < LOOK_UPS[place].level && LOOK_UPS[place].level > 1)
          expect(['null', '[]', '"not-sent"']).toContain(found);
      }
    },
  );

  it('of money is told at its level alone', async () => {
    const own = await plantOwn(table.client, table.tableName, 'told');
    const at = (level: Level) => lookups().statement('own', 'told', accessAt(level, own));

    expect(await at(3)).toMatchObject({ balance: 739_113 });
    expect(await at(2)).toBeNull();
    expect(await at(1)).toBeNull();
  });
});
