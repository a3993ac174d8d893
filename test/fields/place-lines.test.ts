// A place is a street, a landmark, a pin, a number on a post, three words or a UPRN: what else is said is asked again, and no real place is.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { place } from '../../bot/fields/place.ts';
import { streets } from '../../local/northmoor-streets.ts';
import { NO_PLACES, PLACES } from './place-lines.ts';
import { read, said, spotted } from './words-of.ts';

const field = place('Where is it?');

describe('a place as it is typed', () => {
  it.each(PLACES)('is taken: %j', (line) => {
    expect(read(field, line)).toBeDefined();
  });

  it.each(NO_PLACES)('is none, and is asked for again with help: %j', (line) => {
    const parsed = said(field, line);

    expect(parsed.ok ? parsed.value : parsed.why.en).toContain('like "High Street');
  });

  it('is taken of every street, with whatever stands before, behind and around it', () => {
    const before = fc.constantFrom(
      '',
      'on ',
      'its on ',
      'outside tesco on ',
      'near the end of ',
      '14 ',
      'by 7 ',
      'somewhere on ',
    );
    const behind = fc.constantFrom(
      '',
      ', by the gate',
      ' outside number 4',
      ', about half way down',
      ' near the school',
      ' i think',
    );
    const way = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => `${text}!!`,
    );
    const named = fc.constantFrom(...streets().map(({ name }) => name));

    fc.assert(
      fc.property(before, named, behind, way, (first, name, last, typed) => {
        // A road by its number has no houses.
        fc.pre(!(name === 'A12' && /\d/.test(first)));
        expect(read(field, typed(first + name + last))).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('is none of words of what is no place, however they are put together', () => {
    const words = NO_PLACES.filter(
      (line) => /^[a-z0-9 ]+$/.test(line) && !/\b(?:outside|fell|hit)\b/.test(line),
    )
      .flatMap((line) => line.split(' '))
      .filter((word) => !/^(?:road|street|place|way|column|light|post)$/.test(word));

    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), (each) => {
        expect([each.join(' '), read(field, each.join(' '))]).toEqual([each.join(' '), undefined]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a place in a longer message', () => {
  it.each([
    ['huge pothole outside tesco on mill lane, bike came off', 'outside tesco on mill lane'],
    ['old sofa dumped on canal walk', 'canal walk'],
    ['mill lane by the gate, bags and a fridge', 'mill lane by the gate'],
    ['street light out on Harbour Row outside number 6, its been weeks', 'Harbour Row outside number 6'],
    ["there's one outside 12 High Street", '12 High Street'],
    ['pothole on the A12 northbound, very deep', 'A12 northbound'],
    ['pothole in the wrong place', undefined],
    ['it is a long way to go', undefined],
    ['every road round here', undefined],
  ])('"%s" is %s', (text, value) => {
    expect(spotted(field, text)).toBe(value);
  });
});
