// A payment is ordered: it is written into the book, and the link that is sent then leads to it. No money moves here.
import * as z from 'zod/mini';
import type { Accounts } from '../../bot/services/accounts.ts';
import type { Submission } from '../../bot/services/cases.ts';
import type { NewOrder, Order, PaymentBook } from '../../bot/services/payment-book.ts';
import { isOver } from '../../bot/services/payment-rules.ts';
import type { Access, EffectResult } from '../../bot/model.ts';
import type { Promised } from '../payments/promised.ts';
import type { Transact } from '../../bot/services/transactions.ts';

export type StartPaymentDeps = {
  readonly book: Pick<PaymentBook, 'open' | 'of'>;
  readonly accounts: Pick<Accounts, 'statement'>;
  /** What of a promise of theirs is to be paid next. */
  readonly promised: (conversation: string, access: Access | undefined) => Promise<Promised | undefined>;
  /** Nobody can pay this order any more. */
  readonly stop: (order: string) => Promise<unknown>;
};

const Again = z.object({ again: z.string() });
const AsPromised = z.object({ promised: z.string(), amount: z.number() });
const Asked = z.object({
  kind: z.string(),
  account: z.optional(z.string()),
  amount: z.number(),
  email: z.optional(z.string()),
});

/** @param deps undefined where payments are off */
export const startPayment =
  (deps: StartPaymentDeps | undefined): Transact =>
  async (submission) => {
    if (deps === undefined) return OFF;
    const { answers, conversation } = submission;
    const again = Again.safeParse(answers);
    if (again.success) {
      const order = (await deps.book.of(conversation)).find((each) => each.reference === again.data.again);
      return order === undefined || isOver(order) ? PAID : { ok: true, reference: order.reference };
    }
    const promised = AsPromised.safeParse(answers);
    if (promised.success) return asPromised(deps, submission, promised.data);
    const { kind, account: typed, amount, email } = Asked.parse(answers);
    const own = await ownAccount(deps, submission);
    const account = typed ?? own?.reference;
    if (account === undefined) return OFF;
    const order = await fresh(deps.book, {
      ...orderOf(submission),
      kind,
      account,
      ...(own?.reference === account ? { own: own.id } : {}),
      amount,
      ...(email === undefined ? {} : { email }),
    });
    await onlyThis(deps, order);
    return { ok: true, reference: order.reference };
  };

/** One order for each payment of a promise: who asks for its link again is led to the same payment. */
const asPromised = async (
  deps: StartPaymentDeps,
  submission: Submission,
  asked: z.infer<typeof AsPromised>,
): Promise<EffectResult> => {
  const { conversation, access } = submission;
  const next = await deps.promised(conversation, access);
  if (next?.reference !== asked.promised || next.amount !== asked.amount) return NOT_AS_PROMISED;
  const { kind, account, own, amount } = next;
  const open = (await deps.book.of(conversation)).findLast(
    (each) => each.own === own && each.amount === amount && !isOver(each),
  );
  const order = open ?? (await fresh(deps.book, { ...orderOf(submission), kind, account, own, amount }));
  await onlyThis(deps, order);
  return { ok: true, reference: order.reference };
};

/** What every order has of what was sent. */
export const orderOf = ({ key, conversation, language = 'en', receivedAt }: Submission) =>
  ({ key, conversation, language, askedAt: receivedAt }) satisfies Partial<NewOrder>;

const ownAccount = async (
  { accounts }: StartPaymentDeps,
  { access, receivedAt }: Submission,
): Promise<{ readonly id: string; readonly reference: string } | undefined> => {
  const id = access?.proof?.account;
  const statement = id === undefined ? undefined : await accounts.statement(id, new Date(receivedAt));
  return id === undefined || statement === undefined ? undefined : { id, reference: statement.reference };
};

/** The same asked for twice is one order, until it is paid: who pays the same again the same day means it. */
const fresh = async (book: StartPaymentDeps['book'], asked: NewOrder): Promise<Order> => {
  for (let count = 0; ; count++) {
    const key = count === 0 ? asked.key : `${asked.key}:${count}`;
    const order = await book.open({ ...asked, key });
    if (!isOver(order)) return order;
  }
};

/** Another sum for the same account: the link that was sent before is not what they want any more. */
const onlyThis = async ({ book, stop }: StartPaymentDeps, { id, conversation, account }: Order) => {
  const others = (await book.of(conversation)).filter(
    (each) => each.id !== id && each.account === account && !isOver(each),
  );
  for (const other of others) await stop(other.id);
};

const OFF = {
  ok: false,
  again: false,
  ends: {
    en: 'I cannot take a payment here just now.',
    cy: 'Ni allaf gymryd taliad yma ar hyn o bryd.',
  },
} as const;
const PAID = {
  ok: false,
  again: false,
  ends: {
    en: 'That has been paid, or is not to be paid any more. There is nothing that you need to do.',
    cy: "Mae hwnnw wedi'i dalu, neu nid oes angen ei dalu mwyach. Nid oes angen i chi wneud dim.",
  },
} as const;
const NOT_AS_PROMISED = {
  ok: false,
  again: false,
  ends: {
    en: 'Something has changed on your account in the meantime, so I have not made a link. Reply PAY and I look again.',
    cy: 'Mae rhywbeth wedi newid ar eich cyfrif yn y cyfamser, felly nid wyf wedi gwneud dolen. Atebwch TALU a byddaf yn edrych eto.',
  },
} as const;
