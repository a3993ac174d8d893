// Diaries: a slot is one person's, held for a while or booked for good, and every change is done once.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Appointment } from '../../bot/services/appointments.ts';
import { diaryItem, dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const MONDAY = '2026-11-30';
const TUESDAY = '2026-12-01';
let now = new Date('2026-11-28T12:00:00Z');
const diaries = () =>
  dynamoDbAppointments(table().client, table().name, { closures: ['2026-12-25'], clock: () => now });

/** A diary of its own for each test. */
let count = 0;
let diary = '';
const slot = (date: string, from = '08:00') => `${diary}/${date}/${from}`;
beforeEach(async () => {
  diary = `diary-${++count}`;
  now = new Date('2026-11-28T12:00:00Z');
  const pattern = {
    weekdays: [1, 2, 3, 4, 5],
    times: [
      ['08:00', '12:00'],
      ['12:00', '17:00'],
    ],
    crews: 2,
  } as const;
  await table().client.send(new PutItemCommand({ TableName: table().name, Item: diaryItem(diary, pattern) }));
});
const visit = (reference: string, id: string, more: Partial<Appointment> = {}): Appointment => ({
  reference,
  conversation: `c-${diary}`,
  kind: 'repair',
  about: 'a leak',
  slot: { id, date: id.split('/')[1] ?? '', from: '08:00', to: '12:00' },
  status: 'booked',
  moves: 0,
  takenBy: reference,
  ...more,
});
type Client = ReturnType<typeof table>['client'];
/** What happens before a slot is given back. */
const meanwhile = (happens: () => Promise<unknown>) =>
  ({
    send: async (command: Parameters<Client['send']>[0]) => {
      if (command instanceof DeleteItemCommand) await happens();
      return table().client.send(command);
    },
  }) as unknown as Client;
const failsToDelete = () => meanwhile(() => Promise.reject(new Error('throttled')));
const booked = async (reference: string, id: string) => {
  await diaries().take(id, reference, 'me');
  await diaries().make(visit(reference, id));
};

describe('free slots', () => {
  it('are those of working days, the earliest first', async () => {
    const free = await diaries().free(diary, '2026-11-28', TUESDAY, 'me');

    expect(free.map(({ date, from, to }) => [date, from, to])).toEqual([
      [MONDAY, '08:00', '12:00'],
      [MONDAY, '12:00', '17:00'],
      [TUESDAY, '08:00', '12:00'],
      [TUESDAY, '12:00', '17:00'],
    ]);
  });

  it('are none on a closure, in a diary that is not there, or of a day that is no weekday', async () => {
    expect(await diaries().free(diary, '2026-12-25', '2026-12-25', 'me')).toEqual([]);
    expect(await diaries().free('nobody', MONDAY, MONDAY, 'me')).toEqual([]);
    expect(await diaries().free(diary, '2026-11-28', '2026-11-29', 'me')).toEqual([]);
  });

  it('leave out what others have, and keep what the asker holds', async () => {
    await diaries().take(slot(MONDAY), 'a', 'a');
    await diaries().hold(slot(MONDAY), 'b', '2026-11-28T12:10:00Z');

    const [mine, theirs] = await Promise.all(
      ['b', 'c'].map((who) => diaries().free(diary, MONDAY, MONDAY, who)),
    );

    expect(mine?.map(({ from }) => from)).toEqual(['08:00', '12:00']);
    expect(theirs?.map(({ from }) => from)).toEqual(['12:00']);
  });
});

describe('a hold', () => {
  it('keeps others out until it ends', async () => {
    await diaries().hold(slot(MONDAY), 'a', '2026-11-28T12:10:00Z');
    await diaries().hold(slot(MONDAY), 'b', '2026-11-28T12:10:00Z');
    expect(await diaries().hold(slot(MONDAY), 'c', '2026-11-28T12:20:00Z')).toBeUndefined();

    now = new Date('2026-11-28T12:11:00Z');

    expect((await diaries().hold(slot(MONDAY), 'c', '2026-11-28T12:20:00Z'))?.id).toBe(slot(MONDAY));
  });

  it('takes one crew only, however often it is asked', async () => {
    for (let times = 0; times < 3; times++) await diaries().hold(slot(MONDAY), 'a', '2026-11-28T12:10:00Z');

    expect(await diaries().take(slot(MONDAY), 'b', 'b')).toBeDefined();
  });

  it('becomes the booking of who holds it', async () => {
    await diaries().hold(slot(MONDAY), 'a', '2026-11-28T12:10:00Z');
    await diaries().take(slot(MONDAY), 'b', 'b');

    expect(await diaries().take(slot(MONDAY), 'key-a', 'a')).toBeDefined();
    expect(await diaries().take(slot(MONDAY), 'c', 'c')).toBeUndefined();
  });

  it.each(['', 'x', 'diary/2026-11-30', `nobody/${MONDAY}/08:00`, '../2026-11-30/08:00'])(
    'of %j is of nothing',
    async (id) => {
      expect(await diaries().hold(id, 'a', '2026-11-28T12:10:00Z')).toBeUndefined();
    },
  );
});

describe('a slot with room for two', () => {
  it('goes to two of eight who want it at once', async () => {
    const got = await Promise.all(
      Array.from({ length: 8 }, (_, who) => diaries().take(slot(MONDAY), `key-${who}`, `who-${who}`)),
    );

    expect(got.filter((each) => each !== undefined)).toHaveLength(2);
  });

  it('taken under one name many times is taken once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => diaries().take(slot(MONDAY), 'key', 'me')));
    await diaries().take(slot(MONDAY), 'key', 'me');

    expect(await diaries().take(slot(MONDAY), 'other', 'other')).toBeDefined();
  });
});

describe('a visit', () => {
  it('is found, and listed for who booked it, the soonest first', async () => {
    await booked('R-2', slot(TUESDAY));
    await booked('R-1', slot(MONDAY));
    await diaries().make(visit('R-1', slot(TUESDAY), { about: 'later' }));

    const of = await diaries().of(`c-${diary}`);

    expect(of.map(({ reference }) => reference)).toEqual(['R-1', 'R-2']);
    expect((await diaries().find('R-1'))?.about).toBe('a leak');
  });

  it('is put off once, and its slot given back', async () => {
    await booked('R-3', slot(MONDAY));
    await diaries().take(slot(MONDAY), 'other', 'other');

    expect(await diaries().move('R-3', slot(TUESDAY), 'me')).toBe('moved');
    expect(await diaries().move('R-3', slot(TUESDAY), 'me')).toBe('moved');

    expect(await diaries().find('R-3')).toMatchObject({ slot: { id: slot(TUESDAY) }, moves: 1 });
    expect(await diaries().take(slot(MONDAY), 'third', 'third')).toBeDefined();
  });

  it.each(['moved there again', 'moved on', 'moved back', 'cancelled'])(
    'that was put off gives its slot back when it is %s, though that failed at first',
    async (next) => {
      const reference = `R-${diary}`;
      await booked(reference, slot(MONDAY));
      await diaries().take(slot(MONDAY), 'other', 'other');
      const failing = dynamoDbAppointments(failsToDelete(), table().name, { closures: [], clock: () => now });
      await expect(failing.move(reference, slot(TUESDAY), 'me')).rejects.toThrow('throttled');
      expect(await diaries().take(slot(MONDAY), 'third', 'third')).toBeUndefined();

      if (next === 'moved there again') await diaries().move(reference, slot(TUESDAY), 'me');
      if (next === 'moved on') await diaries().move(reference, slot(TUESDAY, '12:00'), 'me');
      if (next === 'moved back') await diaries().move(reference, slot(MONDAY), 'me');
      if (next === 'cancelled') await diaries().cancel(reference);

      const got = await diaries().take(slot(MONDAY), 'third', 'third');
      expect(got === undefined).toBe(next === 'moved back');
      const free = ['d', 'e'].map((by) => diaries().take(slot(TUESDAY), by, by));
      expect((await Promise.all(free)).filter((each) => each !== undefined)).toHaveLength(
        next === 'moved there again' ? 1 : 2,
      );
    },
  );

  it('keeps the slot that it came back to, though the one between was not given back at first', async () => {
    const reference = `R-${diary}`;
    await booked(reference, slot(MONDAY));
    await diaries().move(reference, slot(TUESDAY), 'me');
    const failing = dynamoDbAppointments(failsToDelete(), table().name, { closures: [], clock: () => now });
    await expect(failing.move(reference, slot(MONDAY), 'me')).rejects.toThrow('throttled');

    await diaries().move(reference, slot(TUESDAY), 'me');

    const takers = ['a', 'b'].map((by) => diaries().take(slot(TUESDAY), by, by));
    expect((await Promise.all(takers)).filter((each) => each !== undefined)).toHaveLength(1);
    const others = ['a', 'b'].map((by) => diaries().take(slot(MONDAY), by, by));
    expect((await Promise.all(others)).filter((each) => each !== undefined)).toHaveLength(2);
  });

  it('keeps its slot when it is moved back while the first move gives that back', async () => {
    const reference = `R-${diary}`;
    await booked(reference, slot(TUESDAY));
    await diaries().move(reference, slot(MONDAY), 'me');
    let isBack = false;
    const slow = dynamoDbAppointments(
      meanwhile(async () => {
        if (isBack) return;
        isBack = true;
        await diaries().move(reference, slot(MONDAY), 'me');
      }),
      table().name,
      { closures: [], clock: () => now },
    );

    await slow.move(reference, slot(MONDAY, '12:00'), 'me');

    expect((await diaries().find(reference))?.slot.id).toBe(slot(MONDAY));
    const takers = ['a', 'b'].map((by) => diaries().take(slot(MONDAY), by, by));
    expect((await Promise.all(takers)).filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('stays where it was when the new slot is gone', async () => {
    await booked('R-4', slot(MONDAY));
    await diaries().take(slot(TUESDAY), 'a', 'a');
    await diaries().take(slot(TUESDAY), 'b', 'b');

    expect(await diaries().move('R-4', slot(TUESDAY), 'me')).toBe('gone');
    expect((await diaries().find('R-4'))?.slot.id).toBe(slot(MONDAY));
  });

  it('that is cancelled gives its slot back, and is neither moved nor confirmed', async () => {
    await booked('R-5', slot(MONDAY));
    await diaries().take(slot(MONDAY), 'other', 'other');

    expect(await diaries().cancel('R-5', 'fixed it')).toBe('cancelled');
    expect(await diaries().cancel('R-5')).toBe('cancelled');

    expect(await diaries().find('R-5')).toMatchObject({ status: 'cancelled', reason: 'fixed it' });
    expect(await diaries().move('R-5', slot(TUESDAY), 'me')).toBe('closed');
    expect(await diaries().confirm('R-5', now.toISOString())).toBe('closed');
    expect(await diaries().take(slot(MONDAY), 'third', 'third')).toBeDefined();
  });

  it('is confirmed at the first time that they said so, and asked anew when it was put off', async () => {
    await booked('R-6', slot(MONDAY));
    await diaries().confirm('R-6', '2026-11-28T12:00:00Z');
    await diaries().confirm('R-6', '2026-11-28T13:00:00Z');
    expect((await diaries().find('R-6'))?.confirmedAt).toBe('2026-11-28T12:00:00Z');

    await diaries().move('R-6', slot(TUESDAY), 'me');

    expect((await diaries().find('R-6'))?.confirmedAt).toBeUndefined();
  });

  it('that is not there is closed', async () => {
    expect(await diaries().find('R-none')).toBeUndefined();
    expect(await diaries().move('R-none', slot(MONDAY), 'me')).toBe('closed');
    expect(await diaries().cancel('R-none')).toBe('closed');
  });
});
