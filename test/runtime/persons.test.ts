// One person in several conversations, through the worker: what of one is seen in another, and what is not.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Paths } from '../../bench/support/form-path.ts';
import { PATHS } from '../../bench/support/form-paths.ts';
import { digest } from '../../bot/digest.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { proveByCode, somebodyIn, type Somebody } from './somebody.ts';
import { newConversation, startTable, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date('2026-11-23T09:00:00Z'));
});
afterAll(() => table.stop());
/** Each test has people whom nobody has seen yet. */
afterEach(async () => {
  const persons = dynamoDbPersons(table.client, table.tableName);
  for (const key of ['grace', 'tom', 'nia']) await persons.erase(digest(['northmoor', 'person', key]));
});

const MINUTE = 60_000;
/** Tom, a neighbour. */
const OTHER = ['RT-1174816', 'NM4 2QP', '3 2 1959'];

describe('a code whose answer is lost on the way', () => {
  it('still shows who they are: it is tried again, and no other is sent', async () => {
    let lost = 0;
    const set = somebodyIn(table, ({ effects }) => ({
      effects: async (effect, channel) => {
        const done = await effects(effect, channel);
        if (effect.kind === 'submit' && effect.transaction === 'identity.code' && lost++ === 0)
          throw new Error('made to fail');
        return done;
      },
    }));

    const told = await proveByCode(set, newConversation());

    expect(lost).toBe(2);
    expect(told).toContain('You owe £62.40');
    expect(set.texts).toHaveLength(1);
  });
});

describe('a visit that was booked in another conversation of theirs', () => {
  const BOOKING = (PATHS['book-bulky-waste'] as Paths).shortest.says;
  const CANCEL = 'cancel my bulky waste collection';
  const book = async (set: Somebody, there: string): Promise<string> => {
    const said = await set.says(there, ...BOOKING);
    return /[A-Z]+-\d{6}/.exec(said)?.[0] ?? 'none';
  };
  /** Which visits the open form has of theirs. */
  const seen = async (set: Somebody, conversation: string) =>
    JSON.stringify((await set.stateOf(conversation))?.open?.found?.['appointments:own']);
  const sentLast = async (set: Somebody, conversation: string) => (await set.stateOf(conversation))?.sent;
  const both = async () => {
    const set = somebodyIn(table);
    const [here, there] = [newConversation(), newConversation()];
    await proveByCode(set, there);
    const reference = await book(set, there);
    return { set, here, there, reference };
  };

  it.each([
    ['cancelled', [CANCEL, 'skip', 'yes']],
    ['kept', ['i want to change my collection', 'keep it as it is']],
    ['changed', ['i want to change my collection', 'change the time', '1', 'yes']],
  ])('is %s from here', async (_, words) => {
    const { set, here, reference } = await both();
    await proveByCode(set, here);

    await set.says(here, ...words);

    expect(await sentLast(set, here)).toEqual({ dialog: 'change-appointment', reference });
  });

  it('is spoken of when they ask when somebody comes', async () => {
    const { set, here, reference } = await both();
    await proveByCode(set, here);

    await set.says(here, 'when is my collection coming', 'when are you coming');

    expect(await seen(set, here)).toContain(reference);
  });

  it('is not seen before it is proved whose it is, and no more when that has worn off', async () => {
    const { set, here, reference } = await both();
    await set.says(here, CANCEL);
    expect(await seen(set, here)).toBe('[]');
    await set.says(here, 'cancel');
    await proveByCode(set, here);
    await set.says(here, CANCEL);
    expect(await seen(set, here)).toContain(reference);

    set.later(31 * MINUTE);
    const said = await set.says(here, 'skip', 'yes');

    expect(await seen(set, here)).toBe('[]');
    expect(said).not.toContain(reference);
    expect(await sentLast(set, here)).toBeUndefined();
  });

  it('is not seen when it was booked before they showed there who they are', async () => {
    const set = somebodyIn(table);
    const [here, there] = [newConversation(), newConversation()];
    await book(set, there);
    await proveByCode(set, there);
    await proveByCode(set, here);

    await set.says(here, CANCEL);

    expect(await seen(set, here)).toBe('[]');
  });

  it('is not seen any more when that number has come to somebody else', async () => {
    const { set, here, there } = await both();
    await set.says(there, 'wrong number');
    await proveByCode(set, here);

    await set.says(here, CANCEL);

    expect(await seen(set, here)).toBe('[]');
  });

  it('is not somebody else’s', async () => {
    const { set, here } = await both();
    await proveByCode(set, here, OTHER);

    await set.says(here, CANCEL);

    expect(await seen(set, here)).toBe('[]');
  });
});
