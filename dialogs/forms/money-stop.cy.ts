// The Welsh of trouble behind a debt: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { moneyStop } from './money-stop.ts';
import { STOPS_TO_CHOOSE_CY } from './promise-stops.ts';

export const moneyStopInBoth = welsh(
  moneyStop,
  'yr hyn a ddywedoch wrthyf',
  {
    about: {
      ask: 'Beth ddylai person ei wybod?',
      label: 'Yr hyn y dylwn ei wybod',
      options: {
        ...STOPS_TO_CHOOSE_CY,
        adviser: 'Mae cynghorydd dyledion yn fy helpu',
        person: 'Rhywbeth arall',
      },
    },
    paid: { ask: 'Ydych chi wedi ei dalu?', label: 'Talwyd', options: { yes: 'Rydw i wedi ei dalu' } },
    kind: {
      ask: 'Ar gyfer beth mae?',
      label: 'Am',
      options: {
        rent: 'Rhent',
        'council-tax': 'Treth gyngor',
        overpayment: 'Gordaliad Budd-dal Tai',
        garage: 'Rhent garej',
        sundry: 'Anfoneb',
      },
    },
  },
  { draft: true },
);
