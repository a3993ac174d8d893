// What a dialog may look up in the council's systems, by one word: a postcode, a property's number.
import type { Address } from './addresses.ts';
import type { Round } from './rounds.ts';

/** What comes back, by what is looked up in. It is kept with the open dialog, so it is Json. */
export type FoundIn = {
  /** By postcode. */
  readonly addresses: readonly Address[];
  /** By UPRN. */
  readonly rounds: Round | null;
};

/** The systems themselves: some answer only for the conversation that asks. @throws when one cannot be asked now */
export type Lookups = {
  readonly [K in keyof FoundIn]: (by: string, conversation: string) => Promise<FoundIn[K]>;
};
