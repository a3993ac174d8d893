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

export const openingsOfBins: readonly Opening[] = [
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
