// Promises to pay through the worker, on a real table: made in writing, spoken of in their time, kept or broken by the ledger alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawPromise } from '../../lambdas/transactions/promise.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { ON_FRIDAY, promising, THEN, type Promising, type Scene } from './promise-scene.ts';
import { message, newConversation, startTable, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const setup = (more?: Promising) => promising(table, more);

const withoutLetter = (said = ''): string => said.replace(/\nRead or print the letter: \S+$/, '');

describe('a promise', () => {
  it('is confirmed in writing, word for word, and kept so', async () => {
    const scene = await setup();

    const { reference, words, schedule } = await scene.promised(...ON_FRIDAY);

    const text = `You promised to pay £50.00 towards your rent by Friday 27 November 2026. Reference ${reference}. This is not a court agreement. If you can't pay, tell us before then. Reply PAY for a link, CHANGE or PERSON.`;
    // As it was agreed, and below it the way to its letter.
    expect(withoutLetter(scene.said().at(-1))).toBe(text);
    expect(words).toEqual({ language: 'en', text });
    expect(schedule).toEqual([{ date: '2026-11-27', amount: 5000 }]);
  });

  it('is one, though its last message comes three times', async () => {
    const scene = await setup();
    await scene.says('promise to pay 50 quid on friday');
    await scene.proves();
    await scene.says('none', ...THEN);

    for (let times = 0; times < 3; times++) await scene.take(message(scene.id, 'send', 'yes'));

    expect(await scene.of()).toHaveLength(1);
  });

  it('is read again, in the words in which it was made', async () => {
    const scene = await setup();
    const { words, reference } = await scene.promised(...ON_FRIDAY);

    await scene.says('show me my promise');
    expect(scene.said().at(-1)).toContain(words.text);

    await scene.says(`where is my request ${reference}`);
    expect(scene.said().at(-1)).toContain(words.text);
  });

  it('above what is owed goes to a person, in the same words as any other stop, and says nothing of what is owed', async () => {
    const [above, court] = [await setup(), await setup({ stage: 'court' })];
    const from = above.listens();

    await above.says('promise to pay 90 quid on friday');
    await above.proves();
    await above.says('none', ...THEN, 'yes');
    await court.says('promise to pay');
    await court.proves();

    const said = (scene: Scene) =>
      scene
        .said()
        .at(-1)
        ?.replace(/AR-\d{6}/, 'AR-1');
    expect(said(above)).toBe(said(court));
    expect(from().join()).not.toMatch(/62|arrears|owe more|court|above|more than/);
    expect(await above.of()).toEqual([]);
    expect((await above.cases.of(above.id)).map(({ transaction }) => transaction)).toEqual([
      'payments.promise-person',
    ]);
  });

  it('is not tried again with less on the same day: nobody finds out what is owed', async () => {
    const scene = await setup();
    await expect(scene.promised('promise to pay 90 quid on friday', 'none')).rejects.toThrow();

    await scene.says('promise to pay 1 quid on friday');

    expect(scene.said().at(-1)).toContain('A person needs to go through this with you');
    expect(await scene.of()).toEqual([]);
  });

  it.each<[string, Promising]>([
    ['a liability order', { stage: 'liability-order' }],
    ['a notice', { stage: 'notice' }],
    ['enforcement', { stage: 'enforcement' }],
    ['Breathing Space', { holds: [{ hold: 'breathing-space' }] }],
    ['a dispute', { holds: [{ hold: 'dispute' }] }],
    ['a bereavement', { holds: [{ hold: 'bereavement' }] }],
    ['a crisis', { holds: [{ hold: 'crisis' }] }],
    ['nothing owed', { owes: 0 }],
  ])('goes to a person with no more asked: %s', async (_, more) => {
    const scene = await setup(more);
    await scene.says('promise to pay');

    await scene.proves();

    expect(scene.said().at(-1)).toMatch(/^A person needs to go through this with you/);
  });

  it('is not made where a hold came while they answered', async () => {
    const scene = await setup();
    await scene.says('promise to pay 50 quid on friday');
    await scene.proves();
    await scene.says('none', ...THEN);
    await scene.isOnHold('breathing-space');

    await scene.says('yes');

    expect(scene.said().at(-1)).toMatch(/^A person needs to go through this with you/);
    expect(await scene.of()).toEqual([]);
  });

  it('is changed from what stands, and the first is withdrawn', async () => {
    const scene = await setup();
    await scene.promised(...ON_FRIDAY);

    await scene.says('CHANGE', 'change the amount or the day', 'none', 'next monday', 'yes', 'yes');

    const [before, after] = await scene.of();
    expect([before?.status, after?.status]).toEqual(['withdrawn', 'open']);
    expect(after?.schedule).toEqual([{ date: '2026-11-30', amount: 5000 }]);
    expect(withoutLetter(scene.said().at(-1))).toBe(after?.words.text);
  });

  it('is taken back, and can be made again on the same day', async () => {
    const scene = await setup();
    const first = await scene.promised(...ON_FRIDAY);

    await scene.says('CHANGE', 'take it back', 'yes');
    expect((await scene.find(first.reference))?.status).toBe('withdrawn');
    await scene.says('promise to pay 50 quid on friday', 'none', ...THEN, 'yes');

    expect((await scene.of()).map(({ status }) => status)).toEqual(['withdrawn', 'open']);
  });

  it('there is already is not doubled: it is said, and can be read or changed', async () => {
    const scene = await setup();
    await scene.promised(...ON_FRIDAY);

    await scene.says('promise to pay 20 quid on friday');

    expect(scene.said().at(-1)).toContain('You have a promise in place');
  });
});

describe('a reminder', () => {
  const REMINDS = /^You made a promise, P-\d{6}, for Friday 4 December\. Reply PAY/;
  const later = (scene: Scene) => scene.promised('promise to pay 50 quid on 4 december', 'none');

  it('comes 3 days before and at 9am on the day, and names neither an amount nor a debt', async () => {
    const scene = await setup();
    await later(scene);
    const from = scene.listens();
    const times = (await scene.record(scene.id))?.dialog?.timers?.map(({ at }) => at);

    await scene.until('2026-12-04T10:00:00.000Z');

    expect(times).toEqual([
      '2026-12-01T09:00:00.000Z',
      '2026-12-04T09:00:00.000Z',
      '2026-12-09T09:00:00.000Z',
    ]);
    expect(from()).toHaveLength(2);
    for (const text of from()) {
      expect(text).toMatch(REMINDS);
      expect(text).not.toMatch(/£|rent|debt|owe|arrears/i);
    }
  });

  it('comes when what they had shown has long worn off, and says no more for it', async () => {
    const scene = await setup();
    await later(scene);

    await scene.until('2026-12-01T10:00:00.000Z');

    expect(scene.said().at(-1)).toMatch(REMINDS);
    await scene.says('CHANGE');
    expect((await scene.record(scene.id))?.dialog?.open?.dialog).toBe('prove-account');
  });

  it.each<[string, (scene: Scene) => Promise<unknown>]>([
    ['Breathing Space came meanwhile', (scene) => scene.isOnHold('breathing-space')],
    ['a bereavement is noted', (scene) => scene.isOnHold('bereavement')],
    ['it was paid already', (scene) => scene.pays(5000, '2026-11-24T10:00:00.000Z')],
    ['nothing is owed any more', (scene) => scene.pays(6240, '2026-11-24T10:00:00.000Z')],
    ['it was taken back', (scene) => scene.says('CHANGE', 'take it back', 'yes')],
  ])('is not sent where %s', async (_, happens) => {
    const scene = await setup();
    await later(scene);
    await happens(scene);
    const from = scene.listens();

    await scene.until('2026-12-04T20:00:00.000Z');

    expect(from()).toEqual([]);
  });

  it('is not sent after STOP, and the promise is looked at all the same', async () => {
    const scene = await setup({ channel: 'sms' });
    const { reference } = await later(scene);
    await scene.says('STOP');
    const from = scene.listens();

    await scene.until('2026-12-10T20:00:00.000Z');

    expect(from()).toEqual([]);
    expect((await scene.find(reference))?.status).toBe('broken');
  });

  it('says nothing where the account has been silent so long that it may be another’s', async () => {
    const scene = await setup();
    const { reference, schedule } = await scene.promised(
      '£2 a month from 1 december off my rent',
      'none',
      '6',
    );
    const from = scene.listens();
    const pays = async (dates: typeof schedule) => {
      for (const { date, amount } of dates) {
        await scene.until(`${date}T12:00:00.000Z`);
        await scene.pays(amount, `${date}T12:00:00.000Z`);
      }
    };

    await pays(schedule.slice(0, 3));
    const within = from().length;
    await pays(schedule.slice(3));
    await scene.until('2027-06-30T10:00:00.000Z');

    expect(within).toBe(6);
    expect(from()).toHaveLength(6);
    expect((await scene.find(reference))?.status).toBe('kept');
  });

  it('is none where all was paid early: that is thanked for once', async () => {
    const scene = await setup();
    await scene.promised('£2 a month from 1 december off my rent', 'none', '6');
    await scene.pays(1200, '2026-11-24T10:00:00.000Z');
    const from = scene.listens();

    await scene.until('2027-06-30T10:00:00.000Z');

    expect(from().map((text) => text.slice(0, 9))).toEqual(['Thank you']);
  });

  it('leaves a form open that it came upon, where it has nothing to say', async () => {
    const scene = await setup();
    await later(scene);
    await scene.isOnHold('breathing-space');
    scene.time.now = new Date('2026-12-01T08:59:30.000Z');
    await scene.says('report a pothole', 'no', 'High Street, by the chemist');
    const before = (await scene.record(scene.id))?.dialog?.open;

    await scene.until('2026-12-01T09:00:30.000Z');

    expect((await scene.record(scene.id))?.dialog?.open).toMatchObject({
      dialog: 'report-pothole',
      asked: before?.asked,
    });
  });
});

describe('after the day', () => {
  it('a promise that was kept is thanked for once', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    await scene.pays(5000, '2026-11-30T12:00:00.000Z');
    const from = scene.listens();

    await scene.until('2027-01-30T10:00:00.000Z');

    expect(from().filter((text) => text.startsWith('Thank you. Your promise'))).toHaveLength(1);
    expect(from().at(-1)).toContain(reference);
    expect((await scene.find(reference))?.status).toBe('kept');
    expect(await scene.cases.of(scene.id)).toEqual([]);
  });

  it('one that did not come is asked after once, goes to a person, and is never spoken of again', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    const from = scene.listens();

    await scene.until('2027-03-30T10:00:00.000Z');

    expect(from().filter((text) => text.includes("We haven't seen your payment yet"))).toEqual([
      "We haven't seen your payment yet. If you have paid, thank you. Reply PAY, CHANGE or PERSON.",
    ]);
    expect(from().at(-1)).toContain("We haven't seen");
    expect(await scene.find(reference)).toMatchObject({ status: 'broken', missed: '2026-11-27' });
    expect(await scene.cases.of(scene.id)).toMatchObject([
      { transaction: 'payments.promise-person', answers: { reference, missed: '2026-11-27' } },
    ]);
  });

  it('the person’s word changes nothing: it is thanked for, and the ledger says', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);

    scene.time.now = new Date('2026-11-27T18:00:00.000Z');
    await scene.says('I have paid');
    expect(scene.said().at(-1)).toMatch(/^Thank you\. A payment can take 2 working days to show/);
    await scene.until('2026-12-03T10:00:00.000Z');

    expect((await scene.find(reference))?.status).toBe('broken');
  });

  it('a payment that shows on the second working day is in time, and one on the third is not', async () => {
    const paidAt = async (at: string) => {
      const scene = await setup();
      const { reference } = await scene.promised(...ON_FRIDAY);
      await scene.pays(5000, at);
      await scene.until('2026-12-03T10:00:00.000Z');
      return (await scene.find(reference))?.status;
    };

    expect(await paidAt('2026-12-01T23:30:00.000Z')).toBe('kept');
    expect(await paidAt('2026-12-02T00:30:00.000Z')).toBe('broken');
  });

  it('nothing is held against anybody while the account is on hold', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    await scene.isOnHold('breathing-space');
    const from = scene.listens();

    await scene.until('2027-01-30T10:00:00.000Z');

    expect(from()).toEqual([]);
    expect((await scene.find(reference))?.status).toBe('open');
    expect(await scene.cases.of(scene.id)).toEqual([]);
  });
});

describe('a promise in parts', () => {
  const weekly = (scene: Scene) => scene.promised('£20 a week from friday off my rent', 'none', '3');

  it('is confirmed with every day that matters, and its total', async () => {
    const scene = await setup();

    const { reference, schedule } = await weekly(scene);

    expect(schedule.map(({ date }) => date)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
    expect(withoutLetter(scene.said().at(-1))).toBe(
      confirmationSaid({ kind: 'rent', schedule, every: 'week' }, reference, 'en').text,
    );
    expect(scene.said().at(-1)).toContain('£60.00 in all');
  });

  it('has a pair of reminders for each payment that is still to come, and thanks at the end', async () => {
    const scene = await setup();
    const { reference } = await weekly(scene);
    const from = scene.listens();
    for (const day of ['2026-11-27', '2026-12-04', '2026-12-11']) {
      await scene.until(`${day}T12:00:00.000Z`);
      await scene.pays(2000, `${day}T12:00:00.000Z`);
    }

    await scene.until('2027-01-30T10:00:00.000Z');

    const days = from().map((text) => /for (\w+ \d+ \w+)\./.exec(text)?.[1] ?? text.slice(0, 9));
    expect(days).toEqual([
      'Friday 27 November',
      'Friday 27 November',
      'Friday 4 December',
      'Friday 4 December',
      'Friday 11 December',
      'Friday 11 December',
      'Thank you',
    ]);
    expect((await scene.find(reference))?.status).toBe('kept');
  });

  it('says nothing of the next payment while one has still to show, and nothing more when it is broken', async () => {
    const scene = await setup();
    await weekly(scene);
    const from = scene.listens();

    await scene.until('2027-01-30T10:00:00.000Z');

    expect(from()).toHaveLength(3);
    expect(from().at(-1)).toContain("We haven't seen your payment yet");
  });
});

describe('somebody else', () => {
  const asks = async (scene: Scene, who: Pick<Scene, 'reference'>) => {
    const id = newConversation();
    const lines = ['show me my promise', who.reference, 'NM5 6TU', '17 May 1984'];
    for (const [at, text] of lines.entries()) await scene.take(message(id, `${id}-${at}`, text));
  };

  it('does not read it; in another conversation nobody does without a code', async () => {
    const [scene, stranger] = [await setup(), await setup()];
    const { words, reference } = await scene.promised(...ON_FRIDAY);

    await asks(scene, stranger);
    expect(scene.said().at(-1)).toContain('I cannot find a promise');

    await asks(scene, scene);
    expect(scene.said().at(-1)).toContain('You have a promise in place');
    expect(scene.said().at(-1)).not.toMatch(/£|P-\d|rent|Friday/);
    expect(scene.said().at(-1)).not.toContain(words.text);
    expect((await scene.find(reference))?.status).toBe('open');
  });

  it('who knows what stands on a letter takes nothing back, nor changes or pays it, from another conversation', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    const id = newConversation();
    const from = scene.listens();
    const lines = [
      'change my promise',
      scene.reference,
      'NM5 6TU',
      'skip',
      'Adeyemi',
      'take it back',
      'yes',
      'pay',
    ];

    for (const [at, text] of lines.entries()) await scene.take(message(id, `${id}-${at}`, text));

    expect(from().join()).not.toMatch(/£|P-\d{6}|27 November/);
    expect((await scene.find(reference))?.status).toBe('open');
  });

  it('whose code has run out meanwhile is told that nothing was changed', async () => {
    const scene = await setup();
    const { reference, person } = await scene.promised(...ON_FRIDAY);
    const proof = { level: 2, account: scene.account, person } as const;
    const withdraw = withdrawPromise({ promises: scene.promises });
    const submission = (conversation: string, level: 2 | 3) => ({
      key: `${conversation}-${level}`,
      conversation,
      transaction: 'payments.promise-withdrawn',
      answers: { reference },
      receivedAt: scene.time.now.toISOString(),
      access: { proof: { ...proof, level } },
    });

    expect(await withdraw(submission('another', 2))).toMatchObject({ ok: false, again: false });
    expect((await scene.find(reference))?.status).toBe('open');
    expect(await withdraw(submission('another', 3))).toMatchObject({ ok: true });
    expect((await scene.find(reference))?.status).toBe('withdrawn');
  });

  it('who promises the same on the same account, in another conversation, makes no second one', async () => {
    const scene = await setup();
    const { reference } = await scene.promised(...ON_FRIDAY);
    const id = newConversation();
    const lines = ['promise to pay 50 quid on friday', scene.reference, 'NM5 6TU', '17 May 1984'];

    for (const [at, text] of lines.entries()) await scene.take(message(id, `${id}-${at}`, text));

    expect(scene.said().at(-1)).toContain('You have a promise in place');
    expect(await scene.of()).toMatchObject([{ reference }]);
  });
});
