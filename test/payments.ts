// Payments for tests: a provider and a book in memory, an order that nobody minds, and hands to move it on.
import { referenceFor } from '../bot/services/cases.ts';
import type { NewOrder, Order, PaymentBook } from '../bot/services/payment-book.ts';
import { opened } from '../bot/services/payment-rules.ts';
import { PaymentError, type Payment, type Payments, type Refund } from '../bot/services/payments.ts';

export const NOW = new Date('2026-11-24T10:00:00Z');

let count = 0;
/** Another each time. */
export const newOrder = (more: Partial<NewOrder> = {}): NewOrder => ({
  key: `key-${++count}`,
  conversation: `c-${count}`,
  kind: 'rent',
  account: 'NMH-204518',
  amount: 4_500,
  language: 'en',
  askedAt: NOW.toISOString(),
  ...more,
});

export const paymentBookInMemory = (): PaymentBook & { readonly all: () => readonly Order[] } => {
  const orders = new Map<string, Order>();
  const due = new Map<string, string>();
  const keep = (order: Order): Order => {
    orders.set(order.id, JSON.parse(JSON.stringify(order)) as Order);
    if (order.due === undefined) due.delete(order.id);
    else due.set(order.id, order.due);
    return order;
  };
  const all = () => [...orders.values()];
  const found = (is: (order: Order) => boolean) => all().find(is);
  return {
    all,
    open: (asked) =>
      Promise.resolve().then(() => {
        const known = found(({ key }) => key === asked.key);
        const id = `order-${orders.size + 1}`;
        const fresh = opened(asked, id, referenceFor(asked.key, 'PAY', 0));
        return known ?? keep(fresh);
      }),
    find: (id) => Promise.resolve(orders.get(id)),
    whose: (reference) => {
      const order = found((each) => each.reference === reference);
      return Promise.resolve(order && { order: order.id, conversation: order.conversation });
    },
    of: (conversation) => Promise.resolve(all().filter((each) => each.conversation === conversation)),
    change: (id, how) => {
      const before = orders.get(id);
      const after = before && how(before);
      return Promise.resolve(after === undefined ? before : keep(after));
    },
    take: (now, until) => {
      const taken = all().flatMap((order) => {
        const at = due.get(order.id);
        if (at === undefined || at > now.toISOString()) return [];
        due.set(order.id, until.toISOString());
        return [{ order: order.id, conversation: order.conversation, due: at }];
      });
      return Promise.resolve(taken);
    },
  };
};

export type PaymentsInMemory = Payments & {
  /** What can be given back of a payment from now on. */
  refundable(id: string, refundable: NonNullable<Payment['refundable']>): void;
  /** Money that was asked back arrived, or did not. */
  arrives(id: string, status: Refund['status']): void;
  readonly made: () => readonly Payment[];
  /** The person did this, or time did. */
  end(id: string, how: Pick<Payment, 'status' | 'code'>): void;
  /** Of the next call of this name. */
  fails(call: keyof Payments, error: PaymentError, isDone?: boolean): void;
  readonly calls: (keyof Payments)[];
};

export const paymentsInMemory = (): PaymentsInMemory => {
  const made: Payment[] = [];
  const back = new Map<string, Refund[]>();
  const calls: (keyof Payments)[] = [];
  const faults: { call: keyof Payments; error: PaymentError; isDone: boolean }[] = [];
  let links = 0;
  const doing = async <T>(call: keyof Payments, act: () => T): Promise<T> => {
    calls.push(call);
    // A provider is somewhere else: whoever asks is not answered before others have asked too.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const at = faults.findIndex((each) => each.call === call);
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    if (fault === undefined) return act();
    if (fault.isDone) act();
    throw fault.error;
  };
  const seen = (payment: Payment): Payment =>
    payment.finished ? payment : { ...payment, nextUrl: `https://pay.example.org/${++links}` };
  const gone = () => new PaymentError('gone', 'There is no such payment.');
  const replace = (id: string, how: Pick<Payment, 'status' | 'code'>) => {
    const at = made.findIndex((each) => each.id === id);
    const before = made[at];
    if (before === undefined) throw gone();
    const refundable =
      how.status === 'success' ? ({ status: 'available', available: before.amount } as const) : undefined;
    made[at] = {
      ...before,
      ...how,
      finished: ENDS.has(how.status),
      ...(refundable === undefined ? {} : { refundable }),
    };
  };
  const found = (id: string): Payment => {
    const payment = made.find((each) => each.id === id);
    if (payment === undefined) throw gone();
    return payment;
  };
  const refundable = (id: string, left: NonNullable<Payment['refundable']>) => {
    made[made.indexOf(found(id))] = { ...found(id), refundable: left };
  };
  return {
    made: () => made,
    calls,
    end: replace,
    refundable,
    arrives: (id, status) => {
      back.set(
        id,
        (back.get(id) ?? []).map((each) => ({ ...each, status })),
      );
    },
    refund: (id, { amount, available }) =>
      doing('refund', () => {
        const left = found(id).refundable;
        if (left?.status !== 'available' || left.available !== available || amount > available)
          throw new PaymentError('conflict', 'Another amount is available.');
        const all = back.get(id) ?? [];
        const refund = { id: `${id}-r${all.length + 1}`, amount, status: 'submitted' } as const;
        back.set(id, [...all, refund]);
        const rest = available - amount;
        refundable(id, { status: rest === 0 ? 'full' : 'available', available: rest });
        return refund;
      }),
    refunds: (id) =>
      doing('refunds', () => {
        found(id);
        return back.get(id) ?? [];
      }),
    fails: (call, error, isDone = false) => void faults.push({ call, error, isDone }),
    create: ({ amount, reference }) =>
      doing('create', () => {
        const payment = {
          id: `p${made.length + 1}`,
          amount,
          reference,
          status: 'created',
          finished: false,
        } as const;
        made.unshift(payment);
        return seen(payment);
      }),
    find: (id) =>
      doing('find', () => {
        const payment = made.find((each) => each.id === id);
        return payment && seen(payment);
      }),
    byReference: (reference) =>
      doing('byReference', () => made.filter((each) => each.reference === reference)),
    cancel: (id) =>
      doing('cancel', () => {
        const payment = made.find((each) => each.id === id);
        if (payment === undefined) throw gone();
        if (payment.finished) throw new PaymentError('conflict', 'It is finished.');
        replace(id, { status: 'cancelled', code: 'P0040' });
      }),
  };
};
const ENDS: ReadonlySet<string> = new Set(['success', 'failed', 'cancelled', 'error']);
