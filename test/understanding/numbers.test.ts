// Numbers in words, in two languages; two of them are not one.
import { describe, expect, it } from 'vitest';
import { numberIn, ordinalIn } from '../../bot/understanding/numbers.ts';

const number = (text: string) => numberIn(text.split(' '));

describe('a number in words', () => {
  it.each([
    ['twenty', 20],
    ['twenty five', 25],
    ['fourty two', 42],
    ['a hundred', 100],
    ['one hundred and twenty', 120],
    ['two thousand five hundred', 2500],
    ['pum', 5],
    ['ugain', 20],
    ['dau ddeg pump', 25],
    ['un deg pump', 15],
    ['naw deg naw', 99],
    ['hanner can', 50],
    ['dau gant', 200],
    ['cant dau ddeg', 120],
  ])('is read whole: %s is %d', (text, value) => {
    expect(number(text)).toEqual({ value, took: text.split(' ').length });
  });

  it.each([
    ['twenty thirty', 1],
    ['five and ten', 1],
    ['ten five', 1],
    ['five pounds', 1],
  ])('ends where another begins: %s', (text, took) => {
    expect(number(text)?.took).toBe(took);
  });

  it.each(['can i', 'cant pay', 'and', 'a', 'hanner', '', 'pounds five'])('is not seen in %j', (text) => {
    expect(number(text)).toBeUndefined();
  });
});

describe('a day of the month in words', () => {
  it.each([
    ['first', 1],
    ['twenty first', 21],
    ['thirty first', 31],
    ['twentieth', 20],
    ['trydydd', 3],
  ])('is read: %s is %d', (text, value) => {
    expect(ordinalIn(text.split(' '))?.value).toBe(value);
  });

  it('is not seen in a number', () => {
    expect(ordinalIn(['twenty', 'five'])).toBeUndefined();
  });
});
