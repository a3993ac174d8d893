// When the phones are answered, in words that are true in the council's own time zone, on the days the clocks change too.
import { describe, expect, it } from 'vitest';
import { hoursInWords, opening } from '../bot/hours.ts';
import { council } from '../dialogs/council.ts';

const at = (iso: string, language: 'en' | 'cy' = 'en', place = council) =>
  opening(place, new Date(iso), language);
const open = (closes: string) => ({ open: true, closes });
const shut = (opens: string) => ({ open: false, opens });
const noClosures = { ...council, closures: [] };
const sundays = { ...noClosures, phoneHours: { ...council.phoneHours, 0: ['10:00', '16:00'] } } as const;

describe('the phones', () => {
  it.each([
    ['2026-09-22T07:30:00Z', 'the minute they open'],
    ['2026-09-22T11:00:00Z', 'at noon'],
    ['2026-09-22T15:59:59Z', 'until the minute they close'],
    ['2026-12-01T08:30:00Z', 'in winter'],
  ])('are answered at %s: %s', (now) => {
    expect(at(now)).toEqual(open('5pm'));
  });

  it.each([
    ['2026-09-22T07:29:59Z', '8:30am today', 'just before they open'],
    ['2026-09-22T00:30:00+01:00', '8:30am today', 'in the night'],
    ['2026-09-22T16:00:00Z', '8:30am tomorrow', 'the minute they close'],
    ['2026-09-22T22:59:00Z', '8:30am tomorrow', 'just before midnight'],
    ['2026-09-25T16:00:00Z', '8:30am on Monday', 'on Friday evening'],
    ['2026-09-26T11:00:00Z', '8:30am on Monday', 'on Saturday'],
    ['2026-09-27T11:00:00Z', '8:30am tomorrow', 'on Sunday'],
    ['2026-12-24T18:00:00Z', '8:30am on Tuesday', 'on Christmas Eve, a Thursday'],
    ['2026-12-25T12:00:00Z', '8:30am on Tuesday', 'on Christmas Day'],
    ['2026-12-28T12:00:00Z', '8:30am tomorrow', 'on a bank holiday Monday'],
    ['2027-01-01T12:00:00Z', '8:30am on Monday', 'on New Year’s Day'],
    ['2027-05-03T09:00:00Z', '8:30am tomorrow', 'on a bank holiday in the morning'],
  ])('are not answered at %s, but from %s: %s', (now, opens) => {
    expect(at(now)).toEqual(shut(opens));
  });

  it('name the date when it is more than a week away', () => {
    const closures = ['2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25', '2026-09-28'];
    const later = [...closures, '2026-09-29', '2026-09-30'];

    expect(at('2026-09-22T11:00:00Z', 'en', { ...council, closures: later })).toEqual(
      shut('8:30am on Thursday 1 October'),
    );
    expect(at('2026-09-22T11:00:00Z', 'cy', { ...council, closures: later })).toEqual(
      shut('8:30yb dydd Iau 1 Hydref'),
    );
    expect(at('2026-09-22T11:00:00Z', 'en', { ...council, closures })).toEqual(
      shut('8:30am on Tuesday 29 September'),
    );
  });

  it('of a council without hours have at least a time', () => {
    expect(at('2026-09-22T11:00:00Z', 'en', { ...council, phoneHours: {} })).toEqual(shut('9am'));
  });
});

describe('when the clocks go forward, on 28 March 2027', () => {
  it.each([
    ['2027-03-25T17:30:00Z', '8:30am on Tuesday', 'Thursday evening before Easter'],
    ['2027-03-26T23:30:00Z', '8:30am on Tuesday', 'late on Good Friday'],
    ['2027-03-27T23:30:00Z', '8:30am on Tuesday', 'late on Saturday'],
    ['2027-03-28T00:59:00Z', '8:30am on Tuesday', 'the minute before'],
    ['2027-03-28T01:00:00Z', '8:30am on Tuesday', 'the minute after'],
    ['2027-03-29T22:30:00Z', '8:30am tomorrow', 'late on Easter Monday'],
  ])('at %s the next opening is %s: %s', (now, opens) => {
    expect(at(now)).toEqual(shut(opens));
  });

  it.each([
    ['2027-03-27T23:30:00Z', '8:30am on Monday'],
    ['2027-03-28T12:00:00Z', '8:30am tomorrow'],
    ['2027-03-28T23:30:00Z', '8:30am today'],
  ])('where Easter Monday is no holiday, at %s it is %s', (now, opens) => {
    expect(at(now, 'en', noClosures)).toEqual(shut(opens));
  });

  it('an open Sunday is not passed over', () => {
    expect(at('2027-03-27T23:30:00Z', 'en', sundays)).toEqual(shut('10am tomorrow'));
    expect(at('2027-03-28T09:00:00Z', 'en', sundays)).toEqual(open('4pm'));
    expect(at('2027-03-28T08:59:00Z', 'en', sundays)).toEqual(shut('10am today'));
  });

  it('they open an hour earlier by the sun from then on', () => {
    expect(at('2027-03-25T08:29:00Z')).toEqual(shut('8:30am today'));
    expect(at('2027-03-30T07:30:00Z')).toEqual(open('5pm'));
  });
});

describe('when the clocks go back, on 31 October 2027', () => {
  it.each([
    ['2027-10-29T22:30:00Z', '8:30am on Monday', 'late on Friday'],
    ['2027-10-29T23:15:00Z', '8:30am on Monday', 'Saturday, after midnight'],
    ['2027-10-30T23:15:00Z', '8:30am tomorrow', 'Sunday, after midnight'],
    ['2027-10-31T00:30:00Z', '8:30am tomorrow', 'the hour that comes twice, the first time'],
    ['2027-10-31T01:30:00Z', '8:30am tomorrow', 'the hour that comes twice, the second time'],
    ['2027-10-31T23:30:00Z', '8:30am tomorrow', 'late on Sunday'],
    ['2027-11-01T00:10:00Z', '8:30am today', 'Monday, after midnight'],
  ])('at %s the next opening is %s: %s', (now, opens) => {
    expect(at(now)).toEqual(shut(opens));
  });

  it('they open an hour later by the sun from then on', () => {
    expect(at('2027-10-29T07:30:00Z')).toEqual(open('5pm'));
    expect(at('2027-11-01T07:30:00Z')).toEqual(shut('8:30am today'));
    expect(at('2027-11-01T08:30:00Z')).toEqual(open('5pm'));
  });
});

describe('in Welsh', () => {
  it.each([
    ['2026-09-22T11:00:00Z', open('5yp')],
    ['2026-09-22T05:00:00Z', shut('8:30yb heddiw')],
    ['2026-09-22T18:00:00Z', shut('8:30yb yfory')],
    ['2026-09-25T18:00:00Z', shut('8:30yb dydd Llun')],
  ])('it is said at %s', (now, said) => {
    expect(at(now, 'cy')).toEqual(said);
  });
});

describe('the hours in words', () => {
  it('are one line when every day has the same', () => {
    expect(hoursInWords(council.phoneHours, 'en')).toBe('Monday to Friday, 8:30am to 5pm');
    expect(hoursInWords(council.phoneHours, 'cy')).toBe('dydd Llun i ddydd Gwener, 8:30yb i 5yp');
  });

  it('name each day when they differ, the week beginning on Monday', () => {
    expect(hoursInWords({ 0: ['00:00', '12:00'], 1: ['09:00', '12:30'], 6: ['10:00', '13:00'] }, 'en')).toBe(
      'Monday 9am to 12:30pm, Saturday 10am to 1pm, Sunday 12am to 12pm',
    );
  });

  it('are nothing when there are none', () => {
    expect(hoursInWords({}, 'en')).toBe('');
  });

  it('do not run together days that are apart', () => {
    expect(hoursInWords({ 1: ['09:00', '17:00'], 3: ['09:00', '17:00'] }, 'en')).not.toContain(
      'Monday to Wednesday',
    );
  });
});
