// Until when the fee of a bulky waste collection is given back. Owner: waste and recycling. Northmoor's own rule: another council has its own.
import { daysAfter, instantOf, spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';

/** On the last working day before the collection: by then the crews have their rounds. */
const UNTIL = '12:00';

/** The last moment at which all of the fee is given back; after it, none is. @param date of the collection, `YYYY-MM-DD` */
export const givenBackUntil = (date: string): Date =>
  instantOf(workingDayBefore(date), UNTIL, council.timeZone);

/** @param now when they cancel */
export const isGivenBack = (date: string, now: Date): boolean => now <= givenBackUntil(date);

/** Before they decide. Welsh is a draft until a translator has approved it. */
export const givenBackSaid = (date: string): Both => {
  const day = workingDayBefore(date);
  return {
    en: `A fee that is paid goes back to the card if you cancel by 12 noon on ${spokenDay(day, 'en')}, and not after that.`,
    cy: `Mae ffi sydd wedi'i thalu yn mynd yn ôl i'r cerdyn os byddwch yn canslo erbyn 12 hanner dydd ar ${spokenDay(day, 'cy')}, ac nid ar ôl hynny.`,
  };
};

const workingDayBefore = (date: string): string => {
  const before = daysAfter(date, -1);
  const isWorked = workingDaysAfter(daysAfter(before, -1), 1, council.closures) === before;
  return isWorked ? before : workingDayBefore(before);
};
