// What comes of a bin that was not emptied: the council's rules, in their order. Owner: waste and recycling.
import { daysAfter, daysBetween, localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Bin, CrewNote, HomeCollections } from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';
import { council } from '../council.ts';
import { lastDue, nextCollections, nextDue, type Collection } from './collections.ts';

/** What may be missed: clinical waste is on no round of the streets. */
export type Missable = Bin | 'clinical';
export type HomeOnRound = HomeCollections & { readonly round: Round };

/** What is found of one bin. `next` is the day on which it is due after today. Dates are `YYYY-MM-DD`. */
export type Verdict =
  | { readonly kind: 'clinical' }
  /** The round could not go, and goes then. */
  | { readonly kind: 'moved'; readonly bin: Bin; readonly to: string }
  /** `goes` are the home's next collections, so that they see which bin goes when. */
  | { readonly kind: 'not-due'; readonly bin: Bin; readonly goes: readonly Collection[] }
  | { readonly kind: 'early'; readonly bin: Bin }
  | { readonly kind: 'late'; readonly bin: Bin; readonly due: string; readonly next?: string }
  | {
      readonly kind: 'crew';
      readonly bin: Bin;
      readonly due: string;
      readonly found: CrewNote['found'];
      readonly next?: string;
    }
  | { readonly kind: 'no-garden' }
  | { readonly kind: 'reported'; readonly bin: Bin; readonly reference: string; readonly back: string }
  | { readonly kind: 'report'; readonly bin: Bin; readonly due: string };
export type Reportable = Verdict & { readonly kind: 'report' };

/** Until then the crew may still come. */
const CREWS_BACK = '16:00';
/** Working days after its day in which a missed bin can be reported, and in which the crew comes back for it. */
export const WINDOW_DAYS = 2;
export const RETURN_DAYS = 2;
/** A bin that was due longer ago was not due this time. */
const THIS_TIME_DAYS = 7;
/** So many misses in so many days are worth a complaint. */
const MISSES = 3;
const MISSES_DAYS = 56;

export const verdictOn = (bin: Missable, home: HomeOnRound, now: Date): Verdict => {
  if (bin === 'clinical') return { kind: 'clinical' };
  const { round } = home;
  if (bin === 'garden' && !round.garden) return { kind: 'no-garden' };
  const { closures, timeZone } = council;
  const { date: today, time } = localTime(now, timeZone);
  const after = nextDue(round, bin, today, closures);
  const next = after === undefined ? {} : { next: after };
  const usual = lastDue(round, bin, today, closures);
  if (usual === undefined || daysBetween(usual, today) >= THIS_TIME_DAYS)
    return { kind: 'not-due', bin, goes: goesOn(round, bin, after, today) };
  const moved = home.disruptions.find((each) => each.due === usual && each.bins.includes(bin))?.moved;
  const due = moved ?? usual;
  const isEarly = today < due || (today === due && time < CREWS_BACK);
  if (isEarly) return moved === undefined ? { kind: 'early', bin } : { kind: 'moved', bin, to: moved };
  if (today > workingDaysAfter(due, WINDOW_DAYS, closures)) return { kind: 'late', bin, due, ...next };
  const is = (each: { readonly bin: Bin; readonly due: string }) => each.bin === bin && each.due === due;
  const note = home.notes.find(is);
  if (note !== undefined) return { kind: 'crew', bin, due, found: note.found, ...next };
  const miss = home.misses.find(is);
  if (miss === undefined) return { kind: 'report', bin, due };
  return { kind: 'reported', bin, reference: miss.reference, back: returnBy(new Date(miss.reportedAt)) };
};

/** The next two collections after today, one of each week, and the bin's own where that is later: garden waste rests in winter. */
const goesOn = (round: Round, bin: Bin, after: string | undefined, today: string): readonly Collection[] => {
  const next = nextCollections(round, daysAfter(today, 1), council.closures, 2);
  const isThere = after === undefined || next.some(({ bins }) => bins.includes(bin));
  return isThere ? next : [...next, { date: after, usual: after, bins: [bin] }];
};

export const verdictsOn = (
  bins: readonly string[],
  home: HomeOnRound,
  now: Date,
): { readonly report: readonly Reportable[]; readonly told: readonly Verdict[] } => {
  const all = bins.map((bin) => verdictOn(bin as Missable, home, now));
  return {
    report: all.filter((each) => each.kind === 'report'),
    told: all.filter((each) => each.kind !== 'report'),
  };
};

/** The day by which the crew comes back for what is reported now. */
export const returnBy = (now: Date): string =>
  workingDaysAfter(localTime(now, council.timeZone).date, RETURN_DAYS, council.closures);

/** With this one, the home was passed by so often that it may want to complain. */
export const isOften = ({ misses }: HomeCollections, due: string): boolean => {
  const from = daysAfter(due, -MISSES_DAYS);
  const days = new Set(misses.map((each) => each.due).filter((each) => each >= from && each <= due));
  return days.add(due).size >= MISSES;
};
