// One person in several conversations, through the worker: what of one is seen in another, and what is not.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Paths } from '../../bench/support/form-path.ts';
import { PATHS } from '../../bench/support/form-paths.ts';
import { digest } from '../../bot/digest.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import { proveByCode, SAM, somebodyIn, type Somebody } from './somebody.ts';
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
const MOULD = ['none', 'tenant', 'NM2 3DL', '2a', 'kitchen', 'mould', 'mould'];
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
    ['kept', ['i want to change my collection', 'confirm it']],
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

describe('a form that was left unfinished in another conversation of theirs', () => {
  const WORDS = 'continue my form from whatsapp';
  /** Begun there by whoever has proved who they are, to the middle. */
  const begun = async (set: Somebody, last: readonly string[] = ['save']) => {
    const [here, there] = [newConversation(), newConversation()];
    await proveByCode(set, there);
    await set.says(there, 'report a pothole', 'no', 'High Street', ...last);
    set.later(MINUTE);
    return { here, there };
  };
  const openIn = async (set: Somebody, conversation: string) => {
    const { open } = (await set.stateOf(conversation)) ?? {};
    return open && { dialog: open.dialog, where: new Map(open.answers).get('where') };
  };
  const POTHOLE = { dialog: 'report-pothole', where: 'High Street' };
  /** All that is kept of it there, but what was given away. */
  const restOf = async (set: Somebody, conversation: string) => {
    const { given: _, ...state } = (await set.stateOf(conversation)) ?? { language: 'en' };
    return JSON.stringify(state);
  };

  it.each([
    ['saved', ['save']],
    ['left in the middle', []],
    ['put aside by another', ['when is my bin day']],
  ])(
    'and %s is gone on with here once they have shown who they are, is there no more, and goes back as it came',
    async (_, last) => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set, last);

      const asked = await set.says(here, WORDS);
      expect(asked).toContain('account number');
      const said = await set.says(here, ...SAM);

      expect(await openIn(set, here)).toEqual(POTHOLE);
      expect(said).toContain('your pothole report');
      expect(await restOf(set, there)).not.toContain('High Street');
      await set.says(there, 'continue');
      expect([await openIn(set, there), await openIn(set, here)]).toEqual([POTHOLE, undefined]);
    },
  );

  it('is begun from "continue" where nothing is kept, with and without a proof', async () => {
    const set = somebodyIn(table);
    const { here } = await begun(set);

    await set.says(here, 'continue');
    expect((await set.stateOf(here))?.offered?.[0]).toMatchObject({ id: 'form:go-on-elsewhere' });
    await proveByCode(set, here);
    await set.says(here, 'continue');

    expect(await openIn(set, here)).toEqual(POTHOLE);
  });

  it('is sent from here as one case', async () => {
    const set = somebodyIn(table);
    const { here, there } = await begun(set);
    await set.says(here, WORDS, ...SAM);
    const { open } = (await set.stateOf(here)) ?? {};
    expect(open?.asked).toBeDefined();

    await set.says(here, '1', 'skip', 'skip', 'skip', 'yes');

    expect(await set.shop.cases.of(here)).toMatchObject([{ transaction: 'highways.pothole' }]);
    expect(await set.shop.cases.of(there)).toEqual([]);
  });

  it('is one of several, of which they choose', async () => {
    const set = somebodyIn(table);
    const { here, there } = await begun(set);
    await set.says(there, 'report a street light', 'no', 'Mill Lane', 'save');

    const said = await set.says(here, WORDS, ...SAM);
    expect(said).toContain('Which would you like to go on with here?');
    await set.says(here, 'pothole');

    expect(await openIn(set, here)).toEqual(POTHOLE);
    expect(await restOf(set, there)).toContain('Mill Lane');
  });

  it('is one’s, of two chats that take it at once, and of a third that goes on with it there', async () => {
    for (let round = 0; round < 5; round++) {
      const set = somebodyIn(table);
      const { there } = await begun(set);
      const chats = [newConversation(), newConversation()];
      for (const each of chats) await proveByCode(set, each);
      // The option of each is on its screen.
      await Promise.all([...chats.map((each) => set.says(each, WORDS)), set.says(there, 'continue')]);

      const open = await Promise.all([...chats, there].map((each) => openIn(set, each)));
      expect(open.filter((each) => each?.dialog === 'report-pothole')).toEqual([POTHOLE]);
      await dynamoDbPersons(table.client, table.tableName).erase(digest(['northmoor', 'person', 'grace']));
    }
  });

  it('is taken by the same chat again when the answer was lost', async () => {
    let lost = 0;
    const set = somebodyIn(table, ({ effects }) => ({
      effects: async (effect, channel) => {
        const done = await effects(effect, channel);
        if (effect.kind === 'find' && effect.in === 'taken' && lost++ === 0) throw new Error('made to fail');
        return done;
      },
    }));
    const { here, there } = await begun(set);

    await set.says(here, WORDS, ...SAM);

    expect(lost).toBe(2);
    expect(await openIn(set, here)).toEqual(POTHOLE);
    expect(await restOf(set, there)).not.toContain('High Street');
  });

  it('waits for a worker that is at the other chat', async () => {
    const set = somebodyIn(table);
    const { here, there } = await begun(set);
    const key = conversationKey(there);
    const { storage } = set.shop.ports;
    const { [key]: record } = await storage.read([key]);
    const { eTag, ...kept } = record as ConversationRecord & { readonly eTag: string };
    const until = Date.now() + 700;
    await storage.put(key, { ...kept, lease: until }, eTag);

    await set.says(here, WORDS, ...SAM);

    expect(Date.now()).toBeGreaterThanOrEqual(until);
    expect(await openIn(set, here)).toEqual(POTHOLE);
  });

  it('keeps the one hazard that was filed there', async () => {
    const set = somebodyIn(table);
    const [here, there] = [newConversation(), newConversation()];
    await proveByCode(set, there);
    await set.taps(there, 'form:report-repair');
    await set.says(there, ...MOULD, 'save');
    const [filed] = await set.shop.cases.of(there);
    expect(filed?.transaction).toBe('repairs.hazard');

    await set.says(here, WORDS, ...SAM);
    await set.says(here, 'a week', 'no', 'no', 'skip', 'skip', '1', '07700 900982', 'yes');

    expect((await set.stateOf(here))?.sent).toEqual({ dialog: 'report-repair', reference: filed?.reference });
    for (const each of [here, there])
      expect(await set.shop.cases.of(each)).toMatchObject([
        { transaction: 'repairs.report', reference: filed?.reference, receivedAt: filed?.receivedAt },
      ]);
  });

  describe('shows nothing', () => {
    const shown = async (set: Somebody, here: string, who = SAM) => {
      const said = await set.says(here, WORDS, ...who);
      return [said.includes('pothole'), (await openIn(set, here))?.dialog];
    };
    const NOTHING = [false, undefined];

    it('of what is here, to somebody else', async () => {
      const set = somebodyIn(table);
      const { here } = await begun(set);

      expect(await shown(set, here, OTHER)).toEqual(NOTHING);
    });

    it('of what was begun there before it was known who writes', async () => {
      const set = somebodyIn(table);
      const [here, there] = [newConversation(), newConversation()];
      await set.says(there, 'report a pothole', 'no', 'High Street', 'save');
      await proveByCode(set, there);

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('of what whoever else has the phone began there when the proof had worn off', async () => {
      const set = somebodyIn(table);
      const [here, there] = [newConversation(), newConversation()];
      await proveByCode(set, there);
      set.later(31 * MINUTE);
      await set.says(there, 'report a pothole', 'no', 'High Street', 'save');

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('of what somebody else went on with there', async () => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set);
      set.later(31 * MINUTE);
      await set.says(there, 'continue', '1', 'save');

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it.each(['wrong number', 'log me out'])('once "%s" was said there', async (words) => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set);
      await set.says(there, words);

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('once that account has changed', async () => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set);
      await set.take(there, { activity: { type: 'event', name: 'account-changed', value: {} } });

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('after its day', async () => {
      const set = somebodyIn(table);
      const { here } = await begun(set);
      set.later(25 * 60 * MINUTE);

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('of what is said for somebody else', async () => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set, []);
      await set.says(there, 'save', "i'm calling for my mum");

      expect(await shown(set, here)).toEqual(NOTHING);
    });

    it('when the proof here has worn off: it is asked for again first', async () => {
      const set = somebodyIn(table);
      const { here, there } = await begun(set);
      await set.says(there, 'report a street light', 'no', 'Mill Lane', 'save');
      await set.says(here, WORDS, ...SAM);
      set.later(31 * MINUTE);

      const said = await set.says(here, '1');

      expect(said).toContain('account number');
      expect(said).not.toContain('pothole');
      expect((await openIn(set, here))?.dialog).toBe('prove-account');
      expect(await restOf(set, here)).not.toContain('pothole');
    });
  });
});

describe('the language that somebody asked for', () => {
  /** Nia, who is known to want Welsh. */
  const NIA = ['731048628', 'NM4 1LN', '1 3 1988'];
  const languageOf = async (set: Somebody, conversation: string) =>
    (await set.stateOf(conversation))?.language;
  const WELSH = 'atebwch CYMRAEG';
  const ENGLISH = 'reply ENGLISH';
  const setUp = async () => {
    const persons = dynamoDbPersons(table.client, table.tableName);
    await persons.put(NIA_ID, { language: 'cy' });
    return { set: somebodyIn(table), here: newConversation(), persons };
  };
  const NIA_ID = digest(['northmoor', 'person', 'nia']);

  it('is offered once it is known who they are, once, and does not override what they write in', async () => {
    const { set, here } = await setUp();
    await set.says(here, 'how much do i owe', ...NIA.slice(0, -1));

    const proved = await set.says(here, ...NIA.slice(-1));

    expect(proved).toContain(WELSH);
    expect(await languageOf(set, here)).toBe('en');
    set.later(31 * MINUTE);
    expect(await set.says(here, 'how much do i owe', ...NIA)).not.toContain(WELSH);
  });

  it('is not offered to whoever writes in it, or has asked here for the other', async () => {
    const { set, here } = await setUp();
    const other = newConversation();

    expect(await set.says(here, 'faint sydd arna i', ...NIA)).not.toContain(ENGLISH);
    await set.says(other, 'english');
    expect(await set.says(other, 'how much do i owe', ...NIA)).not.toContain(WELSH);
  });

  it.each([
    ['after', [['how much do i owe', ...NIA], ['english']]],
    ['before', [['english'], ['how much do i owe', ...NIA]]],
  ])('is what was asked for last, %s it was known who they are', async (_, talks) => {
    const { set, here, persons } = await setUp();
    const there = newConversation();
    for (const words of talks) await set.says(there, ...words);
    expect(await persons.get(NIA_ID)).toMatchObject({ language: 'en' });

    expect(await set.says(here, 'faint sydd arna i', ...NIA)).toContain(ENGLISH);
    expect(await languageOf(set, here)).toBe('cy');
  });

  it('is kept of nobody who has not shown who they are, nor when that has worn off', async () => {
    const { set, here, persons } = await setUp();
    await set.says(here, 'how much do i owe', ...NIA);
    set.later(31 * MINUTE);

    await set.says(here, 'cancel', 'english');

    expect(await persons.get(NIA_ID)).toMatchObject({ language: 'cy' });
  });
});

describe('what somebody needs to take part', () => {
  const COMPLAINT = ['make a complaint', 'yes', 'bins', 'left it', 'monday', 'skip', 'skip', 'skip', 'me'];
  const REACHED = ['Pat Jones', 'email', 'pat@example.org'];
  const askedIn = async (set: Somebody, conversation: string) =>
    (await set.stateOf(conversation))?.open?.asked;
  const told = async () => {
    const set = somebodyIn(table);
    const [here, there] = [newConversation(), newConversation()];
    await proveByCode(set, there);
    await set.says(there, ...COMPLAINT, ...REACHED, 'large print', 'yes');
    expect((await set.stateOf(there))?.sent?.dialog).toBe('make-complaint');
    return { set, here };
  };

  it('is not asked again once it is known who they are, and goes with what they send', async () => {
    const { set, here } = await told();
    await proveByCode(set, here);

    const check = await set.says(here, ...COMPLAINT, ...REACHED);
    expect(await askedIn(set, here)).toBe('check');
    expect(check).toContain('large print');
    await set.says(here, 'yes');

    expect(await set.shop.cases.of(here)).toMatchObject([{ answers: { adjustments: 'large print' } }]);
  });

  it('is asked of whoever has not shown who they are, of somebody else, and for another', async () => {
    const { set, here } = await told();
    const [tom, forAnother] = [newConversation(), newConversation()];
    await proveByCode(set, tom, OTHER);
    await proveByCode(set, forAnother);

    await set.says(here, ...COMPLAINT, ...REACHED);
    await set.says(tom, ...COMPLAINT, ...REACHED);
    await set.says(forAnother, ...COMPLAINT.slice(0, -1), 'someone else', 'Siân Jones', 'yes', ...REACHED);

    for (const each of [here, tom, forAnother]) expect(await askedIn(set, each)).toBe('adjustments');
  });

  it('is not shown, sent or kept in the form any more when that has worn off', async () => {
    const { set, here } = await told();
    await proveByCode(set, here);
    await set.says(here, ...COMPLAINT, ...REACHED);
    set.later(31 * MINUTE);

    const said = await set.says(here, 'yes');

    expect(said).not.toContain('(Or reply SKIP.) large print');
    expect(await askedIn(set, here)).toBe('adjustments');
    expect(await set.shop.cases.of(here)).toEqual([]);
    expect(JSON.stringify((await set.stateOf(here))?.open)).not.toContain('large print');
  });
});
