// The Welsh of the letter of a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { promiseLetter } from './promise-letter.ts';

export const promiseLetterInBoth = welsh(
  promiseLetter,
  'llythyr eich addewid',
  { which: { ask: 'Pa addewid?', label: 'Addewid' } },
  { draft: true },
);
