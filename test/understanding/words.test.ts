// Forms of one word meet in one stem; different words stay apart.
import { describe, expect, it } from 'vitest';
import { stem, stopWords } from '../../bot/understanding/words.ts';

describe('stem', () => {
  it.each([
    ['collect', 'collects', 'collected', 'collecting', 'collection', 'collections'],
    ['library', 'libraries'],
    ['empty', 'emptied', 'empties'],
    ['renew', 'renewal', 'renewed', 'renewing'],
    ['stop', 'stopped', 'stopping'],
    ['badge', 'badges'],
    ['park', 'parks', 'parked', 'parking'],
    ['complain', 'complained', 'complaining'],
  ])('brings the forms of %s together', (...forms) => {
    expect(new Set(forms.map((form) => stem(form, 'en'))).size).toBe(1);
  });

  it.each([
    ['bin', 'fin', 'min', 'biniau', 'biniaun', 'finiau'],
    ['cwyn', 'gwyn', 'nghwyn', 'chwyn'],
    ['twll', 'dwll', 'thwll', 'nhwll'],
    ['llyfrgell', 'lyfrgell'],
    ['trwydded', 'drwydded', 'nhrwydded', 'thrwydded'],
  ])('brings the mutated forms of %s together', (...forms) => {
    expect(new Set(forms.map((form) => stem(form, 'cy'))).size).toBe(1);
  });

  it.each([
    ['bus', 'bu'],
    ['glass', 'glas'],
    ['thing', 'th'],
    ['red', 'r'],
  ])('does not cut %s to %s', (word, cut) => {
    expect(stem(word, 'en')).not.toBe(cut);
  });
});

describe('the stop words', () => {
  it('are normalised', () => {
    expect([...stopWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
