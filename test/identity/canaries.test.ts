// Nothing that the council keeps of people comes out beneath its level: by no look-up, and in English by no sentence.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Access, Level } from '../../bot/model.ts';
import { LOOK_UPS } from '../../bot/personal.ts';
import type { FoundIn, Lookups } from '../../bot/services/lookups.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { NOBODY_KNOWN } from '../nobody-known.ts';
import { startTable, workshop, type Table } from '../runtime/workshop.ts';
import { canariesOf, plant, plantOwn, type Own } from './planted.ts';
import { plantPromise } from './planted-promise.ts';
import { saysNothingBelowItsLevel } from './says-nothing.ts';
import { BEGINS } from './walk.ts';

const LEVELS = [1, 2, 3] as const;

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date(BEGINS));
  await plant(table.client, table.tableName);
});
afterAll(() => table.stop());

saysNothingBelowItsLevel('en', () => table);

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
    promise: 'mine',
    letters: 'promises',
    paying: 'last',
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
        const promised = await plantPromise(table, own);
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
        const pence = [439_113, 61_337, 5_841].map((each) => ({ word: String(each), from: 3 as const }));
        const out = [...canaries, ...pence, ...promised].filter(
          ({ word, from }) => from > level && found.includes(word),
        );
        expect(out).toEqual([]);
        if (level < LOOK_UPS[place].level && LOOK_UPS[place].level > 1)
          expect(['null', '[]', '"not-sent"']).toContain(found);
      }
    },
  );

  it('of money is told at its level alone', async () => {
    const own = await plantOwn(table.client, table.tableName, 'told');
    const at = (level: Level) => lookups().statement('own', 'told', accessAt(level, own));

    expect(await at(3)).toMatchObject({ balance: 439_113 });
    expect(await at(2)).toBeNull();
    expect(await at(1)).toBeNull();
  });
});
