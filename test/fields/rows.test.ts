// What people type, row by row: `rows.json` was tuned on, `rows-apart.json` was not; the bench counts both, and this holds the counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attempt, tally, type Row } from '../../bench/support/field-rows.ts';

const rowsIn = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly Row[];
const rows = rowsIn('rows.json');
const apart = rowsIn('rows-apart.json');
/** Their words are learned elsewhere, and their rows only watched. */
const WATCHED = new Set(['choice', 'yesno']);

describe('rows of what people type', () => {
  it('are many, of every field, and some of them must be refused', () => {
    expect(rows.length).toBeGreaterThan(600);
    for (const field of new Set(rows.map((row) => row.field))) {
      const own = rows.filter((row) => row.field === field);

      expect([
        field,
        own.some(({ value }) => value === null),
        own.some(({ value }) => value !== null),
      ]).toEqual([field, true, true]);
    }
  });

  it.each([...new Set(rows.map(({ field }) => field))].filter((field) => !WATCHED.has(field)))(
    'of the field %s are read right, but for one in fifty that is asked again',
    (field) => {
      const found = tally(rows.filter((row) => row.field === field).map(attempt));

      expect(found.mistakes.filter(({ got }) => got !== null)).toEqual([]);
      expect(found.refused).toBeLessThanOrEqual(found.rows / 50);
    },
  );

  it('that were set apart are read right nine times in ten, and hardly ever wrongly', () => {
    const found = tally(apart.filter(({ field }) => !WATCHED.has(field)).map(attempt));

    expect(found.right / found.rows).toBeGreaterThan(0.9);
    expect(found.wrong / found.rows).toBeLessThan(0.02);
  });

  it('are counted by field, and each mistake is named', () => {
    const found = tally(
      [
        { field: 'phone', text: '07700 900982', value: '07700900982' },
        { field: 'phone', text: '07700 900982', value: '07700900983' },
        { field: 'name', text: 'PAT', value: 'Pat' },
        { field: 'name', text: 'yes', value: 'Yes' },
        { field: 'name', text: 'no', value: null },
        { field: 'choice', text: 'first', value: '2', options: ['2', '1'] },
      ].map(attempt),
    );

    expect(found).toMatchObject({
      rows: 6,
      right: 4,
      wrong: 1,
      refused: 1,
      byField: { name: { right: 2, refused: 1 } },
    });
    expect(found.mistakes.map(({ got }) => got)).toEqual(['07700900982', null]);
  });
});
