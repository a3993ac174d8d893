// The provider is asked what became of a payment before the turn that tells of it, so that the turn is pure.
import type { PaymentNews } from '../bot/services/payment-news.ts';
import type { Work } from '../bot/runtime/worker.ts';

/** What an event has to tell of an order. */
export type NewsOfPayment = (
  order: string,
  event: string,
  payment?: string,
) => Promise<PaymentNews | undefined>;

/** @param newsOf undefined where payments are off */
export const paymentFirst =
  (newsOf: NewsOfPayment | undefined) =>
  (work: Work): Work =>
  async (event, remainingMs) => {
    if (event.kind !== 'payment' || newsOf === undefined) return work(event, remainingMs);
    const news = await newsOf(event.order, event.id, event.payment);
    return work(news === undefined ? event : { ...event, news }, remainingMs);
  };
