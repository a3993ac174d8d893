// Promises to pay as a port: what was agreed in writing, word for word, and what became of it. All money is in whole pence.
import type { Answers, ChannelId, Language } from '../model.ts';
import type { AccountKind } from './account-references.ts';

/** Part of a promise, or all of it: so many pence by the end of this day (`YYYY-MM-DD`). */
export type Instalment = { readonly date: string; readonly amount: number };
export type PromiseStatus = 'open' | 'kept' | 'broken' | 'withdrawn';
/** What the person was told when they promised, and in which language. It is never written anew. */
export type Worded = { readonly language: Language; readonly text: string };

/** `account` and `person` are the council's own ids. */
export type PromiseAsked = {
  /** The same key is the same promise. */
  readonly key: string;
  readonly account: string;
  readonly person: string;
  readonly kind: AccountKind;
  /** In the order of their days; at least one. */
  readonly schedule: readonly Instalment[];
  readonly conversation: string;
  readonly channel: ChannelId;
  /** ISO. */
  readonly madeAt: string;
  /** Whether it may be spoken of where it was made; otherwise they want to be called or written to. */
  readonly isReminded: boolean;
  /** What was answered, so that whoever changes it need not say it all again. */
  readonly answers: Answers;
};
export type PromiseToPay = PromiseAsked & {
  /** Such as `P-104218`. */
  readonly reference: string;
  readonly words: Worded;
  readonly status: PromiseStatus;
  /** ISO: since when it is what it is. */
  readonly statusAt: string;
  /** The day of the first payment that did not come. */
  readonly missed?: string;
};

/** `stands`: the account has another promise that is open, and this one was not made. */
export type Made =
  | { readonly kind: 'made'; readonly promise: PromiseToPay }
  | { readonly kind: 'stands'; readonly promise: PromiseToPay };

export type Promises = {
  /**
   * Makes a promise, or finds the one that this key has made. An account has one open promise at most: the same one made a
   * second time, by whatever key, is the first.
   * @param words says it, with its reference
   * @param instead the reference of the open one that it replaces, which is withdrawn in the same write
   */
  make(asked: PromiseAsked, words: (reference: string) => Worded, instead?: string): Promise<Made>;
  find(reference: string): Promise<PromiseToPay | undefined>;
  /** All of this account, the earliest first. */
  of(account: string): Promise<readonly PromiseToPay[]>;
  /** All that were made in this conversation, the earliest first. */
  madeIn(conversation: string): Promise<readonly PromiseToPay[]>;
  /** Only an open promise changes. @returns it as it is now; undefined when there is no such promise */
  close(reference: string, status: Closed, at: string, missed?: string): Promise<PromiseToPay | undefined>;
  /** Notes that a person has to agree it with them. @param at ISO */
  refer(account: string, at: string): Promise<void>;
  /** When that was last noted (ISO). */
  referred(account: string): Promise<string | undefined>;
  /**
   * Nothing is said of promises that were made before this moment, nor held against anybody.
   * @param of an account, or a conversation @param at ISO
   */
  rest(of: string, at: string): Promise<void>;
  /** When that was last noted (ISO). */
  restsSince(of: string): Promise<string | undefined>;
};
export type Closed = Exclude<PromiseStatus, 'open'>;

/** What an account has: its promises, and when a person was last asked to agree one. */
export type PromiseBook = { readonly promises: readonly PromiseToPay[]; readonly referredAt?: string };

export const openIn = ({ promises }: PromiseBook): PromiseToPay | undefined =>
  promises.find(({ status }) => status === 'open');

/** What `make` comes to in this book. `fresh`: it is to be written under a reference. */
export const madeIn = (
  book: PromiseBook,
  { key, person, schedule }: PromiseAsked,
  instead?: string,
): Made | { readonly kind: 'fresh' } => {
  const before = book.promises.find((each) => each.key === key);
  if (before !== undefined) return { kind: 'made', promise: before };
  const open = openIn(book);
  if (open === undefined || open.reference === instead) return { kind: 'fresh' };
  const isSame = open.person === person && JSON.stringify(open.schedule) === JSON.stringify(schedule);
  return { kind: isSame ? 'made' : 'stands', promise: open };
};

/** The book with a new promise in it, and what it replaces withdrawn. */
export const withPromise = (book: PromiseBook, promise: PromiseToPay, instead?: string): PromiseBook => ({
  ...book,
  promises: [
    ...book.promises.map((each) =>
      each.reference === instead ? closedAs(each, 'withdrawn', promise.madeAt) : each,
    ),
    promise,
  ],
});

export const closedAs = (promise: PromiseToPay, status: Closed, at: string, missed?: string): PromiseToPay =>
  promise.status === 'open'
    ? { ...promise, status, statusAt: at, ...(missed === undefined ? {} : { missed }) }
    : promise;
