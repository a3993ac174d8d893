// Somebody says that they paid twice: a person gets a case with both references, once for the two.
import * as z from 'zod/mini';
import { localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { PaymentBook } from '../../bot/services/payment-book.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { council } from '../../dialogs/council.ts';

export type PaidTwiceDeps = {
  readonly book: Pick<PaymentBook, 'of'>;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of its references. */
  readonly prefix: string;
};

/** Working days until a person has looked. */
const LOOKED_AT_DAYS = 5;
const Asked = z.object({ first: z.string(), second: z.string() });

/** Both have to be this conversation's own, and received. @param deps `book` undefined where payments are off */
export const saidPaidTwice =
  ({ book, cases, prefix }: Omit<PaidTwiceDeps, 'book'> & Partial<PaidTwiceDeps>): Transact =>
  async (submission) => {
    const { first, second } = Asked.parse(submission.answers);
    const { conversation } = submission;
    const orders = (await book?.of(conversation)) ?? [];
    const paid = (reference: string) =>
      orders.find((each) => each.reference === reference && each.status === 'paid');
    const later = paid(second);
    if (paid(first) === undefined || later === undefined || first === second) return NOT_BOTH;
    const key = ['paid-twice', conversation, first, second].join(':');
    const answers = { reference: first, again: second, amount: later.amount };
    const { date } = localTime(new Date(submission.receivedAt), council.timeZone);
    const expectedBy = workingDaysAfter(date, LOOKED_AT_DAYS, council.closures);
    const reference = await cases.open(
      { ...submission, key, transaction: 'payments.refund', answers, expectedBy },
      prefix,
    );
    return { ok: true, reference };
  };

const NOT_BOTH = {
  ok: false,
  again: false,
  ends: {
    en: `I cannot see both of those payments just now, so I have asked for nothing. Call ${council.phone}, and a person looks for them with you.`,
    cy: `Ni allaf weld y ddau daliad hynny ar hyn o bryd, felly nid wyf wedi gofyn am ddim. Ffoniwch ${council.phone}, a bydd person yn chwilio amdanynt gyda chi.`,
  },
} as const;
