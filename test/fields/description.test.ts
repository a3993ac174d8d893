// The person's own words, without what must not be kept.
import { describe, expect, it } from 'vitest';
import { description } from '../../bot/fields/description.ts';
import { read, readsWhatItAccepts, replies } from './words-of.ts';

const field = description('What happened?');

describe('description', () => {
  it('keeps the words', () => {
    expect(read(field, ' Lamp  out\nsince Tue 🙄 ')).toBe('Lamp out since Tue 🙄');
  });

  it('takes out a card number', () => {
    expect(read(field, 'i paid with 4111 1111 1111 1111')).toBe('i paid with [number removed]');
  });

  it.each(['', '...', '👍', '\u200b', 'a'.repeat(1001)])('does not take %j', (text) => {
    expect(read(field, text)).toBeUndefined();
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('4111', '1111', ' ', 'lamp', '🙂', 'a'.repeat(990)));
  });
});
