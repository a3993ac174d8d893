// What people answer in a missed bin report that no option says: a colour, a number that is not in their street, that they want to skip.
import { describe, expect, it } from 'vitest';
import { talk } from '../talk.ts';

const OAK = ['NM3 1FG', '8'] as const;

describe('which bin', () => {
  it.each(['green bin', 'the green one', 'y bin gwyrdd'])(
    'of a colour that is a box here is asked: %s',
    (said) => {
      const talking = talk('report-missed-bin', ...OAK, said);

      expect(talking.asked).toBe('bins');
      expect(talking.texts.join()).toContain(
        'the green box, for recycling? Garden waste goes in the brown bin.',
      );
    },
  );

  it.each([
    ['yes', 'Recycling:'],
    ['garden', 'Garden waste:'],
    ['brown', 'Garden waste:'],
    ['no, the black', 'Rubbish:'],
  ])('is taken then: %s', (said, told) => {
    const talking = talk('report-missed-bin', ...OAK, 'green bin', said);

    expect(talking.texts.join()).toContain(told);
  });

  it.each(['bins', 'postcode'])('cannot be skipped, nor can %s, and a person is named', (question) => {
    const talking = talk('report-missed-bin', ...(question === 'bins' ? OAK : []), 'skip');

    expect(talking.asked).toBe(question);
    expect(talking.texts.join()).toMatch(/can't skip this one\.\n.*PERSON/);
  });
});

describe('a home that is not there', () => {
  it.each([
    ['NM3 1FG', '7', '2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28 Oak Avenue.'],
    ['NM4 2QP', '99', '20 Elm Road; Flat 1, Elm House, Elm Road; Flat 2'],
    ['NM5 6TU', '77', 'To see them all, reply SKIP.'],
  ])('at %s, %s, is told which are', (postcode, house, homes) => {
    const talking = talk('report-missed-bin', postcode, house);

    expect(talking.asked).toBe('house');
    expect(talking.texts.join()).toContain(homes);
  });
});
