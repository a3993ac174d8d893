// Where something is, in words: a place needs a name, and "here" has none.
import { describe, expect, it } from 'vitest';
import { place } from '../../bot/fields/place.ts';
import { read, readsWhatItAccepts, replies, said } from './words-of.ts';

const field = place('Where is it?');

describe('place', () => {
  it.each([
    'High St',
    'A12 northbound',
    'outside no 14 Mill Lane',
    'NM4 2QP',
    'Ffordd yr Orsaf, ger y siop',
    'Yes Road',
    'Okay Lane',
    'Here Street',
    'No 5, Mill Lane',
  ])('takes %j', (typed) => {
    expect(read(field, typed)).toBe(typed);
  });

  it.each([
    '',
    '   ',
    '5',
    '12/3',
    '??',
    'A',
    '🙂🙂',
    'yes',
    'No.',
    'HERE',
    'here!',
    "i don't know",
    'i dont know',
    'not sure',
    'ydw',
    'ddim yn gwybod',
  ])('asks for a street after %j', (typed) => {
    expect(said(field, typed).ok).toBe(false);
  });

  it('is at most 300 characters, and says so', () => {
    expect(read(field, 'a'.repeat(300))).toHaveLength(300);
    expect(said(field, 'a'.repeat(301)).ok).toBe(false);
    expect(said(field, 'a'.repeat(301))).not.toEqual(said(field, 'here'));
    expect(field.accepts('a'.repeat(300))).toBe(true);
    expect(field.accepts('a'.repeat(301))).toBe(false);
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('High St', 'a'.repeat(150), 'here', 'A12'));
  });

  it('takes any words, so a question of the citizen’s is tried first', () => {
    expect(field.open).toBe(true);
  });
});
