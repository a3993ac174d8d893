// The council's stock list as a port: who repairs a home. It says something of an address, and nothing of who lives there.

/** `leasehold`: sold on a long lease, so that the council keeps what is shared and the structure. */
export type Holding = 'council' | 'leasehold' | 'association' | 'private';

export type Stock = {
  /** @returns undefined for a home that the list does not have */
  of(uprn: string): Promise<Holding | undefined>;
};
