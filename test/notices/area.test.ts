// Whether somebody is in the area of a notice: told from what they said, and never guessed.
import { describe, expect, it } from 'vitest';
import { isPartOf, standsIn, type Whereabouts } from '../../bot/notices/area.ts';

const here = (more: Partial<Whereabouts>): Whereabouts => ({ postcodes: [], said: [], lines: [], ...more });
const ELM = { streets: ['Elm Road'], postcodes: [] };
const SECTOR = { streets: [], postcodes: ['NM4 2'] };
const BOTH = { streets: ['Elm Road'], postcodes: ['NM4 2QP'] };

describe('a postcode', () => {
  it.each([
    ['NM4', 'NM4 2QP', true],
    ['NM4 2', 'NM4 2QP', true],
    ['NM4 2QP', 'NM4 2QP', true],
    ['NM4 2QP', 'NM4 2QR', false],
    ['NM4 3', 'NM4 2QP', false],
    ['NM4', 'NM42 2QP', false],
    ['NM4 2', 'NM42 2QP', false],
  ])('%s has %s in it: %s', (part, postcode, expected) => {
    expect(isPartOf(part, postcode)).toBe(expected);
  });
});

describe('somebody', () => {
  it.each([
    ['whose postcode is in it is in', SECTOR, { postcodes: ['NM4 2QP'] }, 'in'],
    ['whose postcode is another is out', SECTOR, { postcodes: ['NM2 3DL'] }, 'out'],
    ['of whom nothing is known is neither', ELM, {}, 'unknown'],
    ['who writes the street is in', ELM, { said: ['no water in elm rd'] }, 'in'],
    ['who writes another street may be in', ELM, { said: ['no water, mill lane is fine'] }, 'unknown'],
    ['at Elm Road North is not in Elm Road', ELM, { lines: ['4 Elm Road North'] }, 'out'],
    ['at another address is out', ELM, { lines: ['4 Mill Lane'] }, 'out'],
    ['whose postcode alone is known may be in a street', ELM, { postcodes: ['NM2 3DL'] }, 'unknown'],
    [
      'of whose postcode some homes are in it may be',
      ELM,
      { lines: ['2 Elm Road', '1 Elm Court'] },
      'unknown',
    ],
    [
      'is in by street where the postcode is another',
      BOTH,
      { postcodes: ['NM4 9ZZ'], lines: ['2 Elm Road'] },
      'in',
    ],
    ['is out by both', BOTH, { postcodes: ['NM2 3DL'], lines: ['2 Mill Lane'] }, 'out'],
  ] as const)('%s', (_, area, known, expected) => {
    expect(standsIn(area, here(known))).toBe(expected);
  });
});
