// When something may be tried again, in words that follow "try again".
import { localTime, spokenDay } from '../../bot/dates.ts';
import { spokenTime } from '../../bot/hours.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../../dialogs/council.ts';

/** @param until ISO */
export const untilSaid = (until: string | undefined): Both => {
  if (until === undefined) return { en: 'tomorrow', cy: 'yfory' };
  const { date, time } = localTime(new Date(until), council.timeZone);
  return {
    en: `after ${spokenTime(time, 'en')} on ${spokenDay(date, 'en')}`,
    cy: `ar ôl ${spokenTime(time, 'cy')} ar ${spokenDay(date, 'cy')}`,
  };
};
