// What Northmoor's crews know of its homes around a day: a few believable cases, for whoever tries the missed bin report.
import { daysAfter, localTime } from '../bot/dates.ts';
import type { CrewNote, Disruption, Miss } from '../bot/services/collections.ts';
import type { Round } from '../bot/services/rounds.ts';
import { council } from '../dialogs/council.ts';
import { nextCollections, type Collection } from '../dialogs/forms/collections.ts';
import { northmoor, type Home } from './northmoor.ts';

export type Known = {
  readonly assisted: readonly string[];
  readonly notes: readonly (CrewNote & { readonly uprn: string })[];
  readonly misses: readonly (Miss & { readonly uprn: string })[];
  readonly disruptions: readonly (Disruption & { readonly round: Omit<Round, 'garden'> })[];
};

/** Somebody helps the crew with the bins, who cannot bring them out. */
const ASSISTED = ['8 Harbour Row'];
/** At each of their collections the crew notes the same. */
const NOTED: Readonly<Record<string, Omit<CrewNote, 'due'>>> = {
  '4 Elm Road': { bin: 'recycling', found: 'contaminated' },
  '6 Elm Road': { bin: 'rubbish', found: 'not-out' },
  '3 Bridge Street': { bin: 'rubbish', found: 'blocked' },
};
/** It was missed twice in the last weeks. */
const MISSED = '5 Chapel Close';
/** The road to them is closed: their round goes two days later. */
const CUT_OFF = 'NM5 3RS';

/** @param around the two weeks before it and the two after are filled */
export const northmoorCollections = (around: Date): Known => {
  const { date: today } = localTime(around, council.timeZone);
  const dates = (round: Round): readonly Collection[] =>
    nextCollections(round, daysAfter(today, -14), council.closures, 4);
  const homes = northmoor().flatMap((street) => street.homes);
  const named = (line: string) => homes.find((home) => home.line === line);
  const closed = northmoor().find(({ postcode }) => postcode === CUT_OFF)?.homes[0]?.round;
  return {
    assisted: ASSISTED.flatMap((line) => named(line)?.uprn ?? []),
    notes: Object.entries(NOTED).flatMap(([line, note]) => notesOf(named(line), note, dates)),
    misses: missesOf(named(MISSED), today),
    disruptions:
      closed === undefined
        ? []
        : dates(closed).map(({ date, bins }) => {
            const { weekday, week } = closed;
            return { round: { weekday, week }, bins, due: date, moved: daysAfter(date, 2) };
          }),
  };
};

const notesOf = (
  home: Home | undefined,
  note: Omit<CrewNote, 'due'>,
  dates: (round: Round) => readonly Collection[],
): Known['notes'] =>
  home?.round === undefined
    ? []
    : dates(home.round)
        .filter(({ bins }) => bins.includes(note.bin))
        .map(({ date }) => ({ uprn: home.uprn, due: date, ...note }));

const missesOf = (home: Home | undefined, today: string): Known['misses'] => {
  if (home?.round === undefined) return [];
  const before = nextCollections(home.round, daysAfter(today, -42), council.closures, 3).filter(
    ({ date }) => date < daysAfter(today, -14),
  );
  return before.slice(0, 2).map(({ date: due }, index) => ({
    uprn: home.uprn,
    bin: 'food',
    due,
    reference: `B-00000${index + 1}`,
    reportedAt: `${due}T17:00:00.000Z`,
    returnedAt: `${daysAfter(due, 1)}T10:00:00.000Z`,
  }));
};
