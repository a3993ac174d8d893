// An address inside a longer message: taken where it is surely one, and otherwise left to be asked for.
import { describe, expect, it } from 'vitest';
import { homesSpotted } from '../../bot/understanding/homes.ts';

const HOMES = [
  '2 Elm Road',
  '12 Elm Road',
  '14 Elm Road',
  'Flat 1, Elm House, Elm Road',
  'Flat 2, Elm House, Elm Road',
  'The Old Mill, Mill Lane',
  'Rose Cottage, Mill Lane',
  '2A Mill Lane',
].map((line) => ({ line }));
const spotted = (text: string) => homesSpotted(text, HOMES).map(({ line }) => line);

describe('an address in a longer message', () => {
  it.each([
    ['missed recycling at 12 elm road nm4 2qp on tuesday', ['12 Elm Road']],
    ['missed recycling at 12 Elm Rd, NM4 2QP on tuesday', ['12 Elm Road']],
    ['you missed 14 elm road again', ['14 Elm Road']],
    ['bin not emptied 14 nm4 2qp', ['14 Elm Road']],
    ['14, NM42QP missed bin', ['14 Elm Road']],
    ['moving out of NM4 2QP, 14, into a flat', ['14 Elm Road']],
    ['wrong postcode its nm42qp number 14', ['14 Elm Road']],
    ['missed bin flat 2 nm4 2qp', ['Flat 2, Elm House, Elm Road']],
    ['missed bin apartment 2 elm house', ['Flat 2, Elm House, Elm Road']],
    ['rose cottage, nm2 3dl: no recycling', ['Rose Cottage, Mill Lane']],
    ['2a mill lane food not taken', ['2A Mill Lane']],
    ['The Old Mill bins still full', ['The Old Mill, Mill Lane']],
  ])('%j is %j', (text, lines) => {
    expect(spotted(text)).toEqual(lines);
  });

  it.each([
    'missed bin nm4 2qp',
    'you missed 2 bins nm4 2qp',
    'nm4 2qp 2 bins were missed',
    'nm4 2qp 14 days ago',
    '2 bins were missed at nm4 2qp on the 14th',
    'the old bin is full',
    'missed 14 days ago, nm4 2qp',
    'missed recycling at 12 high st nm4 2qp on tuesday',
    'flat 2',
    'elm road not collected',
    '',
  ])('%j is none', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});
