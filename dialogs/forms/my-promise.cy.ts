// The Welsh of reading a promise to pay again: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { myPromise } from './my-promise.ts';
import { BY_CODE_CY } from './promise-elsewhere.ts';

export const myPromiseInBoth = welsh(
  myPromise,
  'eich cwestiwn am addewid',
  { reference: { ask: "Beth yw'r cyfeirnod?", label: 'Cyfeirnod' }, code: BY_CODE_CY },
  { draft: true },
);
