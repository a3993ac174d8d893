// A misspelt word is put right only when it is near enough to be sure of.
import { describe, expect, it } from 'vitest';
import { speller } from '../../bot/understanding/typos.ts';

const correct = speller(['bin', 'badge', 'library', 'collection', 'permit', 'pothole']);

describe('speller', () => {
  it.each([
    ['binz', 'bin', 'a letter added'],
    ['bage', 'badge', 'a letter dropped'],
    ['bafge', 'badge', 'a letter changed'],
    ['abdge', 'badge', 'two letters swapped at the start'],
    ['libary', 'library', 'a letter dropped from a longer word'],
    ['oermit', 'permit', 'a first letter changed in a longer word'],
    ['ladge', 'badge', 'a first letter changed in a word of five letters'],
    ['colectoin', 'collection', 'two slips in a long word'],
  ])('takes %s for %s: %s', (word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  it.each([
    ['bn', 'too short'],
    ['fin', 'another first letter in a word of three'],
    ['bagde5', 'digits'],
    ['permtii', 'two slips in a word of seven letters'],
    ['potato', 'no near word'],
    ['pothole'.repeat(200), 'far too long'],
  ])('leaves %s: %s', (word) => {
    expect(correct(word)).toBeUndefined();
  });
});
