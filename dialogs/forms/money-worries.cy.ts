// The Welsh of help with money: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { moneyWorries } from './money-worries.ts';

export const moneyWorriesInBoth = welsh(
  moneyWorries,
  'help gydag arian',
  {
    about: {
      ask: 'Beth fyddai o help mwyaf?',
      label: 'Beth fyddai o help',
      options: {
        afford: "Talu'r hyn sy'n ddyledus",
        food: 'Bwyd neu wres',
        crisis: 'Rhywun i siarad ag ef',
      },
    },
  },
  { draft: true },
);
