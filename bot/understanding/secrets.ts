// Numbers that nobody should send us, taken out of any text: of bank cards, of National Insurance, of bank accounts.

export const SECRETS = ['card', 'national-insurance', 'bank'] as const;
export type Secret = (typeof SECRETS)[number];
export type Cleared = { readonly text: string; readonly found: readonly Secret[] };

/** Stands where such a number stood. */
const REMOVED = '[number removed]';
/** The words that are left, without the marks. */
export const unmarked = (text: string): string => text.replaceAll(REMOVED, ' ');

/** What is taken out stays out: the text comes back with `[number removed]` in its place, and what kinds there were. */
export const withoutSecrets = (typed: string): Cleared => {
  // Nothing of the kind is shorter than six digits in a row, and most messages hold none.
  if (!/\d(?:[^\p{L}\n]{0,2}\d){5}/u.test(typed)) return { text: typed, found: [] };
  const bank = withoutBank(typed);
  const insured = withoutInsurance(bank);
  const text = withoutCards(insured);
  const found = [
    ...(text === insured ? [] : ['card' as const]),
    ...(insured === bank ? [] : ['national-insurance' as const]),
    ...(bank === typed ? [] : ['bank' as const]),
  ];
  return { text, found };
};

const BETWEEN = '[ .\\-\\u2010-\\u2015\\u00a0]{0,2}';
const DIGITS = new RegExp(`(?<!\\d)\\d(?:${BETWEEN}\\d){12,}`, 'g');

const withoutCards = (text: string): string =>
  text.replace(DIGITS, (run) => {
    // Telephone numbers that stand before it are no part of it, but "4410 0000 0000 0006" begins as they do.
    let phones = '';
    for (
      let phone: string | undefined = '';
      phone !== undefined;
      phone = PHONE.exec(run.slice(phones.length))?.[0]
    ) {
      phones += phone;
      const left = run.slice(phones.length);
      if (left.length <= TYPED_MAX && isCard(left.replace(/\D/g, ''))) return phones + REMOVED;
    }
    const rest = run.slice(phones.length);
    const groups = [...rest.matchAll(/\d+/g)].map((match) => ({ digits: match[0], from: match.index }));
    return holdsCard(groups.map(({ digits }) => digits)) ? phones + REMOVED : run;
  });

const PHONE = new RegExp(
  `^(?:0|(?:00)?44${BETWEEN})[1237]\\d{1,3}${BETWEEN}(?:\\d{6,8}|\\d{3,4}${BETWEEN}\\d{3,4})(?!\\d)[ .,-]{1,2}(?=\\d)`,
);

/** A run of groups holds one where some of them together are one; a longer group, where any part of it is. */
const holdsCard = (groups: readonly string[]): boolean =>
  groups.some((group, from) => {
    let digits = '';
    for (let at = from; at < groups.length && digits.length <= LONGEST; at++) {
      digits += groups[at] ?? '';
      if (digits.length <= LONGEST && isCard(digits)) return true;
    }
    return group.length > LONGEST && partOf(group);
  });

const LONGEST = 19;
/** With two characters between its digits. */
const TYPED_MAX = 3 * LONGEST;
const partOf = (digits: string): boolean =>
  Array.from({ length: digits.length }, (_, from) => from).some((from) =>
    [13, 14, 15, 16, 17, 18, 19].some((length) => isCard(digits.slice(from, from + length))),
  );

/** Lengths by first digits, of the schemes that are used here. https://www.iso.org/standard/70484.html (ISO/IEC 7812-1) */
const SCHEMES =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|35\d{14,17}|(?:5[06-8]|6\d)\d{11,17})$/;

const isCard = (digits: string): boolean => SCHEMES.test(digits) && checks(digits);

/** The Luhn formula, in annex B of the same. */
const checks = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
};

/**
 * Two letters, six digits and A to D: close together, in pairs, or with a capital apart. QQ is of no one, but of every example.
 * https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
const PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)';
const NINO = [
  new RegExp(`(?<![\\p{L}\\d])${PREFIX}[ .-]?\\d{6}[A-D](?![\\p{L}\\d])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${PREFIX}[ .-]?\\d\\d[ .-]\\d\\d[ .-]\\d\\d[ .-]?[A-D](?![\\p{L}\\d])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${PREFIX}[ .-]?\\d{6}[ .-][A-D](?![\\p{L}\\d])`, 'gu'),
  // Its last letter may be left out where its name is said.
  new RegExp(
    `(?<=\\b(?:national insurance|n\\.?i\\.? ?(?:no|num|number)|nino|yswiriant (?:gwladol|cenedlaethol))\\b\\D{0,30})${PREFIX}[ .-]?\\d\\d[ .-]?\\d\\d[ .-]?\\d\\d(?:[ .-]?[A-D])?(?![\\p{L}\\d])`,
    'giu',
  ),
];
const withoutInsurance = (text: string): string =>
  NINO.reduce((all, each) => all.replace(each, REMOVED), text);

const SORT = '\\d\\d[ \\-\\u2010-\\u2015]\\d\\d[ \\-\\u2010-\\u2015]\\d\\d';
const ACCOUNT = '\\d{8}|\\d{4} \\d{4}';
const APART = '[^\\d\\n]{1,40}';
const ABOUT_BANK = /\b(?:sort|s\/c|bank|banc|account|acc(?:oun)?t?|a\/c|cyfrif|didoli)\b/i;
/** A sort code and an account number beside each other; six digits in one are a sort code only where that is said. */
const PAIRS = [
  new RegExp(`(?<!\\d)(${SORT})(${APART})(${ACCOUNT})(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)(${ACCOUNT})(${APART})(${SORT})(?!\\d)`, 'g'),
  new RegExp(`(?<=(?:sort|didoli)[^\\d\\n]{0,20})(\\d{6})(${APART})(${ACCOUNT})(?!\\d)`, 'gi'),
  new RegExp(`(?<!\\d)(\\d{8})([^\\d\\n]{0,30}(?:sort|didoli)[^\\d\\n]{0,20})(\\d{6})(?!\\d)`, 'gi'),
];
const withoutBank = (text: string): string =>
  PAIRS.reduce(
    (all, pair) =>
      all.replace(pair, (whole: string, _: string, between: string, ...more: unknown[]) => {
        const at = more.find((each) => typeof each === 'number') ?? 0;
        const around = all.slice(Math.max(0, at - 40), at + whole.length);
        return ABOUT_BANK.test(around) || (/^[\s,;:/-]+$/.test(between) && !isDate(whole))
          ? REMOVED + between + REMOVED
          : whole;
      }),
    text,
  );

/** "12-11-26" is a day as well. */
const isDate = (text: string): boolean =>
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])\D(?:0[1-9]|1[0-2])\D\d\d(?!\d)/.test(text);
