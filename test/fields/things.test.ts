// A list of things as people write it: what is on it, how many, and what may not be.
import { describe, expect, it } from 'vitest';
import { fc } from '../made-up.ts';
import { countOf, things } from '../../bot/fields/things.ts';
import { wordsFor } from './words-of.ts';

const refuses = (thing: string) => (/tyre/i.test(thing) ? { en: 'No tyres.', cy: 'Dim teiars.' } : undefined);
const field = things('What?', { most: 5, refuses });
const read = (text: string) => {
  const parsed = field.parse({ text }, wordsFor(field));
  return parsed.ok ? [countOf(parsed.value), ...parsed.value] : parsed.why.en;
};

describe('things', () => {
  it.each([
    ['a sofa', [1, 'sofa']],
    ['Sofa, 2 mattresses and an old fridge', [4, 'Sofa', '2 mattresses', 'old fridge']],
    ['two beds', [2, 'two beds']],
    ['2x wardrobe', [2, '2x wardrobe']],
    ['mattress x3', [3, 'mattress x3']],
    ['3 piece suite', [3, '3 piece suite']],
    ['sofa\n- fridge\n- 1 table', [3, 'sofa', 'fridge', '1 table']],
    ['table & 4 chairs', [5, 'table', '4 chairs']],
    ['soffa a 2 fatres', [3, 'soffa', '2 fatres']],
    ['two seater sofa, 2 door wardrobe', [2, 'two seater sofa', '2 door wardrobe']],
    ['fridge freezer', [1, 'fridge freezer']],
    ['a washing machine.', [1, 'washing machine']],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each(['', '5', '👍', 'yes', 'no', 'lots of things', 'everything', '???', 'x'.repeat(90)])(
    'is not %j',
    (text) => {
      expect(read(text)).toMatch(/like/);
    },
  );

  it('is no more than fits, and nothing that is refused', () => {
    expect(read('6 chairs')).toMatch(/6 items.*5/);
    expect(read('table and 5 chairs')).toMatch(/6 items/);
    expect(read('a sofa and 4 tyres')).toBe('No tyres.');
  });

  it('keeps no card number', () => {
    expect(JSON.stringify(read('a sofa, card 4111 1111 1111 1111'))).not.toContain('1111');
  });

  it('accepts what it read, whatever was typed', () => {
    const word = fc.constantFrom('sofa', 'and', '2', ',', 'bed', '\n', 'x2', 'a', '&', 'ten', '99', 'é', '*');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((all) => all.join(' ')),
        ),
        (text) => {
          const parsed = field.parse({ text }, wordsFor(field));
          if (parsed.ok) expect(field.accepts(parsed.value)).toBe(true);
        },
      ),
    );
  });
});
