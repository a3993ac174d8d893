// Who writes, through the worker and the ledgers: from a question about money to its answer, and what is told to nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paths } from '../../bench/support/form-path.ts';
import { PATHS } from '../../bench/support/form-paths.ts';
import { dynamoDbAttempts } from '../../lambdas/aws/dynamodb-attempts.ts';
import { lookUpLimits } from '../../lambdas/identity/look-up-limits.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { proveByCode, SAM, somebodyIn, type Somebody } from './somebody.ts';
import { botSaid, message, newConversation, SECRET, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date('2026-11-23T09:00:00Z'));
});
afterAll(() => table.stop());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Something of their own, which nobody else can see by its reference. */
const ASKED = (PATHS['call-back'] as Paths).shortest.says;

const setUp = () => somebodyIn(table);
type Setting = Somebody;

describe('what somebody owes', () => {
  it('is told after three things that fit and a code to the phone on record', async () => {
    const set = setUp();
    const id = newConversation();

    const asked = await set.says(id, 'whats my rent balance');
    const told = await proveByCode(set, id);

    expect(asked).toContain('account number');
    expect(set.texts).toHaveLength(1);
    expect(set.texts[0]?.account).toMatch(/^\+447700900\d{3}$/);
    expect(botSaid(set.texts[0]?.activities ?? [])[0]).toContain(
      'Northmoor will never ask you to tell anyone this code',
    );
    expect(told).toContain('You owe £62.40 on your rent.');
  });

  it('leaves no code and nothing that was typed in the transcript, the state or the log', async () => {
    const set = setUp();
    const id = newConversation();
    await proveByCode(set, id);

    const { transcript, record, logs, warnings } = set.shop;
    const kept = JSON.stringify([await transcript(id), await record(id), logs, warnings]);

    for (const hidden of [set.codeSent(), 'RT-1130525', '17 5 1984', 'Adeyemi', '07700', '+4477'])
      expect(kept).not.toContain(hidden);
  });

  it('is asked for in Welsh, and the code comes in Welsh', async () => {
    const set = setUp();
    const id = newConversation();

    await set.says(id, 'cymraeg', 'faint sydd arna i', ...SAM);

    expect(botSaid(set.texts[0]?.activities ?? [])[0]).toContain('yw eich cod');
    expect(await set.says(id, set.codeSent())).toContain('Mae arnoch £62.40 am eich rhent.');
  });

  it('is told by a person where no code can be sent', async () => {
    const shop = workshop(table);
    const id = newConversation();
    let count = 0;
    for (const text of ['how much do i owe', ...SAM]) await shop.take(message(id, `n${++count}`, text));

    expect(shop.said().at(-1)).toContain('01632 960100');
    expect(shop.said().join(' ')).not.toContain('£62.40');
  });

  it('is not told when the text could not be sent', async () => {
    const shop = workshop(table, () => ({}), [], { phone: () => Promise.reject(new Error('made to fail')) });
    const id = newConversation();
    let count = 0;
    for (const text of ['how much do i owe', ...SAM]) await shop.take(message(id, `n${++count}`, text));

    expect(shop.said().join('\n')).toContain('I could not send you a code');
  });
});

describe('look-ups of people', () => {
  it('are of ten references a day, found or not, and those of bins are not counted', async () => {
    const set = setUp();
    const id = newConversation();
    const said: string[] = [];
    for (let n = 0; n < 11; n++) {
      // Five that are wrong within an hour would be a lock of their own.
      if (n % 4 === 0) set.later(61 * MINUTE);
      await set.take(id, {
        activity: { type: 'message', value: { option: 'anew:check-reference' } },
      });
      said.push(await set.says(id, `H-${String(100_000 + n)}`, 'NM4 2QP'));
    }

    expect(said.filter((each) => each.includes("can't find that"))).toHaveLength(10);
    expect(said.at(-1)).toContain("keeps people's details safe from guessing");
    expect(await set.says(id, 'when is my bin day', 'NM4 2QP', '14')).toContain('14 Elm Road');
  });

  it('are twenty an hour', async () => {
    const set = setUp();
    const limited = lookUpLimits({
      attempts: dynamoDbAttempts(table.client, table.tableName, {
        secret: SECRET,
        clock: () => set.shop.time.now,
      }),
    });
    const conversation = newConversation();
    const find = (n: number, where = 'requests') =>
      limited({ kind: 'find', key: `${where} ${n}`, conversation, in: where, by: 'mine' });
    const many = Array.from({ length: 20 }, (_, n) => n);

    for (const n of many) expect(await find(n)).toBeUndefined();

    expect(await find(20)).toMatchObject({
      ok: false,
      ends: { en: expect.stringContaining('Try again after') as string },
    });
    // The same that comes twice is one.
    expect(await find(0)).toBeUndefined();
    expect(await find(21, 'collections')).toBeUndefined();
    set.later(61 * MINUTE);
    expect(await find(20)).toBeUndefined();
  });
});

describe('an account on a channel that has come to somebody else', () => {
  const reported = async (set: Setting, id: string) => {
    await set.says(id, ...ASKED);
    return /CB-\d{6}/.exec(set.shop.said().join('\n'))?.[0] ?? 'none';
  };

  it('sees nothing of before after 90 days of silence', async () => {
    const set = setUp();
    const id = newConversation();
    const reference = await reported(set, id);
    expect(await set.says(id, 'what happened to my request')).toContain(reference);

    set.later(91 * DAY);
    const after = await set.says(id, 'hello', 'what happened to my request');

    expect(after).not.toContain(reference);
  });

  it.each(["that's not me", 'wrong number', "this isn't my phone", 'nid fi yw hwn'])(
    'sees nothing of before once "%s" is said',
    async (words) => {
      const set = setUp();
      const id = newConversation();
      const reference = await reported(set, id);
      set.later(MINUTE);

      await set.says(id, words);
      const after = await set.says(id, 'what happened to my request');

      expect(after).not.toContain(reference);
      expect((await set.shop.record(id))?.dialog?.timers).toBeUndefined();
    },
  );

  it('is nobody’s when the provider says that it changed', async () => {
    const set = setUp();
    const id = newConversation();
    await proveByCode(set, id);
    expect(await set.shop.persons.of(id)).toBeDefined();

    await set.take(id, { activity: { type: 'event', name: 'account-changed', value: {} } });

    expect(await set.shop.persons.of(id)).toBeUndefined();
    expect((await set.shop.record(id))?.dialog).toMatchObject({ since: expect.any(String) as string });
    expect((await set.shop.record(id))?.dialog?.identity).toBeUndefined();
  });

  it('forgets who wrote when they log out, and keeps what they reported', async () => {
    const set = setUp();
    const id = newConversation();
    const reference = await reported(set, id);
    await proveByCode(set, id);

    await set.says(id, 'log me out');

    expect(await set.shop.persons.of(id)).toBeUndefined();
    expect(await set.says(id, 'how much do i owe')).not.toContain('£62.40');
    await set.says(id, 'cancel');
    expect(await set.says(id, 'what happened to my request')).toContain(reference);
  });
});

describe('a person’s other conversations', () => {
  it('are listed with their requests once it is proved whose they are, and not before', async () => {
    const set = setUp();
    const [here, there] = [newConversation(), newConversation()];
    await proveByCode(set, there);
    await set.says(there, ...ASKED);
    const reference = /CB-\d{6}/.exec(set.shop.said().join('\n'))?.[0] ?? 'none';

    const before = await set.says(here, 'what happened to my request');
    await set.says(here, 'cancel');
    await proveByCode(set, here);
    const after = await set.says(here, 'what happened to my request');

    expect(before).not.toContain(reference);
    expect(after).toContain(reference);
  });

  it('are not those of somebody who was there before they joined', async () => {
    const set = setUp();
    const [here, there] = [newConversation(), newConversation()];
    await set.says(there, ...ASKED);
    const reference = /CB-\d{6}/.exec(set.shop.said().join('\n'))?.[0] ?? 'none';
    set.later(MINUTE);
    await proveByCode(set, there);

    await proveByCode(set, here);

    expect(await set.says(here, 'what happened to my request')).not.toContain(reference);
  });
});

describe('speaking for somebody', () => {
  it('goes with what is reported', async () => {
    const set = setUp();
    const id = newConversation();
    await set.says(id, "hi, I'm calling for my mum", ...ASKED);

    const [sent] = await set.shop.cases.of(id);

    expect(sent?.speakingFor).toBe('my mum');
  });

  it('needs the holder’s own say where money is told, and a person is offered', async () => {
    const set = setUp();
    const id = newConversation();
    await set.says(id, 'on behalf of my neighbour');

    const said = await set.says(id, 'how much do i owe');

    expect(said).toContain('own say');
    expect((await set.shop.record(id))?.dialog?.offered?.map(({ id: option }) => option)).toEqual([
      'command:person',
      'mine:account-balance',
    ]);
    expect(await set.says(id, 'It is my own account')).toContain('account number');
  });

  it('never stands before a danger', async () => {
    const set = setUp();

    expect(await set.says(newConversation(), "I'm calling for my mum, she can smell gas")).toContain(
      '0800 111 999',
    );
  });
});
