// The Welsh of changing a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { changePromise } from './change-promise.ts';

export const changePromiseInBoth = welsh(
  changePromise,
  'eich newid i addewid',
  {
    what: {
      ask: 'Beth hoffech chi ei wneud?',
      label: "Beth i'w wneud",
      options: {
        change: "Newid y swm neu'r diwrnod",
        withdraw: "Ei dynnu'n ôl",
        keep: 'Ei adael fel y mae',
        trouble: 'Alla i ddim ei dalu',
      },
    },
  },
  { draft: true },
);
