// The council's address list as a port: which homes have a postcode; and how the list is kept with an open form.

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

/**
 * A list in less than half of its bytes, as there may be two of them in a form, with a hundred homes each: `from` is what every UPRN
 * begins with, `in` what every line ends with, and each home the rest of both: `0253 2A`.
 */
export type ShortList = { readonly from: string; readonly in: string; readonly homes: readonly string[] };
/** As it is kept: forms that were begun before lists were shortened have them whole. */
export type Homes = readonly Address[] | ShortList;

/** No home is no list, so that it is seen that nothing was found. */
export const shortened = (homes: readonly Address[]): Homes => {
  if (homes.length === 0) return [];
  const from = homes.map(({ uprn }) => uprn).reduce(sameStart);
  const end = reversed(homes.map(({ line }) => reversed(line)).reduce(sameStart));
  return {
    from,
    in: end,
    homes: homes.map(
      ({ uprn, line }) => `${uprn.slice(from.length)} ${line.slice(0, line.length - end.length)}`,
    ),
  };
};

export const inFull = (kept: Homes): readonly Address[] =>
  'homes' in kept
    ? kept.homes.map((home) => {
        const at = home.indexOf(' ');
        return { uprn: kept.from + home.slice(0, at), line: home.slice(at + 1) + kept.in };
      })
    : kept;

const sameStart = (one: string, other: string): string => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
};
const reversed = (text: string): string => Array.from(text).reverse().join('');
