// Two people's words for a place on one street: the same spot, or not to be told.
import { describe, expect, it } from 'vitest';
import { isSameSpot } from '../../bot/services/landmarks.ts';

describe('a spot on a street', () => {
  it.each([
    ['outside tesco on mill lane', 'Mill Lane, by the Tesco', true],
    ['Mill Ln opposite number 4', 'outside no 4 mill lane', true],
    ['mill lane by the gate of the park', 'Mill Lane near the park', true],
    ['mill lane', 'Mill Lane by the park', false],
    ['mill lane', 'mill lane', false],
    ['outside 4 mill lane', 'outside 40 mill lane', false],
    ['outside the shop, 4 mill lane', 'the shop on mill lane', false],
    ['mill lane by the school', 'mill lane by the park', false],
  ])('is the same in %j and %j: %s', (one, other, isSame) => {
    expect(isSameSpot('Mill Lane', one, other)).toBe(isSame);
    expect(isSameSpot('Mill Lane', other, one)).toBe(isSame);
  });
});
