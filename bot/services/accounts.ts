// The council's ledgers as a port: whose account it is, what stands on it, and what was paid. All money is in whole pence.
import type { Both } from '../model.ts';
import type { AccountKind } from './account-references.ts';

/** What somebody says of an account: its reference, the postcode of the home, and their birth date (`YYYY-MM-DD`) or surname. */
export type Claim = {
  readonly reference: string;
  readonly postcode: string;
  readonly born?: string;
  readonly surname?: string;
};
/** `account` and `person` are opaque ids: nothing of a reference or a name can be read from them. */
export type Holder = { readonly account: string; readonly person: string; readonly kind: AccountKind };

/** Why nobody was matched, for staff alone. `two`: the surname is that of two people on the account. */
export type NoMatch = 'unknown' | 'wrong' | 'two' | StaffOnly;
/** A person has to speak with them, and they are not told why. */
export type StaffOnly = 'deceased' | 'protected' | 'do-not-discuss' | 'joint-dispute';

export type Contact = {
  readonly id: string;
  readonly kind: 'phone' | 'email';
  /** A phone number as the phone field keeps it, `+447700900123`. */
  readonly value: string;
  /** ISO: since when it is on record. */
  readonly since: string;
};

/** How far the council has gone to get what is owed: the first six are of council tax, `notice` and `court` of a home. */
export type Stage =
  'none' | 'reminder' | 'final-notice' | 'summons' | 'liability-order' | 'enforcement' | 'notice' | 'court';
/** Why nobody may write about the debt now. `staff`: only a person may; why is not said. */
export type Hold = 'breathing-space' | 'dispute' | 'bereavement' | 'crisis' | 'staff';

export type Entry = {
  /** ISO. */
  readonly at: string;
  /** A charge adds to what is owed, a credit takes from it. */
  readonly kind: 'charge' | 'credit';
  /** Pence, more than nothing. */
  readonly amount: number;
  readonly words: Both;
};
export type Statement = {
  readonly kind: AccountKind;
  readonly reference: string;
  /** Pence; more than nothing is owed, less is in credit. */
  readonly balance: number;
  /** ISO: it holds all that was entered until then. */
  readonly asOf: string;
  /** The latest first, `ENTRIES_MAX` at most. */
  readonly entries: readonly Entry[];
  readonly stage: Stage;
  readonly holds: readonly Hold[];
  /** What is charged again and again; `next` is a date, `YYYY-MM-DD`. */
  readonly regular?: { readonly amount: number; readonly every: 'week' | 'month'; readonly next: string };
};

/** A payment. The same id is the same payment. `at` is ISO. */
export type Credit = { readonly id: string; readonly amount: number; readonly at: string };

export type Accounts = {
  /**
   * Whose account it is, when all that is said of it is right. Whatever is wrong, and where only a person may speak with them,
   * it is undefined, after the same work; so nobody can tell one from the other.
   * @param note is told the reason, for staff: it is no personal data, and must not reach the person
   */
  match(claim: Claim, note?: (why: NoMatch) => void): Promise<Holder | undefined>;
  /** @param person whose they are; without it all on record. Codes go only to those that `forCodes` leaves */
  contacts(account: string, person?: string): Promise<readonly Contact[]>;
  /** @returns undefined when there is no such account */
  statement(account: string, now: Date): Promise<Statement | undefined>;
  /**
   * Enters a payment, once for each id: to the account of this reference or, where there is none, to the suspense book, from
   * which staff take it. A repeat goes to where the first went, with its amount. Where it went is not for the person.
   * @throws RangeError when the amount is no whole number of pence above nothing
   */
  credit(reference: string, credit: Credit): Promise<'account' | 'suspense'>;
  /** Payments made at `since` (ISO) or later, the earliest first. */
  credits(account: string, since: string): Promise<readonly Credit[]>;
  /** Payments that found no account, the earliest first. */
  suspense(): Promise<readonly (Credit & { readonly reference: string })[]>;
};

export const ENTRIES_MAX = 12;
/** Days that a contact has been on record before a code goes to it: who takes an account over changes it first. */
export const CODE_DAYS = 30;
