// Orders whose time has come: each becomes an event of its conversation, whose turn asks the provider.
import { paymentEvent, type PaymentBook } from '../bot/services/payment-book.ts';
import type { Enqueue } from './aws/queue.ts';

export type PaymentsDue = {
  readonly book: Pick<PaymentBook, 'take'>;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
};

/** An event of which nothing came is made again then. */
const AGAIN_MS = 15 * 60_000;

export const paymentsDue = async ({ book, enqueue, clock }: PaymentsDue): Promise<void> => {
  const now = clock();
  const taken = await book.take(now, new Date(now.getTime() + AGAIN_MS));
  const receivedAt = now.toISOString();
  await enqueue(
    taken.map((order) => paymentEvent(order, { hint: `due:${order.order}:${order.due}`, receivedAt })),
  );
};
