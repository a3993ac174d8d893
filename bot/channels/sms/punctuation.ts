// Typographers' punctuation made plain, where nothing is lost by it: one curly quote makes one message three. Letters stay as they are.

/** Welsh needs â, ŵ and ŷ, and a name its accents: a dearer text is better than a misspelt one. */
export const plainPunctuation = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\t\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(INVISIBLE, '');

/** Control characters, soft hyphens, and marks of no width; not the joiners, which make one emoji of two. */
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF]/g;
