// The sum of money that some words mean, in pence: "£20", "twenty quid", "20 pound 50", "a tenner", "ugain punt".
import { normalise } from './normalise.ts';
import { numberIn } from './numbers.ts';

export type Amount =
  | { readonly kind: 'pence'; readonly pence: number }
  /** `several` holds a range too; `unsure` is "about", "up to", "a week"; `other` another currency. */
  | { readonly kind: 'none' | 'several' | 'unsure' | 'negative' | 'fraction' | 'other' };

const READ_MAX = 200;

/** The words are made symbols first (£ sign, L pounds, p pence, k thousand, T ten pounds, F five, N number), then read as a whole. */
export const amountMeant = (typed: string): Amount => {
  const text = typed
    .slice(0, READ_MAX)
    .replace(/(?<=\d)O(?=[\dO.,]|\b)/g, '0')
    .toLowerCase()
    .replace(/gbp/g, '£')
    .replace(/(?<![\d.])\.(?=\d\d(?!\d))/g, '0.')
    .replace(/\ba (?=pound\b|quid\b)/g, '1 ')
    .replace(/\bone[- ]off\b/g, '');
  if (/[$€¥%]|\b(?:dollars?|euros?|ewros?|bucks|usd|eur)\b/.test(text)) return { kind: 'other' };
  if (/(?:^|[\s£(])[-−–] ?£? ?\d|£ ?[-−–]|\b(?:minus|negative|owed)\b/.test(text))
    return { kind: 'negative' };
  if (SEVERAL.test(text)) return { kind: 'several' };
  const words = normalise(text);
  if (UNSURE.test(words) || text.includes('~')) return { kind: 'unsure' };
  const symbols = symbolsOf(text);
  if (symbols === undefined) return { kind: 'none' };
  if (/N\d+\.\d{3}/.test(symbols)) return { kind: 'fraction' };
  const found = [...symbols.matchAll(AMOUNT)].map(penceOf);
  const [pence] = found;
  const rest = symbols.replace(AMOUNT, ' ');
  if (pence === undefined) return { kind: 'none' };
  if (found.length > 1 || /[N£LpkTFG]/.test(rest)) return { kind: 'several' };
  // A number alone is a sum where nothing else is said: "20 bags" and "flat 4" are none.
  if (!/[£LpkTFG]/.test(symbols) && symbols.includes('_')) return { kind: 'unsure' };
  return Number.isSafeInteger(pence) ? { kind: 'pence', pence } : { kind: 'fraction' };
};

const SEVERAL =
  /\d ?[-–—/] ?£?\d|\b(?:or|neu|between|rhwng|i fyny)\b|(?:\d|\b[a-z]+) (?:to|i|tan) £?\d|\b(?:five|ten|twenty|thirty|forty|fifty) to \w/;
const UNSURE =
  /\b(?:about|around|roughly|approx\w*|ish|tua|not|cannot|cant(?! (?:o|punt)\b)|dont|wont|nid|each|per|yr un|oddeutu|up to|hyd at|at (?:least|most)|more than|less than|under|over|max|maximum|min|minimum|maybe|half|hanner\b(?! can)|(?:a|per|each|every|yr|y|bob) (?:day|week|month|year|fortnight|wythnos|mis|diwrnod|flwyddyn)|weekly|monthly|pw|pcm)\b|\dish\b/;

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    L: 'pound pounds quid squid quids punt bunt phunt bunnau bunnoedd punnoedd punnau nicker lb lbs',
    p: 'p pence penny pennies ceiniog geiniog ceiniogau c',
    k: 'k',
    T: 'tenner tenners',
    F: 'fiver fivers',
    G: 'grand',
    // Said beside a sum, and no part of it.
    '': 'and a ac o of british i id ill im mean meant say said sorry soz oh oops no nah actually should was instead rather er um erm well we you can could would will do pay paying afford give offer think like want to make it its thats that is just only say please pls thanks ta mate yes ok if on for now today tomorrow next this the mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday plis diolch os gwelwch yn dda gallaf dalu talu mi fi',
  }).flatMap(([symbol, words]) => words.split(' ').map((word) => [word, symbol] as const)),
);

/** Undefined when a number is written as none is: "1,20", "1.2.3", "020", "20x". */
const symbolsOf = (text: string): string | undefined => {
  const tokens =
    text
      .normalize('NFD')
      .replace(/\p{M}|['’]/gu, '')
      .match(/£|\d[\d.,]*\d|\d|[a-z]+/g) ?? [];
  const symbols: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    at++;
    if (token === '£') symbols.push('£');
    else if (/^\d/.test(token)) {
      const next = tokens[at] ?? '';
      const isGlued = new RegExp(`${token.replace(/[.]/g, '\\.')}${next}`).test(text) && /^[a-z]/.test(next);
      if (isGlued && ORDINAL.test(next)) at++;
      else if (!WRITTEN.test(token) || (isGlued && (UNITS.get(next) ?? '') === '')) return undefined;
      else symbols.push(`N${token.replaceAll(',', '')}`);
    } else {
      const number = numberIn(hundredFor(tokens.slice(at - 1)));
      if (number !== undefined) {
        at += number.took - 1;
        symbols.push(`N${number.value}`);
      } else symbols.push(UNITS.get(token) ?? '_');
    }
  }
  return symbols.filter((symbol) => symbol !== '').join(' ');
};

/** Whole pounds with commas or without, up to a million, and what stands behind the point. */
const WRITTEN = /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})(?:\.\d{1,5})?$/;
const ORDINAL = /^(?:st|nd|rd|th|fed|af|il|ydd|ed|eg|ain)$/;

/** "Can punt" and "cant o bunnoedd": a hundred. */
const hundredFor = (words: readonly string[]): readonly string[] =>
  /^(?:can|cant|gan)$/.test(words[0] ?? '') && /^(?:punt|bunt|o)$/.test(words[1] ?? '') ? ['hundred'] : words;

/** From the longest to the shortest. Behind pounds two digits are pence: "20 pound 50". */
const AMOUNT =
  /(?:£ )?N\d+ L N[0-9]{1,2}(?: p)?(?![\d.])|£ N\d+ N\d{1,2} p|(?:£ )?N[\d.]+ [kG](?: L)?|£ N\d+\.\d\d p|(?:£ )?N[\d.]+ £|N\d+ p|G|(?:N\d+ )?[TF]|(?:£ )?N[\d.]+(?: L)?(?! p)/g;

const penceOf = ([amount]: RegExpMatchArray): number => {
  const [first = 1, second = 0] = [...amount.matchAll(/N([\d.]+)/g)].map(([, number]) => Number(number));
  if (amount.includes('T')) return first * 1000;
  if (amount.includes('F')) return first * 500;
  if (amount.includes('k') || amount.includes('G')) return Math.round(first * 100_000);
  if (/^N\d+ p$/.test(amount)) return first;
  return Math.round(first * 100) + second;
};
