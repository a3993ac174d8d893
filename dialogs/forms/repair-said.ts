// What people say instead of an option in a repair report: danger or none, how long it has been so.
import { yesNoMeant } from '../../bot/fields/yes-no.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

type Since = 'today' | 'week' | 'month' | 'longer';

/** Undefined for what names no time, or more than one. */
export const sinceSaid = (text: string): Since | undefined => {
  const said = normalise(text);
  const meant = SINCE.filter(([, pattern]) => pattern.test(said)).map(([since]) => since);
  return meant.length === 1 ? meant[0] : undefined;
};
const SINCE: readonly (readonly [Since, RegExp])[] = [
  [
    'longer',
    /\b(?:months|years?|ages|forever|(?:[5-9]|five|six|eight) weeks|misoedd|blwyddyn|blynyddoedd|amser hir)\b/,
  ],
  [
    'month',
    /\b(?:(?:2|3|4|two|three|four|couple of|few) weeks|fortnight|(?:a|one|1|last) month|mis|pythefnos)\b/,
  ],
  [
    'week',
    /\b(?:yesterday|days?|(?:a|one|1|last|this) week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|ddoe|diwrnod\w*|wythnos)\b/,
  ],
  ['today', /\b(?:today|just now|this (?:morning|afternoon|evening)|tonight|heddiw|bore ma)\b/],
];

/** Nothing of it is happening now. */
export const nothingSaid = (text: string): 'none' | undefined =>
  NOTHING.test(normalise(text)) || yesNoMeant({ text }) === 'no' ? 'none' : undefined;
const NOTHING =
  /^(?:no,? )?(?:none|neither|nothing|not any|dim|dim un|dim byd)(?: of (?:these|them|those|it)| o(?: r)? rhain)?$/;
