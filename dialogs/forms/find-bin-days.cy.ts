// The Welsh of "find bin days": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { findBinDays } from './find-bin-days.ts';
import { homeInWelsh } from './home.ts';

export const findBinDaysInBoth = welsh(
  findBinDays,
  'eich chwiliad am ddiwrnod bin',
  {
    ...homeInWelsh({
      ask: 'Beth yw eich cod post? Byddaf yn chwilio am eich dyddiadau.',
      use: "Dim ond i ddod o hyd i'ch diwrnodau casglu y byddwn yn ei ddefnyddio.",
    }),
    asked: { ask: 'Beth arall am y dyddiadau hyn?', label: 'Gofynnwyd' },
  },
  { draft: true },
);
