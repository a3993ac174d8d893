// Until when a chat can be parked.
import { clock, tomorrowAtNine } from './times.ts';

const MINUTE = 60_000;

/** @param now Porth's time, ms */
export const parkTimes = (now: number): readonly { readonly until: string; readonly words: string }[] => {
  const after = (minutes: number, words: string) => {
    const until = new Date(now + minutes * MINUTE).toISOString();
    return { until, words: `${words}, until ${clock(until)}` };
  };
  return [
    after(10, '10 minutes'),
    after(30, '30 minutes'),
    after(60, '1 hour'),
    { until: tomorrowAtNine(now), words: 'Tomorrow, 9:00' },
  ];
};
