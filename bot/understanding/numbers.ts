// Numbers in words, English and Welsh: "twenty five", "one hundred and twenty", "dau ddeg pump", "hanner can".

/** How many words a number can take, at most. */
const LONGEST = 8;

/**
 * The number at the start of these words, which are normalised, and how many of them it takes; of several readings the
 * longest. Undefined when there is none.
 */
export const numberIn = (
  words: readonly string[],
): { readonly value: number; readonly took: number } | undefined => {
  for (let took = Math.min(LONGEST, words.length); took > 0; took--) {
    const value = cardinal(words.slice(0, took));
    if (value !== undefined) return { value, took };
  }
  return undefined;
};

/** "First" to "thirty first", and the Welsh ones: a day of the month. */
export const ordinalIn = (
  words: readonly string[],
): { readonly value: number; readonly took: number } | undefined => {
  const [first = '', second = ''] = words;
  const tens = first === 'twenty' ? 20 : first === 'thirty' ? 30 : undefined;
  const unit = ORDINALS.get(second);
  if (tens !== undefined && unit !== undefined && unit < 10) return { value: tens + unit, took: 2 };
  const value = ORDINALS.get(first);
  return value === undefined ? undefined : { value, took: 1 };
};

const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, eigth: 8, twelv: 12,
  un: 1, dau: 2, ddau: 2, dwy: 2, ddwy: 2, tri: 3, dri: 3, tair: 3, dair: 3, pedwar: 4, bedwar: 4, pedair: 4, bedair: 4,
  pump: 5, bump: 5, pum: 5, bum: 5, chwech: 6, chwe: 6, saith: 7, wyth: 8, naw: 9, deg: 10, ddeg: 10, deuddeg: 12, ddeuddeg: 12,
  pymtheg: 15, bymtheg: 15, deunaw: 18, ddeunaw: 18,
})); // prettier-ignore
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, ninty: 90,
  twnety: 20, tweny: 20, twenny: 20, thirthy: 30, fifity: 50, fivety: 50, sevnty: 70, eigthy: 80, ninetey: 90,
  ugain: 20, hugain: 20, pumdeg: 50, deugain: 40, trigain: 60,
})); // prettier-ignore
/** "Can" and "cant" are English words too: alone they are no number. */
const HUNDREDS = new Set(['hundred', 'cant', 'can', 'gant', 'gan', 'chant']);
const THOUSANDS = new Set(['thousand', 'mil', 'fil']);
const WELSH_TEN = new Set(['deg', 'ddeg']);

const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, twelth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30,
  cyntaf: 1, gyntaf: 1, ail: 2, trydydd: 3, pedwerydd: 4, pumed: 5, chweched: 6, seithfed: 7, wythfed: 8, nawfed: 9, degfed: 10,
  deuddegfed: 12, pymthegfed: 15, ugeinfed: 20,
})); // prettier-ignore

/** All the words together, or undefined when they are no single number: "twenty thirty", "five and ten". */
const cardinal = (words: readonly string[]): number | undefined => {
  let thousands = 0;
  let sum = 0;
  let before = '';
  for (const [at, word] of words.entries()) {
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const isLast = at === words.length - 1;
    if (word === 'and' || word === 'ac' || word === 'a') {
      // "A hundred" is one; "and" stands behind hundreds and thousands alone.
      if (isLast || !(at === 0 ? word === 'a' && isLarge(words[1] ?? '') : isLarge(before))) return undefined;
    } else if (word === 'hanner') {
      if (at > 0 || !HUNDREDS.has(words[1] ?? '')) return undefined;
    } else if (WELSH_TEN.has(word) && WELSH_UNITS.has(before) && sum % 10 > 0) {
      sum += (sum % 10) * 9;
      before = 'tens';
      continue;
    } else if (small !== undefined) {
      if (sum % (small < 10 ? 10 : 100) !== 0 || before === 'ten') return undefined;
      sum += small;
    } else if (tens !== undefined) {
      if (sum % 100 !== 0) return undefined;
      sum += tens;
    } else if (HUNDREDS.has(word)) {
      if (sum > 99 || (at === 0 && isLast && word !== 'hundred')) return undefined;
      sum = before === 'hanner' ? 50 : (sum === 0 ? 1 : sum) * 100;
    } else if (THOUSANDS.has(word)) {
      if (thousands > 0) return undefined;
      thousands = (sum === 0 ? 1 : sum) * 1000;
      sum = 0;
    } else return undefined;
    // After ten itself no unit follows, though ten is a round number.
    before = small === 10 ? 'ten' : word;
  }
  const value = thousands + sum;
  return value === 0 ? undefined : value;
};

const isLarge = (word: string): boolean => HUNDREDS.has(word) || THOUSANDS.has(word);
const WELSH_UNITS = new Set(
  'un dau ddau dwy tri dri tair pedwar bedwar pedair pum pump bum chwe chwech saith wyth naw'.split(' '),
);
