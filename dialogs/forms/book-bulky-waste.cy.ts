// The Welsh of "book a bulky waste collection": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { bookBulkyWaste, FEE } from './book-bulky-waste.ts';
import { homeInWelsh } from './home.ts';

const { items } = council.bulkyWaste;

export const bookBulkyWasteInBoth = welsh(
  bookBulkyWaste,
  'eich casgliad gwastraff swmpus',
  {
    items: {
      ask: `Beth ydych chi am i ni ei gymryd? Rhestrwch hyd at ${items} eitem.`,
      label: 'Eitemau',
      help: 'Er enghraifft: "soffa, 2 fatres ac oergell". Rydym yn cymryd dodrefn, gwelyau, carpedi a pheiriannau cegin.',
    },
    fee: {
      ask: `Mae'n costio ${FEE} am hyd at ${items} eitem. Byddwch yn talu â cherdyn ar ôl trefnu. A gaf i fynd ymlaen?`,
      label: `${FEE} i'w dalu`,
      options: { yes: 'Cewch', no: 'Na' },
    },
    ...homeInWelsh({
      ask: 'Beth yw eich cod post?',
      use: "Rydym yn ei ddefnyddio i anfon y criw i'ch cartref.",
    }),
    where: {
      ask: "Ble byddan nhw erbyn 7yb? Mae'r criw yn eu cymryd o'r tu allan, ar y llawr gwaelod.",
      label: 'Ble maen nhw',
      options: {
        front: 'O flaen y cartref',
        drive: 'Ar y dreif',
        shared: 'Wrth fynedfa a rennir',
        inside: 'Alla i ddim eu cael allan',
      },
    },
    slot: {
      ask: 'Pa ddiwrnod sy’n eich siwtio chi?',
      label: 'Diwrnod',
      options: { none: "Dim un o'r rhain" },
    },
    later: {
      ask: 'Pa un o’r rhain sy’n eich siwtio chi?',
      label: 'Diwrnod',
      options: { none: "Dim un o'r rhain" },
    },
    phone: {
      ask: 'Pa rif ffôn allwn ni ei ddefnyddio i gysylltu â chi am hyn?',
      label: 'Eich rhif',
      help: 'Dim ond am y casgliad hwn y byddwn yn ei ddefnyddio.',
    },
  },
  { draft: true },
);
