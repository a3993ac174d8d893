// What a duty manager writes: what is taken, and what each mistake is met with. Nothing in it is run, and it leads to no other site.

import { describe, expect, it } from 'vitest';
import { readNotice, TEXT_MAX, type Typed } from '../../bot/notices/read.ts';
import { council } from '../../dialogs/council.ts';
import { fc } from '../made-up.ts';

const reading = { ...council, kinds: ['water', 'bins'], now: new Date('2026-11-24T03:00:00.000Z') };
const typed = (more: Partial<Typed> = {}): Typed => ({
  topics: ['water'],
  everybody: false,
  streets: 'Elm Road, elm rd\nMill Lane',
  postcodes: 'nm42qp, nm4 2; NM4',
  en: ' A main  has burst. ',
  cy: '',
  time: '18:00',
  day: 'today',
  ...more,
});
const wrongIn = (more: Partial<Typed>): readonly string[] => {
  const read = readNotice(typed(more), reading);
  return read.ok ? [] : read.wrong.map(([field]) => field);
};

describe('a notice that is read', () => {
  it('has its places, its words in one line and its time', () => {
    expect(readNotice(typed(), reading)).toEqual({
      ok: true,
      notice: {
        topics: ['water'],
        area: { streets: ['Elm Road', 'elm rd', 'Mill Lane'], postcodes: ['NM4 2QP', 'NM4 2', 'NM4'] },
        text: { en: 'A main has burst.' },
        until: '2026-11-24T18:00:00.000Z',
      },
    });
  });

  it('is for everybody when that is ticked and no place is named', () => {
    const read = readNotice(typed({ everybody: true, streets: '', postcodes: '', time: '' }), reading);

    expect(read).toEqual({ ok: true, notice: { topics: ['water'], text: { en: 'A main has burst.' } } });
  });

  it.each([
    ['nothing is chosen', { topics: [] }, ['topics']],
    ['a topic that there is not', { topics: ['moon'] }, ['topics']],
    ['no place, and not for everybody', { streets: '', postcodes: '' }, ['streets']],
    ['places and everybody', { everybody: true }, ['streets']],
    ['no words', { en: '  ' }, ['en']],
    ['too many words', { en: 'a'.repeat(TEXT_MAX + 1) }, ['en']],
    ['a place to be filled in', { en: 'See {link}' }, ['en']],
    ['markup', { cy: '<b>Dŵr</b>' }, ['cy']],
    ['a link to another site', { en: 'See https://evil.example.com/x' }, ['en']],
    ['a link without its beginning', { en: 'See bit.ly/x for more' }, ['en']],
    ['our name in front of another', { en: 'See https://northmoor.example.org.evil.com' }, ['en']],
    [
      'our name as somebody who signs in elsewhere',
      { en: 'https://northmoor.example.org@evil.com/' },
      ['en'],
    ],
    ['a link that is not safe', { en: 'http://northmoor.example.org/x' }, ['en']],
    ['a postcode of others', { postcodes: 'EM1 1AA' }, ['postcodes']],
    ['no postcode at all', { postcodes: 'over there' }, ['postcodes']],
    ['no street', { streets: 'x' }, ['streets']],
    ['no time', { time: 'soon' }, ['time']],
    ['a time that is over', { time: '02:00' }, ['time']],
  ] as const)('is refused for %s', (_, more, fields) => {
    expect(wrongIn(more)).toEqual(fields);
  });

  it.each([
    'northmoor.example.org/water',
    'https://northmoor.example.org/water',
    'Back by 18.00. Call 01632 960199.',
  ])('may say "%s"', (en) => {
    expect(wrongIn({ en })).toEqual([]);
  });

  it('takes tomorrow across the change of the clocks', () => {
    const saturday = { ...reading, now: new Date('2026-10-24T20:00:00.000Z') };

    const read = readNotice(typed({ time: '6', day: 'tomorrow' }), saturday);

    expect(read.ok && read.notice.until).toBe('2026-10-25T06:00:00.000Z');
  });

  const at = (iso: string) => ({ ...reading, now: new Date(iso) });
  const untilOf = (time: string, now: string, day = 'today') => {
    const read = readNotice(typed({ time, day }), at(now));
    return read.ok ? read.notice.until?.slice(0, 16) : 'asked again';
  };

  it.each([
    ['7am', '2026-11-24T07:00'],
    ['7 am', '2026-11-24T07:00'],
    ['7.30pm', '2026-11-24T19:30'],
    ['7:30 p.m.', '2026-11-24T19:30'],
    ['by 6pm', '2026-11-24T18:00'],
    ['noon', '2026-11-24T12:00'],
    ['12 noon', '2026-11-24T12:00'],
    ['12pm', '2026-11-24T12:00'],
    ['7yh', '2026-11-24T19:00'],
    ['hanner dydd', '2026-11-24T12:00'],
    ['midnight', '2026-11-24T23:59'],
    ['1830', '2026-11-24T18:30'],
    ["6 o'clock", '2026-11-24T06:00'],
  ])('takes a time as people write it: "%s"', (time, until) => {
    expect(untilOf(time, '2026-11-24T03:00:00.000Z')).toBe(until);
  });

  it.each([
    ['6', '2026-11-24T18:00'],
    ['6.30', '2026-11-24T18:30'],
    ['18', '2026-11-24T18:00'],
    ['4', 'asked again'],
    ['06:00', 'asked again'],
    ['10:30', 'asked again'],
    ['7am', 'asked again'],
    ['7am on Friday', 'asked again'],
    ['25', 'asked again'],
    ['13pm', 'asked again'],
    ['6:75', 'asked again'],
    ['6-7pm', 'asked again'],
  ])('at five in the afternoon takes "%s" for no time that is over, nor for another day', (time, until) => {
    expect(untilOf(time, '2026-11-24T17:00:00.000Z')).toBe(until);
  });

  it('takes a time alone of tomorrow for the first such', () => {
    expect(untilOf('6', '2026-11-24T17:00:00.000Z', 'tomorrow')).toBe('2026-11-25T06:00');
    expect(untilOf('noon', '2026-11-24T17:00:00.000Z', 'tomorrow')).toBe('2026-11-25T12:00');
    expect(untilOf('midnight', '2026-11-24T17:00:00.000Z', 'tomorrow')).toBe('2026-11-25T23:59');
  });

  it('never lets a brace, a sign of markup or a line through, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'grapheme' }),
        fc.string({ maxLength: 60 }),
        (en, streets) => {
          const read = readNotice(typed({ en, streets }), reading);
          const said = read.ok ? [read.notice.text.en, ...(read.notice.area?.streets ?? [])] : [];
          expect(said.filter((each) => /[{}<>\n\r]/.test(each))).toEqual([]);
        },
      ),
    );
  });
});
