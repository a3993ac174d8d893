// A time slot by its day, its time, its place in the list, or any; two that fit are not one.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { slot, slotInWords } from '../../bot/fields/slot.ts';
import type { Moment } from '../../bot/model.ts';
import { replies, STRANGE } from './words-of.ts';

const field = slot('Which time suits you?');
const SLOTS = [
  '2026-11-30T08:00-12:00',
  '2026-11-30T12:00-17:00',
  '2026-12-01T10:00-14:00',
  '2026-12-03T08:00-12:00',
];
const [MONDAY_AM, MONDAY_PM, TUESDAY, THURSDAY] = SLOTS;
const listed = Object.fromEntries(SLOTS.map((id) => [id, id]));
const plain = {
  en: { ...field.english, options: { ...listed, ...field.english.options } },
  cy: { ...field.english, options: { ...listed, none: "Dim un o'r rhain" } },
};
const words = field.worded?.(plain) ?? plain;
const at: Moment = { now: new Date('2026-11-25T10:00:00Z'), timeZone: 'Europe/London' };
const read = (text: string, moment: Moment | undefined = at) => {
  const parsed = field.parse({ text }, words, moment);
  return parsed.ok ? parsed.value : undefined;
};

describe('slot', () => {
  it.each([
    ['1', MONDAY_AM],
    ['the second', MONDAY_PM],
    ['tuesday', TUESDAY],
    ['tues please', TUESDAY],
    ['1st december', TUESDAY],
    ['dydd Mawrth', TUESDAY],
    ['monday morning', MONDAY_AM],
    ['monday pm', MONDAY_PM],
    ['the afternoon one', MONDAY_PM],
    ['bore dydd Iau', THURSDAY],
    ['3/12', THURSDAY],
    ['2pm monday', MONDAY_PM],
    ['any', MONDAY_AM],
    ['first available', MONDAY_AM],
    ['dim ots', MONDAY_AM],
    ['none of these', 'none'],
    ["can't do any of those", 'none'],
    ['dim un', 'none'],
    ['the first one would be great', MONDAY_AM],
    ['the earliest you have got please', MONDAY_AM],
    ['whichever is soonest', MONDAY_AM],
    ['whatever is first', MONDAY_AM],
    ['any of them is fine', MONDAY_AM],
    ['any', MONDAY_AM],
    ["i don't mind, thanks", MONDAY_AM],
    ['after 2 on monday', MONDAY_PM],
    ['monday not before 12', MONDAY_PM],
    ['monday no later than 12', MONDAY_AM],
    ['monday anytime after dinner', MONDAY_PM],
    ['monday before lunch', MONDAY_AM],
    ['dydd llun ar ôl cinio', MONDAY_PM],
    ['cant do any, im in hospital', 'none'],
    ['none of them im at work', 'none'],
    ['monday afternoon', MONDAY_PM],
    ['monday afternoon would be great', MONDAY_PM],
    ['monday after noon', MONDAY_PM],
    ['before 11 on thursday please', THURSDAY],
    ['monday before 12', MONDAY_AM],
    ['ar ôl 2 dydd Llun', MONDAY_PM],
    ['the second one would be great', MONDAY_PM],
    ['the last one', THURSDAY],
    ['none of these suit me', 'none'],
    ['sorry, none of those days work for me', 'none'],
    ["i can't make any of these", 'none'],
    ["these don't work for me", 'none'],
    ['before 11', undefined],
    ['after 1st december', undefined],
    ['the first one on tuesday', TUESDAY],
    ['monday', undefined],
    ['the morning one', undefined],
    ['friday', undefined],
    ['tuesday or thursday', undefined],
    ['not tuesday', undefined],
    ['7', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('reads an hour that is no place in the list', () => {
    expect(read('13')).toBeUndefined();
    expect(read('at 15')).toBe(MONDAY_PM);
  });

  it('knows the days without a moment too', () => {
    expect(field.parse({ text: 'tuesday' }, words)).toEqual({ ok: true, value: TUESDAY });
  });

  it('takes a tap on what was listed, or on another time, which the form looks up', () => {
    const other = '2026-12-24T08:00-12:00';

    expect(field.parse({ text: '', option: String(THURSDAY) }, words)).toEqual({ ok: true, value: THURSDAY });
    expect(field.parse({ text: '1', option: other }, words)).toEqual({ ok: true, value: other });
    expect(field.parse({ text: '1', option: 'soon' }, words).ok).toBe(false);
    expect([TUESDAY, other].filter((each) => !field.accepts(each, words))).toEqual([]);
    expect(STRANGE.filter((each) => field.accepts(each, words))).toEqual([]);
    expect(field.show(other, 'en', words)).toBe('Thursday 24 December, 8am to 12pm');
  });

  it('is said in words of either language', () => {
    expect(slotInWords('2026-11-30T08:00-12:00', 'en')).toBe('Monday 30 November, 8am to 12pm');
    expect(slotInWords('2026-12-01T10:30-14:00', 'cy')).toBe('dydd Mawrth 1 Rhagfyr, 10:30yb i 2yp');
    expect(Object.entries(words.cy.options ?? {}).find(([id]) => id === MONDAY_AM)?.[1]).toBe(
      'dydd Llun 30 Tachwedd, 8yb i 12yp',
    );
    expect(field.show(String(TUESDAY), 'en', words)).toBe('Tuesday 1 December, 10am to 2pm');
    expect(slotInWords('none', 'en')).toBe('none');
  });

  it('is read as it is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SLOTS),
        fc.constantFrom('en' as const, 'cy' as const),
        (id, language) => {
          expect(read(field.show(id, language, words))).toBe(id);
        },
      ),
    );
  });

  it('never throws, and accepts what it reads', () => {
    fc.assert(
      fc.property(
        replies('monday', ' morning', '1', 'pm', 'any', 'none', ' at 9', '3/12', ...SLOTS),
        (reply) => {
          const parsed = field.parse(reply, words, at);
          return !parsed.ok || field.accepts(parsed.value, words);
        },
      ),
      { numRuns: 500 },
    );
  });
});
