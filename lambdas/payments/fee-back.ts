// What becomes of the fee of a collection that is cancelled: given back to the card, not given back so late, or not to be paid any more.
import type { Cases } from '../../bot/services/cases.ts';
import { giveBack } from '../../bot/services/giving-back.ts';
import { BULKY_FEE, type Order } from '../../bot/services/payment-book.ts';
import { refundByHand } from '../../bot/services/payment-news.ts';
import { stop, type PayingDeps } from '../../bot/services/paying.ts';
import type { FeeBack } from '../../dialogs/forms/collection-receipts.ts';

export type FeeBackDeps = {
  readonly paying: PayingDeps;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of the reference of a refund by hand. */
  readonly prefix: string;
  /** Whether it is early enough. @param date of the collection */
  readonly isGivenBack: (date: string, now: Date) => boolean;
  readonly withinMs?: number;
};
/** `conversation` is the one that booked. @returns undefined when no fee was ordered here */
export type GiveFeeBack = (visit: CancelledVisit, now: Date) => Promise<FeeBack | undefined>;
export type CancelledVisit = {
  readonly conversation: string;
  readonly reference: string;
  readonly slot: { readonly date: string };
};

/** Whoever cancels is not kept waiting for the provider: the minute's tick goes on with it. */
const WITHIN_MS = 6_000;

export const feeBack =
  ({ paying, cases, prefix, isGivenBack, withinMs = WITHIN_MS }: FeeBackDeps): GiveFeeBack =>
  async ({ conversation, reference, slot }, now) => {
    const order = (await paying.book.of(conversation)).findLast(
      (each) => each.kind === BULKY_FEE && each.account === reference,
    );
    if (order === undefined) return undefined;
    const { amount } = order;
    if (order.status !== 'paid') {
      // It may have been paid a moment ago, and not heard of: then it goes back once it is.
      await soon(withinMs, stop(paying, order.id, true));
      return { kind: 'unpaid', amount };
    }
    if (order.back === undefined && !isGivenBack(slot.date, now)) return { kind: 'kept', amount };
    const after = await soon(withinMs, giveBack(paying, order.id, `cancelled:${reference}`));
    if (after?.back?.status !== 'person') return { kind: 'back', amount };
    await openCase(cases, prefix, after, now);
    return { kind: 'person', amount };
  };

const openCase = async (cases: FeeBackDeps['cases'], prefix: string, order: Order, now: Date) => {
  const { key, conversation, payment, reference, amount } = refundByHand(order);
  const answers = { payment, reference, amount };
  const transaction = 'payments.refund';
  await cases.open({ key, conversation, transaction, answers, receivedAt: now.toISOString() }, prefix);
};

/** @returns undefined when it takes longer */
const soon = async <T>(ms: number, asked: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, ms, undefined)));
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
