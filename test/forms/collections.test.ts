// When bins are emptied: weeks in turn, bank holidays, gardens, and how it is said.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, weekdayOf } from '../../bot/dates.ts';
import type { Round } from '../../bot/services/rounds.ts';
import { council } from '../../dialogs/council.ts';
import { collectionsSaid } from '../../dialogs/forms/collections-said.ts';
import { nextCollections } from '../../dialogs/forms/collections.ts';

const FRIDAY: Round = { weekday: 5, week: 'A', garden: false };
const next = (round: Partial<Round>, from: string, count = 2) =>
  nextCollections({ ...FRIDAY, ...round }, from, council.closures, count);
const dates = (round: Partial<Round>, from: string, count = 2) =>
  next(round, from, count).map(({ date }) => date);

describe('the next collections', () => {
  it('are on the same day each week, from the day itself on', () => {
    expect(dates({}, '2026-11-24')).toEqual(['2026-11-27', '2026-12-04']);
    expect(dates({}, '2026-11-27')).toEqual(['2026-11-27', '2026-12-04']);
    expect(dates({}, '2026-11-28')).toEqual(['2026-12-04', '2026-12-11']);
    expect(dates({ weekday: 1 }, '2026-11-29')).toEqual(['2026-11-30', '2026-12-07']);
  });

  it('take rubbish and recycling in turn, food every week; week B the other way round', () => {
    const bins = (week: 'A' | 'B') => next({ week }, '2026-11-24', 3).map((each) => each.bins);

    expect(bins('A')).toEqual([
      ['rubbish', 'food'],
      ['recycling', 'food'],
      ['rubbish', 'food'],
    ]);
    expect(bins('B')).toEqual([
      ['recycling', 'food'],
      ['rubbish', 'food'],
      ['recycling', 'food'],
    ]);
  });

  it('go on in turn over the end of a year of 53 weeks', () => {
    const bins = next({}, '2026-12-21', 4).map((each) => each.bins[0]);

    expect(bins).toEqual(['recycling', 'rubbish', 'recycling', 'rubbish'].reverse());
  });

  it('take garden waste with the recycling from March to November, of those who pay', () => {
    const gardens = (garden: boolean, from: string) =>
      next({ garden, week: 'B' }, from, 2).filter(({ bins }) => bins.includes('garden')).length;

    expect(gardens(true, '2026-11-24')).toBe(1);
    expect(gardens(false, '2026-11-24')).toBe(0);
    expect(gardens(true, '2026-12-01')).toBe(0);
    expect(gardens(true, '2027-02-22')).toBe(1);
    expect(gardens(true, '2027-02-08')).toBe(0);
  });
});

describe('a bank holiday', () => {
  it.each([
    // Good Friday 2027 and Easter Monday after it.
    [4, '2027-03-22', '2027-03-25'],
    [5, '2027-03-22', '2027-03-27'],
    [1, '2027-03-29', '2027-03-30'],
    [3, '2027-03-29', '2027-04-01'],
    [5, '2027-03-29', '2027-04-03'],
    // The May holiday does not touch the week after.
    [1, '2027-05-03', '2027-05-04'],
    [1, '2027-05-10', '2027-05-10'],
  ] as const)('moves day %i of its week on by one: from %s to %s', (weekday, from, date) => {
    expect(dates({ weekday }, from)[0]).toBe(date);
  });

  it('comes twice at the turn of the year: nobody collects on a Sunday', () => {
    const week = ([1, 2, 3, 4, 5] as const).map((weekday) => dates({ weekday }, '2026-12-28')[0]);

    expect(week).toEqual(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-02', '2027-01-02']);
  });

  it('that moved yesterday’s collection to today still counts today', () => {
    expect(dates({}, '2026-12-26')[0]).toBe('2026-12-26');
  });
});

it('whatever the day, the next are in order, within their own week, never on a Sunday or a holiday', () => {
  const round = fc.record({
    weekday: fc.constantFrom<Round['weekday']>(1, 2, 3, 4, 5),
    week: fc.constantFrom<Round['week']>('A', 'B'),
    garden: fc.boolean(),
  });
  fc.assert(
    fc.property(round, fc.nat(800), (its, days) => {
      const from = daysAfter('2026-10-01', days);

      const found = next(its, from, 3);

      expect(found).toHaveLength(3);
      for (const [index, { date, usual }] of found.entries()) {
        expect(date >= from && date >= usual && daysBetween(usual, date) <= 2).toBe(true);
        expect(weekdayOf(date)).not.toBe(0);
        expect(council.closures).not.toContain(date);
        if (index > 0) expect(date > (found[index - 1]?.date ?? '')).toBe(true);
      }
    }),
  );
});

describe('what is said', () => {
  const HOME = { uprn: '999990000011', line: '14 Elm Road' };
  const said = (at: string, round: Round | null = FRIDAY) => collectionsSaid(HOME, round, new Date(at));

  it('names the home, the days in words, the bins, and the hour', () => {
    expect(said('2026-11-24T11:00:00Z').en.split('\n').slice(0, 4)).toEqual([
      'The next collections for 14 Elm Road:',
      'Friday 27 November: rubbish and food waste',
      'Friday 4 December: recycling and food waste',
      'Put bins out by 6am.',
    ]);
    expect(said('2026-11-24T11:00:00Z').cy.split('\n')[1]).toBe(
      'Dydd Gwener 27 Tachwedd: sbwriel a gwastraff bwyd',
    );
  });

  it('says what to do when it is not right', () => {
    const { en, cy } = said('2026-11-24T11:00:00Z');

    for (const words of [en, cy]) {
      expect(words).toContain(council.phone);
      expect(words).toContain(`${council.site}/bins/collection-days`);
    }
  });

  it.each([
    ['2026-11-26T11:00:00Z', 'Tomorrow, Friday 27 November', 'Yfory, dydd Gwener 27 Tachwedd'],
    ['2026-11-27T05:00:00Z', 'Today, Friday 27 November', 'Heddiw, dydd Gwener 27 Tachwedd'],
    ['2026-11-27T16:59:00Z', 'Today, Friday 27 November', 'Heddiw, dydd Gwener 27 Tachwedd'],
    ['2026-11-27T17:00:00Z', 'Friday 4 December', 'Dydd Gwener 4 Rhagfyr'],
    // In the council's time, not the machine's: it is Friday there already, and five o'clock.
    ['2026-07-02T23:30:00Z', 'Today, Friday 3 July', 'Heddiw, dydd Gwener 3 Gorffennaf'],
    ['2026-07-03T16:00:00Z', 'Friday 10 July', 'Dydd Gwener 10 Gorffennaf'],
  ])('at %s begins with %s', (at, en, cy) => {
    expect(said(at).en.split('\n')[1]).toMatch(new RegExp(`^${en}:`));
    expect(said(at).cy.split('\n')[1]).toMatch(new RegExp(`^${cy}:`));
  });

  it('says when a bank holiday moved a day, and when garden waste begins again', () => {
    const garden = said('2026-12-22T11:00:00Z', { ...FRIDAY, garden: true });

    expect(garden.en).toContain('Saturday 26 December: rubbish and food waste (later than usual');
    expect(garden.en).toContain('Garden waste starts again in March.');
    expect(garden.cy).toContain('Mawrth');
    expect(said('2026-12-22T11:00:00Z').en).not.toContain('Garden');
    expect(said('2026-11-24T11:00:00Z', { ...FRIDAY, garden: true, week: 'B' }).en).toContain(
      'recycling, food waste and garden waste',
    );
  });

  it('of a home that is on no round is where to ask', () => {
    const { en, cy } = said('2026-11-24T11:00:00Z', null);

    expect(en).toContain('I have no bin day for 14 Elm Road');
    expect(en).toContain(council.phone);
    expect(cy).toContain(council.phone);
    expect(cy).not.toBe(en);
  });
});
