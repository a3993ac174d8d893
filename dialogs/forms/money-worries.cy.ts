// The Welsh of help with money: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { moneyWorries } from './money-worries.ts';

export const moneyWorriesInBoth = welsh(
  moneyWorries,
  'help gydag arian',
  {
    about: {
      ask: 'Diolch am ddweud wrthyf. Nid ydych ar eich pen eich hun, a gallwn helpu. Beth fyddai o help mwyaf?',
      label: 'Beth fyddai o help',
      options: {
        time: 'Mwy o amser, neu daliadau llai',
        afford: 'Alla i ddim talu dim ar hyn o bryd',
        food: 'Bwyd neu wres',
        crisis: 'Rhywun i siarad ag ef',
      },
    },
  },
  { draft: true },
);
