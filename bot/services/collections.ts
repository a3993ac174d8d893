// What the collection crews know of a home, as a port: works on its round, what they noted at its bins, and what was missed.
import type { Round } from './rounds.ts';

export type Bin = 'rubbish' | 'recycling' | 'food' | 'garden';
/** The round could not go on the date `due`, and goes on `moved` instead. Dates are `YYYY-MM-DD`. */
export type Disruption = { readonly bins: readonly Bin[]; readonly due: string; readonly moved: string };
/** Why a crew left a bin as it was. */
export type CrewNote = {
  readonly bin: Bin;
  readonly due: string;
  readonly found: 'not-out' | 'contaminated' | 'blocked';
};
/** A collection that was reported as missed. */
export type Miss = {
  readonly bin: Bin;
  readonly due: string;
  readonly reference: string;
  /** ISO. */
  readonly reportedAt: string;
  /** ISO: when a crew said that they came back for it. */
  readonly returnedAt?: string;
  /** ISO: when the home said that it was still not collected. */
  readonly againAt?: string;
};
export type HomeCollections = {
  /** The crew fetches the bins from the door, for people who cannot bring them out. */
  readonly assisted: boolean;
  readonly disruptions: readonly Disruption[];
  /** The latest first, `NOTES_MAX` at most. */
  readonly notes: readonly CrewNote[];
  /** The latest first, `MISSES_MAX` at most. */
  readonly misses: readonly Miss[];
};

export type Collections = {
  /** @param round of the home, undefined when it is on none */
  of(uprn: string, round: Round | undefined): Promise<HomeCollections>;
  /** Writes a miss in, for who reports it. The first of a home, bin and date stands, and is returned. */
  miss(uprn: string, miss: Miss, conversation: string): Promise<Miss>;
  /** @returns undefined unless this conversation reported it */
  missed(reference: string, conversation: string): Promise<Miss | undefined>;
  /** It was not collected after all; the first time stands. @returns undefined unless this conversation reported it */
  again(reference: string, conversation: string, at: string): Promise<Miss | undefined>;
};

export const NOTES_MAX = 6;
export const MISSES_MAX = 8;
