// Letters as a port: what can be read and printed of what was sent here. Each is made as it is opened, of what is so by then.
import type { Access, Json, Level } from '../model.ts';
import type { Visit } from './appointments.ts';
import type { PromiseStatus, Worded } from './promises.ts';
import { isMadeHere, isSince, type Own } from './since.ts';

export type LetterKind = 'complaint' | 'visit' | 'promise';

/** What a letter says. `at` (ISO) is when what it is about was sent, from this conversation. */
export type LetterAbout = {
  readonly reference: string;
  readonly conversation: string;
  readonly at: string;
} & (
  | { readonly kind: 'complaint'; readonly answers: Readonly<Record<string, Json>> }
  | { readonly kind: 'visit'; readonly visit: Visit; readonly cancelled: boolean }
  | {
      readonly kind: 'promise';
      readonly words: Worded;
      readonly status: PromiseStatus;
      /** The council's own ids of whose it is: never said. */
      readonly account: string;
      readonly person: string;
    }
);

/** What is told of a letter before it is opened: in the list of them, and on the page with its button nothing at all. */
export type LetterSeen = Pick<LetterAbout, 'reference' | 'kind' | 'at'>;

export type Letters = {
  find(kind: LetterKind, reference: string): Promise<LetterAbout | undefined>;
  /** Those of what a conversation sent and that is not over, in no order. */
  of(conversation: string): Promise<readonly LetterAbout[]>;
  /** The promises of whoever has proved an account, wherever they were made. */
  promisesOf(account: string, person: string): Promise<readonly LetterAbout[]>;
};

/** How surely it must be known who writes, to have it opened; a promise of another conversation needs a code as well. */
export const LETTER_LEVELS: Readonly<Record<LetterKind, Level>> = { complaint: 1, visit: 1, promise: 2 };

/** A list that can be read on a phone. */
export const LETTERS_MAX = 8;

/** Whether it may be named: to whose conversation it was sent from, and not to whom the account on the channel has come since. */
export const isNamedTo = ({ conversation, at }: LetterAbout, own: readonly Own[]): boolean =>
  own.some((each) => each.conversation === conversation && isSince(at, each));

/** @param by.conversation whose link it is @param by.own the conversations that are known to be theirs now; `prove`: first they have to show who they are */
export const mayOpen = (
  letter: LetterAbout,
  by: {
    readonly conversation: string;
    readonly own: readonly Own[];
    readonly access?: Access | undefined;
  },
): 'yes' | 'no' | 'prove' => {
  const proof = by.access?.proof;
  if (letter.kind !== 'promise') return isNamedTo(letter, by.own) ? 'yes' : 'no';
  if (proof === undefined) return isNamedTo(letter, by.own) ? 'prove' : 'no';
  if (proof.account !== letter.account || proof.person !== letter.person) return 'no';
  return proof.level === 3 || isMadeHere(letter, by.conversation, by.access) ? 'yes' : 'prove';
};

export const newestFirst = (a: Pick<LetterAbout, 'at'>, b: Pick<LetterAbout, 'at'>): number =>
  a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
