// "Made safe" ends what the law counts: whoever says it says what was done, too.

/** Something can be read of it, whatever it is worth. */
export const saysWhatWasDone = (note: string | undefined): note is string =>
  (note ?? '').replace(/[^\p{L}]/gu, '').length >= LETTERS_MIN;
const LETTERS_MIN = 4;
