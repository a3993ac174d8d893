// People as a port: which conversations they have proved to be theirs, and what is known of them. Their ids are opaque.
import type { Language } from '../model.ts';

/** What was proved: 2 by account details, 3 by a code as well. Below that, a conversation is nobody's. */
export type ProvenLevel = 2 | 3;
export type Joined = {
  readonly conversation: string;
  readonly channel: string;
  readonly level: ProvenLevel;
  /** ISO: of the latest proof. */
  readonly at: string;
  /** ISO: of the first. What was said in it before then may be somebody else's, and is not shown to them. */
  readonly since: string;
};
export type Proof = Omit<Joined, 'since'>;

/** Whether they want it, and since when (ISO). */
export type Consent = { readonly given: boolean; readonly at: string };
export type AboutPerson = {
  readonly language?: Language;
  /** By what it is for, such as `reminders`. */
  readonly consent?: Readonly<Record<string, Consent>>;
  /** What makes it possible for them to use the service, in words that they or staff chose, such as `large-print`. */
  readonly adjustments?: readonly string[];
};

export type Persons = {
  /** A conversation is one person's: who joins it last has it, and inherits nothing of who had it before. */
  join(person: string, proof: Proof): Promise<void>;
  /** Whose it is now. */
  of(conversation: string): Promise<string | undefined>;
  /** Those that are theirs now, the latest proof first. */
  conversations(person: string): Promise<readonly Joined[]>;
  /** Is nobody's from now on: a number has a new owner, or somebody said that it is not theirs. */
  leave(conversation: string): Promise<void>;
  get(person: string): Promise<AboutPerson>;
  /** What is not named stays as it was. */
  put(person: string, about: AboutPerson): Promise<void>;
  /** Forgets the person. @returns their conversations, to be erased; the same again when it is repeated */
  erase(person: string): Promise<readonly string[]>;
};

/** After a proof: the same person has had it since they first joined, anybody else since now. */
export const joinedBy = (
  person: string,
  proof: Proof,
  before: (Joined & { readonly person: string }) | undefined,
): Joined & { readonly person: string } => ({
  ...proof,
  person,
  since: before?.person === person ? before.since : proof.at,
});
