// The Welsh of "when does somebody come?": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { myVisits } from './my-visits.ts';

export const myVisitsInBoth = welsh(
  myVisits,
  'eich cwestiwn am ymweliad',
  {
    about: {
      ask: 'Am beth mae?',
      label: 'Am beth',
      options: {
        when: "Pryd fyddwch chi'n dod",
        missed: 'Ddaeth neb',
        theirs: "Pryd fyddwch chi'n dod at rywun arall",
      },
    },
  },
  { draft: true },
);
