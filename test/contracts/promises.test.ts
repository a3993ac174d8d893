// Promises to pay: made once and kept in their words, one open at most for an account, whoever comes at the same moment.
import { describe, expect, it } from 'vitest';
import type { PromiseAsked, Promises, Worded } from '../../bot/services/promises.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { promisesInMemory } from '../promises-in-memory.ts';

const MADE_AT = '2026-11-23T10:00:00.000Z';
const LATER = '2026-11-24T10:00:00.000Z';
const table = dynamoDbTable();
let accounts = 0;
const asked = (more: Partial<PromiseAsked> = {}): PromiseAsked => ({
  key: 'key-1',
  account: `account-${accounts}`,
  person: 'person-1',
  kind: 'rent',
  schedule: [{ date: '2026-11-27', amount: 5000 }],
  conversation: 'conversation-1',
  channel: 'webchat',
  madeAt: MADE_AT,
  isReminded: true,
  answers: [['how', 'once']],
  ...more,
});
const words = (reference: string): Worded => ({ language: 'cy', text: `Addewid ${reference}` });
const OTHER = [{ date: '2026-12-04', amount: 2000 }];

describe.each<[string, () => Promises]>([
  ['in memory', () => promisesInMemory()],
  ['on DynamoDB', () => dynamoDbPromises(table().client, table().name, 'P')],
])('promises %s', (_, open) => {
  const fresh = (): Promises => {
    accounts++;
    return open();
  };
  const made = async (promises: Promises, more: Partial<PromiseAsked> = {}, instead?: string) =>
    promises.make(asked({ key: `key-${accounts}`, ...more }), words, instead);

  it('are kept in the words in which they were confirmed', async () => {
    const promises = fresh();

    const { kind, promise } = await made(promises);

    expect(kind).toBe('made');
    expect(promise).toMatchObject({ status: 'open', statusAt: MADE_AT, schedule: asked().schedule });
    expect(promise.reference).toMatch(/^P-\d{6}$/);
    expect(promise.words).toEqual(words(promise.reference));
    expect(await promises.find(promise.reference)).toEqual(promise);
    expect(await promises.of(asked().account)).toEqual([promise]);
    expect(await promises.of('another')).toEqual([]);
    expect(await promises.find('P-000000')).toBeUndefined();
  });

  it('are found by the conversation that made them, the earliest first', async () => {
    const promises = fresh();
    const conversation = `conversation-of-${accounts}`;
    const first = await made(promises, { conversation });
    await promises.close(first.promise.reference, 'kept', LATER);
    const { promise } = await made(promises, { conversation, key: `later-${accounts}`, madeAt: LATER });
    await made(promises, { account: `another-${accounts}`, key: `another-${accounts}` });

    const found = await promises.madeIn(conversation);

    expect(found.map(({ reference, status }) => [reference, status])).toEqual([
      [first.promise.reference, 'kept'],
      [promise.reference, 'open'],
    ]);
    expect(await promises.madeIn('of-nobody')).toEqual([]);
  });

  it('are one for a key, whatever comes with it the second time', async () => {
    const promises = fresh();
    const first = await made(promises);

    const second = await made(promises, { schedule: OTHER, madeAt: LATER });

    expect(second).toEqual(first);
    expect(await promises.of(asked().account)).toHaveLength(1);
  });

  it('are one for an account: the same again is the first, another stands back', async () => {
    const promises = fresh();
    const { promise } = await made(promises);

    expect(await made(promises, { key: 'twin', conversation: 'conversation-2' })).toEqual({
      kind: 'made',
      promise,
    });
    expect(await made(promises, { key: 'other', schedule: OTHER })).toEqual({ kind: 'stands', promise });
    expect(await made(promises, { key: 'else', person: 'person-2' })).toEqual({ kind: 'stands', promise });
  });

  it('are one, of ten that are made at the same moment', async () => {
    const promises = fresh();
    const keys = Array.from({ length: 10 }, (__, at) => `race-${accounts}-${at}`);

    const all = await Promise.all(keys.map((key) => made(promises, { key })));

    expect(new Set(all.map(({ promise }) => promise.reference)).size).toBe(1);
    expect(await promises.of(asked().account)).toHaveLength(1);
  });

  it('take the place of the one that they change, in one write', async () => {
    const promises = fresh();
    const { promise: first } = await made(promises);

    const { kind, promise } = await made(
      promises,
      { key: `instead-${accounts}`, schedule: OTHER, madeAt: LATER },
      first.reference,
    );

    expect(kind).toBe('made');
    expect(promise.reference).not.toBe(first.reference);
    expect((await promises.of(asked().account)).map(({ status }) => status)).toEqual(['withdrawn', 'open']);
    // The words of the first stay as they were.
    expect((await promises.find(first.reference))?.words).toEqual(first.words);
  });

  it('are closed once, and stay what they became', async () => {
    const promises = fresh();
    const { promise } = await made(promises);

    await promises.close(promise.reference, 'broken', LATER, '2026-11-27');
    const again = await promises.close(promise.reference, 'kept', '2026-12-01T10:00:00.000Z');

    expect(again).toEqual({ ...promise, status: 'broken', statusAt: LATER, missed: '2026-11-27' });
    expect(await promises.close('P-000000', 'kept', LATER)).toBeUndefined();
  });

  it('can be made again after one is over', async () => {
    const promises = fresh();
    const { promise } = await made(promises);
    await promises.close(promise.reference, 'withdrawn', LATER);

    const { kind } = await made(promises, { key: `again-${accounts}` });

    expect(kind).toBe('made');
    expect(await promises.of(asked().account)).toHaveLength(2);
  });

  it('note when a person was asked to agree one', async () => {
    const promises = fresh();
    const { account } = asked();
    expect(await promises.referred(account)).toBeUndefined();

    await promises.refer(account, LATER);

    expect(await promises.referred(account)).toBe(LATER);
    expect(await promises.of(account)).toEqual([]);
  });

  it('rest since what was noted last, each account and conversation for itself', async () => {
    const promises = fresh();
    const of = `rests-${accounts}`;
    expect(await promises.restsSince(of)).toBeUndefined();

    await promises.rest(of, LATER);
    await promises.rest(of, MADE_AT);

    expect(await promises.restsSince(of)).toBe(LATER);
    expect(await promises.restsSince('another')).toBeUndefined();
  });
});

describe('a promise on DynamoDB', () => {
  it('whose write broke off is made by the next try, under the same reference', async () => {
    accounts++;
    const { client, name } = table();
    const puts: unknown[] = [];
    const breaking = {
      send: (command: { readonly constructor: { readonly name: string } }) => {
        if (command.constructor.name === 'PutItemCommand' && puts.push(command) === 3)
          return Promise.reject(new Error('gone'));
        return client.send(command as never);
      },
    } as unknown as typeof client;
    const ask = asked({ key: `broken-off-${accounts}` });
    await expect(dynamoDbPromises(breaking, name, 'P').make(ask, words)).rejects.toThrow('gone');
    expect(await dynamoDbPromises(client, name, 'P').of(ask.account)).toEqual([]);

    const { promise } = await dynamoDbPromises(client, name, 'P').make(ask, words);

    expect(await dynamoDbPromises(client, name, 'P').find(promise.reference)).toEqual(promise);
  });
});
