// The payments of the simulated GOV.UK Pay: what becomes of them, by the card, by their person and by the clock.
import { randomUUID } from 'node:crypto';
import { randomName } from '../simulator.ts';

export type PayState = {
  readonly status: 'created' | 'started' | 'submitted' | 'success' | 'failed' | 'cancelled' | 'error';
  readonly finished: boolean;
  readonly code?: string;
  readonly message?: string;
};
export type Asked = {
  readonly amount: number;
  readonly reference: string;
  readonly description: string;
  readonly return_url: string;
  readonly language: 'en' | 'cy';
  readonly email?: string;
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
};
export type SimPayment = {
  readonly id: string;
  readonly asked: Asked;
  readonly createdAt: Date;
  /** Real time: a listing knows of it a little later. */
  readonly madeAt: number;
  /** Of the person's pages, once they have opened them. */
  readonly session: string;
  state: PayState;
  card?: string;
  readonly events: { readonly state: PayState; readonly at: Date }[];
  /** Of addresses that were not opened yet. */
  readonly tokens: Set<string>;
  readonly refunds: SimRefund[];
};
/** What of it can still be given back. */
export const availableOf = ({ asked, refunds }: SimPayment): number =>
  refunds.reduce((left, { amount, status }) => (status === 'error' ? left : left - amount), asked.amount);
export type SimRefund = {
  readonly id: string;
  readonly amount: number;
  readonly at: Date;
  status: 'submitted' | 'success' | 'error';
};
export type EventType =
  | 'card_payment_refunded'
  | 'card_payment_succeeded'
  | 'card_payment_captured'
  | 'card_payment_failed'
  | 'card_payment_expired';
export type PayBook = ReturnType<typeof newPayBook>;

const OPEN_MS = 90 * 60_000;
const KEPT_MAX = 500;

export const STATES = {
  created: { status: 'created', finished: false },
  started: { status: 'started', finished: false },
  submitted: { status: 'submitted', finished: false },
  success: { status: 'success', finished: true },
  declined: { status: 'failed', finished: true, code: 'P0010', message: 'Payment method rejected' },
  expired: { status: 'failed', finished: true, code: 'P0020', message: 'Payment expired' },
  stopped: { status: 'failed', finished: true, code: 'P0030', message: 'Payment was cancelled by the user' },
  cancelled: {
    status: 'cancelled',
    finished: true,
    code: 'P0040',
    message: 'Payment was cancelled by the service',
  },
  broken: { status: 'error', finished: true, code: 'P0050', message: 'Payment provider returned an error' },
} as const satisfies Readonly<Record<string, PayState>>;

/** https://docs.payments.service.gov.uk/testing_govuk_pay/#mock-card-numbers-and-email-addresses */
export const CARDS: Readonly<Record<string, keyof typeof STATES>> = {
  '4242424242424242': 'submitted',
  '4444333322221111': 'submitted',
  '4000000000000002': 'declined',
  '4000000000000069': 'declined',
  '4000000000000127': 'declined',
  '4000000000000119': 'broken',
};

/** @param ended told of each payment that comes to its end */
export const newPayBook = (clock: () => Date, ended: (payment: SimPayment, event: EventType) => void) => {
  const payments: SimPayment[] = [];
  const move = (payment: SimPayment, name: keyof typeof STATES): void => {
    if (payment.state.finished) return;
    payment.state = STATES[name];
    payment.events.push({ state: payment.state, at: clock() });
    if (name === 'success') ended(payment, 'card_payment_succeeded');
    else if (name === 'expired') ended(payment, 'card_payment_expired');
    else if (payment.state.finished) ended(payment, 'card_payment_failed');
  };
  /** What was left for 90 minutes is over. */
  const sweep = (): void => {
    const over = clock().getTime() - OPEN_MS;
    for (const each of payments)
      if (!each.state.finished && each.createdAt.getTime() <= over) move(each, 'expired');
  };
  const found = (is: (payment: SimPayment) => boolean): SimPayment | undefined => {
    sweep();
    return payments.find(is);
  };
  return {
    move,
    sweep,
    all: (): readonly SimPayment[] => {
      sweep();
      return payments;
    },
    find: (id: string) => found((each) => each.id === id),
    create: (asked: Asked): SimPayment => {
      const payment: SimPayment = {
        id: randomUUID().replaceAll('-', '').slice(0, 26),
        asked,
        createdAt: clock(),
        madeAt: Date.now(),
        session: randomName(),
        state: STATES.created,
        events: [{ state: STATES.created, at: clock() }],
        tokens: new Set(),
        refunds: [],
      };
      payments.unshift(payment);
      payments.splice(KEPT_MAX);
      return payment;
    },
    refund: (payment: SimPayment, amount: number): SimRefund => {
      const refund: SimRefund = { id: randomName(), amount, at: clock(), status: 'submitted' };
      payment.refunds.push(refund);
      return refund;
    },
    /** It succeeds, though it was over. */
    revive: (payment: SimPayment): void => {
      payment.state = STATES.success;
      payment.events.push({ state: payment.state, at: clock() });
      ended(payment, 'card_payment_succeeded');
    },
    /** @param isGood whether the card's bank took it */
    refunded: (payment: SimPayment, refund: SimRefund, isGood: boolean): void => {
      refund.status = isGood ? 'success' : 'error';
      if (isGood) ended(payment, 'card_payment_refunded');
    },
    /** An address for its person, which opens once; none when it is finished. */
    token: (payment: SimPayment): string | undefined => {
      if (payment.state.finished) return undefined;
      const token = randomUUID();
      payment.tokens.add(token);
      return token;
    },
    /** @returns the payment whose address this was, the first time alone */
    open: (token: string): SimPayment | undefined => {
      const payment = found(({ tokens }) => tokens.has(token));
      payment?.tokens.delete(token);
      if (payment?.state.status === 'created') move(payment, 'started');
      return payment;
    },
    ofSession: (session: string) => found((each) => each.session === session),
  };
};
