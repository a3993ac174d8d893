// The Welsh of the letter of a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { BY_CODE_CY } from './promise-elsewhere.ts';
import { promiseLetter } from './promise-letter.ts';

export const promiseLetterInBoth = welsh(
  promiseLetter,
  'llythyr eich addewid',
  { which: { ask: 'Pa addewid?', label: 'Addewid' }, code: BY_CODE_CY },
  { draft: true },
);
