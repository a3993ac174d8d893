// The home of an emergency, however its address is written: a flat in a block is that flat, and no other.
import { describe, expect, it } from 'vitest';
import { talk } from '../talk.ts';

const told = (...more: readonly string[]) => {
  const talking = talk('triage-leak', 'no', 'more than a bucket');
  for (let count = 0; count < 6 && talking.asked !== 'postcode'; count++)
    talking.says(count % 2 === 0 ? 'no' : 'clean');
  for (const each of more) talking.says(each);
  const sent = talking.effects.findLast((each) => each.kind === 'submit');
  return sent?.kind === 'submit' ? sent.answers : {};
};
const FLAT = told('NM5 6TU', 'flat 3, 14 rowan court');

describe('a flat in the address', () => {
  it('is known by its own number of the list', () => {
    expect(FLAT).toMatchObject({ place: 'Flat 3, 14 Rowan Court, NM5 6TU' });
    expect(FLAT['uprn']).toMatch(/^\d+$/);
    expect(told('NM5 6TU', 'flat 4, 14 rowan court')['uprn']).not.toBe(FLAT['uprn']);
  });

  it.each([
    ['behind the house', 'NM5 6TU', '14 rowan court flat 3'],
    ['in short', 'NM5 6TU', 'f3 14 rowan court'],
    ['in one breath', 'flat 3, 14 rowan court nm5 6tu'],
    ['where the postcode was left out', 'skip', 'flat 3, 14 rowan court nm5 6tu'],
    ['there, behind the house', 'skip', '14 rowan court flat 3, NM5 6TU'],
  ])('is the same %s', (_, ...said) => {
    expect(told(...said)).toMatchObject({ place: FLAT['place'], uprn: FLAT['uprn'] });
  });

  it('is no home where the list has none like it, and stays as it was written', () => {
    expect(told('skip', 'flat 99, 14 rowan court nm5 6tu')).toMatchObject({
      place: 'flat 99, 14 rowan court nm5 6tu',
    });
    expect(told('skip', 'flat 99, 14 rowan court nm5 6tu')['uprn']).toBeUndefined();
  });
});
