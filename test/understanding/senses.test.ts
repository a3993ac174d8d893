// The sense of words: near for words of like company, kept small, and nothing for words that nobody lists.
import { describe, expect, it } from 'vitest';
import { SENSES, senseTables, sensesIn } from '../../bot/understanding/senses.ts';
import { speller } from '../../bot/understanding/typos.ts';
import { wordVectors } from '../../dialogs/build/word-vectors.ts';

const senseOf = sensesIn(senseTables(wordVectors()));
const likeness = (one: string, other: string): number => {
  const [a, b] = [senseOf(one.split(' ')), senseOf(other.split(' '))];
  return a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);
};

describe('the sense of a message', () => {
  it.each([
    ['sofa', 'mattress', 'pension'],
    ['rent', 'mortgage', 'dog'],
    ['boiler', 'heating', 'library'],
    ['landlord', 'tenant', 'recycling'],
  ])('of "%s" is nearer to "%s" than to "%s"', (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
  });

  it('has length 1, whatever its words are', () => {
    expect(Math.hypot(...senseOf(['broken', 'window']))).toBeCloseTo(1);
    expect(Math.hypot(...senseOf(['the', 'window', 'qqzzx']))).toBeCloseTo(1);
  });

  it('is nothing when none of its words is known', () => {
    expect([...senseOf(['qqzzx', ''])]).toEqual(new Array(SENSES).fill(0));
  });

  it('hangs more on a telling word than on a small one', () => {
    expect(likeness('the boiler', 'boiler')).toBeGreaterThan(0.9);
  });
});

describe('words without their vowels', () => {
  const correct = speller(['appointment', 'transfer', 'account', 'council', 'bin', 'repair']);

  it.each([
    ['apptmnt', undefined],
    ['appntmnt', 'appointment'],
    ['trnsfr', 'transfer'],
    ['accnt', 'account'],
    ['cncl', 'council'],
    ['rpr', 'repair'],
  ])('"%s" is %s', (said, meant) => {
    expect(correct(said)).toBe(meant);
  });

  it.each(['bnnnnn', 'brrr', 'hmmm', 'xyz'])('"%s" is none of them', (said) => {
    expect(correct(said)).toBeUndefined();
  });
});
