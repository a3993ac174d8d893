// The Welsh of "find bin days": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { findBinDays } from './find-bin-days.ts';

export const findBinDaysInBoth = welsh(
  findBinDays,
  'eich chwiliad am ddiwrnod bin',
  {
    postcode: {
      ask: 'Beth yw eich cod post? Byddaf yn chwilio am eich dyddiadau.',
      label: 'Cod post',
      help: `Mae ym mhob llythyr i'ch cartref, fel ${council.postcodes.example}. Dim ond i ddod o hyd i'ch diwrnodau casglu y byddwn yn ei ddefnyddio.`,
    },
    house: {
      ask: 'Beth yw rhif neu enw eich cartref?',
      label: 'Rhif neu enw',
      help: 'Er enghraifft: "14", "Fflat 2" neu "Rose Cottage". Os atebwch SGIPIO, dangosaf bob cyfeiriad yn eich cod post.',
    },
    address: {
      ask: 'Pa un yw eich cyfeiriad?',
      label: 'Cyfeiriad',
      options: { none: 'Nid yw fy nghyfeiriad yn y rhestr' },
    },
  },
  { draft: true },
);
