// The council's collection rounds as a port: when the bins of a home are emptied.

/** Week A has its rubbish collected when week B has its recycling, and the other way round; food goes every week. */
export type Round = {
  /** 1 is Monday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  readonly week: 'A' | 'B';
  /** Pays for the garden waste bin. */
  readonly garden: boolean;
};

export type Rounds = {
  /** @returns undefined for a home that is on no round, such as a flat whose bins stand in a store */
  of(uprn: string): Promise<Round | undefined>;
};
