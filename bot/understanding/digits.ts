// Digits as they are said one by one, English and Welsh: a file of its own, as whoever reads telephone numbers needs no other.

/** Digit by digit: "oh", "double seven". */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, oh: 0, o: 0, nought: 0, naught: 0, nil: 0, sero: 0, dim: 0,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, pum: 5, chwech: 6, chwe: 6, saith: 7, wyth: 8, naw: 9,
})); // prettier-ignore
