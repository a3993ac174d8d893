// From a report to a case, to those who find it near them, and to another system by the clock: on a real table, with a server that fails.
import { afterEach, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Submission } from '../../bot/services/cases.ts';
import { casesThatTell } from '../../bot/services/news.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbFollowers } from '../../lambdas/aws/dynamodb-followers.ts';
import { dynamoDbJobs } from '../../lambdas/aws/dynamodb-jobs.ts';
import { NOBODY_KNOWN, noted } from '../nobody-known.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { dynamoDbTransactions } from '../../lambdas/aws/dynamodb-transactions.ts';
import { workJobs } from '../../lambdas/open311/jobs.ts';
import { open311Reports } from '../../lambdas/open311/open311-reports.ts';
import { reportOf } from '../../lambdas/transactions/street-report.ts';
import { serveApis, type ApiServer } from '../../local/providers/http.ts';
import { open311 } from '../../local/providers/open311/open311.ts';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { streetItems } from '../../lambdas/aws/dynamodb-streets.ts';
import { streets } from '../../local/northmoor-streets.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { CODES, KEY, SERVICES } from '../open311.ts';

const table = dynamoDbTable();
const open: ApiServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

let count = 0;
const submission = (answers: Submission['answers'] = {}): Submission => ({
  key: `street-${++count}`,
  conversation: `conversation-${count}`,
  transaction: 'highways.pothole',
  answers: {
    where: { latitude: 53.8 + count / 100, longitude: -1.55 },
    danger: 'no',
    size: 'big',
    ...answers,
  },
  receivedAt: '2026-11-23T10:00:00.000Z',
});

const start = async (more: Partial<Parameters<typeof open311>[0]> = {}) => {
  let now = new Date('2026-11-23T10:00:00Z');
  const clock = () => now;
  const server = open311({ key: KEY, services: SERVICES, clock, ...more });
  const http = await serveApis({ open311: server.api });
  open.push(http);
  const { client, name } = table();
  const cases = dynamoDbCases(client, name);
  const jobs = dynamoDbJobs(client, name);
  const warnings: string[] = [];
  const reports = open311Reports({
    url: `${http.url}/open311`,
    key: KEY,
    services: CODES,
    clock,
    withinMs: 300,
    linkTo: (photo) => Promise.resolve(`https://porth.example.org/${photo}`),
  });
  const events: Event[] = [];
  const followers = dynamoDbFollowers(client, name);
  const telling = casesThatTell({
    cases,
    followers,
    enqueue: (some) => {
      events.push(...some);
      return Promise.resolve();
    },
    clock,
  });
  const transactions = dynamoDbTransactions(client, name, {
    identity: NOBODY_KNOWN,
    note: noted,
    enqueue: () => Promise.resolve(),
    cases,
    clock,
    closures: [],
    references: { 'highways.pothole': 'H' },
    timeZone: 'Europe/London',
    count: () => undefined,
    forwards: true,
  });
  const send = async (sent: Submission): Promise<string> => {
    const result = await transactions['highways.pothole'](sent);
    return result.ok ? (result.reference ?? '') : '';
  };
  return {
    server,
    cases,
    transactions,
    warnings,
    send,
    lookups: dynamoDbLookups(client, name, { closures: [], clock, identity: NOBODY_KNOWN }),
    followers,
    events,
    tick: (remainingMs = () => 50_000) =>
      workJobs({ jobs, reports, cases: telling, clock, warn: (what) => warnings.push(what), remainingMs }),
    later: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
  };
};

describe('a street report', () => {
  it('has its reference at once, though the other system is silent, and gets there later', async () => {
    const shop = await start();
    shop.server.fault = 'silent';
    const reference = await shop.send(submission());
    expect(reference).toMatch(/^H-\d{6}$/);
    await shop.tick();
    expect(shop.server.requests).toHaveLength(0);

    shop.server.fault = undefined;
    shop.later(1);
    await shop.tick();

    expect(shop.server.requests.map(({ description }) => description)).toEqual([
      expect.stringContaining(reference),
    ]);
    expect(await shop.cases.find(reference)).toMatchObject({ workId: shop.server.requests[0]?.id });
  });

  it('is one there, however often it is sent here, and though an answer was lost', async () => {
    const shop = await start();
    const sent = submission();
    const reference = await shop.send(sent);
    // What it asks for is known, and then the post is not answered.
    await shop.tick();
    shop.server.requests.splice(0);
    const other = await shop.send(submission());
    shop.server.fault = 'lost';
    await shop.tick();
    shop.server.fault = undefined;

    expect(await shop.send(sent)).toBe(reference);
    for (let tick = 0; tick < 4; tick++) {
      shop.later(2);
      await shop.tick();
    }

    expect(shop.server.requests).toHaveLength(1);
    expect(await shop.cases.find(other)).toMatchObject({ workId: shop.server.requests[0]?.id });
  });

  it('follows the other system until it is over there, and asks no more then', async () => {
    const shop = await start();
    const reference = await shop.send(submission());
    await shop.tick();
    const id = shop.server.requests[0]?.id ?? '';

    shop.server.close(id, 'ACTION_SCHEDULED', 'A crew comes on Thursday.');
    shop.later(31);
    await shop.tick();
    expect(await shop.cases.find(reference)).toMatchObject({
      status: 'scheduled',
      reason: 'A crew comes on Thursday.',
    });

    shop.server.close(id, 'NO_FURTHER_ACTION', 'It is too small.');
    shop.later(31);
    await shop.tick();
    expect(await shop.cases.find(reference)).toMatchObject({
      status: 'closed-no-action',
      reason: 'It is too small.',
    });
    const { length } = shop.server.calls;
    shop.later(300);
    await shop.tick();

    expect(shop.server.calls).toHaveLength(length);
  });

  it('with a token is asked after until there is an id', async () => {
    const shop = await start({ services: [{ code: 'POTHOLE', name: 'Pothole', type: 'batch' }] });
    const reference = await shop.send(submission());
    await shop.tick();
    shop.later(2);
    await shop.tick();
    expect((await shop.cases.find(reference))?.workId).toBeUndefined();

    shop.server.isImporting = true;
    shop.later(10);
    await shop.tick();

    expect(await shop.cases.find(reference)).toMatchObject({ workId: shop.server.requests[0]?.id });
    expect(shop.server.calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('that changes there is told to whoever sent it and who follows it, once', async () => {
    const shop = await start();
    const sent = submission();
    const reference = await shop.send(sent);
    await shop.followers.add(reference, 'a neighbour', '2026-11-23T10:00:00.000Z');
    await shop.tick();
    expect(shop.events).toEqual([]);

    shop.server.close(shop.server.requests[0]?.id ?? '', 'IN_PROGRESS', '');
    for (let look = 0; look < 3; look++) {
      shop.later(31);
      await shop.tick();
    }

    // The table has the reports of other tests, too.
    const told = shop.events.filter((event) => event.kind === 'news' && event.news.reference === reference);
    expect(told).toMatchObject([
      { kind: 'news', conversation: sent.conversation, news: { reference, status: 'in-progress' } },
      { kind: 'news', conversation: 'a neighbour', news: { reference, follows: true } },
    ]);
    expect(JSON.stringify(told)).not.toContain('IN_PROGRESS');
  });

  it('goes on with its own photos and no others', async () => {
    const shop = await start();
    const sent = submission({ photo: ['abc_-1.jpg', '../other/def.jpg', 'other/def.jpg', 'xyz'] });
    await shop.send(sent);

    await shop.tick();

    expect(shop.server.requests[0]?.fields.getAll('media_url')).toEqual([
      `https://porth.example.org/${sent.conversation}/abc_-1.jpg`,
      `https://porth.example.org/${sent.conversation}/xyz`,
    ]);
  });

  it('whose answer was lost where nothing can be looked for is not sent again, and staff are told', async () => {
    const shop = await start({ services: [{ code: 'POTHOLE', name: 'Pothole', type: 'batch' }] });
    const reference = await shop.send(submission());
    shop.server.fault = 'lost';
    await shop.tick();
    shop.server.fault = undefined;

    for (let look = 0; look < 3; look++) {
      shop.later(6 * 60 + 1);
      await shop.tick();
    }

    expect(shop.server.requests).toHaveLength(1);
    expect(shop.warnings[0]).toContain('lost');
    expect(shop.warnings[0]).toContain(reference);
    shop.server.isImporting = true;
    shop.later(6 * 60 + 1);
    await shop.tick();
    expect(await shop.cases.find(reference)).toMatchObject({ workId: shop.server.requests[0]?.id });
  });

  it('that never reached such a system is sent again', async () => {
    const shop = await start({ services: [{ code: 'POTHOLE', name: 'Pothole', type: 'batch' }] });
    await shop.send(submission());
    shop.server.fault = 'busy';
    await shop.tick();
    expect(shop.server.requests).toHaveLength(0);
    shop.server.fault = undefined;

    shop.later(2);
    await shop.tick();

    expect(shop.server.requests).toHaveLength(1);
    expect(shop.warnings).toEqual([]);
  });

  it('is sent to a system that has no list, and not again once its answer was lost', async () => {
    const shop = await start({ isListing: false });
    await shop.send(submission());
    shop.server.fault = 'lost';
    await shop.tick();
    shop.server.fault = undefined;

    shop.later(2);
    await shop.tick();

    expect(shop.server.requests).toHaveLength(1);
    expect(shop.warnings[0]).toContain('lost');
  });

  it('that is refused raises a warning, is kept, and is not sent at every tick', async () => {
    const shop = await start({ key: 'another' });
    const reference = await shop.send(submission());

    await shop.tick();
    shop.later(60);
    await shop.tick();

    expect(shop.warnings).toEqual([expect.stringContaining(reference)]);
    expect(shop.warnings[0]).toContain('key');
    expect(await shop.cases.find(reference)).toMatchObject({ status: 'received' });
  });

  it('is taken by one of two ticks at once', async () => {
    const shop = await start();
    await shop.send(submission());

    await Promise.all([shop.tick(), shop.tick(), shop.tick()]);

    expect(shop.server.calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });
});

describe('somebody near it', () => {
  it('finds it while it is open, and is added to it once', async () => {
    const shop = await start();
    const sent = submission();
    const reference = await shop.send(sent);
    const { latitude, longitude } = sent.answers['where'] as { latitude: number; longitude: number };
    const by = `pothole|${latitude + 0.0001},${longitude}`;
    const follow = {
      ...submission({ reference }),
      transaction: 'highways.follow',
      conversation: 'neighbour',
    };

    expect(await shop.lookups.reported(by, 'neighbour')).toMatchObject([{ reference }]);
    const results = [
      await shop.transactions['highways.follow'](follow),
      await shop.transactions['highways.follow'](follow),
    ];

    expect(results).toEqual([
      { ok: true, reference },
      { ok: true, reference },
    ]);
    expect((await shop.followers.of(reference)).filter((each) => each === 'neighbour')).toHaveLength(1);
    await shop.cases.update(reference, { status: 'done', updatedAt: '2026-11-24T10:00:00.000Z' });
    expect(await shop.lookups.reported(by, 'neighbour')).toEqual([]);
    expect(await shop.transactions['highways.follow']({ ...follow, key: 'late' })).toMatchObject({
      ok: false,
      undo: ['same', 'alike'],
    });
  });

  it('finds it by its street and landmark too, made in words by anybody, and is told nothing but its day', async () => {
    const shop = await start();
    for (const Item of streets().flatMap(streetItems))
      await table().client.send(new PutItemCommand({ TableName: table().name, Item }));
    const reference = await shop.send(submission({ where: 'outside tesco on chapel close, i live at 4' }));
    const at = '2026-11-23T10:00:00.000Z';

    expect(await shop.lookups.reported('pothole|Chapel Cl, by Tesco, number 4', 'neighbour')).toEqual([
      { reference, at },
    ]);
    expect(await shop.lookups.reported('pothole|Chapel Close, by the school', 'neighbour')).toEqual([
      { reference, at, street: 'Chapel Close' },
    ]);
    expect(await shop.lookups.reported('pothole|53.8023,-1.5356', 'neighbour')).toEqual([
      { reference, at, street: 'Chapel Close' },
    ]);
    expect(await shop.lookups.reported('fly-tip|Chapel Close, by Tesco', 'neighbour')).toEqual([]);
    // Whoever reported it is told as such, and not as a follower.
    expect(await shop.followers.of(reference)).toEqual([]);
  });

  it('finds nothing by words that name no street, or by what is no place', async () => {
    const shop = await start();

    for (const by of ['pothole|Nowhere Street', 'pothole|', 'car|53.8,-1.5', ''])
      expect(await shop.lookups.reported(by, 'c')).toEqual([]);
  });
});

describe('what goes to another system', () => {
  it('tells nothing of what a witness saw, whose dog it was, or how to reach the person', () => {
    const witnessed = {
      where: 'Mill Lane',
      size: 'van',
      what: ['furniture', 'tyres'],
      saw: 'yes',
      vehicle: 'NM26ABC',
      witness: '07700900982',
      phone: '07700900983',
      known: 'the man at number 5',
    };
    const { phone, ...report } = reportOf('fly-tip', 'F-1', { ...submission(), answers: witnessed });
    const dogs = reportOf('dog-fouling', 'D-1', { ...submission(), answers: witnessed });

    expect(phone).toBe('07700900983');
    expect(JSON.stringify(report)).not.toMatch(/NM26ABC|07700900982|07700900983|number 5/);
    expect(JSON.stringify(dogs)).not.toContain('number 5');
    expect(report.description).toContain('furniture, tyres');
  });
});

describe('a tick with little time', () => {
  it('leaves what it cannot pass on to the next minute’s', async () => {
    const shop = await start();
    // Others' of this table.
    await shop.tick();
    const ours = [
      await shop.send(submission()),
      await shop.send(submission()),
      await shop.send(submission()),
    ];
    const there = () =>
      ours.filter((each) => shop.server.requests.some(({ description }) => description.includes(each)));
    let left = 20_000;

    await shop.tick(() => (left -= 5_000));

    expect(there()).toHaveLength(1);
    shop.later(1);
    await shop.tick();
    expect(there()).toEqual(ours);
  });
});
