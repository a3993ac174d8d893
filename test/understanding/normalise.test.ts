// Two ways of typing the same thing come out as the same words.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';

describe('normalise', () => {
  it.each([
    ['What Day is my BIN collected??', 'what day is my bin collected'],
    ["you didn't, you didn’t", 'you didnt you didnt'],
    ["Pryd mae'r biniau'n mynd i'r tŷ?", 'pryd maer biniaun mynd ir ty'],
    ['dŵr, llŷn, môr', 'dwr llyn mor'],
    ['heeeelp!!!! sooooo', 'heelp soo'],
    ['bin day NM4 2QP', 'bin day nm4 2qp'],
    ['wots ur number', 'what your number'],
    ['can u come 2moro or tmrw pls', 'can you come tomorrow or tomorrow please'],
    ['bore da', 'bore da'],
    ['b\u200bin co\u00adllec\u2060tion\ufeff', 'bin collection'],
    ['rhif ffôn yr ysgol', 'rhif ffon yr ysgol'],
    ['e-books\n\tand\u00a0more', 'e books and more'],
    ['', ''],
    ['🙂👍🏽', ''],
    ['когда вывоз мусора', ''],
    ['---', ''],
  ])('turns %j into %j', (text, words) => {
    expect(normalise(text)).toBe(words);
  });

  it('gives words of a-z and 0-9 with one space between, and changes them no more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const words = normalise(text);

        expect(words).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(normalise(words)).toBe(words);
      }),
    );
  });

  it('reads the first 1,000 characters only', () => {
    expect(normalise('ab '.repeat(5000)).split(' ')).toHaveLength(334);
    expect(normalise(`${' '.repeat(1000)}bin`)).toBe('');
  });
});
