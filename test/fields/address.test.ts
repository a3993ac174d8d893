// One of the addresses that were looked up: by tap, by number, by house number, by name, with a typo; or none of them.
import { describe, expect, it } from 'vitest';
import { address } from '../../bot/fields/address.ts';
import { house } from '../../bot/fields/house.ts';
import type { FieldWords } from '../../bot/model.ts';
import { withOptions } from '../../bot/styles/found.ts';

const LINES = [
  '2 Elm Road',
  '3 Elm Road',
  '14 Elm Road',
  '14A Elm Road',
  'Flat 1, Elm House',
  'Flat 2, Elm House',
  'Rose Cottage, Mill Lane',
];
const uprn = (line: string): string => `99999000000${LINES.indexOf(line)}`;
const listed = LINES.map((line) => ({ id: uprn(line), words: line }));
const field = address('Which is your address?');
const wordsOf = (asked: { readonly english: FieldWords['en'] }): FieldWords =>
  withOptions(
    { id: 'q', field: field, optional: false, words: { en: asked.english, cy: asked.english } },
    listed,
  ).words;
const words = wordsOf(field);
const read = (text: string) => {
  const parsed = field.parse({ text }, words);
  return parsed.ok ? parsed.value : undefined;
};

describe('address', () => {
  it.each([
    ['14', '14 Elm Road'],
    ['number 14', '14 Elm Road'],
    ['no. 14', '14 Elm Road'],
    ['I live at 14', '14 Elm Road'],
    ['14 elm rd', '14 Elm Road'],
    ['14 Elm Road', '14 Elm Road'],
    ['14a', '14A Elm Road'],
    ['2', '2 Elm Road'],
    ['3', '3 Elm Road'],
    ['flat 2', 'Flat 2, Elm House'],
    ['Fflat 1', 'Flat 1, Elm House'],
    ['apartment 2', 'Flat 2, Elm House'],
    ['rose cottage', 'Rose Cottage, Mill Lane'],
    ['rose cotage', 'Rose Cottage, Mill Lane'],
    ['cottage', 'Rose Cottage, Mill Lane'],
    ['Mill Lane', 'Rose Cottage, Mill Lane'],
  ])('reads %j as %s', (typed, line) => {
    expect(read(typed)).toBe(uprn(line));
  });

  it.each([
    ['4', '14A Elm Road'],
    ['7', 'Rose Cottage, Mill Lane'],
    ['the seventh', 'Rose Cottage, Mill Lane'],
    ['option 2', '3 Elm Road'],
  ])('takes a number that no address begins with for the place in the list: %j is %s', (typed, line) => {
    expect(read(typed)).toBe(uprn(line));
  });

  it.each([
    '8',
    'not in the list',
    "it isn't there",
    'none of these',
    'My address is not in the list',
    'none',
  ])('knows that it is not listed: %j', (typed) => {
    expect(read(typed)).toBe('none');
  });

  it.each(['', 'elm road', 'flat', 'Elm House', '15 Elm Road', '99', 'hello', '🙂'])(
    'takes nothing for %j',
    (typed) => {
      expect(read(typed)).toBeUndefined();
    },
  );

  it('is tapped', () => {
    expect(field.parse({ text: '14', option: uprn('2 Elm Road') }, words)).toEqual({
      ok: true,
      value: uprn('2 Elm Road'),
    });
    expect(field.parse({ text: '14', option: '999990009999' }, words).ok).toBe(false);
  });

  it('accepts what is in the list it is given, and nothing else', () => {
    expect(field.accepts(uprn('2 Elm Road'), words)).toBe(true);
    expect(field.accepts('none', words)).toBe(true);
    for (const other of ['999990009999', 'constructor', '__proto__', '', null, 14])
      expect(field.accepts(other, words)).toBe(false);
    expect(field.accepts(uprn('2 Elm Road'))).toBe(false);
  });

  it('is said back as an address', () => {
    expect(field.show(uprn('2 Elm Road'), 'cy', words)).toBe('2 Elm Road');
  });
});

describe('house', () => {
  const asked = house('What is the number or name of your home?');
  const its = wordsOf(asked);

  it.each(['14', ' flat 1 ', 'Rose Cotage', 'Elm House', 'number 2'])('takes %j, which fits', (typed) => {
    const parsed = asked.parse({ text: typed }, its);

    expect(parsed).toEqual({ ok: true, value: typed.trim() });
    expect(asked.accepts(typed.trim(), its)).toBe(true);
  });

  it.each(['', '15', 'library hours', 'x'.repeat(200)])('takes nothing that fits no home: %j', (typed) => {
    expect(asked.parse({ text: typed }, its).ok).toBe(false);
    expect(asked.accepts(typed, its)).toBe(false);
  });
});

describe('a line of the list, as it was shown', () => {
  it('is that address, though it has two numbers', () => {
    const field = address('Which is your address?');
    const options = { a: '2 Elm Road', b: '1 Elm Road', none: 'Not in the list' };
    const words = { ask: '?', label: 'Address', options };

    const parsed = ['1. 2 Elm Road', '2) 1 elm road'].map((text) =>
      field.parse({ text }, { en: words, cy: words }),
    );

    expect(parsed).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ]);
  });
});
