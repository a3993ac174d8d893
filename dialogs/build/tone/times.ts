// Times and dates as GOV.UK writes them: 9am, 5:30pm, 9am to 5pm, 1 February.
import type { Language } from '../../../bot/model.ts';
import type { Finding, Rule } from './passage.ts';

export const plainTimes: Rule = ({ text, language }) => {
  const { time, to } = EXAMPLES[language];
  return [
    ...[...text.matchAll(CLOCK[language])].flatMap(
      ({ 0: said, 1: hour = '', 2: minutes = '00', 3: half = '', index }): Finding[] => {
        const plain = `${Number(hour)}${minutes === '00' ? '' : `:${minutes}`}${half.toLowerCase().replaceAll(/[.\s]/g, '')}`;
        return said === plain ? [] : [{ at: index, what: `says "${said}": write ${plain}` }];
      },
    ),
    ...find(text, TWENTY_FOUR, `write it as ${time}`),
    ...find(text, DASH, `write "${to}" between two times`),
  ];
};

export const plainDates: Rule = ({ text, language }) => [
  ...find(text, NTH[language], `write it as ${EXAMPLES[language].day}`),
  ...find(text, MONTH_FIRST, `write it as ${EXAMPLES.en.day}`),
  ...find(text, SLASHES, `write the month as a word, as ${EXAMPLES[language].day} 2027`),
];

const find = (text: string, pattern: RegExp, what: string): Finding[] =>
  [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ at: index, what: `says "${said}": ${what}` }));

const EXAMPLES: Readonly<Record<Language, { time: string; to: string; day: string }>> = {
  en: { time: '5:30pm', to: 'to', day: '1 February' },
  cy: { time: '5:30yp or 5:30pm', to: 'i', day: '1 Chwefror' },
};

/** In Welsh "am" after a space is a word of its own, as in "0800 111 999 am ddim". */
const CLOCK: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\d:.£])(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?(\s?(?:[ap]\.m\.|[ap]m(?!\p{L})))/giu,
  cy: /(?<![\p{L}\d:.£])(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?(\s?(?:y\.[bph]\.|y[bph](?!\p{L}))|[ap]m(?!\p{L}))/giu,
};
const HALF = String.raw`(?:[ap]\.?m|y\.?[bph])`;
const TWENTY_FOUR = new RegExp(
  String.raw`(?<![\p{L}\d:.])(?:(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:]|\s?${HALF})|[0-2]\d[0-5]\d ?hrs(?!\p{L}))`,
  'giu',
);
const DASH = new RegExp(
  String.raw`(?<![\p{L}\d:.])\d{1,2}(?:[.:]\d\d)?${HALF}?\s?[-–—]\s?\d{1,2}(?:[.:]\d\d)?${HALF}(?!\p{L})`,
  'giu',
);

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const MIS =
  '(?:ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr)';
/** Not "2nd car" nor "3rd floor", which are no dates. */
const NTH: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)\s(?:of\s)?(?:${MONTH}|(?:the|each|every)\smonth)(?!\p{L})`,
    'giu',
  ),
  cy: new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,2}(?:af|ain|il|ydd|ed|fed|eg)\s(?:o\s)?(?:fis\s)?${MIS}(?!\p{L})`,
    'giu',
  ),
};
/** "In March 3 crews work here" is no date. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})${MONTH}\s\d{1,2}(?:(?:st|nd|rd|th)(?!\p{L})|(?=[.,;)]|$))`,
  'giu',
);
const SLASHES = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?![\d/])/g;
