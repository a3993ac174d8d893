// Hashes are what the model knows strings by: spread evenly, the same in parts as in one, and found where they stand.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { begun, finder, hashedOn, hashOf, mixed } from '../../bot/understanding/hash.ts';

describe('a hash', () => {
  it('is the same whether a text comes whole or in parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(mixed(hashedOn(hashedOn(begun(3), one), other))).toBe(hashOf(3, one + other));
        expect(hashOf(3, `<${one}>`, 1, one.length + 1)).toBe(hashOf(3, one));
      }),
    );
  });

  it('differs by kind, and for 100,000 texts hardly ever meets another', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => hashOf(0, `word ${at}`)));

    expect(hashOf(0, 'bin')).not.toBe(hashOf(1, 'bin'));
    expect(hashes.size).toBeGreaterThan(99_990);
  });
});

describe('finder', () => {
  it('finds the first place of each number of a list, and no other number', () => {
    const number = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(number), number, (numbers, other) => {
        const sorted = Uint32Array.from(numbers).sort();

        const find = finder(sorted);

        for (const each of [...numbers, other]) expect(find(each)).toBe(sorted.indexOf(each));
      }),
    );
  });
});
