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

/** How far the council has gone to get what is owed: up to `enforcement` they are of council tax, `notice` and `court` of a home. */
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
const DAY_MS = 86_400_000;

/** Those to which a code may go now: old enough, and able to get a text or an email. */
export const forCodes = (contacts: readonly Contact[], now: Date): readonly Contact[] =>
  contacts.filter(
    ({ kind, value, since }) =>
      now.getTime() - Date.parse(since) >= CODE_DAYS * DAY_MS && (kind === 'email' || MOBILE.test(value)),
  );

/** https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-data: 070 is personal numbers, 076 pagers. */
const MOBILE = /^\+447(?:[1-57-9]\d|624)\d+$/;

/** Enough for who knows it, too little for who does not, and always as long: `07*** ***123`, `g***@example.org`. */
export const masked = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): string =>
  kind === 'email'
    ? `${value.slice(0, 1)}***${value.slice(value.lastIndexOf('@'))}`
    : `${value.replace(/^\+44/, '0').slice(0, 2)}*** ***${value.slice(-3)}`;

/**
 * Read at the moment of sending, whatever was so when it was planned: nothing about a debt is sent while it is on hold, when
 * nothing is owed, or of an account that is not there any more.
 * Debt Respite Scheme Regulations 2020, regulation 7: https://www.legislation.gov.uk/uksi/2020/1311/regulation/7
 */
export const mayContactAboutDebt = (statement: Statement | undefined): boolean =>
  statement !== undefined && statement.balance > 0 && statement.holds.length === 0;

/** Whether a promise to pay may be taken without a person: not on hold, and not before a court or near one. */
export const mayArrange = (statement: Statement | undefined): boolean =>
  mayContactAboutDebt(statement) && EARLY.has(statement?.stage ?? 'court');

const EARLY: ReadonlySet<Stage> = new Set(['none', 'reminder', 'final-notice']);
