// Numbers that nobody should send us, taken out of any text: of bank cards, of National Insurance, of bank accounts.
import { REMOVED, type Secret } from './taken-out.ts';

export type Cleared = { readonly text: string; readonly found: readonly Secret[] };

/** What is taken out stays out: the text comes back with `[number removed]` in its place, and what kinds there were. */
export const withoutSecrets = (typed: string): Cleared => {
  // Nothing of the kind is shorter than six digits in a row, and most messages hold none.
  if (!/\d(?:[^\p{L}\n]{0,2}\d){5}/u.test(typed)) return withoutCodeAlone(typed);
  const bank = withoutBank(typed);
  const insured = withoutInsurance(bank);
  const bare = withoutCards(insured);
  const text = bare === insured ? insured : withoutCardsOwn(bare);
  const found = [
    ...(text === insured ? [] : ['card' as const]),
    ...(insured === bank ? [] : ['national-insurance' as const]),
    ...(bank === typed ? [] : ['bank' as const]),
  ];
  return found.length === 0 ? withoutCodeAlone(text) : { text, found };
};

/** What is sent after a card, in a message of its own. "The security code of the door" is no card's. */
const withoutCodeAlone = (typed: string): Cleared => {
  const text = typed.replace(CODE_OF_CARD, `$1${REMOVED}`);
  return text === typed ? { text, found: [] } : { text, found: ['card'] };
};

/** What stands on a card beside its number: its code and its dates, of no use to anybody but a thief. */
const withoutCardsOwn = (text: string): string =>
  text
    .replace(DATE_CUT, '$1')
    .replace(CODE_NAMED, `$1${REMOVED}`)
    .replace(CODE_SAID, `$1${REMOVED}`)
    .replace(DATE_OF_CARD, REMOVED)
    .replace(CODE_BEHIND, `$1${REMOVED}`);
const CODE_OF_CARD =
  /((?<![\p{L}\d])(?:cvc2?|cvv2?|cv2|card (?:security|verification) (?:code|number)|cod diogelwch (?:y |fy |r )?cerdyn|(?:3|three) (?:digits|numbers) on the back)(?:[\s:=.,-]|is|are|code|number|yw|ydy)*)\d{3,4}(?!\d)/giu;
/** "cvc 123", "security code is 1234", "cod diogelwch 123". */
const CODE_NAMED =
  /((?<![\p{L}\d])(?:cvc2?|cvv2?|cv2|cvn|csc|(?:card )?(?:security|verification) (?:code|number|no\.?|num)|cod (?:diogelwch|cerdyn)|rhif diogelwch)(?:[\s:=.,-]|is|yw|ydy)*)\d{3,4}(?!\d)/giu;
/** Beside a card alone: "code 123", "the 3 digits on the back are 123", "pin 1234". */
const CODE_SAID =
  /((?<![\p{L}\d])(?:code|cod|pin|back(?: of (?:it|the card))?|cefn|digits?|numbers?)(?:[\s:=.,-]|is|are|yw|ydy)*)\d{3,4}(?!\d)/giu;
/** Its month went with the number. */
const DATE_CUT = /(\[number removed\]) ?[/.-] ?(?:20)?\d\d(?!\d)/gu;
const DATE_OF_CARD =
  /(?<![\d£.])(?:0?[1-9]|1[0-2]) ?[/\-.\u2010-\u2015] ?(?:20)?[2-4]\d(?![\d/])|(?<=(?:exp(?:ir(?:y|es|ation))?|valid (?:from|to|until)|dod i ben|dyddiad)\D{0,12})(?:0[1-9]|1[0-2]) ?(?:20)?[2-4]\d(?!\d)/giu;
/** Three digits that stand alone behind them: "4242 … 12/35 123". */
const CODE_BEHIND =
  /(\[number removed\][\s,;:/-]{1,3}(?:\[number removed\][\s,;:/-]{1,3})?)\d{3,4}(?!\d)(?![\s-]*(?:pounds|quid|p\b))/giu;

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
