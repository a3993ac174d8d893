// The reference of something that was reported: letters and digits, however they are written.
import type { Field } from '../model.ts';
import { wordsOf, type More } from './words.ts';

/** @param prefixes the letters that references here begin with; without them any one to four letters are taken */
export const reference = (
  ask: string,
  { prefixes, ...more }: More & { readonly prefixes?: readonly string[] } = {},
): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const [value, ...others] = referencesIn(text, prefixes);
    if (value === undefined) return { ok: false, why: ENTER };
    return others.length > 0 ? { ok: false, why: ONE } : { ok: true, value };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && VALUE.test(stored) && isKnown(lettersOf(stored), prefixes),
  // Any letters before any digits would be too little to go by in a longer message.
  spots: (text) => {
    const [value, ...others] = prefixes === undefined ? [] : referencesIn(text, prefixes);
    return others.length === 0 ? value : undefined;
  },
  show: (value) => value.replace(/^[A-Z]+/, '$&-'),
});

/** Value: capitals and digits, such as `R204518`; shown as `R-204518`. */
const VALUE = /^[A-Z]{1,4}\d{4,10}$/;
const READ_MAX = 300;

const lettersOf = (value: string): string => /^[A-Z]*/.exec(value)?.[0] ?? '';
const isKnown = (letters: string, prefixes: readonly string[] | undefined): boolean =>
  prefixes === undefined || prefixes.some((each) => each.toUpperCase() === letters);

const referencesIn = (typed: string, prefixes: readonly string[] | undefined): string[] => {
  const text = typed
    .slice(0, READ_MAX)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    // A small l between capitals and digits is a one.
    .replace(/\b([A-Z]+)l(?=[\dOo]{3})/g, '$11')
    .toUpperCase()
    .replace(/\b(?:REF|CYF)(?:NO)?(?=[A-Z]{1,4}\d{4})/g, '');
  const together = [...text.matchAll(TOGETHER)].flatMap(([, letters = '', between = '', digits = '']) =>
    between !== '' && prefixes === undefined && isWord(letters, between) ? [] : [letters + digitsOf(digits)],
  );
  const apart = together.length > 0 ? [] : spaced(text);
  return [...new Set([...together, ...apart])].filter(
    (each) => VALUE.test(each) && isKnown(lettersOf(each), prefixes),
  );
};

/** O, I and L where only a digit can be are the digits that they look like. */
const TOGETHER = /(?<![A-Z0-9])([A-Z]{1,4})([-\s_/.:#]{0,3})(\d[\dOIL]{3,9})(?!-?[A-Z0-9]|[ /]\d{1,3}$)/g;
const isWord = (letters: string, between: string): boolean =>
  NO_PREFIX.has(letters) || (letters.length > 3 && /\s/.test(between));
const digitsOf = (written: string): string =>
  written.replaceAll('O', '0').replace(/[IL]/g, '1').replace(/\D/g, '');

/** "R 204 518": read only when nothing else is said. */
const spaced = (text: string): string[] => {
  const words = text.split(/[^A-Z0-9]+/).filter((word) => word !== '');
  const start = words.findIndex((word, at) => !LABELS.has(word) || /^\d/.test(words[at + 1] ?? ''));
  const [, letters = '', digits = ''] =
    /^([A-Z]{1,4}) ?((?:\d[\dOIL]*)(?: \d[\dOIL]*)*)$/.exec(words.slice(Math.max(0, start)).join(' ')) ?? [];
  return letters === '' || NO_PREFIX.has(letters) ? [] : [letters + digitsOf(digits)];
};

const LABELS = new Set(
  'REF REFERENCE REFERENCES NO NUM NUMBER JOB CASE MY IS WAS IT ITS IT S THE HI HELLO YES CYF CYFEIRNOD RHIF FY NGHYF NGHYFEIRNOD YW YDY'.split(
    ' ',
  ),
);
/** Words before a number that are no part of a reference. */
const NO_PREFIX = new Set([
  ...LABELS,
  ...'A I O Y THEN TAX ACC ACCT BIN BOX BUS CAR VAN LOT IN UP OUT HAS HAD NOT DID YES HE SHE WE US ON AT IN ID FOR RE TO OF BY IM OR AND ABOUT FROM TEL MOB CALL TEXT RING FLAT UPRN JAN FEB MAR APR MAY JUN JUNE JULY JUL AUG SEP SEPT OCT NOV DEC MAI MEDI AWST YN AM NEU AC AR'.split(
    ' ',
  ),
]);

const ENTER = {
  en: 'Enter the reference with its letters and numbers, like R-204518.',
  cy: "Rhowch y cyfeirnod gyda'i lythrennau a'i rifau, fel R-204518.",
};
const ONE = {
  en: 'Enter one reference only, like R-204518.',
  cy: 'Rhowch un cyfeirnod yn unig, fel R-204518.',
};
