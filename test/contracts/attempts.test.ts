// Limits: so many tries and not one more, however many come at once; who was right has lost none; a lock ends by itself.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { fc } from '../made-up.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  LIMITS,
  untilToTell,
  type Attempts,
  type LimitName,
  type Names,
} from '../../bot/services/attempts.ts';
import { dynamoDbAttempts } from '../../lambdas/aws/dynamodb-attempts.ts';
import { attemptsInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

const START = Date.parse('2026-11-28T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let now = START;
const clock = () => new Date(now);
const after = (ms: number) => new Date(START + ms).toISOString();

let count = 0;
/** Of a try of its own, in a conversation that nobody has tried in. */
const somebody = (more: Partial<Names> = {}): ((again?: Partial<Names>) => Names) => {
  const who = ++count;
  return (again = {}) => ({
    attempt: `try-${++count}`,
    conversation: `sam-${who}`,
    ...more,
    ...again,
  });
};

const attemptsContract = (name: string, attempts: () => Attempts): void => {
  const times = async (limit: LimitName, most: number, names: () => Names) => {
    for (let one = 0; one < most; one++) expect(await attempts().take(limit, names())).toEqual({ ok: true });
  };
  beforeEach(() => {
    now = START;
  });

  describe(`${name}, tries`, () => {
    it.each([
      ['match', 5, 24 * HOUR],
      ['look-up', 20, HOUR],
      ['code', 3, HOUR],
    ] as const)('of %s are %d, and then none for %d ms', async (limit, most, ms) => {
      const sam = somebody();
      await times(limit, most, sam);

      expect(await attempts().take(limit, sam())).toEqual({
        ok: false,
        by: 'conversation',
        until: after(ms),
      });
      now = START + ms - 1;
      expect(await attempts().take(limit, sam())).toMatchObject({ ok: false });
      now = START + ms;
      expect(await attempts().take(limit, sam())).toEqual({ ok: true });
    });

    it('of codes are six a day, however they are spread', async () => {
      const sam = somebody();
      for (const hours of [0, 2]) {
        now = START + hours * HOUR;
        await times('code', 3, sam);
      }
      now = START + 12 * HOUR;

      expect(await attempts().take('code', sam())).toMatchObject({ ok: false, until: after(24 * HOUR) });
    });

    it('that were wrong lock for a day from the fifth, and refused ones do not make it longer', async () => {
      const sam = somebody();
      for (const hours of [0, 5, 10, 15, 20]) {
        now = START + hours * HOUR;
        await times('match', 1, sam);
      }
      now = START + 30 * HOUR;
      expect(await attempts().take('match', sam())).toMatchObject({ ok: false, until: after(44 * HOUR) });

      now = START + 44 * HOUR;

      await times('match', 5, sam);
      expect(await attempts().take('match', sam())).toMatchObject({ ok: false, until: after(68 * HOUR) });
    });

    it('that were wrong and lie further apart than a day lock nothing', async () => {
      const sam = somebody();
      for (const hours of [0, 7, 14, 21, 28, 35, 42, 49]) {
        now = START + hours * HOUR;
        await times('match', 1, sam);
      }
    });

    it('that came twice are one', async () => {
      const sam = somebody();
      const again = sam();
      for (let time = 0; time < 3; time++) await attempts().take('match', again);

      await times('match', 4, sam);

      expect(await attempts().take('match', sam())).toMatchObject({ ok: false });
      expect(await attempts().take('match', again)).toEqual({ ok: true });
    });

    it('that were right are given back, and leave the wrong ones counted', async () => {
      const sam = somebody();
      await times('match', 4, sam);
      for (let time = 0; time < 3; time++) {
        const right = sam();
        await times('match', 1, () => right);
        await attempts().giveBack('match', right);
        await attempts().giveBack('match', right);
      }

      await times('match', 1, sam);
      expect(await attempts().take('match', sam())).toMatchObject({ ok: false });
    });

    it('are counted for the account and for the visitor as well', async () => {
      const reference = `RT-${++count}`;
      const ip = `192.0.2.${++count}`;
      await times('match', 5, () => somebody({ reference, ip })());

      expect(await attempts().take('match', somebody({ reference })())).toMatchObject({ by: 'reference' });
      expect(await attempts().take('match', somebody({ ip })())).toMatchObject({ by: 'ip' });
      expect(await attempts().take('match', somebody()())).toEqual({ ok: true });
    });

    it('that are refused for one name count for no other', async () => {
      const reference = `RT-${++count}`;
      await times('match', 5, () => somebody({ reference })());
      const sam = somebody();
      for (let time = 0; time < 8; time++)
        expect(await attempts().take('match', sam({ reference }))).toMatchObject({ by: 'reference' });

      await times('match', 5, sam);
    });

    it('can be looked at without being made', async () => {
      const sam = somebody();
      for (let time = 0; time < 9; time++) expect(await attempts().isClosed('match', sam())).toBe(false);
      await times('match', 5, sam);

      expect(await attempts().isClosed('match', sam())).toBe(true);
      expect(await attempts().isClosed('code', sam())).toBe(false);
    });

    it('of different limits do not count for each other', async () => {
      const sam = somebody();
      await times('match', 5, sam);

      expect(await attempts().take('look-up', sam())).toEqual({ ok: true });
    });

    it('of references are ten different ones a day, and the same as often as they like', async () => {
      const sam = somebody();
      const references = Array.from({ length: 10 }, () => `RT-${++count}`);
      for (const reference of [...references, ...references])
        await times('reference', 1, () => sam({ reference }));

      expect(await attempts().take('reference', sam({ reference: 'RT-11' }))).toMatchObject({
        ok: false,
        by: 'conversation',
        until: after(24 * HOUR),
      });
      const [known = ''] = references;
      await times('reference', 1, () => sam({ reference: known }));
    });

    it('at once are never more than the limit, of any name, and as many as it lets', async () => {
      const one = fc.record({
        conversation: fc.constantFrom('sam', 'nia'),
        reference: fc.constantFrom('RT-1', 'RT-2'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(one, { minLength: 3, maxLength: 12 }), async (tries) => {
          const run = ++count;
          const taken = await Promise.all(
            tries.map(async ({ conversation, reference }) => {
              const names = {
                attempt: `try-${++count}`,
                conversation: `${conversation}-${run}`,
                reference: `${reference}-${run}`,
              };
              return { conversation, reference, ...(await attempts().take('code', names)) };
            }),
          );
          const ok = taken.filter((each) => each.ok);
          for (const each of ['sam', 'nia', 'RT-1', 'RT-2'])
            expect(
              ok.filter(({ conversation, reference }) => each === conversation || each === reference).length,
            ).toBeLessThanOrEqual(3);
          expect(ok.length).toBeGreaterThan(0);
        }),
        { numRuns: 15 },
      );
    });

    it('eight at once in one conversation are five', async () => {
      const sam = somebody();

      const taken = await Promise.all(Array.from({ length: 8 }, () => attempts().take('match', sam())));

      expect(taken.filter(({ ok }) => ok)).toHaveLength(5);
    });
  });
};

const table = dynamoDbTable();
const inMemory = attemptsInMemory(clock);
attemptsContract('In memory', () => inMemory);
attemptsContract('In DynamoDB', () =>
  dynamoDbAttempts(table().client, table().name, { secret: 'secret-of-the-test', clock }),
);

describe('when to try again', () => {
  it.each([
    ['match', 'conversation', true],
    ['match', 'ip', true],
    ['match', 'reference', false],
    ['code', 'reference', true],
    ['look-up', 'ip', true],
  ] as const)('of %s by %s is told: %s', (limit, by, isTold) => {
    const until = after(HOUR);

    expect(untilToTell(limit, { ok: false, by, until })).toBe(isTold ? until : undefined);
  });
});

describe('DynamoDB', () => {
  it('keeps names as hashes alone, and forgets them when they count no more', async () => {
    now = START;
    const names = { attempt: 'a', conversation: 'c', reference: 'RT-1042189', ip: '192.0.2.200' };
    const attempts = dynamoDbAttempts(table().client, table().name, { secret: 'another', clock });
    for (const limit of Object.keys(LIMITS) as LimitName[]) await attempts.take(limit, names);

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));

    const text = JSON.stringify(Items);
    for (const each of ['1042189', '192.0.2.200']) expect(text).not.toContain(each);
    const left = Items.map(({ expires }) => (Number(expires?.N) * 1000 - START) / HOUR);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...left)).toBeLessThanOrEqual(168);
  });
});
