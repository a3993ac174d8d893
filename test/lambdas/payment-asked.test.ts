// A receipt that was asked for later, and two payments that go to a person: of the conversation's own alone, and once.
import { describe, expect, it } from 'vitest';
import type { Mail, MailSent } from '../../bot/services/mail.ts';
import { referenceFor, type Cases, type Submission } from '../../bot/services/cases.ts';
import type { NewOrder } from '../../bot/services/payment-book.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { payingLookUp } from '../../lambdas/payments/look-up.ts';
import { saidPaidTwice } from '../../lambdas/transactions/paid-twice.ts';
import { sendReceipt } from '../../lambdas/transactions/payment-receipt.ts';
import { accountsInMemory } from '../accounts-in-memory.ts';
import { newOrder, NOW, paymentBookInMemory } from '../payments.ts';
import { promisesInMemory } from '../promises-in-memory.ts';

const ME = 'c-1';
const submission = (answers: Submission['answers'], more: Partial<Submission> = {}): Submission => ({
  key: JSON.stringify(answers),
  conversation: ME,
  transaction: 'payments',
  answers,
  receivedAt: NOW.toISOString(),
  ...more,
});

const setUp = () => {
  const book = paymentBookInMemory();
  const sent: Mail[] = [];
  const answers: MailSent[] = [];
  const mails = {
    send: (mail: Mail) => {
      sent.push(mail);
      return Promise.resolve(answers.shift() ?? { kind: 'sent' as const });
    },
  };
  const opened = new Map<string, Parameters<Cases['open']>[0]>();
  const cases: Pick<Cases, 'open'> = {
    open: (asked, prefix) => {
      if (!opened.has(asked.key)) opened.set(asked.key, asked);
      return Promise.resolve(referenceFor(asked.key, prefix, 0));
    },
  };
  const pays = async (more: Partial<NewOrder> = {}) => {
    const order = await book.open(newOrder({ conversation: ME, account: 'RT-1130525', ...more }));
    await book.change(order.id, (now) => ({ ...now, status: 'paid', endedAt: NOW.toISOString() }));
    return order.reference;
  };
  const receipt = sendReceipt({ book, mails, receipt: paymentMail });
  return { book, sent, answers, opened, pays, receipt, twice: saidPaidTwice({ book, cases, prefix: 'RF' }) };
};

describe('a receipt that is asked for later', () => {
  it('goes once to an address, in the language of the chat, and says so when it is asked for again', async () => {
    const { receipt, pays, sent } = setUp();
    const answers = { reference: await pays(), email: 'sam@example.org' };

    await receipt(submission(answers, { language: 'cy' }));
    const again = await receipt(submission(answers));

    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: 'sam@example.org' });
    expect(sent[0]?.subject).toContain('Derbynneb');
    expect(sent[0]?.reference).not.toContain('sam');
    expect(again).toMatchObject({ ok: true, said: { text: expect.anything() as unknown } });
  });

  it('goes to three addresses, and to no more', async () => {
    const { receipt, pays, sent } = setUp();
    const reference = await pays();

    for (const name of ['a', 'b', 'c', 'd'])
      await receipt(submission({ reference, email: `${name}@example.org` }));

    expect(sent.map(({ to }) => to)).toEqual(['a@example.org', 'b@example.org', 'c@example.org']);
  });

  it('can be tried again where it did not go', async () => {
    const { receipt, pays, sent, answers } = setUp();
    const asked = submission({ reference: await pays(), email: 'sam@example.org' });
    answers.push({ kind: 'again', why: 'slow' });

    expect(await receipt(asked)).toEqual({ ok: false, again: true });
    expect(await receipt(asked)).toMatchObject({ ok: true });
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(1);
  });

  it('is sent of nobody else’s payment, nor of one that was not received', async () => {
    const { receipt, pays, sent, book } = setUp();
    const theirs = await pays({ conversation: 'c-2' });
    const waiting = await book.open(newOrder({ conversation: ME }));

    for (const reference of [theirs, waiting.reference, 'PAY-000000'])
      expect(await receipt(submission({ reference, email: 'sam@example.org' }))).toMatchObject({ ok: false });

    expect(sent).toEqual([]);
  });
});

describe('two payments of the same', () => {
  it('are one case for a person, with both references, however often it is said', async () => {
    const { twice, pays, opened } = setUp();
    const answers = { first: await pays(), second: await pays() };

    const one = await twice(submission(answers));
    const other = await twice(submission(answers, { key: 'another day' }));

    expect(one).toEqual(other);
    const [open, ...more] = [...opened.values()];
    expect(more).toEqual([]);
    expect(open).toMatchObject({
      transaction: 'payments.refund',
      answers: { reference: answers.first, again: answers.second, amount: 4_500 },
      expectedBy: '2026-12-01',
    });
  });

  it('are no case where one of them is somebody else’s, or was not received, or they are one', async () => {
    const { twice, pays, book, opened } = setUp();
    const mine = await pays();
    const theirs = await pays({ conversation: 'c-2' });
    const waiting = await book.open(newOrder({ conversation: ME }));

    for (const second of [theirs, waiting.reference, mine])
      expect(await twice(submission({ first: mine, second }))).toMatchObject({ ok: false });

    expect(opened.size).toBe(0);
  });
});

describe('what became of what was to be paid', () => {
  it('is told to its own conversation, the newest first, and not of who had the number before', async () => {
    const { book, pays } = setUp();
    await pays({ askedAt: '2026-11-23T10:00:00.000Z' });
    await book.open(newOrder({ conversation: ME, account: 'RT-1130525' }));
    const lookUp = payingLookUp({
      on: true,
      mail: false,
      book,
      accounts: accountsInMemory([]),
      promises: promisesInMemory(),
      clock: () => NOW,
    });

    const { made = [] } = await lookUp('own', ME);

    expect(made.map(({ is, ending }) => [is, ending])).toEqual([
      ['sent', '525'],
      ['paid', '525'],
    ]);
    expect(JSON.stringify(made)).not.toContain('1130525');
    expect((await lookUp('own', 'c-2')).made).toEqual([]);
    expect((await lookUp('own', ME, { since: '2026-11-24T09:00:00.000Z' })).made).toHaveLength(1);
  });
});
