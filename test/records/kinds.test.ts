// The list of all kinds of record against those who write them: none is missing from it, and each goes when it says.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paginateScan, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoDbAccounts, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dynamoDbAttempts } from '../../lambdas/aws/dynamodb-attempts.ts';
import { dynamoDbAudit } from '../../lambdas/aws/dynamodb-audit.ts';
import { dynamoDbCards } from '../../lambdas/aws/dynamodb-cards.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbCodes } from '../../lambdas/aws/dynamodb-codes.ts';
import { dynamoDbCollections, noteItem } from '../../lambdas/aws/dynamodb-collections.ts';
import { dynamoDbDeskSockets } from '../../lambdas/aws/dynamodb-desk-sockets.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import { dynamoDbFollowers } from '../../lambdas/aws/dynamodb-followers.ts';
import { dynamoDbHandled } from '../../lambdas/aws/dynamodb-handled.ts';
import { dynamoDbIncidents } from '../../lambdas/aws/dynamodb-incidents.ts';
import { dynamoDbJobs } from '../../lambdas/aws/dynamodb-jobs.ts';
import { dynamoDbLate } from '../../lambdas/aws/dynamodb-late.ts';
import { dynamoDbLinks } from '../../lambdas/aws/dynamodb-links.ts';
import { dynamoDbMisses } from '../../lambdas/aws/dynamodb-misses.ts';
import { dynamoDbNotices } from '../../lambdas/aws/dynamodb-notices.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { dynamoDbRequests } from '../../lambdas/aws/dynamodb-requests.ts';
import { dynamoDbSafetyMarks } from '../../lambdas/aws/dynamodb-safety-marks.ts';
import { dynamoDbSeats } from '../../lambdas/aws/dynamodb-seats.ts';
import { dynamoDbSpending } from '../../lambdas/aws/dynamodb-spending.ts';
import { dynamoDbStatuses } from '../../lambdas/aws/dynamodb-statuses.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { dynamoDbStreetReports } from '../../lambdas/aws/dynamodb-street-reports.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import { dynamoDbUnanswered } from '../../lambdas/aws/dynamodb-unanswered.ts';
import { CLAIM_DAYS } from '../../lambdas/aws/kept-days.ts';
import { limitIn } from '../../lambdas/aws/limit.ts';
import { personTable } from '../../lambdas/aws/person-table.ts';
import { LINK_HOURS, type Link } from '../../bot/services/links.ts';
import { LONG_KEPT } from '../../bot/services/long-kept.ts';
import { council } from '../../dialogs/council.ts';
import { kindOf } from '../../lambdas/records/about.ts';
import type { RecordKind } from '../../lambdas/records/kind.ts';
import { KINDS } from '../../lambdas/records/kinds.ts';
import { newOrder } from '../payments.ts';
import { startTable, type Table } from '../runtime/workshop.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Names that begin no partition, but stand in a sort key. */
const SORT_KEYS = ['of', 'for'];

describe('the list of kinds of record', () => {
  it('has every kind that a module in lambdas/aws names', () => {
    const text = globSync('lambdas/aws/*.ts', { cwd: ROOT })
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    const named = [
      ...text.matchAll(/keyOf\(\s*'([\w-]+)'/g),
      ...text.matchAll(/pk: s\('([\w-]+)'\)/g),
      ...text.matchAll(/^const [A-Z]+ = s\('([\w-]+)'\)/gm),
    ].map(([, name = '']) => name);

    const known = new Set(KINDS.map(({ pk }) => pk.split('#')[0]));

    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((name) => !known.has(name) && !SORT_KEYS.includes(name))).toEqual([]);
    expect([...known].filter((name) => !named.includes(name ?? ''))).toEqual([]);
  });

  it('lets all that is of people run out, and says why it is kept', () => {
    const ofPeople = KINDS.filter(({ found }) => found !== 'none');

    expect(ofPeople.filter(({ days }) => days === undefined)).toEqual([]);
    expect(ofPeople.filter(({ basis, why }) => basis === undefined || why === '')).toEqual([]);
    expect(KINDS.filter(({ erase, because }) => erase === 'emptied' && because === undefined)).toEqual([]);
  });

  it('keeps longer only what there is a reference for', () => {
    expect(Object.keys(LONG_KEPT).filter((each) => !(each in council.references))).toEqual([]);
  });
});

describe('what is written', () => {
  const now = new Date();
  const AT = now.toISOString();
  const clock = () => now;
  let table: Table;
  /** Days until the last of each kind is gone, from now; undefined where one of them stays. */
  const written = new Map<RecordKind, (number | undefined)[]>();

  beforeAll(async () => {
    table = await startTable();
    const { client, tableName: name } = table;
    const cases = dynamoDbCases(client, name);
    const storage = new DynamoDbStorage(client, name);
    const persons = dynamoDbPersons(client, name);
    const statuses = dynamoDbStatuses(client, name);
    const promises = dynamoDbPromises(client, name, 'P');
    const transcripts = new DynamoDbTranscriptStore(client, name);
    const day = AT.slice(0, 10);
    const miss = { bin: 'refuse', due: day, reference: 'B-1', reportedAt: AT };
    const sent = {
      channel: 'sms',
      conversation: 'c',
      activity: 'a',
      id: 'm',
      at: AT,
      byPerson: true,
    } as const;
    const promise = {
      key: 'k',
      account: 'a',
      person: 'p',
      conversation: 'c',
      madeAt: AT,
      schedule: [],
      answers: [],
    };
    const put = (Item: ReturnType<typeof entryItem>) =>
      client.send(new PutItemCommand({ TableName: name, Item }));
    const slot = `gas/${day}/08:00`;
    await storage.put('conversation/c', { version: 1 }, undefined);
    await storage.put('incident/i', { version: 1 }, undefined);
    await transcripts.logTurn({
      channelId: 'sms',
      conversation: 'c',
      version: 1,
      event: 'e',
      at: AT,
      activities: [],
    });
    await cases.open(
      { key: 'k', conversation: 'c', transaction: 'call-back', answers: {}, receivedAt: AT },
      'CB',
    );
    await dynamoDbCards(client, name, clock).keep('R-1', { at: AT, care: 'yes' } as never);
    await dynamoDbAppointments(client, name, { closures: [], clock }).make({
      reference: 'R-1',
      conversation: 'c',
      slot: { id: slot, date: day },
    } as never);
    await dynamoDbSeats(client, name, clock).claim(slot, 1, 'c', { by: 'R-1' });
    await dynamoDbFollowers(client, name).add('H-1', 'c', AT);
    await dynamoDbCollections(client, name).miss('1', miss as never, 'c');
    await put(noteItem('1', { due: day, bin: 'refuse' } as never));
    await dynamoDbRequests(client, name, { clock } as never).nudge('R-1');
    await dynamoDbJobs(client, name).add({ reference: 'H-1', at: AT } as never, now);
    await dynamoDbStreetReports(client, name, cases).file({
      reference: 'H-1',
      kind: 'pothole',
      at: AT,
      pin: { latitude: 53.8, longitude: -1.5 },
      street: 'Elm Road',
      description: '',
    });
    await dynamoDbPaymentBook(client, name).open(newOrder({ askedAt: AT }));
    await dynamoDbAccounts(client, name, { timeZone: 'Europe/London' }).credit('X', {
      id: '1',
      amount: 1,
      at: AT,
    });
    await put(entryItem('a', { id: '1', at: AT, kind: 'credit', amount: 1, words: { en: '', cy: '' } }));
    await promises.make(promise as never, () => ({ language: 'en', text: '' }));
    await promises.rest('c', AT);
    await dynamoDbFeedback(client, name).keep({ key: 'f', at: AT } as never);
    await dynamoDbUnanswered(client, name).keep({ key: 'u', on: day } as never);
    await dynamoDbHandled(client, name).keep({
      team: 't',
      endedAt: AT,
      conversation: 'c',
      handoff: 'h',
    } as never);
    await dynamoDbAudit(client, name).keep('k', { at: AT, conversation: 'c' } as never);
    await personTable(client, name).note(AT, 'n', {});
    await persons.join('p', { conversation: 'c', channel: 'sms', level: 2, at: AT });
    await persons.put('p', { language: 'en' });
    await persons.erase('q');
    await dynamoDbNotices(client, name).attach({ notice: 'n', conversation: 'c', at: AT });
    await statuses.sent([sent]);
    await statuses.report({
      channel: 'sms',
      conversation: 'c',
      id: 'm',
      upTo: 1,
      state: 'read',
      at: AT,
    } as never);
    await dynamoDbSafetyMarks(client, name).mark('c', 'e', ['gas']);
    await dynamoDbSpending(client, name).take({ day, conversation: 'c', reference: 'r', segments: 1 });
    await dynamoDbCodes(client, name, { secret: 's' }).issue({
      conversation: 'c',
      person: 'p',
      purpose: 'x',
      at: AT,
    });
    const hours = Math.max(...Object.values(LINK_HOURS));
    const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString();
    await dynamoDbLinks(client, name).make('t', { conversation: 'c', expiresAt } as Link);
    await (await dynamoDbMisses(client, name, clock).of('c')).add('x');
    await dynamoDbAttempts(client, name, { secret: 's', clock }).take('match', {
      conversation: 'c',
      reference: 'r',
    } as never);
    await limitIn(client, name, () => undefined)('somebody', 1, 60);
    await dynamoDbLate(client, name).write('ann', [], undefined);
    await dynamoDbIncidents(client, name).codeFor('i', AT);
    const near = { running: true, awareAt: AT, near: ['leak/housing'], left: [] };
    await dynamoDbIncidents(client, name).list({ incident: 'i', ...near });
    await dynamoDbDeskSockets(client, name).open({ connection: 'x' } as never, 'ticket');
    for await (const { Items = [] } of paginateScan({ client }, { TableName: name }))
      for (const { pk, sk, expires } of Items) {
        const kind = kindOf({ pk: pk?.S ?? '', sk: sk?.S ?? '' });
        if (kind === undefined) throw new Error(`${pk?.S ?? ''} is no kind that the list knows.`);
        const days = expires === undefined ? undefined : (Number(expires.N) - now.getTime() / 1_000) / 86_400;
        written.set(kind, [...(written.get(kind) ?? []), days]);
      }
  });
  afterAll(() => table.stop());

  it.each(
    KINDS.filter(({ days }) => days !== undefined).map(
      (kind) => [`${kind.pk} ${kind.sk ?? ''}`, kind] as const,
    ),
  )('of %s goes when the list says', (_, kind) => {
    const all = written.get(kind) ?? [];

    expect(all.length).toBeGreaterThan(0);
    for (const days of all) {
      expect(days).toBeDefined();
      // What lives for hours is said in whole days.
      const [least, most] =
        kind.basis === 'security' && kind.found !== 'key'
          ? [0, kind.days ?? 0]
          : [(kind.days ?? 0) - 1.1, (kind.days ?? 0) + 0.1];
      expect(days).toBeGreaterThan(least);
      expect(days).toBeLessThan(most + 0.1);
    }
  });

  it('of a hazard, a complaint or a debt is kept for six years from its last change', async () => {
    const { client, tableName } = table;
    const cases = dynamoDbCases(client, tableName);
    const reference = await cases.open(
      { key: 'k2', conversation: 'd', transaction: 'complaint.stage-1', answers: {}, receivedAt: AT },
      'CMP',
    );
    const { values } = (await personTable(client, tableName).caseOf(reference)) ?? {};

    expect(Number(values?.['expires'])).toBe(Math.floor(now.getTime() / 1_000) + CLAIM_DAYS * 86_400);
  });
});
