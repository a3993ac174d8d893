// The Welsh of changing a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { changePromise } from './change-promise.ts';
import { BY_CODE_CY } from './promise-elsewhere.ts';

export const changePromiseInBoth = welsh(
  changePromise,
  'eich newid i addewid',
  {
    sum: { ask: 'Faint ddylai fod?', label: 'Swm' },
    every: {
      ask: 'Pa mor aml ddylai fod?',
      label: 'Pa mor aml',
      options: { week: 'Bob wythnos', month: 'Bob mis' },
    },
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
    code: BY_CODE_CY,
    sure: {
      ask: "Ydych chi'n siŵr eich bod am ei dynnu'n ôl?",
      label: 'Sicr',
      help: "Yna ni fyddwn yn dibynnu arno mwyach, ac ni fyddaf yn eich atgoffa. Mae'r hyn sy'n ddyledus yn aros fel y mae.",
      options: { yes: "Ydw, ei dynnu'n ôl", no: 'Na, ei adael fel y mae' },
    },
  },
  { draft: true },
);
