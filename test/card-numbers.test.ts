// What looks like a card number is taken out, and other numbers stay. The cards are their schemes' own test numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCardNumbers } from '../bot/card-numbers.ts';

describe('a card number', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4222222222222',
    '378282246310005',
    '3782 822463 10005',
    '5555 5555 5555 4444',
    '6304000000000000000',
    '07700 900982 4111 1111 1111 1111',
    '4111 1111 1111 1111 123',
  ])('is taken out: %s', (typed) => {
    expect(withoutCardNumbers(`i paid with ${typed}, thanks`)).toBe('i paid with [number removed], thanks');
  });

  it.each([
    '07700 900982',
    '01632 960001',
    'H-204518',
    '999990000011',
    '4111 1111 1111',
    '1234567890123',
    'NM4 2QP',
    '23/11/2026 10:30',
    '',
  ])('is not seen in %j', (typed) => {
    expect(withoutCardNumbers(typed)).toBe(typed);
  });

  it('never takes long, and leaves what has no digits as it was', () => {
    expect(withoutCardNumbers('1 '.repeat(2_000)).length).toBeLessThan(4_001);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = text.replace(/\d/gu, '');

        expect(withoutCardNumbers(letters)).toBe(letters);
      }),
    );
  });
});
