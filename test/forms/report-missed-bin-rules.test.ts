// The council's rules for a missed bin, by a table: what comes of it, on which day, at which hour. Collections are on Fridays.
import { describe, expect, it } from 'vitest';
import { verdictsSaid } from '../../dialogs/forms/missed-bin-said.ts';
import {
  isOften,
  returnBy,
  verdictOn,
  verdictsOn,
  type HomeOnRound,
  type Missable,
} from '../../dialogs/forms/report-missed-bin-rules.ts';

/** Week B: rubbish on 20 November and 4 December, recycling on 27 November; food every Friday. */
const HOME: HomeOnRound = {
  round: { weekday: 5, week: 'B', garden: true },
  assisted: false,
  disruptions: [],
  notes: [],
  misses: [],
};
const FRIDAY = '2026-11-27';
const on = (bin: Missable, at: string, home: Partial<HomeOnRound> = {}) =>
  verdictOn(bin, { ...HOME, ...home }, new Date(`${at}:00Z`));
const miss = (due: string) =>
  ({ bin: 'food', due, reference: `B-${due}`, reportedAt: `${due}T17:00:00Z` }) as const;

describe('a missed bin', () => {
  it.each([
    ['recycling', '2026-11-27T15:59', 'early'],
    ['recycling', '2026-11-27T16:00', 'report'],
    ['recycling', '2026-11-28T09:00', 'report'],
    ['recycling', '2026-12-01T23:59', 'report'],
    ['recycling', '2026-12-02T00:01', 'late'],
    ['recycling', '2026-12-04T18:00', 'not-due'],
    ['rubbish', '2026-11-27T18:00', 'not-due'],
    ['food', '2026-11-27T18:00', 'report'],
    ['garden', '2026-11-27T18:00', 'report'],
    ['garden', '2026-12-11T18:00', 'not-due'],
    ['clinical', '2026-11-27T18:00', 'clinical'],
  ] as const)('%s at %s: %s', (bin, at, kind) => {
    expect(on(bin, at).kind).toBe(kind);
  });

  it('goes by the clock of the council: 4pm in summer is 3pm by UTC', () => {
    const recycling = { bin: 'food', at: '2026-09-25' } as const;

    expect(on(recycling.bin, `${recycling.at}T14:59`).kind).toBe('early');
    expect(on(recycling.bin, `${recycling.at}T15:00`).kind).toBe('report');
  });

  it('tells the next day where it was not due, also over the winter of the garden bins', () => {
    expect(on('rubbish', '2026-11-27T18:00')).toMatchObject({
      goes: [
        { date: '2026-12-04', bins: ['rubbish', 'food'] },
        { date: '2026-12-11', bins: ['recycling', 'food'] },
      ],
    });
    expect(on('garden', '2026-12-11T18:00')).toMatchObject({
      goes: [
        { date: '2026-12-18' },
        { bins: ['recycling', 'food'] },
        { date: '2027-03-05', bins: ['garden'] },
      ],
    });
  });

  it('that was not due says once what goes when, in both languages', () => {
    const { en, cy } = verdictsSaid([
      on('rubbish', '2026-11-27T18:00'),
      on('garden', '2026-12-11T18:00', { round: { ...HOME.round, garden: true } }),
    ]);
    const one = verdictsSaid([on('rubbish', '2026-11-27T18:00')]);

    expect(one.en).toBe(
      'Rubbish: it was not due this time.\nYour rubbish and food waste go on Friday 4 December.\nYour recycling and food waste go on Friday 11 December.',
    );
    expect(one.cy).toContain('dydd Gwener 4 Rhagfyr');
    expect(en).toContain('Your garden waste goes on Friday 5 March.');
    expect(en.match(/Friday 11 December/g)).toHaveLength(1);
    expect(cy).not.toBe(en);
  });

  it('counts working days over Christmas', () => {
    expect(on('food', '2026-12-30T10:00')).toMatchObject({ kind: 'report', due: '2026-12-26' });
    expect(on('food', '2026-12-31T10:00')).toMatchObject({ kind: 'late', due: '2026-12-26' });
    expect(returnBy(new Date('2026-12-24T17:00:00Z'))).toBe('2026-12-30');
  });

  it.each([
    ['2026-11-27T18:00', 'moved'],
    ['2026-11-29T15:59', 'moved'],
    ['2026-11-29T16:30', 'report'],
    ['2026-12-01T10:00', 'report'],
    ['2026-12-02T10:00', 'late'],
  ])('on a round that goes on Sunday instead, at %s: %s', (at, kind) => {
    const disruptions = [{ bins: ['recycling', 'food'], due: FRIDAY, moved: '2026-11-29' }] as const;

    expect(on('recycling', at, { disruptions }).kind).toBe(kind);
  });

  it.each(['not-out', 'contaminated', 'blocked'] as const)(
    'that the crew noted as %s is told so',
    (found) => {
      const notes = [{ bin: 'recycling', due: FRIDAY, found }] as const;

      expect(on('recycling', '2026-11-27T18:00', { notes })).toMatchObject({
        kind: 'crew',
        found,
        due: FRIDAY,
      });
      expect(on('food', '2026-11-27T18:00', { notes }).kind).toBe('report');
      expect(on('recycling', '2026-11-27T12:00', { notes }).kind).toBe('early');
    },
  );

  it('of a garden that pays for none is told so', () => {
    const round = { ...HOME.round, garden: false };

    expect(on('garden', '2026-11-27T18:00', { round }).kind).toBe('no-garden');
  });

  it('that was reported already has its reference, whoever reported it', () => {
    expect(on('food', '2026-11-28T09:00', { misses: [miss(FRIDAY)] })).toEqual({
      kind: 'reported',
      bin: 'food',
      reference: `B-${FRIDAY}`,
      back: '2026-12-01',
    });
    expect(on('food', '2026-11-28T09:00', { misses: [miss('2026-11-20')] }).kind).toBe('report');
  });

  it('of several is told apart', () => {
    const { report, told } = verdictsOn(
      ['rubbish', 'food', 'clinical'],
      HOME,
      new Date('2026-11-27T18:00:00Z'),
    );

    expect(report).toEqual([{ kind: 'report', bin: 'food', due: FRIDAY }]);
    expect(told.map(({ kind }) => kind)).toEqual(['not-due', 'clinical']);
  });
});

describe('a home that is passed by', () => {
  it.each([
    [[], false],
    [['2026-11-20'], false],
    [['2026-11-20', '2026-10-02'], true],
    [['2026-11-20', '2026-10-01'], false],
    [['2026-11-20', '2026-11-20'], false],
    [['2026-11-20', FRIDAY], false],
  ])('on %j and now may want to complain: %s', (dues, often) => {
    expect(isOften({ ...HOME, misses: dues.map(miss) }, FRIDAY)).toBe(often);
  });
});
