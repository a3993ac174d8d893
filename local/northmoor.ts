// The homes of Northmoor, which is invented: streets, flats and farms with their rounds and who repairs them, the same at every start.
import type { Address } from '../bot/services/addresses.ts';
import type { Round } from '../bot/services/rounds.ts';
import type { Holding } from '../bot/services/stock.ts';

export type Home = Address & { readonly round?: Round; readonly stock: Holding };
export type Street = { readonly postcode: string; readonly homes: readonly Home[] };

type Plan = {
  readonly postcode: string;
  readonly lines: readonly string[];
  /** Undefined: bins stand in a shared store, and are on no round of the streets. */
  readonly round: Omit<Round, 'garden'> | undefined;
  /** The council's, unless it is said. */
  readonly stock?: Holding;
};

const from = (first: number, last: number, step: number, line: (number: number) => string): string[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => line(first + index * step));

const PLANS: readonly Plan[] = [
  {
    postcode: 'NM1 1AA',
    lines: from(1, 9, 1, (flat) => `Flat ${flat}, Corn Exchange, Market Street`),
    stock: 'leasehold',
    round: undefined,
  },
  {
    postcode: 'NM1 2BD',
    lines: from(1, 21, 2, (number) => `${number} Station Road`),
    stock: 'private',
    round: { weekday: 1, week: 'A' },
  },
  {
    postcode: 'NM2 3DL',
    lines: [
      'Rose Cottage, Mill Lane',
      'The Old Mill, Mill Lane',
      '2 Mill Lane',
      '2A Mill Lane',
      '4 Mill Lane',
    ],
    round: { weekday: 1, week: 'B' },
  },
  {
    postcode: 'NM2 4EH',
    lines: from(1, 8, 1, (number) => `${number} Harbour Row`),
    round: { weekday: 2, week: 'A' },
  },
  {
    postcode: 'NM3 1FG',
    lines: from(2, 28, 2, (number) => `${number} Oak Avenue`),
    round: { weekday: 2, week: 'B' },
  },
  {
    postcode: 'NM3 5HJ',
    lines: from(1, 6, 1, (number) => `${number} Chapel Close`),
    stock: 'association',
    round: { weekday: 3, week: 'A' },
  },
  {
    postcode: 'NM4 1LN',
    lines: from(3, 15, 2, (number) => `${number} Ffordd yr Eglwys`),
    round: { weekday: 3, week: 'B' },
  },
  {
    postcode: 'NM4 2QP',
    lines: [
      ...from(2, 20, 2, (number) => `${number} Elm Road`),
      ...from(1, 2, 1, (flat) => `Flat ${flat}, Elm House, Elm Road`),
    ],
    round: { weekday: 5, week: 'A' },
  },
  {
    postcode: 'NM4 2QR',
    lines: ['1 Elm Court', '2 Elm Court', 'The Lodge, Elm Court'],
    round: { weekday: 5, week: 'B' },
  },
  {
    postcode: 'NM5 3RS',
    lines: ['Moor View Farm', 'Moor View Bungalow', 'Hill Top, Moor Road', 'Ty Gwyn, Moor Road'],
    stock: 'private',
    round: { weekday: 4, week: 'A' },
  },
  {
    postcode: 'NM5 6TU',
    lines: from(1, 12, 1, (flat) => `Flat ${flat}, 14 Rowan Court`),
    round: undefined,
  },
  {
    postcode: 'NM6 7WX',
    lines: from(3, 9, 2, (number) => `${number} Bridge Street`),
    round: { weekday: 4, week: 'B' },
  },
];

/** No real property's number begins like this. */
const UPRN_START = '99999';
/** Every third home pays for the garden bin. */
const GARDENS = 3;

export const northmoor = (): readonly Street[] => {
  let homes = 0;
  return PLANS.map(({ postcode, lines, round, stock = 'council' }) => ({
    postcode,
    homes: lines.map((line) => {
      const uprn = UPRN_START + String(++homes * 11).padStart(7, '0');
      return {
        uprn,
        line,
        stock,
        ...(round === undefined ? {} : { round: { ...round, garden: homes % GARDENS === 0 } }),
      };
    }),
  }));
};
