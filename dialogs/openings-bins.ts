// "They took the recycling but not the black bin": whatever is said of the one that was taken, the other was missed.
import type { Opening } from '../bot/content.ts';
import { askedOn } from './forms/bin-days-after.ts';
import { otherNumber, wrongHome } from './forms/home-put-right.ts';

const BINS =
  '(?:recycling|rubbish|bins?|boxes|box|food waste|caddy|glass|bags|(?:black|green|blue|brown|grey|garden) (?:bin|one|bag|waste)s?)';

const FOUND = 'find-bin-days';
const MISSED = 'report-missed-bin';

const BEFORE = '(?:(?:but|no|nope|er|um|oh|sorry|well|yes|and|hang on|wait|ond|na|nage|sori) )*';
const DAY = '(?:today|yesterday|tomorrow|this (?:week|time|morning)|(?:mon|tues|wednes|thurs|fri)days?)';
/** Told that a bin was not due, they say that it was. */
const wasDue: readonly RegExp[] = [
  new RegExp(
    `^${BEFORE}(?=.*\\b(?:due|supposed|meant|should|${DAY})\\b)(?:(?:it|mine|ours|they|this|that|(?:my|the|our) (?:\\w+ )?bins?) (?:is|was|were|should)|its|due|supposed|meant|should)(?: (?:definitely|really|always|supposed|meant|due|down|have|to|go|come|be(?:en)?(?: (?:collected|emptied|taken))?|for|on|a|${DAY}))*$`,
  ),
  new RegExp(
    `^${BEFORE}(?:you|they|it|crew|binmen|bin men|the lorry|the council) (?:did|took|emptied|collected|done|came to|have done) (?:all )?(?:my|the|our|next|everyone|everybody|others)(?: .{1,40})?$`,
  ),
  new RegExp(
    `^${BEFORE}(?:(?:all )?(?:my|the|our) (?:neighbou?rs?|street|road)(?: .{0,15})? (?:was|were|has|have|had|got) .{2,40}|.{0,20}\\b(?:calendar|website|leaflet|letter) (?:says|said)\\b.{0,40}|(?:today|it) (?:is|was) (?:my|our|the|black|blue|brown|recycling|rubbish) (?:bin )?(?:bins? )?(?:day|week))$`,
  ),
  new RegExp(
    `^${BEFORE}(?:thats|that is|you are|youre|your|you have got|its) (?:the )?wrong(?: (?:day|week|info|information|bin))?$`,
  ),
  new RegExp(
    `^${BEFORE}(?:roedd|oedd|mae|dylai|dylair|heddiw)(?: (?:o|e|fe|hi|y|r|bin|fod|ei))* (?:i fod|wedi|n ddyledus|yn ddyledus|ddiwrnod|diwrnod)(?: .{0,40})?$`,
  ),
];

/** "I missed it, can I get it collected tomorrow": a bin is meant, unless something large was booked. */
const missedIt: readonly RegExp[] = [
  new RegExp(
    `^${BEFORE}(?:i|we)(?: think i| think we)?(?: have| ve| just| already| completely)* (?:missed|forgot|forgotten)(?: (?:it|them|this|that|about it|the (?:bin ?men|bins?|lorry|collection)|(?:my|our|the) (?:\\w+ )?(?:collection|bin|bin day|${BINS})|bin day|putting it out|to put (?:it|them|my bin|the bin|our bin|my bins|the bins) out))(?: (?:today|yesterday|this (?:week|morning)|again|out))*(?: (?:so|and|but|please|how|when))* (?:can|could|will|would|is there) .{0,40}\\b(?:collect\\w*|pick(?:ed)? (?:it |them )?up|come back|empt(?:y|ied)|take(?:n)? away)\\b.{0,40}$`,
  ),
  /^(?:(?:mi|fe|sori|na|o) )*(?:(?:wnes|nes) i (?:golli|anghofio)|collais i|anghofiais i|(?:dw i|dwi|rwyf|rydw i) (?:n |wedi )*(?:golli|colli|anghofio))(?: (?:o|e|fo|fe|hi|amdano|y casgliad|r casgliad|y bin|r bin|fy min))?\b.{0,40}\b(?:casglu|gasglu|nghasglu|chasglu|nol|dod yn ol|gwagio|wagio)\b.{0,40}$/,
];
const BULKY = 'book-bulky-waste';

export const openingsOfBins: readonly Opening[] = [
  {
    said: [],
    after: { forms: [BULKY], said: missedIt },
    form: 'my-visits',
    answers: [['about', 'missed']],
    light: true,
  },
  { said: missedIt, form: MISSED, answers: [], light: true },
  {
    said: [
      new RegExp(
        `^(?:they|you|the bin ?men|binmen|crew|u)(?: have| ve)? (?:took|taken|emptied|collected|did|done) (?:the |my |our )?${BINS}(?: \\w+)? (?:but|and) (?:not|left|didnt take|missed|forgot) (?:the |my |our )?${BINS}$`,
      ),
    ],
    form: 'report-missed-bin',
    answers: [],
    light: true,
  },
  {
    said: [],
    told: { forms: [MISSED], said: wasDue },
    form: MISSED,
    answers: [['again', 'yes']],
    byHand: true,
  },
  { said: [], told: { forms: [FOUND], said: [...askedOn, ...otherNumber] }, form: FOUND, answers: [] },
  { said: [], told: { forms: [FOUND], said: wrongHome }, form: FOUND, answers: [], byHand: true },
];
