// When we call back: the council's rules. Owner: customer services.
import { localTime, workingDaysAfter, weekdayOf } from '../../bot/dates.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { council } from '../council.ts';
import { dangers } from '../triage/dangers.ts';

export type Window = 'now' | 'morning' | 'afternoon';
/** Calls are made so many times; then a message is left where that is safe. */
export const ATTEMPTS = 2;
/** Later than this before closing time nobody is promised a call today, in minutes. */
const LAST_CALL_MIN = 30;

/** Whether somebody can still call today. */
export const canCallNow = (now: Date): boolean => {
  const { date, time } = localTime(now, council.timeZone);
  const hours = hoursOn(date);
  return hours !== undefined && time >= hours[0] && minutes(hours[1]) - minutes(time) > LAST_CALL_MIN;
};

/** `YYYY-MM-DD`, in the council's time. */
export const todayAt = (now: Date): string => localTime(now, council.timeZone).date;

/** The next day on which phones are answered: today before they are, and else after today. `YYYY-MM-DD`. */
export const nextCallDay = (now: Date): string => {
  const { date, time } = localTime(now, council.timeZone);
  const hours = hoursOn(date);
  return hours !== undefined && time < hours[0] ? date : workingDaysAfter(date, 1, council.closures);
};

const hoursOn = (date: string): readonly [string, string] | undefined =>
  council.closures.includes(date) ? undefined : council.phoneHours[weekdayOf(date)];
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What cannot wait for the next working day: an urgent repair, a dangerous road, a danger to life. It never becomes a call back. */
export const cannotWait = (topic: string): boolean =>
  dangerIn(topic, dangers) !== undefined || URGENT.some((pattern) => pattern.test(normalise(topic)));

const URGENT: readonly RegExp[] = [
  /\b(?:burst|flood(?:ed|ing)?|pouring|gushing)\b/,
  /\b(?:no|without|lost|not got any|havent got) (?:(?:any|the|our|my) )?(?:heating|hot water|water|power|electric(?:ity|s)?|heat)\b/,
  /\b(?:heating|boiler|power|electrics?|electricity)\b.*\b(?:off|gone|down|broken|not working|packed in|stopped)\b/,
  /\b(?:sparks?|sparking|bare wires?|smell of burning|locked out|front door (?:wont|will not|doesnt) (?:lock|shut|close))\b/,
  /\b(?:emergency|urgent repair|argyfwng)\b/,
  /\b(?:wedi byrstio|llifogydd|llifo i mewn|dim (?:gwres|dwr poeth|trydan|dwr))\b/,
  /\b(?:homeless tonight|nowhere to (?:sleep|stay|go) tonight|digartref heno)\b/,
];
