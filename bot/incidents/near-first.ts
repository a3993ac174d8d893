/** So many of the first under a key are looked at: one of them leads the rest. */
export const FIRST = 10;
