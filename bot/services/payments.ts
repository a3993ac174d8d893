// Card payments as a port: whoever takes the card, a payment is made, asked how it stands, found again by our reference, stopped, and given back.
import type { Language } from '../model.ts';

/** As GOV.UK Pay has them: https://docs.payments.service.gov.uk/api_reference/#payment-status-meanings */
export const PAYMENT_STATUSES = [
  'created',
  'started',
  'submitted',
  'capturable',
  'success',
  'failed',
  'cancelled',
  'error',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export type NewPayment = {
  /** Whole pence. */
  readonly amount: number;
  /** Ours, at most 255 characters. Every try at the same order carries the same. */
  readonly reference: string;
  /** What the person sees that they pay for, at most 255 characters. */
  readonly description: string;
  /** Where they come back to, however it ended. Nothing is believed of the coming back itself. */
  readonly returnUrl: string;
  readonly language: Language;
  readonly email?: string;
  /** 1 to 15 names of at most 30 characters; values of at most 100. Nothing personal. */
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
};

export type Payment = {
  readonly id: string;
  readonly amount: number;
  readonly reference: string;
  readonly status: PaymentStatus;
  /** Nothing more will become of it. */
  readonly finished: boolean;
  /** Why it did not succeed: one of `PAYMENT_CODES`, or one that is not known yet. */
  readonly code?: string;
  /**
   * Where its person pays. It opens once, and whoever opens it has the payment: never kept, never sent in a chat.
   * A listing has none.
   */
  readonly nextUrl?: string;
  /** What can be given back of it, once it is paid. `pending`: not yet. `full`: all of it was given back. */
  readonly refundable?: {
    readonly status: 'pending' | 'unavailable' | 'available' | 'full';
    /** Pence. */
    readonly available: number;
  };
};

/** Money on its way back to the card. `submitted`: asked for. `error`: it did not go, and never will by itself. */
export type Refund = {
  readonly id: string;
  /** Pence. */
  readonly amount: number;
  readonly status: 'submitted' | 'success' | 'error';
};

/** Why a payment did not succeed. */
export const PAYMENT_CODES = {
  declined: 'P0010',
  expired: 'P0020',
  /** By the person, on the provider's page. */
  stopped: 'P0030',
  /** By us. */
  cancelled: 'P0040',
  broken: 'P0050',
} as const;

/** What a payment may be left open for, on the provider's side. */
export const PAYMENT_OPEN_MS = 90 * 60_000;

export type Payments = {
  /**
   * Makes a payment of its own each time. After `again` it may stand there all the same: look with `byReference` before another is made.
   * @throws PaymentError
   */
  create(payment: NewPayment): Promise<Payment>;
  /** @returns undefined when there is none of this id @throws PaymentError */
  find(id: string): Promise<Payment | undefined>;
  /** All of a reference, the latest first. One that was just made may not be among them yet. @throws PaymentError */
  byReference(reference: string): Promise<readonly Payment[]>;
  /** Nobody can pay it any more. @throws PaymentError `conflict` when it is finished, `gone` when there is none */
  cancel(id: string): Promise<void>;
  /**
   * Gives money back, if `available` is still what could be given back: so of two that ask for all of it one succeeds.
   * After `again` it may stand there all the same: look with `refunds`.
   * @throws PaymentError `conflict` when another amount is available, or none; `gone` when there is no such payment
   */
  refund(id: string, money: { readonly amount: number; readonly available: number }): Promise<Refund>;
  /** All of a payment. @throws PaymentError `gone` when there is no such payment */
  refunds(id: string): Promise<readonly Refund[]>;
};

/**
 * `again`: no answer, or one that passes; what was sent may have arrived. `bug`: the request is not as it must be.
 * `account`: the key or the account needs somebody's hand. `gone`: there is no such payment. `conflict`: it is past that.
 */
export type PaymentFailure = 'again' | 'bug' | 'account' | 'gone' | 'conflict';

export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  readonly failure: PaymentFailure;
  /** The provider's own, such as `P0102`. */
  readonly code: string | undefined;
  constructor(
    failure: PaymentFailure,
    what: string,
    { code, ...options }: ErrorOptions & { code?: string } = {},
  ) {
    super(what, options);
    this.failure = failure;
    this.code = code;
  }
}
