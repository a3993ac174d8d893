// The Welsh of "ask about a parking permit": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { parkingPermit } from './parking-permit.ts';

export const parkingPermitInBoth = welsh(
  parkingPermit,
  'eich cwestiwn am drwydded barcio',
  {
    where: {
      ask: "Ble hoffech chi barcio? Anfonwch y cod post neu enw'r stryd.",
      label: 'Ble',
      help: `Fel "${council.postcodes.example}" neu "Elm Road". Rydw i'n ei ddefnyddio i ddod o hyd i'r parth parcio.`,
    },
    type: {
      ask: 'Pa fath o drwydded?',
      label: 'Math',
      options: {
        resident: 'Preswylydd',
        visitor: 'Ymwelydd',
        carer: 'Gofalwr',
        trade: 'Masnach',
        'blue-badge': 'Bae Bathodyn Glas',
      },
    },
    vehicle: {
      ask: "Beth yw rhif cofrestru'r cerbyd?",
      label: 'Cerbyd',
      help: 'Mae ar ei blatiau rhif. Dydw i ddim yn ei chwilio, ac alla i ddim dweud a oes gan gerbyd drwydded.',
    },
    emissions: {
      ask: "Pa mor lân yw'r cerbyd?",
      label: 'Allyriadau',
      help: 'Mae yn y llyfr log V5C, o dan V.7. Os nad ydych yn gwybod, atebwch SGIPIO.',
      options: { electric: 'Trydan', low: 'Hyd at 120 g/km o CO2', other: 'Mwy na hynny' },
    },
  },
  { draft: true },
);
