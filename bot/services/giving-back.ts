// Money is given back by the provider, once however often it is tried: what stands there already is looked at first, and it is asked for
// only on condition that nothing was given back before.
import type { Order } from './payment-book.ts';
import type { PayingDeps } from './paying.ts';
import { PaymentError, type Refund } from './payments.ts';
import { givenBack, isEnded, notYet, toGiveBack, toPerson } from './refund-rules.ts';

type GivingBackDeps = Pick<PayingDeps, 'book' | 'payments' | 'clock' | 'warn'>;

/** All of a paid order goes back. What cannot be done now is done later, by `pursue`. @param by what wants it */
export const giveBack = async (deps: GivingBackDeps, id: string, by: string): Promise<Order | undefined> => {
  await deps.book.change(id, (order) => toGiveBack(order, deps.clock()));
  return pursue(deps, id, by);
};

/** One step on the way of what is to be given back; none where there is nothing, or it has ended. @param by what brings it on */
export const pursue = async (
  { book, payments, clock, warn }: GivingBackDeps,
  id: string,
  by: string,
): Promise<Order | undefined> => {
  const order = await book.find(id);
  if (order?.back === undefined || isEnded(order.back)) return order;
  try {
    const step = await stepOf(payments, order);
    return await book.change(id, (now) => {
      if (step === 'person') return toPerson(now, by, clock());
      return step === 'later' ? notYet(now, by, clock()) : givenBack(now, step, by, clock());
    });
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    warn('Money could not be given back.', error);
    const isHopeless = error.failure === 'bug' || error.failure === 'gone';
    return book.change(id, (now) => (isHopeless ? toPerson : notYet)(now, by, clock()));
  }
};

/**
 * `later`: the provider has not the money yet, or it was given back in this moment by another call. `person`: some of it went back
 * another way, or it cannot be given back there.
 */
const stepOf = async (
  payments: PayingDeps['payments'],
  { paymentId = '', amount, back }: Order,
): Promise<Refund | 'later' | 'person'> => {
  // In this order: whatever another call takes away between the two, its refund is seen.
  const refundable = (await payments.find(paymentId))?.refundable;
  const stands = await payments.refunds(paymentId);
  // One whose answer was lost counts like one that is known.
  const ours = stands.find(({ id }) => id === back?.id) ?? stands.find((each) => each.amount === amount);
  if (ours !== undefined) return ours;
  if (back?.id !== undefined) return 'later';
  if (refundable?.status === 'pending') return 'later';
  if (refundable?.status !== 'available' || refundable.available !== amount) return 'person';
  try {
    return await payments.refund(paymentId, { amount, available: amount });
  } catch (error) {
    if (error instanceof PaymentError && error.failure === 'conflict') return 'later';
    throw error;
  }
};
