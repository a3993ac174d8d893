// When bins are emptied: the council's rules, from a home's round to the next dates. Owner: waste and recycling.
import { daysAfter, daysBetween, weekdayOf } from '../../bot/dates.ts';
import type { Bin } from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';

/** `usual` is the day that it would be without bank holidays. Dates are `YYYY-MM-DD`. */
export type Collection = { readonly date: string; readonly usual: string; readonly bins: readonly Bin[] };

/** A Monday that began a week A. */
const WEEK_A = '2026-01-05';
/** Garden waste is collected from March to November. */
const GARDEN_MONTHS = { first: 3, last: 11 };
const SATURDAY = 5;

/** @param from the first date that still counts @param closures bank holidays */
export const nextCollections = (
  round: Round,
  from: string,
  closures: readonly string[],
  count: number,
): readonly Collection[] => {
  const thisMonday = daysAfter(from, -((weekdayOf(from) + 6) % 7));
  const weeks = Array.from({ length: count + 1 }, (_, week) => daysAfter(thisMonday, week * 7));
  return weeks
    .map((monday) => {
      const usual = daysAfter(monday, round.weekday - 1);
      return { date: moved(usual, monday, closures), usual, bins: binsOf(round, monday, usual) };
    })
    .filter(({ date }) => date >= from)
    .slice(0, count);
};

/** The last day up to `today` on which this bin was due; undefined when there was none in half a year. */
export const lastDue = (
  round: Round,
  bin: Bin,
  today: string,
  closures: readonly string[],
): string | undefined =>
  soonest((days) =>
    nextCollections(round, daysAfter(today, -days), closures, days / 7 + 1).findLast(
      ({ date, bins }) => date <= today && bins.includes(bin),
    ),
  );

/** The next day after `today` on which this bin is due. */
export const nextDue = (
  round: Round,
  bin: Bin,
  today: string,
  closures: readonly string[],
): string | undefined =>
  soonest((days) =>
    nextCollections(round, daysAfter(today, 1), closures, days / 7).find(({ bins }) => bins.includes(bin)),
  );

/** Nearly always it is within three weeks, and half a year need not be reckoned through. */
const soonest = (within: (days: number) => Collection | undefined): string | undefined =>
  (within(NEAR_DAYS) ?? within(SEEN_DAYS))?.date;
const NEAR_DAYS = 21;

/** Half a year: garden waste rests for a winter. */
const SEEN_DAYS = 182;

/** Rubbish and recycling in turn, food every week, garden waste with the recycling. */
const binsOf = (round: Round, monday: string, usual: string): readonly Bin[] => {
  const isWeekA = (daysBetween(WEEK_A, monday) / 7) % 2 === 0;
  if (isWeekA === (round.week === 'A')) return ['rubbish', 'food'];
  return round.garden && isGardenSeason(usual) ? ['recycling', 'food', 'garden'] : ['recycling', 'food'];
};

export const isGardenSeason = (date: string): boolean => {
  const month = Number(date.slice(5, 7));
  return month >= GARDEN_MONTHS.first && month <= GARDEN_MONTHS.last;
};

/** A bank holiday puts the rest of its week off by a day, to Saturday at the latest: nobody collects on a Sunday. */
const moved = (usual: string, monday: string, closures: readonly string[]): string => {
  let date = usual;
  for (let day = monday; day <= date; day = daysAfter(day, 1)) {
    if (closures.includes(day)) date = daysAfter(date, 1);
  }
  const saturday = daysAfter(monday, SATURDAY);
  return date < saturday ? date : saturday;
};
