// When a promised payment is spoken of, on the council's own clock: never at night, on a Sunday or on a bank holiday.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { daysAfter, localTime } from '../../bot/dates.ts';
import { cameOf, showsBy, standingBy } from '../../bot/services/promise-standing.ts';
import { council } from '../../dialogs/council.ts';
import { isWithinLimits, scheduleOf } from '../../dialogs/forms/promise-rules.ts';
import { isContactTime, monthsAfter, promiseTimers, timersOf } from '../../dialogs/promise-times.ts';

const times = (date: string) => timersOf('P-1', date).map(({ at }) => at);

describe('the times of reminders', () => {
  it('are three days before, 9am on the day, and the morning after it had two working days to show', () => {
    expect(times('2026-11-27')).toEqual([
      '2026-11-24T09:00:00.000Z',
      '2026-11-27T09:00:00.000Z',
      '2026-12-02T09:00:00.000Z',
    ]);
  });

  it('are on the Saturday before for a Sunday', () => {
    expect(times('2026-11-29')[1]).toBe('2026-11-28T09:00:00.000Z');
    // Three days before Wednesday 2 December is a Sunday.
    expect(times('2026-12-02')[0]).toBe('2026-11-28T09:00:00.000Z');
  });

  it('are before Christmas for a payment at Christmas, and one where both would be on one day', () => {
    expect(times('2026-12-25')).toEqual([
      '2026-12-22T09:00:00.000Z',
      '2026-12-24T09:00:00.000Z',
      '2026-12-31T09:00:00.000Z',
    ]);
    expect(times('2027-03-29')).toEqual([
      '2027-03-25T09:00:00.000Z',
      '2027-03-27T09:00:00.000Z',
      '2027-04-01T08:00:00.000Z',
    ]);
  });

  it('are at 9am on the clocks of the day, when they change', () => {
    // Summer time begins on 28 March 2027 and ends on 31 October.
    expect(times('2027-03-30').slice(0, 2)).toEqual(['2027-03-27T09:00:00.000Z', '2027-03-30T08:00:00.000Z']);
    expect(times('2027-11-02').slice(0, 2)).toEqual(['2027-10-30T08:00:00.000Z', '2027-11-02T09:00:00.000Z']);
  });

  it('are none that have passed: made later than three days before, only the day itself', () => {
    const from = (now: string) =>
      promiseTimers('P-1', ['2026-11-27'], new Date(now)).map(({ id }) => id.split(':')[0]);

    expect(from('2026-11-23T10:00:00Z')).toEqual(['promise-before', 'promise-day', 'promise-after']);
    expect(from('2026-11-25T10:00:00Z')).toEqual(['promise-day', 'promise-after']);
    expect(from('2026-11-27T10:00:00Z')).toEqual(['promise-after']);
    expect(from('2026-12-25T10:00:00Z')).toEqual([]);
  });

  it('are never more than a few for a plan of a year', () => {
    const dates = Array.from({ length: 12 }, (_, month) => monthsAfter('2026-11-27', month));
    for (let day = '2026-11-23'; day < '2027-11-30'; day = daysAfter(day, 1))
      expect(promiseTimers('P-1', dates, new Date(`${day}T10:00:00Z`)).length).toBeLessThanOrEqual(5);
  });

  it('are in contact hours, whatever day was promised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const date = daysAfter('2026-11-23', days);
        const all = timersOf('P-1', date);

        expect(all.every(({ at }) => isContactTime(new Date(at)))).toBe(true);
        expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
        const day = all.find(({ id }) => id.startsWith('promise-day'))?.at ?? '';
        expect(localTime(new Date(day), council.timeZone).date <= date).toBe(true);
      }),
    );
  });
});

describe('contact hours', () => {
  it.each([
    ['2026-11-27T07:59:00Z', false],
    ['2026-11-27T08:00:00Z', true],
    ['2026-11-28T19:59:00Z', true],
    ['2026-11-28T20:00:00Z', false],
    ['2026-11-29T12:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
    ['2027-03-28T12:00:00Z', false],
    ['2027-03-30T07:00:00Z', true],
    ['2027-03-30T19:00:00Z', false],
  ])('%s: %s', (time, isOne) => {
    expect(isContactTime(new Date(time))).toBe(isOne);
  });
});

describe('the limits', () => {
  const now = new Date('2026-11-23T23:30:00Z');
  const once = (date: string, amount = 5000) => scheduleOf({ how: 'once', amount, date });
  const parts = (count: number, each = 5000) =>
    scheduleOf({ how: 'parts', each, every: 'week', first: '2026-11-27', count });

  it.each([
    ['today', once('2026-11-23'), true],
    ['28 days', once('2026-12-21'), true],
    ['29 days', once('2026-12-22'), false],
    ['yesterday', once('2026-11-22'), false],
    ['12 payments', parts(12), true],
    ['13 payments', parts(13), false],
    ['none', parts(0), false],
    ['£5,000 in all', parts(10, 50_000), true],
    ['more than £5,000 in all', parts(11, 50_000), false],
    ['a pound', once('2026-11-27', 100), true],
    ['less than a pound', once('2026-11-27', 99), false],
  ])('%s: %s', (_, schedule, isIn) => {
    expect(isWithinLimits(schedule, now)).toBe(isIn);
  });

  it('count months on the same day, or on the last of a shorter one', () => {
    const dates = [0, 1, 2, 3].map((months) => monthsAfter('2026-11-30', months));

    expect(dates).toEqual(['2026-11-30', '2026-12-30', '2027-01-30', '2027-02-28']);
    expect(monthsAfter('2027-10-31', 1)).toBe('2027-11-30');
  });
});

describe('what came of a promise', () => {
  const schedule = [
    { date: '2026-11-27', amount: 2000 },
    { date: '2026-12-04', amount: 2000 },
  ];
  const came = (now: string, ...paid: readonly (readonly [string, number])[]) =>
    cameOf(
      { schedule },
      paid.map(([at, amount], id) => ({ id: String(id), at, amount })),
      new Date(now),
      council,
    );

  it('is what the ledger has by the end of the second working day', () => {
    expect(showsBy('2026-11-27', council)).toBe('2026-12-01');
    expect(showsBy('2026-12-24', council)).toBe('2026-12-30');
    expect(came('2026-12-01T23:59:00Z')).toEqual(['due', 'due']);
    expect(came('2026-12-02T00:01:00Z')).toEqual(['missed', 'due']);
    expect(came('2026-12-02T09:00:00Z', ['2026-12-01T23:00:00Z', 2000])).toEqual(['paid', 'due']);
    expect(came('2026-12-02T09:00:00Z', ['2026-12-02T00:30:00Z', 2000])).toEqual(['missed', 'due']);
  });

  it('counts what was paid early, and not what is less', () => {
    expect(came('2026-12-02T09:00:00Z', ['2026-11-24T09:00:00Z', 4000])).toEqual(['paid', 'paid']);
    expect(came('2026-12-02T09:00:00Z', ['2026-11-24T09:00:00Z', 1999])).toEqual(['missed', 'due']);
  });

  it('is open, kept or broken by it', () => {
    expect(standingBy({ schedule }, ['paid', 'due'])).toEqual({ status: 'open' });
    expect(standingBy({ schedule }, ['paid', 'paid'])).toEqual({ status: 'kept' });
    expect(standingBy({ schedule }, ['paid', 'missed'])).toEqual({ status: 'broken', missed: '2026-12-04' });
  });
});
