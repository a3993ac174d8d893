// The Welsh of "check a request": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { checkStatus } from './check-status.ts';

export const checkStatusInBoth = welsh(
  checkStatus,
  'eich cwestiwn am gais',
  {
    which: {
      ask: 'Pa un hoffech chi wybod amdano?',
      label: 'Cais',
      options: { other: 'Un arall' },
    },
  },
  { draft: true },
);
