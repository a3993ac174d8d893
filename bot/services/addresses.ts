// The council's address list as a port: which homes have a postcode.

/** `uprn` is the Unique Property Reference Number: twelve digits, padded with zeros on the left. */
export type Address = {
  readonly uprn: string;
  /** Without town and postcode, such as `Flat 3, 14 Rowan Court`. */
  readonly line: string;
};

export type Addresses = {
  /** @param postcode as the postcode field keeps it, `NM4 2QP`. @returns in the order of the street; none when it has no homes */
  at(postcode: string): Promise<readonly Address[]>;
};
