// The book of payments as a port: each order that somebody was sent a link for, what became of it, and when to look at it again.
import type { Event, Language } from '../model.ts';

/** Pence. What is more goes to a person. */
export const AMOUNT_MIN = 100;
export const AMOUNT_MAX = 500_000;

/** The kind of an order that is for the fee of a collection: its account is the reference of that. */
export const BULKY_FEE = 'bulky-waste';

/**
 * `waiting`: nobody has begun to pay. `started`: a payment stands at the provider. `failed`: it was not taken, and can be tried
 * again. `abandoned`: it was left until it ran out. `paid` is for good, however late it comes.
 */
export type OrderStatus = 'waiting' | 'started' | 'paid' | 'failed' | 'abandoned' | 'cancelled';

export type NewOrder = {
  /** The same key is the same order. */
  readonly key: string;
  readonly conversation: string;
  /** What for, such as `rent` or `council-tax`. */
  readonly kind: string;
  /** Whose account there. */
  readonly account: string;
  /** The ledger's own id of it, where they have shown that it is theirs. */
  readonly own?: string;
  /** Whole pence, from `AMOUNT_MIN` to `AMOUNT_MAX`. */
  readonly amount: number;
  /** Where a receipt goes. */
  readonly email?: string;
  readonly language: Language;
  /** ISO, Porth's time. */
  readonly askedAt: string;
};

export type Order = NewOrder & {
  /** Cannot be guessed, and is shown to nobody but the provider. */
  readonly id: string;
  /** For people, such as `PAY-204518`: all its payments carry it. */
  readonly reference: string;
  readonly status: OrderStatus;
  /** The one payment at the provider that counts. */
  readonly paymentId?: string;
  /** Somebody is making a payment, since then (ISO): nobody else does meanwhile. */
  readonly making?: { readonly by: string; readonly at: string };
  /** Since then (ISO) a payment may stand there whose answer was lost. */
  readonly unsureSince?: string;
  readonly endedAt?: string;
  /** Why it failed, as the provider has it. */
  readonly code?: string;
  /** What brought the news of its end: the same event is told the same again, any other nothing. */
  readonly endedBy?: string;
  readonly remindedAt?: string;
  readonly remindedBy?: string;
  /** Payments that succeeded beside the one that counts: money to be given back. */
  readonly extra?: readonly { readonly payment: string; readonly by: string }[];
  /** To whom its receipt was sent later, by a name that tells nothing of the address. */
  readonly mailed?: readonly string[];
  /** Its money goes back: since when, and how far that is. */
  readonly back?: GivingBack;
  /** What it was for is cancelled: whatever is paid after that goes back. */
  readonly void?: true;
  /** When it is looked at again (ISO, Porth's time). Indexed. */
  readonly due?: string;
};

/**
 * `wanted`: not asked for at the provider yet, as far as we know. `sent`: it is on its way. `done`: it has gone back. `person`: it has
 * to be done by hand.
 */
export type GivingBack = {
  readonly status: 'wanted' | 'sent' | 'done' | 'person';
  /** ISO. */
  readonly askedAt: string;
  /** The provider's own id of it. */
  readonly id?: string;
  readonly endedAt?: string;
  /** What brought the news of its end. */
  readonly endedBy?: string;
};

/** An order whose time has come, and what its time was. */
export type DueOrder = { readonly order: string; readonly conversation: string; readonly due: string };

export type PaymentBook = {
  /** Opens an order, or finds the one that this key has opened already. @throws RangeError at an amount out of bounds */
  open(order: NewOrder): Promise<Order>;
  find(id: string): Promise<Order | undefined>;
  /** Whose reference it is; undefined when it is none of ours. */
  whose(reference: string): Promise<{ readonly order: string; readonly conversation: string } | undefined>;
  /** All of a conversation, the earliest first. */
  of(conversation: string): Promise<readonly Order[]>;
  /**
   * Rewrites an order if nobody did meanwhile, and asks `how` again if somebody did; `how` leaves it as it is with undefined.
   * @returns the order as it is then; undefined when there is none
   */
  change(id: string, how: (order: Order) => Order | undefined): Promise<Order | undefined>;
  /** Those due by `now`, each due again at `until` if nothing comes of it. */
  take(now: Date, until: Date): Promise<readonly DueOrder[]>;
};

/** @throws RangeError */
export const checkAmount = (pence: number): void => {
  if (!Number.isInteger(pence) || pence < AMOUNT_MIN || pence > AMOUNT_MAX)
    throw new RangeError(`${pence} is no amount from ${AMOUNT_MIN} to ${AMOUNT_MAX} pence.`);
};

/**
 * Something may have become of an order: a webhook, its time, or its person came back from paying. It says nothing of what: the
 * provider is asked. `hint` names its source and makes the id, `at` is when the source says that it was (ISO, never later than
 * `receivedAt`), `payment` the provider's id where the source gives one.
 */
export const paymentEvent = (
  { order, conversation }: Pick<DueOrder, 'order' | 'conversation'>,
  {
    hint,
    receivedAt,
    at = receivedAt,
    payment,
  }: { readonly hint: string; readonly receivedAt: string; readonly at?: string; readonly payment?: string },
): Event & { readonly kind: 'payment' } => ({
  id: `payment:${hint}`,
  conversation,
  channel: 'webchat',
  at: at < receivedAt ? at : receivedAt,
  receivedAt,
  kind: 'payment',
  order,
  ...(payment === undefined ? {} : { payment }),
});
