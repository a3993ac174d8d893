// A UK telephone number that we may call or text back.
import type { Both, Field } from '../model.ts';
import { DIGIT_WORDS } from '../understanding/digits.ts';
import { meansOwnNumber } from '../understanding/own-number.ts';
import { wordsOf, type More } from './words.ts';

/** Value: national form, digits only with the leading 0, such as `07700900982`. */
export const phone = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }, _, at) => {
    const all = numbersIn(text);
    if (all.length === 0 && meansOwnNumber(text)) {
      const own = at?.writesFrom === undefined ? '' : national(at.writesFrom);
      return CALLABLE.test(own) ? { ok: true, value: own } : { ok: false, why: NOT_SEEN };
    }
    const [value, ...others] = new Set(all.map(national));
    if (others.length > 0) return { ok: false, why: ONE };
    if (value === undefined || !CALLABLE.test(value)) return { ok: false, why: whyNot(text, all) };
    if (EXTENSION.test(text)) return { ok: false, why: DIRECT };
    return NOT_IT.test(text) ? { ok: false, why: NUMBER } : { ok: true, value };
  },
  accepts: (stored): stored is string => typeof stored === 'string' && CALLABLE.test(stored),
  spots: (text) => {
    const [value, ...others] = new Set(
      numbersIn(text)
        .map(national)
        .filter((each) => CALLABLE.test(each)),
    );
    return others.length === 0 && !EXTENSION.test(text) ? value : undefined;
  },
  show: (value) => `${value.slice(0, 5)} ${value.slice(5)}`,
});

/**
 * Ofcom's plan: 01, 02 and 03 are fixed, 07 mobile but for 070 and 076 (personal numbers, pagers); 08 and 09 are refused.
 * They have ten digits after the 0, but for a few places with nine.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-data
 */
const CALLABLE =
  /^0(?:1[1-9]\d{8}|2[03489]\d{8}|3[0347]\d{8}|7(?:[1-57-9]\d{8}|624\d{6})|1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|726|744|750|827|837|884|900|905|935|946|949|963|995|6977)\d{5}|169772\d{3})$/;

const READ_MAX = 200;
const RUN = /(?:\+ ?|00 ?)?[\d(][\d\s()./,_–-]{7,}\d(?!\d)/g;

/** What looks like telephone numbers: runs of digits, and two of them in one run told apart. A note in brackets is no part of it. */
const numbersIn = (typed: string): string[] => {
  const plain = spelt(
    typed
      .slice(0, READ_MAX)
      .normalize('NFKC')
      .replace(/\([^()\p{L}]*\p{L}[^()]*\)/gu, ' '),
  );
  return (plain.match(RUN) ?? []).flatMap((run) => apart(run.trim()));
};

/** "01632 960001 07700 900982": where each part is a number. */
const apart = (run: string): string[] => {
  for (const { index } of run.matchAll(/[\s/,](?=\s*(?:\(?0|\+))/g)) {
    const [first, second] = [run.slice(0, index), run.slice(index + 1).trim()];
    if (CALLABLE.test(national(first)) && CALLABLE.test(national(second))) return [first, second];
  }
  if (CALLABLE.test(national(run))) return [run];
  // "Flat 3, 07700 900982": what is apart from it is too short to be another.
  const parts = run.split(/[,/]/);
  const whole = parts.filter((part) => CALLABLE.test(national(part)));
  return whole.length > 0 && parts.every((part) => whole.includes(part) || national(part).length < 4)
    ? whole
    : [run];
};

/** "Oh seven seven double oh" in digits, and O or l among digits put right; a word alone stays a word. */
const spelt = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])[\doOlI]*\d[\doOlI]*(?![\p{L}\d])|\b[oO](?=[1237][\d\s]{3})/gu, (each) =>
      each.replace(/[oO]/g, '0').replace(/[lI]/g, '1'),
    )
    .replace(/\p{L}+(?:[\s,-]+(?:\p{L}+|\d))+/gu, (words) => {
      const read = words.split(/[\s,-]+/).map((word) => word.toLowerCase());
      const digits = read.map((word, at) => {
        const times = TIMES.get(read[at - 1] ?? '') ?? 1;
        const digit = /^\d$/.test(word) ? Number(word) : DIGIT_WORDS.get(word);
        return TIMES.has(word) ? '' : digit === undefined ? ` ${word} ` : String(digit).repeat(times);
      });
      // Only as many in a row as a number has: "one of two" stays as it is.
      return /\d{9}/.test(digits.join('')) ? digits.join('') : words;
    });
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, dwbl: 2, triple: 3, treble: 3 }),
);

const national = (written: string): string => {
  const digits = written.replace(/^\(?\s*(?:\+|00)\s*/, '+').replace(/[^\d+]/g, '');
  return digits.replace(/^\+?44(?:0(?=\d{9,10}$)|(?=\d{9,10}$))/, '0').replace(/^(?=7\d{9}$)/, '0');
};

/** A few digits behind a number; a voice menu cannot be answered by whoever calls back. */
const EXTENSION = /\d\s*,?\s*(?:ext|extn|extension|est|estyniad|x|#)\.?\s*\d/i;
const NOT_IT = /\b(?:not|nid|except) (?:on )?[+(]?\d/i;

const whyNot = (text: string, all: readonly string[]): Both => {
  const digits = text.slice(0, READ_MAX).replace(/\D/g, '');
  if (/^(?:999|112|101|111|911)$/.test(digits)) return SERVICE;
  if (all.some((each) => /^0(?:8|9|70|76|118)/.test(national(each))) || /^118\d{3}$/.test(digits))
    return CHARGED;
  return all.some((each) => /^\+(?!44)/.test(national(each))) ? ABROAD : NUMBER;
};

const LIKE = { en: 'like 01632 960001 or 07700 900982.', cy: 'fel 01632 960001 neu 07700 900982.' };
const why = (en: string, cy: string): Both => ({ en: `${en}, ${LIKE.en}`, cy: `${cy}, ${LIKE.cy}` });
const NUMBER = why('Enter a UK phone number', 'Rhowch rif ffôn yn y DU');
const NOT_SEEN = why(
  'I cannot see your number from here. Enter it',
  'Ni allaf weld eich rhif o’r fan hon. Rhowch ef',
);
const ONE = why('Enter one phone number only', 'Rhowch un rhif ffôn yn unig');
const DIRECT = why('Enter a direct number without an extension', 'Rhowch rif uniongyrchol heb estyniad');
const ABROAD = why(
  'I can only take a UK number. Enter one',
  'Dim ond rhif yn y DU y gallaf ei gymryd. Rhowch un',
);
const CHARGED = why(
  'I cannot call 070, 076, 08 or 09 numbers. Enter a landline or mobile number',
  'Ni allaf ffonio rhifau 070, 076, 08 na 09. Rhowch rif llinell dir neu ffôn symudol',
);
const SERVICE: Both = {
  en: `That is not your own number. If you need help now, call it. Otherwise enter your phone number, ${LIKE.en}`,
  cy: `Nid eich rhif chi yw hwnnw. Os oes angen help arnoch nawr, ffoniwch ef. Fel arall rhowch eich rhif ffôn, ${LIKE.cy}`,
};
