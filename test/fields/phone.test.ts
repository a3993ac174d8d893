// A UK number in any of the ways that people write it, kept in one form. All numbers are Ofcom's drama numbers.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { phone } from '../../bot/fields/phone.ts';
import { read, readsWhatItAccepts, replies, said, STRANGE, wordsFor, spotted } from './words-of.ts';

const field = phone('What number can we reach you on?');

describe('phone', () => {
  it.each([
    ['07700900982', '07700900982'],
    ['07700 900982', '07700900982'],
    ['07700-900-982', '07700900982'],
    ['077 00 90 09 82', '07700900982'],
    ['(01632) 960001', '01632960001'],
    ['01632.960.001', '01632960001'],
    ['+447700900982', '07700900982'],
    ['+44 7700 900982', '07700900982'],
    ['+44 (0)7700 900982', '07700900982'],
    ['0044 7700 900982', '07700900982'],
    ['447700900982', '07700900982'],
    ['020 7946 0001', '02079460001'],
    ['my number is 07700 900982 thanks', '07700900982'],
    ['07700 900982.', '07700900982'],
    ['Tel: 01632\u00a0960001', '01632960001'],
  ])('reads %j as %s', (typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  it.each([
    ['07700 900982 (5pm)', '07700900982'],
    ['7700 900982', '07700900982'],
    ['+44 07700 900982', '07700900982'],
    ['oh seven seven double oh nine double oh nine eight two', '07700900982'],
    ['plus four four seven seven zero zero nine zero zero nine eight two', '07700900982'],
    ['sero saith saith dwbl sero naw dwbl sero naw wyth dau', '07700900982'],
    ['O7700 9OO982', '07700900982'],
    ['flat 3, 07700 900982', '07700900982'],
    ['after 5 on 07700 900982', '07700900982'],
    ['07700 900982 and 07700 900982', '07700900982'],
    ['０７７００９００９８２', '07700900982'],
    ['016977 2345', '0169772345'],
  ])('reads %j as %s', (typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  it.each([
    '',
    'no',
    '12345',
    '0770090098',
    '077009009821234',
    '07700 900982 07700 900983',
    '07700 900982 2',
    '08081 570001',
    '0909 8790001',
    '070 1234 5678',
    '076 1234 5678',
    '+1 202 555 0100',
    '0000000000',
    '04632 960001',
    '01632 960001 or 07700 900982',
    'home 01632 960001 mob 07700 900982',
    '07700 900982, 07700 900983',
    'not 07700 900982',
    '01632 960001 ext 204',
    '0163296000',
    '999',
    'one of two',
    '٠٧٧٠٠٩٠٠٩٨٢',
    'phone',
  ])('does not take %j', (typed) => {
    expect(said(field, typed).ok).toBe(false);
  });

  it('says what is wrong with it', () => {
    const whys = [
      'no',
      '07700 900982 or 01632 960001',
      '01632 960001 x12',
      '+33 1 23 45 67 89',
      '0909 879 0001',
      '999',
    ].map((text) => {
      const parsed = said(field, text);
      return parsed.ok ? '' : parsed.why.en;
    });

    expect(new Set(whys).size).toBe(6);
    expect(whys.every((why) => why.includes('07700 900982'))).toBe(true);
  });

  it('is spotted in a longer message when there is surely one', () => {
    expect(spotted(field, 'pothole at 12 High St, ring 07700 900982')).toBe('07700900982');
    expect(spotted(field, 'ring 07700 900982 or 01632 960001')).toBeUndefined();
    expect(spotted(field, 'ref R204518 of 12/3/2026')).toBeUndefined();
  });

  it('reads the first 200 characters only', () => {
    expect(said(field, `${' '.repeat(200)}07700900982`).ok).toBe(false);
  });

  it('reads any drama number, however it is spaced', () => {
    const stem = fc.constantFrom('07700900', '01632960', '02079460', '01134960');
    const between = fc.constantFrom('', ' ', '-', '.', ' - ');
    fc.assert(
      fc.property(
        stem,
        fc.nat(999),
        fc.array(between, { minLength: 11, maxLength: 11 }),
        (start, end, gaps) => {
          const digits = start + String(end).padStart(3, '0');
          const typed = digits.replace(/\d/g, (digit, index: number) => digit + (gaps[index] ?? ''));

          expect(read(field, typed)).toBe(digits);
        },
      ),
    );
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('07700', '900982', '+44', '0044', '(0)', '01632', '960001', '-', '1'));
  });

  it.each([...STRANGE, '447700900982', '07700 900982', '08081570001', '07700900982\n'])(
    'does not accept %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
    },
  );

  it('says a number back in two groups', () => {
    expect(field.show('07700900982', 'en', wordsFor(field))).toBe('07700 900982');
  });
});
