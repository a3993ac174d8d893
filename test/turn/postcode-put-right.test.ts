// A postcode that was wrong is put right at the questions after it, however that is said.
import { describe, expect, it } from 'vitest';
import { talk } from '../talk.ts';

const RIGHT = [
  'no wrong postcode its NM4 2QP',
  'NM4 2QP',
  'sorry its nm42qp',
  'wrong post code sorry NM4 2QP',
  'na cod post anghywir NM4 2QP ydy o',
];

describe.each(['report-missed-bin', 'find-bin-days'])('in %s', (form) => {
  it.each(RIGHT)('at the house number, by %j', (words) => {
    // Of a long list the number is asked, of a short one the address.
    const talking = talk(form, 'NM2 3DL', words);

    expect(talking.asked).toBe('house');
    expect(talking.state.open?.answers).toEqual([['postcode', 'NM4 2QP']]);
  });

  it('the other way round', () => {
    const talking = talk(form, 'NM4 2QP', 'no wrong postcode its NM4 2QR');

    expect(talking.asked).toBe('address');
    expect(talking.state.open?.answers).toEqual([['postcode', 'NM4 2QR']]);
  });
});

describe('with the number behind it', () => {
  it.each(['wrong postcode its NM4 2QP, 14', 'i meant NM4 2QP number 14'])('%j answers both', (words) => {
    const talking = talk('report-missed-bin', 'NM4 2QR', words);

    expect(talking.asked).toBe('bins');
    expect(talking.texts.join()).toContain('14 Elm Road');
  });
});

describe('by one that is not ours', () => {
  it.each([
    ['NM4 2QP', 'house'],
    ['NM4 2QR', 'address'],
  ])('after %s, is said to be kept as it was', (before, asked) => {
    const talking = talk('report-missed-bin', before, 'BS1 4TR');

    expect([talking.asked, talking.last.status]).toEqual([asked, 'asked-again']);
    expect(talking.texts.join()).toContain('the postcode from before');
  });
});
