// "They took the recycling but not the black bin": whatever is said of the one that was taken, the other was missed.
import type { Opening } from '../bot/content.ts';
import { askedOn } from './forms/bin-days-after.ts';
import { otherNumber, wrongHome } from './forms/home-put-right.ts';

const BINS =
  '(?:recycling|rubbish|bins?|boxes|box|food waste|caddy|glass|bags|(?:black|green|blue|brown|grey|garden) (?:bin|one|bag|waste)s?)';

const FOUND = 'find-bin-days';

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
  { said: [], told: { forms: [FOUND], said: [...askedOn, ...otherNumber] }, form: FOUND, answers: [] },
  { said: [], told: { forms: [FOUND], said: wrongHome }, form: FOUND, answers: [], byHand: true },
];
