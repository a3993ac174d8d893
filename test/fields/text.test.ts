// Free words: kept as they are but for spaces and what cannot be seen.
import { describe, expect, it } from 'vitest';
import { text, TEXT_MAX, tidy } from '../../bot/fields/text.ts';
import { read, readsWhatItAccepts, replies, said, STRANGE } from './words-of.ts';

const field = text('What happened? Tell us in your own words.');

describe('text', () => {
  it.each([
    ['  two\r\n\tlines ', 'two lines'],
    ['zero\u200bwidth', 'zerowidth'],
    ['a\u0000b', 'ab'],
    ['non\u00a0breaking', 'non breaking'],
    ['🙂', '🙂'],
    ['<b>bold</b> *star*', '<b>bold</b> *star*'],
    ["Tŷ'r Ysgol", "Tŷ'r Ysgol"],
  ])('reads %j as %j', (typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  it.each(['', '   ', '\n', '\u200b\u200b', '\u0000'])('asks for words when there are none: %j', (typed) => {
    expect(said(field, typed).ok).toBe(false);
  });

  it('takes the longest answer and not one character more', () => {
    expect(read(field, 'a'.repeat(TEXT_MAX))).toHaveLength(TEXT_MAX);
    expect(said(field, 'a'.repeat(TEXT_MAX + 1)).ok).toBe(false);
  });

  it('gives two reasons, one for too little and one for too much', () => {
    expect(said(field, '')).not.toEqual(said(field, 'a'.repeat(TEXT_MAX + 1)));
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('High St', 'a'.repeat(TEXT_MAX), '?'));
  });

  it.each(STRANGE.filter((value) => typeof value !== 'string'))('does not accept %j', (stored) => {
    expect(field.accepts(stored)).toBe(false);
  });

  it('accepts nothing empty and nothing too long', () => {
    expect(field.accepts('')).toBe(false);
    expect(field.accepts('a'.repeat(TEXT_MAX + 1))).toBe(false);
  });

  it('names its answer by its label, or by the question up to its mark', () => {
    expect(field.english.label).toBe('What happened');
    expect(text('What happened?', { label: 'The event' }).english.label).toBe('The event');
  });

  it('says an answer back as it was given', () => {
    expect(field.show('High St', 'cy', { en: field.english, cy: field.english })).toBe('High St');
  });
});

describe('tidy', () => {
  it('changes nothing that is tidy', () => {
    expect(tidy(tidy(' a\n\u200b b '))).toBe(tidy(' a\n\u200b b '));
  });
});
