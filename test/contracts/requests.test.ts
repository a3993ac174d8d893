// Where requests stand: told to whoever sent them or knows reference and postcode, and nothing to anybody else.
import { fc } from '../made-up.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLocked, LOCK_MS, MISSES, type Requests } from '../../bot/services/requests.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbMisses } from '../../lambdas/aws/dynamodb-misses.ts';
import { dynamoDbRequests } from '../../lambdas/aws/dynamodb-requests.ts';
import { addressesInMemory } from '../in-memory.ts';
import { newConversation, startTable, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const time = { now: Date.parse('2026-11-23T10:00:00Z') };
const clock = () => new Date(time.now);
const AT = 'NM4 2QP';
const HOME = '999990000011';
let keys = 0;

const council = () => {
  const { client, tableName } = table;
  const cases = dynamoDbCases(client, tableName);
  const appointments = dynamoDbAppointments(client, tableName, { closures: [], clock });
  const addresses = addressesInMemory({ [AT]: [{ uprn: HOME, line: '2 Elm Road' }] });
  const requests: Requests = dynamoDbRequests(client, tableName, {
    cases,
    appointments,
    addresses,
    misses: dynamoDbMisses(client, tableName, clock),
    clock,
  });
  const send = (
    conversation: string,
    answers: Readonly<Record<string, string>>,
    transaction = 'waste.missed-bin',
  ) => {
    time.now += 60_000;
    const submission = {
      key: `key-${++keys}`,
      conversation,
      transaction,
      answers,
      receivedAt: clock().toISOString(),
    };
    return cases.open(submission, transaction === 'waste.missed-bin' ? 'B' : 'H');
  };
  return { requests, cases, appointments, send };
};

describe('a request', () => {
  it('is listed for the conversation that sent it, the latest first, without what is in it', async () => {
    const { requests, send } = council();
    const mine = newConversation();
    const first = await send(mine, { address: HOME, phone: '07700900982' });
    const second = await send(mine, {});

    const listed = await requests.of(mine);

    expect(listed.map(({ reference }) => reference)).toEqual([second, first]);
    expect(Object.keys(listed[1] ?? {}).sort()).toEqual([
      'kind',
      'receivedAt',
      'reference',
      'status',
      'updatedAt',
    ]);
    expect(await requests.of(newConversation())).toEqual([]);
  });

  it.each([
    ['the postcode of its home', { address: HOME }],
    ['its own postcode', { postcode: AT }],
  ])('is found by its reference and %s, with a dash or without', async (_, answers) => {
    const { requests, send } = council();
    const reference = await send('theirs', answers);
    const mine = newConversation();

    expect(await requests.find(reference.replace('-', ''), AT, mine)).toMatchObject({ reference });
    expect(await requests.find(reference, AT, mine)).toMatchObject({ reference });
  });

  it('of somebody else, with a wrong postcode or of no place, is as unknown as one that is not there', async () => {
    const { requests, send } = council();
    const [there, nowhere] = [await send('theirs', { address: HOME }), await send('theirs', {})];
    const mine = newConversation();

    const told = [
      await requests.find(there, 'NM2 3DL', mine),
      await requests.find(nowhere, AT, mine),
      await requests.find('B-000001', AT, mine),
      await requests.find(there, '', mine),
    ];

    expect(told).toEqual([null, null, null, null]);
  });

  it('of a street is told to whoever has its reference, as far as anybody may know it', async () => {
    const { requests, cases, send } = council();
    const reference = await send(
      'theirs',
      { where: 'High Street', phone: '07700900982' },
      'highways.pothole',
    );
    await cases.update(reference, {
      status: 'closed-no-action',
      reason: 'We wrote to you.',
      updatedAt: clock().toISOString(),
    });
    const mine = newConversation();

    const found = await requests.find(reference, '', mine);

    expect(found).toMatchObject({ reference, kind: 'highways.pothole', status: 'closed-no-action' });
    expect(Object.keys(found ?? {}).sort()).toEqual([
      'kind',
      'receivedAt',
      'reference',
      'status',
      'updatedAt',
    ]);
    expect(await requests.find('H-000001', '', mine)).toBeNull();
  });

  it('tells when its visit comes', async () => {
    const { requests, appointments, send } = council();
    const mine = newConversation();
    const reference = await send(mine, {});
    const slot = { id: 'bulky/2026-12-01/08:00', date: '2026-12-01', from: '08:00', to: '12:00' };
    await appointments.make({
      reference,
      conversation: mine,
      kind: 'bulky-waste',
      about: 'a sofa',
      slot,
      status: 'booked',
      moves: 0,
      takenBy: 'k',
    });

    expect(await requests.of(mine)).toMatchObject([
      { reference, status: 'scheduled', visit: { date: '2026-12-01', from: '08:00', to: '12:00' } },
    ]);
    expect(JSON.stringify(await requests.of(mine))).not.toContain('sofa');
  });

  it('that is late is told to the team, however often', async () => {
    const { requests } = council();

    expect([await requests.nudge('B-1'), await requests.nudge('B-1')]).toEqual([true, true]);
  });
});

describe('guessing', () => {
  it('is over after five misses in an hour, for an hour, whatever is asked, and for this conversation alone', async () => {
    const { requests, send } = council();
    const reference = await send('theirs', { address: HOME });
    const [mine, other] = [newConversation(), newConversation()];
    for (let miss = 0; miss < MISSES; miss++) {
      time.now += 60_000;
      expect(await requests.find('B-000001', AT, mine)).toBeNull();
    }

    expect(await requests.find(reference, AT, mine)).toBe('locked');
    expect(await requests.find(reference, AT, other)).toMatchObject({ reference });

    time.now += LOCK_MS - 1;
    expect(await requests.find(reference, AT, mine)).toBe('locked');

    time.now += 2;
    expect(await requests.find(reference, AT, mine)).toMatchObject({ reference });
  });

  it('counts each of those that come in the same moment', async () => {
    const { requests } = council();
    const mine = newConversation();

    const tries = Array.from({ length: MISSES }, (_, miss) => requests.find(`B-00000${miss}`, AT, mine));
    await Promise.all(tries);

    expect(await requests.find('B-000009', AT, mine)).toBe('locked');
  });

  it('counts a try that came twice once', async () => {
    const { requests } = council();
    const mine = newConversation();
    for (let time = 0; time < 2 * MISSES; time++) await requests.find('B-000001', AT, mine);

    expect(await requests.find('B-000002', AT, mine)).toBeNull();
  });

  it('never has more than five misses in any hour', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (minutes) => {
        const misses: string[] = [];
        let now = Date.parse('2026-11-23T10:00:00Z');
        for (const each of minutes) {
          now += each * 60_000;
          if (!isLocked(misses.slice(-MISSES), new Date(now))) misses.push(new Date(now).toISOString());
        }

        misses.forEach((at, index) => {
          const until = Date.parse(at) + LOCK_MS;
          expect(misses.slice(index).filter((each) => Date.parse(each) < until).length).toBeLessThanOrEqual(
            MISSES,
          );
        });
      }),
    );
  });
});
