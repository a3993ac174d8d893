// The Welsh of letters: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { myLetters } from './my-letters.ts';

export const myLettersInBoth = welsh(
  myLetters,
  'eich cwestiwn am lythyr',
  { which: { ask: 'Pa lythyr hoffech chi?', label: 'Llythyr' } },
  { draft: true },
);
