// A day in all the ways that people say it, in London's time; what could be two days is asked about and never guessed.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { daysAfter, weekdayOf } from '../../bot/dates.ts';
import { date } from '../../bot/fields/date.ts';
import type { Moment } from '../../bot/model.ts';
import { replies, STRANGE, wordsFor, spotted } from './words-of.ts';

/** A Wednesday. */
const WEDNESDAY = '2026-11-25';
const at = (local: string): Moment => ({ now: new Date(`${local}Z`), timeZone: 'UTC' });
const morning = at(`${WEDNESDAY}T10:00:00`);

const field = date('When?');
const missed = date('When was it missed?', { past: 'only' });
const either = date('When did it start?', { past: 'allowed' });
const read = (text: string, from = field, moment: Moment | undefined = morning) => {
  const parsed = from.parse({ text }, wordsFor(from), moment);
  return parsed.ok ? parsed.value : undefined;
};
const why = (text: string, from = field) => {
  const parsed = from.parse({ text }, wordsFor(from), morning);
  return parsed.ok ? '' : parsed.why.en;
};

describe('a day to come', () => {
  it.each([
    ['today', '2026-11-25'],
    ['this afternoon', '2026-11-25'],
    ['2moro', '2026-11-26'],
    ['tomorow morning', '2026-11-26'],
    ['day after tomorrow', '2026-11-27'],
    ['fri', '2026-11-27'],
    ['saterday', '2026-11-28'],
    ['this friday at 3', '2026-11-27'],
    ['friday between 9 and 12', '2026-11-27'],
    ['a week on friday', '2026-12-04'],
    ['friday week', '2026-12-04'],
    ['friday next week', '2026-12-04'],
    ['next monday', '2026-11-30'],
    ['a fortnight today', '2026-12-09'],
    ['2 weeks on friday', '2026-12-11'],
    ['in 3 days', '2026-11-28'],
    ['two weeks from now', '2026-12-09'],
    ['12/3', '2027-03-12'],
    ['12.3.27', '2027-03-12'],
    ['march 12th', '2027-03-12'],
    ['the 12th', '2026-12-12'],
    ['31st', '2026-12-31'],
    ['5th of next month', '2026-12-05'],
    ['sat 5 dec', '2026-12-05'],
    ['twenty first of december', '2026-12-21'],
    ['xmas eve', '2026-12-24'],
    ['easter monday', '2027-03-29'],
    ['29 feb 2028', '2028-02-29'],
  ])('is read from %j: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['heddiw', '2026-11-25'],
    ['bore fory', '2026-11-26'],
    ['drennydd', '2026-11-27'],
    ['pnawn Gwener', '2026-11-27'],
    ['dydd Llun nesaf', '2026-11-30'],
    ['ddydd Mawrth', '2026-12-01'],
    ['wythnos i ddydd Gwener', '2026-12-04'],
    ['dydd Gwener wythnos nesaf', '2026-12-04'],
    ['ymhen pythefnos', '2026-12-09'],
    ['ymhen tridiau', '2026-11-28'],
    ['y 12fed', '2026-12-12'],
    ['12fed o Fawrth', '2027-03-12'],
    ['12 Mawrth', '2027-03-12'],
    ['dydd Gŵyl Dewi', '2027-03-01'],
    ['noswyl Nadolig', '2026-12-24'],
  ])('is read from Welsh %j: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('what is no one day', () => {
  it.each([
    ...[
      '',
      'soon',
      'asap',
      '5',
      'next week',
      'this weekend',
      'march',
      'any day',
      'every friday',
      'fridays',
      'xmas',
    ],
    ...['31/2', '12/13', '29/2', '0/3', '29 feb 2027', '31 Mehefin', '10.30', '12:30', '£12.30', '1/2/3/4'],
    ...['friday or monday', 'friday and monday', '4/12 - 6/12', 'not friday', 'cant do friday', 'thuesday'],
    ...[
      'before friday',
      'after christmas day',
      'end of november',
      'first monday in december',
      'monday in may',
    ],
    ...['wythnos nesaf', 'cyn bo hir', 'dydd Llun neu ddydd Mawrth', '12 High Street', '07700 900982', 'yes'],
  ])('is refused: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is said as the two days that it could be', () => {
    expect(why('next friday')).toContain('Friday 27 November 2026 or Friday 4 December 2026');
    expect(['the first one', 'second one', 'the later date', 'yr ail un'].map((said) => read(said))).toEqual(
      Array(4).fill(undefined),
    );
    expect(why('dydd Gwener nesaf')).toContain('Friday 27 November 2026 or Friday 4 December 2026');
    expect(why('wednesday')).toContain('Wednesday 25 November 2026 or Wednesday 2 December 2026');
  });

  it('is told what weekday the date is', () => {
    expect(why('friday 5 december')).toContain('Saturday 5 December 2026');
  });

  it('is told that the day has passed', () => {
    expect(why('yesterday')).toContain('passed');
    expect(why('1/1/2020')).toContain('passed');
    expect(why('12/3/2126')).toContain('up to');
  });
});

describe('a day before', () => {
  it.each([
    ['yesterday', '2026-11-24'],
    ['last nite', '2026-11-24'],
    ['lst night', '2026-11-24'],
    ['yesterday nite', '2026-11-24'],
    ['yest', '2026-11-24'],
    ['neithiwr', '2026-11-24'],
    ['this morn', '2026-11-25'],
    ['about 2 hours ago', '2026-11-25'],
    ['just now', '2026-11-25'],
    ['couple days ago', '2026-11-23'],
    ['a couple of nights ago', '2026-11-23'],
    ['night b4 last', '2026-11-23'],
    ['3 days back', '2026-11-22'],
    ['sat', '2026-11-21'],
    ['sat nite', '2026-11-21'],
    ['22 Mill Lane, on the 20th', '2026-11-20'],
    ['ddoe', '2026-11-24'],
    ['today', '2026-11-25'],
    ['on tuesday', '2026-11-24'],
    ['friday', '2026-11-20'],
    ['last friday', '2026-11-20'],
    ['dydd Gwener diwethaf', '2026-11-20'],
    ['friday last week', '2026-11-20'],
    ['3 days ago', '2026-11-22'],
    ['a week ago', '2026-11-18'],
    ['12/3', '2026-03-12'],
    ['the 12th', '2026-11-12'],
    ['they didnt come on tuesday', '2026-11-24'],
  ])('is read from %j: %s', (text, value) => {
    expect(read(text, missed)).toBe(value);
  });

  it('is asked about where it could be two', () => {
    expect(why('last tuesday', missed)).toContain('Tuesday 24 November 2026 or Tuesday 17 November 2026');
  });

  it('is not one to come', () => {
    expect(why('tomorrow', missed)).toContain('still to come');
  });

  it('or after is read where both may be: the nearer, and a weekday alone is asked about', () => {
    expect(read('20/11', either)).toBe('2026-11-20');
    expect(read('30/11', either)).toBe('2026-11-30');
    expect(why('friday', either)).toContain('Friday 20 November 2026 or Friday 27 November 2026');
  });
});

describe('the limits of a field', () => {
  const soon = date('When?', { earliest: 2, latest: 14 });

  it('are kept and said', () => {
    expect(read('tomorrow', soon)).toBeUndefined();
    expect(why('tomorrow', soon)).toContain('from Friday 27 November 2026 on');
    expect(read('friday', soon)).toBe('2026-11-27');
    expect(why('12/12', soon)).toContain('up to Wednesday 9 December 2026');
  });
});

describe('a day that is only about known', () => {
  it.each([
    'the other day',
    'few days ago',
    'last week',
    'over the weekend',
    'a while ago',
    "y diwrnod o'r blaen",
  ])('is asked for by the nearest: %s', (text) => {
    expect(read(text, missed)).toBeUndefined();
    expect(why(text, missed)).toMatch(/nearest.*not sure/);
    expect(why(text, field)).not.toMatch(/nearest/);
  });
});

describe("today is London's", () => {
  const london = (now: string): Moment => ({ now: new Date(now), timeZone: 'Europe/London' });

  it('after midnight in summer, when it is still yesterday by UTC', () => {
    expect(read('today', field, london('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(read('tomorrow', field, london('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  it('over the nights when the clocks change', () => {
    expect(read('tomorrow', field, london('2026-10-24T22:30:00Z'))).toBe('2026-10-25');
    expect(read('in 2 days', field, london('2026-10-24T22:30:00Z'))).toBe('2026-10-26');
  });

  it('unknown without a moment, and then nothing is read', () => {
    expect(field.parse({ text: 'tomorrow' }, wordsFor(field)).ok).toBe(false);
    expect(spotted(field, 'tomorrow')).toBeUndefined();
  });
});

describe('a day in a longer message', () => {
  it.each([
    ['missed recycling at 12 high st nm4 2qp on tuesday', '2026-11-24'],
    ['my bin wasnt collected yesterday', '2026-11-24'],
    ['it was due tuesday or wednesday', undefined],
    ['missed bin', undefined],
    ['when is my bin day next week', undefined],
  ])('is spotted if there is surely one: %j', (text, value) => {
    expect(spotted(missed, text, morning)).toBe(value);
  });
});

describe('any day', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => daysAfter(WEDNESDAY, days));

  it('is read as it is said back, in English and in Welsh', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('en' as const, 'cy' as const), (value, language) => {
        expect(read(field.show(value, language, wordsFor(field)))).toBe(value);
      }),
    );
  });

  it('is read day first in figures, with any sign between', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-', ' '), fc.boolean(), (value, sign, isShort) => {
        const [year = '', month = '', d = ''] = value.split('-');
        const typed = isShort && sign !== ' ' ? [Number(d), Number(month), year.slice(2)] : [d, month, year];

        expect(read(typed.join(sign))).toBe(value);
      }),
    );
  });

  it('said as a weekday is that weekday', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('friday', 'a week on friday', 'friday next week', 'dydd Gwener'),
        (today, text) => {
          const value = read(text, field, at(`${today}T09:00:00`));

          expect(value === undefined || weekdayOf(value)).toBe(value === undefined ? true : 5);
        },
      ),
    );
  });

  it('is accepted if it is read, whatever was typed, and never lies before today', () => {
    const reply = replies(
      'next',
      'friday',
      'week',
      '12',
      '/',
      '3',
      'march',
      '12fed',
      'dydd',
      'Mawrth',
      'in',
      'days',
      'ago',
      '2027',
    );
    fc.assert(
      fc.property(reply, (each) => {
        const parsed = field.parse(each, wordsFor(field), morning);
        if (!parsed.ok) return parsed.why.en !== parsed.why.cy && parsed.why.en !== '';
        return field.accepts(parsed.value) && parsed.value >= WEDNESDAY;
      }),
      { numRuns: 1000 },
    );
  });

  it.each([...STRANGE, '2026-02-30', '2026-2-3', '12/3/2026', '2026-12-04T00:00'])(
    'is not accepted as %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
    },
  );

  it('is said in words', () => {
    expect(field.show('2026-12-04', 'en', wordsFor(field))).toBe('Friday 4 December 2026');
    expect(field.show('2026-12-04', 'cy', wordsFor(field))).toBe('dydd Gwener 4 Rhagfyr 2026');
  });
});
