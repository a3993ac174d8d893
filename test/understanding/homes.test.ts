// Which homes some words mean: the surest way that finds any decides.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { homesMeant } from '../../bot/understanding/homes.ts';
import { northmoor } from '../../local/northmoor.ts';

const homes = (...lines: readonly string[]) => lines.map((line) => ({ line }));
const meant = (text: string, lines: readonly string[]) =>
  homesMeant(text, homes(...lines)).map(({ line }) => line);

describe('a number', () => {
  it('is a house before it is a flat', () => {
    expect(meant('2', ['2 Elm Road', 'Flat 2, Elm House'])).toEqual(['2 Elm Road']);
    expect(meant('2', ['12 Elm Road', 'Flat 2, Elm House'])).toEqual(['Flat 2, Elm House']);
  });

  it('is every house that has it', () => {
    expect(meant('2', ['2 Elm Road', '2 Oak Road', '22 Elm Road'])).toEqual(['2 Elm Road', '2 Oak Road']);
    expect(meant('2 oak', ['2 Elm Road', '2 Oak Road', '22 Elm Road'])).toEqual(['2 Oak Road']);
  });

  it('is not the block that flats stand in', () => {
    expect(meant('14', ['Flat 1, 14 Rowan Court', 'Flat 2, 14 Rowan Court'])).toEqual([]);
  });
});

describe('a name', () => {
  it('is known without its street, and with a slip', () => {
    const lines = ['The Old Mill, Mill Lane', 'Rose Cottage, Mill Lane'];

    expect(meant('old mill', lines)).toEqual(['The Old Mill, Mill Lane']);
    expect(meant('the old mil', lines)).toEqual(['The Old Mill, Mill Lane']);
    expect(meant('mill lane', lines)).toEqual(lines);
  });

  it('may be Welsh', () => {
    expect(meant('tŷ gwyn', ['Ty Gwyn, Moor Road', 'Hill Top, Moor Road'])).toEqual(['Ty Gwyn, Moor Road']);
  });
});

describe('every home of Northmoor', () => {
  it('is found by its own words, and by them alone', () => {
    for (const { homes } of northmoor())
      for (const home of homes) expect(homesMeant(home.line, homes)).toEqual([home]);
  });

  it('is only found among those that are there, whatever is said', () => {
    const [street] = northmoor();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = homesMeant(text, street?.homes ?? []);

        expect(street?.homes).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
});
