// What is to be said and done when something became of an order: ids, no words. Pure, and the same for the same event.
import type { Order } from './payment-book.ts';
import { PAYMENT_CODES } from './payments.ts';

/**
 * `paid`: its receipt. `paid-twice`: a second payment came through, and is given back. `declined`: the card was not taken.
 * `stopped`: they, or we, stopped it. `broken`: the provider could not say. `reminder`: it was left, and can be paid yet.
 * `given-back`: the money has gone back to the card. `not-given-back`: it could not, and a person does it.
 */
export type PaymentSays =
  'paid' | 'paid-twice' | 'declined' | 'stopped' | 'broken' | 'reminder' | 'given-back' | 'not-given-back';

/** Each is done once, by its key. */
export type PaymentEffect =
  /** Onto the account it was for. */
  | {
      readonly kind: 'credit';
      readonly key: string;
      readonly of: string;
      readonly account: string;
      readonly amount: number;
      readonly reference: string;
      readonly paidAt: string;
    }
  /** By e-mail, to where the order says. */
  | { readonly kind: 'receipt'; readonly key: string; readonly order: string }
  /** A person gives the money back: it was paid twice, or the provider could not do it. */
  | {
      readonly kind: 'refund';
      readonly key: string;
      readonly conversation: string;
      readonly payment: string;
      readonly reference: string;
      readonly amount: number;
    };

export type PaymentNews = {
  readonly says: PaymentSays;
  /** What the words need: nothing of the card, and not where the receipt goes. */
  readonly about: Pick<Order, 'reference' | 'kind' | 'amount' | 'language' | 'askedAt'> & {
    readonly at: string;
  };
  readonly effects: readonly PaymentEffect[];
};

/** @param by the event that is told of: what another brought already is no news @returns undefined when nothing is to be said */
export const newsOf = (order: Order, by: string): PaymentNews | undefined => {
  const { id, reference, kind, amount, language, askedAt, account, email } = order;
  const told = (says: PaymentSays, at: string, effects: readonly PaymentEffect[] = []): PaymentNews => ({
    says,
    about: { reference, kind, amount, language, askedAt, at },
    effects,
  });
  const extra = order.extra?.find((each) => each.by === by);
  if (extra !== undefined)
    return told('paid-twice', order.endedAt ?? '', [refundByHand({ ...order, paymentId: extra.payment })]);
  const { back } = order;
  if (back?.endedBy === by && back.endedAt !== undefined)
    return back.status === 'done'
      ? told('given-back', back.endedAt)
      : told('not-given-back', back.endedAt, [refundByHand(order)]);
  if (order.remindedBy === by && order.remindedAt !== undefined && order.status === 'abandoned')
    return told('reminder', order.remindedAt);
  const { endedBy, endedAt: at } = order;
  if (endedBy !== by || at === undefined) return undefined;
  if (order.status === 'paid')
    return told('paid', at, [
      { kind: 'credit', key: `credit:${id}`, of: kind, account, amount, reference, paidAt: at },
      ...(email === undefined ? [] : [{ kind: 'receipt', key: `receipt:${id}`, order: id } as const]),
    ]);
  return order.status === 'failed' ? told(whyOf(order.code), at) : undefined;
};

/** For staff: one case for each payment. */
export const refundByHand = ({ conversation, paymentId: payment = '', reference, amount }: Order) =>
  ({
    kind: 'refund',
    key: `refund:${payment}`,
    conversation,
    payment,
    reference,
    amount,
  }) as const satisfies PaymentEffect;

const whyOf = (code: string | undefined): PaymentSays => {
  if (code === PAYMENT_CODES.declined) return 'declined';
  return code === PAYMENT_CODES.stopped || code === PAYMENT_CODES.cancelled ? 'stopped' : 'broken';
};
