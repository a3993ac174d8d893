// Street reports: filed once, found by their place while they are open, and asked how they stand, whoever does the work.
import { fc } from '../made-up.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pin } from '../../bot/model.ts';
import { metresBetween } from '../../bot/services/places.ts';
import type { StreetKind, StreetReport, StreetReports } from '../../bot/services/street-reports.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbStreetReports } from '../../lambdas/aws/dynamodb-street-reports.ts';
import { open311Reports } from '../../lambdas/open311/open311-reports.ts';
import { serveApis, type ApiServer } from '../../local/providers/http.ts';
import { open311, type Open311Server } from '../../local/providers/open311/open311.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { CODES, KEY, SERVICES } from '../open311.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const DAY_MS = 86_400_000;
const HERE = { latitude: 53.80951, longitude: -1.54952 };
const clock = () => NOW;

type Under = {
  readonly reports: StreetReports;
  /** Opens whatever stands behind a report. @returns it with its reference */
  readonly made: (report: Omit<StreetReport, 'reference'>) => Promise<StreetReport>;
  readonly close: (id: string) => Promise<void>;
};

let count = 0;
const report = (more: Partial<StreetReport> = {}): Omit<StreetReport, 'reference'> => ({
  kind: 'pothole',
  at: NOW.toISOString(),
  pin: HERE,
  description: 'A deep pothole',
  ...more,
});

const contract = (name: string, start: () => Under): void => {
  const filed = async (more: Partial<StreetReport> = {}): Promise<string> => {
    const { made, reports } = start();
    const done = await reports.file(await made(report(more)));
    if (done.kind !== 'id') throw new Error(`It was filed as ${done.kind}.`);
    return done.id;
  };
  const near = async (pin: Pin, kind: StreetKind = 'pothole', now = NOW) =>
    (await start().reports.near(kind, pin, now)).map(({ reference }) => reference);

  describe(`${name}, as street reports`, () => {
    it('files a report once, however often it is filed', async () => {
      const { reports, made } = start();
      const one = await made(report({ pin: moved(HERE, 5_000, 0) }));

      const first = await reports.file(one);
      const again = await reports.file(one);

      expect(again).toEqual(first);
      expect(await near(moved(HERE, 5_000, 0))).toHaveLength(1);
    });

    it('finds open reports of the same kind near a place, the nearest first', async () => {
      const at = moved(HERE, 0, 5_000);
      const far = await filed({ pin: moved(at, 0, 20) });
      const close = await filed({ pin: moved(at, 3, 0) });
      await filed({ pin: moved(at, 0, 30) });
      await filed({ pin: at, kind: 'fly-tip' });

      expect(await near(at)).toEqual([close, far]);
      expect(await near(at, 'dog-fouling')).toEqual([]);
    });

    it('does not find what is older than 30 days', async () => {
      const at = moved(HERE, 6_000, 0);
      const id = await filed({ pin: at });

      expect(await near(at, 'pothole', new Date(NOW.getTime() + 30 * DAY_MS))).toEqual([id]);
      expect(await near(at, 'pothole', new Date(NOW.getTime() + 30 * DAY_MS + 60_000))).toEqual([]);
    });

    it('does not find what is over', async () => {
      const at = moved(HERE, 0, 6_000);
      const id = await filed({ pin: at });

      await start().close(id);

      expect(await near(at)).toEqual([]);
    });

    it('says how reports stand, and nothing of those that are not there', async () => {
      const [open, over] = [await filed(), await filed()];
      await start().close(over);

      const found = await start().reports.standings([open, over, 'nowhere']);

      expect(found).toMatchObject({ [open]: { status: 'received' }, [over]: { status: 'done' } });
      expect(Object.keys(found)).toHaveLength(2);
      expect(await start().reports.standings([])).toEqual({});
    });

    it('finds open reports on a street: the same spot first, then those of which it is not sure', async () => {
      const street = `Contract Road`;
      const on = async (words?: string, kind: StreetKind = 'abandoned-vehicle', now = NOW) =>
        (await start().reports.on(kind, { street, ...(words === undefined ? {} : { words }) }, now)).map(
          ({ reference, ...found }) => ({ reference, isSure: !('street' in found) }),
        );
      const worded = (words: string, more: Partial<StreetReport> = {}) => {
        const { pin: _, ...filing } = report({ kind: 'abandoned-vehicle', street, words, ...more });
        return start()
          .made(filing)
          .then(async (made) => {
            const done = await start().reports.file(made);
            return done.kind === 'id' ? done.id : '';
          });
      };
      const shop = await worded('outside the shop on Contract Road');
      const school = await worded('Contract Rd, by the school gates');
      const pinned = await filed({
        kind: 'abandoned-vehicle',
        street,
        words: 'Contract Road',
        pin: moved(HERE, 0, 9_000),
      });
      await worded('Contract Road', { kind: 'fly-tip' });
      await worded('Other Road, outside the shop', { street: 'Other Road' });

      expect((await on('Contract Road near the shop'))[0]).toEqual({ reference: shop, isSure: true });
      expect((await on('Contract Road near the shop')).map(({ reference }) => reference).sort()).toEqual(
        [shop, school, pinned].sort(),
      );
      expect((await on('Contract Road')).every(({ isSure }) => !isSure)).toBe(true);
      expect((await on()).map(({ reference }) => reference).sort()).toEqual([shop, school].sort());
      expect(await on('Contract Road', 'dog-fouling')).toEqual([]);
      expect(await on('Contract Road', 'abandoned-vehicle', new Date(NOW.getTime() + 31 * DAY_MS))).toEqual(
        [],
      );
      for (const id of [shop, school, pinned]) await start().close(id);
      expect(await on('Contract Road')).toEqual([]);
    });

    it('takes a report that has words for a place, and finds it by none', async () => {
      const { reports, made } = start();
      const { pin: _, ...worded } = report({
        words: 'Elm Road, by the park & "the" shop',
        at: NOW.toISOString(),
      });

      expect(await reports.file(await made(worded))).toMatchObject({ kind: 'id' });
    });

    it('finds all within 25 metres and none beyond', async () => {
      await fc.assert(
        fc.asyncProperty(
          thousandths(50, 60),
          thousandths(-7, 2),
          thousandths(-40, 40),
          thousandths(-40, 40),
          async (latitude, longitude, north, east) => {
            const at = { latitude, longitude };
            const there = moved(at, north, east);
            const id = await filed({ pin: there, kind: 'street-light' });

            const found = (await near(at, 'street-light')).includes(id);

            expect(found).toBe(metresBetween(at, there) <= 25);
          },
        ),
        { numRuns: 60 },
      );
    });
  });
};

/** Alike over the whole range: doubles crowd about nought. */
const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1_000, max: max * 1_000 }).map((each) => each / 1_000);

const moved = ({ latitude, longitude }: Pin, north: number, east: number): Pin => ({
  latitude: latitude + north / 111_195,
  longitude: longitude + east / (111_195 * Math.cos((latitude * Math.PI) / 180)),
});

const table = dynamoDbTable();
contract('DynamoDB', () => {
  const { client, name } = table();
  const cases = dynamoDbCases(client, name);
  return {
    reports: dynamoDbStreetReports(client, name, cases),
    made: async (filed) => {
      const submission = {
        key: `key-${++count}`,
        conversation: 'c',
        transaction: 't',
        answers: {},
        receivedAt: filed.at,
      };
      return { ...filed, reference: await cases.open(submission, 'H') };
    },
    close: async (id) => {
      await cases.update(id, { status: 'done', updatedAt: NOW.toISOString() });
    },
  };
});

describe.each([
  ['JSON', { formats: ['json', 'xml'] }],
  ['XML only', { formats: ['xml'] }],
  ['wrapped JSON with numbers', { formats: ['json'], wrapped: true }],
] as const)('with %s', (name, shape) => {
  let server: Open311Server;
  let http: ApiServer;
  let reports: StreetReports;
  beforeAll(async () => {
    server = open311({ key: KEY, services: SERVICES, clock, ...shape });
    http = await serveApis({ open311: server.api });
    reports = open311Reports({ url: `${http.url}/open311`, key: KEY, services: CODES, clock });
  });
  afterAll(() => http.close());

  contract(`Open311 in ${name}`, () => ({
    reports,
    made: (filed) => Promise.resolve({ ...filed, reference: `H-${String(++count).padStart(6, '0')}` }),
    close: (id) => {
      server.close(id, 'closed', 'Filled.');
      return Promise.resolve();
    },
  }));
});
