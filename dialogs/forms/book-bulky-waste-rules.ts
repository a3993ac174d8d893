// What a bulky waste crew does not take, and from when on it can come. Owner: waste and recycling.
import { daysAfter, localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Both } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';

export const DIARY = 'bulky-waste';
/** Working days that the crews need to plan. */
const NOTICE_DAYS = 2;
/** Days from the first that are offered, and how many slots of them. */
const OFFERED_DAYS = 21;
const OFFERED = 5;

/** What is looked up for a booking that is made now. */
export const slotsFrom = (now: Date): string => {
  const { date } = localTime(now, council.timeZone);
  const from = workingDaysAfter(date, NOTICE_DAYS, council.closures);
  return [DIARY, from, daysAfter(from, OFFERED_DAYS), OFFERED].join('|');
};

/** Why the crew does not take it; undefined when it does. */
export const notTaken = (thing: string): Both | undefined => {
  const said = normalise(thing);
  return NOT_TAKEN.find(([what]) => what.test(said))?.[1];
};

const NOT_TAKEN: readonly (readonly [RegExp, Both])[] = [
  [
    /\basbestos\b/,
    {
      en: `We can't take asbestos with other items. Don't touch or break it, and call ${council.phone}. Tell me the other items.`,
      cy: `Allwn ni ddim cymryd asbestos gydag eitemau eraill. Peidiwch â'i gyffwrdd na'i dorri, a ffoniwch ${council.phone}. Dywedwch beth yw'r eitemau eraill.`,
    },
  ],
  [
    /\b(?:gas (?:bottles?|cylinders?|canisters?)|calor|poteli? nwy|silindr(?:au)? nwy)\b/,
    {
      en: "We can't take gas bottles: they can explode. Take them back to the shop or to the recycling centre. Tell me the other items.",
      cy: "Allwn ni ddim cymryd poteli nwy: gallant ffrwydro. Ewch â nhw yn ôl i'r siop neu i'r ganolfan ailgylchu. Dywedwch beth yw'r eitemau eraill.",
    },
  ],
  [
    /\b(?:rubble|bricks?|concrete|soil|plasterboard|tyres?|tires?|paint|chemicals?|(?:car|engine) parts?|rwbel|brics|pridd|teiars?|paent)\b/,
    {
      en: "We can't take building waste, soil, tyres, paint or car parts. Take them to the recycling centre. Tell me the other items.",
      cy: "Allwn ni ddim cymryd gwastraff adeiladu, pridd, teiars, paent na darnau ceir. Ewch â nhw i'r ganolfan ailgylchu. Dywedwch beth yw'r eitemau eraill.",
    },
  ],
];
