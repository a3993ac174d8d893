// What a dialog may look up in the council's systems, by one word: a postcode, a property's number.
import type { Access, Both, Language, SavedDialog } from '../model.ts';
import type { AccountSeen } from './account-seen.ts';
import type { Homes } from './addresses.ts';
import type { SlotKept, Visit } from './appointments.ts';
import type { HomeCollections, Miss } from './collections.ts';
import type { LetterSeen } from './letters.ts';
import type { Arrangement, PromiseDue, PromiseFound } from './promises-seen.ts';
import type { AccountKind } from './account-references.ts';
import type { RequestSeen } from './requests.ts';
import type { Round } from './rounds.ts';
import type { Nearby } from './street-reports.ts';
import type { Holding } from './stock.ts';
import type { Spot } from './streets.ts';

/** What comes back, by what is looked up in. It is kept with the open dialog, so it is Json. */
export type FoundIn = {
  /** By postcode. */
  readonly addresses: Homes;
  /**
   * By `own`: those that the conversation booked, or another that they have proved to be theirs, from a few days ago on; or by `reference|postcode`: that one, if it is the
   * conversation's, another's of theirs, or the postcode is right. Whose it is else is as unknown as one that there is not.
   */
  readonly appointments: readonly Visit[];
  /** How a code may be sent to whoever was matched: by anything. Which phone or address is not told. */
  readonly 'code-ways': readonly ('phone' | 'email')[];
  /** A code is sent, by `phone` or `email`; `too-many`: not before an hour has passed. */
  readonly codes: 'sent' | 'too-many' | 'not-sent';
  /** The same by `reference|postcode` that a person typed: null when they do not fit, which is counted as for `request`. */
  readonly appointment: Visit | 'locked' | null;
  /** By anything: whether whoever has proved an account may promise to pay it here; null for everybody else. */
  readonly arrangement: Arrangement | null;
  /**
   * By `own`: what was sent from this conversation that there is a letter of, the newest first; by `promises`: those of the
   * account they have proved, and without a code only those that were made here.
   */
  readonly letters: readonly LetterSeen[];
  /**
   * By a reference of theirs, or `mine` for the latest of the account they have proved; null where there is none. Without a code
   * those of this conversation, and whether one made elsewhere stands.
   */
  readonly promise: PromiseFound;
  /** By `reference|date|stage`, of a promise that this conversation made: what is to be said of that payment now. */
  readonly 'promise-due': PromiseDue | null;
  /**
   * By `own`: how they can pay, and what became of what they were to pay here; by `last`, also what they were to pay last, and what
   * they promised to pay next.
   */
  readonly paying: Paying;
  /** By anything: what whoever has proved who they are told us before that they need from us, in their words. */
  readonly needs: readonly string[];
  /** By a reference: whether the team took it that its request is late. */
  readonly nudges: boolean;
  /** By `reference|postcode`; null when they do not fit. */
  readonly request: RequestSeen | 'locked' | null;
  /** By anything: this conversation's, and those of the others that whoever writes has proved to be theirs. */
  readonly requests: readonly RequestSeen[];
  /** By anything: the account of whoever has shown by a code that it is theirs; null for everybody else. */
  readonly statement: AccountSeen | null;
  /**
   * By the id of one of `unfinished`: that form, which is here from then on and there no more; null where it is gone. Asked
   * again by the same conversation, it is the same.
   */
  readonly taken: SavedDialog | null;
  /** By anything: forms left unfinished in the other conversations of whoever has proved who they are, the latest first. */
  readonly unfinished: readonly UnfinishedSeen[];
  /** By UPRN. */
  readonly rounds: Round | null;
  /** By UPRN: who repairs that home; null when the list does not have it. */
  readonly stock: Holding | null;
  /** By UPRN. */
  readonly collections: HomeCollections & { readonly round: Round | null };
  /** By references, with commas between; of missed bins that this conversation reported. */
  readonly misses: readonly Miss[];
  /** By `kind|latitude,longitude` or `kind|words`: open reports near it or on its street, the nearest first. */
  readonly reported: readonly Nearby[];
  /** By `latitude,longitude`, or by words: the street there, if it is known. */
  readonly streets: Spot | null;
  /** Times of free slots, by `diary|from|until` (dates, both included), and `|most` for fewer of them. */
  readonly slots: readonly SlotKept[];
  /** By the id of a slot, and `|from|until` (dates, both included) within which it must be: true when it is kept for this conversation while it decides, null when another has it. */
  readonly holds: true | null;
};

/** `title` is of the form, in the middle of a sentence; `savedAt` ISO. */
export type UnfinishedSeen = { readonly id: string; readonly title: Both; readonly savedAt: string };

/** Whether cards are taken, and receipts sent by e-mail; their own account, where they have shown that it is theirs. */
export type Paying = {
  readonly on: boolean;
  readonly mail: boolean;
  readonly own: OwnAccount | null;
  readonly last: ToPay | null;
  /** What of a promise is to be paid next; the reference is that of the promise. Looked up by `last` alone. */
  readonly promised?: ToPay | null;
  /** What this conversation was to pay of late, the newest first, whatever became of it. */
  readonly made?: readonly PaymentMade[];
};
/**
 * `at` (ISO) is when that became of it, or when its link was asked for. `twice`: a second payment of the same came, and goes back.
 * `back`: its money goes back to the card, or has.
 */
export type PaymentMade = ToPay & {
  readonly ending: string;
  readonly is: 'paid' | 'sent' | 'begun' | 'not-taken' | 'called-off';
  readonly at: string;
  readonly twice?: true;
  readonly back?: true;
};
/** `amount` in pence. */
export type ToPay = { readonly reference: string; readonly kind: string; readonly amount: number };
/** `ending` is the last figures of its reference. What is owed, in pence, only to whoever had a code. */
export type OwnAccount = { readonly kind: AccountKind; readonly ending: string; readonly owed?: number };

/** The systems themselves: some answer only for the conversation that asks, or what it has access to. @throws when one cannot be asked now */
export type Lookups = {
  readonly [K in keyof FoundIn]: (
    by: string,
    conversation: string,
    access?: Access,
    language?: Language,
  ) => Promise<FoundIn[K]>;
};
