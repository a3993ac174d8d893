// Birth dates as people write them.
import { describe, expect, it } from 'vitest';
import { birthDate } from '../../bot/fields/birth-date.ts';
import type { FieldWords } from '../../bot/model.ts';

const field = birthDate('When?');
const words = { en: field.english, cy: field.english } as FieldWords;
const at = { now: new Date('2026-11-28T12:00:00Z'), timeZone: 'Europe/London' };
const read = (text: string) => {
  const parsed = field.parse({ text }, words, at);
  return parsed.ok ? parsed.value : null;
};

describe('a birth date', () => {
  it.each([
    ['4 12 1980', '1980-12-04'],
    ['04/12/1980', '1980-12-04'],
    ['4.12.80', '1980-12-04'],
    ['04121980', '1980-12-04'],
    ['041280', '1980-12-04'],
    ['its 4-12-80 ta', '1980-12-04'],
    ['4th December 1980', '1980-12-04'],
    ['december 4th 1980', '1980-12-04'],
    ['4 Rhagfyr 1980', '1980-12-04'],
    ['17 may 84', '1984-05-17'],
    ["17th of May '84", '1984-05-17'],
    ['3rd Feb 09', '2009-02-03'],
    ['29/2/2024', '2024-02-29'],
    ['1 1 01', '2001-01-01'],
    ['31 12 26', '1926-12-31'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    '29/2/2023',
    '31 11 1980',
    '12/13/1980',
    '4 December',
    'december 4',
    'may 17th',
    '1980',
    'yesterday',
    'no',
    '4 12 2030',
    '4 12 1880',
    '',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
