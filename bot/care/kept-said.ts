// Until when a form is kept, as it is said: by the clock, with its day.
import { localTime, spokenDay } from '../dates.ts';
import { spokenTime } from '../hours.ts';
import type { Language } from '../model.ts';
import type { Situation } from '../situation.ts';
import { keptUntil } from './kept.ts';

/** Such as "2pm on Friday 4 December": until when a form is kept that is left at this time (ISO). */
export const keptUntilSaid = (
  { content, state }: Pick<Situation, 'content' | 'state'>,
  leftAt: string,
): string => {
  const until = new Date(keptUntil(leftAt));
  const { timeZone } = content.council;
  const { time } = localTime(until, timeZone);
  // Nobody is sure which night "midnight on Friday" is.
  const isMidnight = time === '00:00';
  const { date } = localTime(isMidnight ? new Date(until.getTime() - 1) : until, timeZone);
  const day = spokenDay(date, state.language);
  return isMidnight ? END[state.language](day) : AT[state.language](spokenTime(time, state.language), day);
};
type Say<A extends readonly string[]> = Readonly<Record<Language, (...words: A) => string>>;
const END: Say<[day: string]> = {
  en: (day) => `the end of ${day}`,
  cy: (day) => `ddiwedd ${day}`,
};
const AT: Say<[time: string, day: string]> = {
  en: (time, day) => `${time} on ${day}`,
  cy: (time, day) => `${time}, ${day}`,
};
