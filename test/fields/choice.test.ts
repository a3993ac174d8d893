// One of a few options: ids are kept, words are free to change.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { candidates } from '../../bot/fields/candidates.ts';
import { readsWhatItAccepts, replies, said, STRANGE, wordsFor } from './words-of.ts';

const depth = choice('How deep is it?', { shallow: 'Less than 4cm', deep: '4cm or more' });
const inBoth = wordsFor(depth, { shallow: 'Llai na 4cm', deep: '4cm neu fwy' });

describe('choice', () => {
  it.each([
    ['1', 'shallow'],
    ['2', 'deep'],
    ['2.', 'deep'],
    ['4cm or more', 'deep'],
    ['4CM OR MORE!!', 'deep'],
    ['4cm or mroe', 'deep'],
    ['more', 'deep'],
    ['less', 'shallow'],
    ['llai', 'shallow'],
    ['4cm neu fwy', 'deep'],
    ['deep', 'deep'],
    ['deap', 'deep'],
    ['the first one', 'shallow'],
    ['yr ail', 'deep'],
  ])('reads %j as %s', (text, value) => {
    expect(depth.parse({ text }, inBoth)).toEqual({ ok: true, value });
  });

  it.each(['', '3', '0', '1.5', '4cm', 'or', '1 or 2', 'both', 'constructor', '__proto__', 'toString'])(
    'asks again after %j',
    (text) => {
      expect(depth.parse({ text }, inBoth).ok).toBe(false);
    },
  );

  it('takes a tap, and a tap alone, when there is one', () => {
    expect(depth.parse({ text: 'less', option: 'deep' }, inBoth)).toEqual({ ok: true, value: 'deep' });
    expect(depth.parse({ text: '2', option: 'hasOwnProperty' }, inBoth).ok).toBe(false);
  });

  it('accepts its ids and nothing else', () => {
    expect(['shallow', 'deep'].map((id) => depth.accepts(id))).toEqual([true, true]);
    expect([...STRANGE, 'Less than 4cm', 'SHALLOW', '1'].filter((stored) => depth.accepts(stored))).toEqual(
      [],
    );
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(depth, replies('shallow', 'deep', '4cm', ' or ', 'more', '1', '2', 'first', 'the '));
  });

  it('says an answer back in the language of the reader', () => {
    expect(depth.show('deep', 'en', inBoth)).toBe('4cm or more');
    expect(depth.show('deep', 'cy', inBoth)).toBe('4cm neu fwy');
  });

  it('gives a reason that tells how to answer', () => {
    expect(said(depth, '?')).toMatchObject({
      ok: false,
      why: { en: expect.stringContaining('number') as string },
    });
  });
});

describe('candidates', () => {
  it('go by their words in both languages and by their id', () => {
    expect(candidates(['deep'], inBoth)).toEqual([
      { id: 'deep', words: ['4cm or more', '4cm neu fwy', 'deep'] },
    ]);
  });
});
