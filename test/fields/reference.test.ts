// A reference however it is written; without its letters, or two of them, it is asked for again.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { reference } from '../../bot/fields/reference.ts';
import { read, readsWhatItAccepts, replies, STRANGE, wordsFor, spotted } from './words-of.ts';

const any = reference('What is your reference?');
const ours = reference('What is your reference?', { prefixes: ['R', 'CMP'] });

describe('reference', () => {
  it.each([
    ['FT-2026-00042', 'FT202600042'],
    ['R20451 8', 'R204518'],
    ['refR204518', 'R204518'],
    ['Ｒ２０４５１８', 'R204518'],
    ['r 2 0 4 5 1 8', 'R204518'],
  ])('reads %j as %s', (text, value) => {
    expect(read(any, text)).toBe(value);
  });

  it.each([
    'R-204518-A',
    'tax 12345678',
    'then 204518',
    'on 204518',
    'QQ123456C',
    'may 2027',
    '07700 900982',
    'NM4 2QP',
  ])('does not take %j', (text) => {
    expect(read(any, text)).toBeUndefined();
  });

  it("keeps to the council's own letters where they are known", () => {
    expect(read(ours, 'r204518')).toBe('R204518');
    expect(read(ours, 'X204518')).toBeUndefined();
    expect(read(ours, 'X204518 or R204518')).toBe('R204518');
    expect(ours.accepts('X204518')).toBe(false);
  });

  it('is spotted in a longer message only where its letters are known', () => {
    expect(spotted(ours, "where's my repair R-204518 please")).toBe('R204518');
    expect(spotted(ours, 'R204518 or R204519')).toBeUndefined();
    expect(spotted(any, 'R204518')).toBeUndefined();
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(any, replies('R', '204518', 'cmp', '-', 'O', 'l', 'ref ', '1', ' or '));
  });

  it('reads any as it says it back, and with any sign between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('R', 'H', 'CMP', 'P'),
        fc.integer({ min: 1000, max: 99_999_999 }),
        fc.constantFrom('', '-', ' ', '/', '. '),
        (letters, digits, sign) => {
          const value = letters + String(digits);

          expect(read(any, any.show(value, 'en', wordsFor(any)))).toBe(value);
          expect(read(any, (letters + sign + String(digits)).toLowerCase())).toBe(value);
        },
      ),
    );
  });

  it.each([...STRANGE, 'r204518', 'R-204518', 'R123', '204518', 'R204518 '])(
    'does not accept %j',
    (stored) => {
      expect(any.accepts(stored)).toBe(false);
    },
  );
});
