// The Welsh of "a new link for what was to be paid last": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { payLast } from './pay-last.ts';

export const payLastInBoth = welsh(
  payLast,
  'eich taliad',
  {
    which: {
      ask: 'Pa un ydych chi am ei dalu?',
      label: "I'w dalu",
      options: { other: 'Rhywbeth arall' },
    },
    go: {
      ask: "A ddylwn i anfon dolen atoch i'w dalu nawr?",
      label: 'Ei dalu nawr',
      options: { yes: 'Ie', no: 'Na' },
    },
  },
  { draft: true },
);
