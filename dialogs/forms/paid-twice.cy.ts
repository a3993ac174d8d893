// The Welsh of "I paid twice": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { paidTwice } from './paid-twice.ts';

export const paidTwiceInBoth = welsh(
  paidTwice,
  'eich cwestiwn am dalu ddwywaith',
  {
    go: {
      ask: 'A ddylwn i ofyn i berson roi un ohonynt yn ôl?',
      label: 'Rhoi un yn ôl',
      options: { yes: 'Ie', no: 'Na' },
    },
  },
  { draft: true },
);
