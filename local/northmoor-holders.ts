// Who has an account with Northmoor, and how it stands: all invented, for whoever tries to identify, to pay or to promise.
import type { Both } from '../bot/model.ts';
import type { AccountKind } from '../bot/services/account-references.ts';
import type { AccountRecord, Held } from '../bot/services/account-records.ts';
import type { StaffOnly } from '../bot/services/accounts.ts';
import type { Charged, Standing } from './northmoor-ledger.ts';

/** `key` is ours alone: who has several accounts has the same. `born` is `YYYY-MM-DD`. */
export type Holding = readonly [key: string, surname: string, born: string];
export type HolderPlan = Standing & {
  readonly kind: AccountKind;
  readonly reference: string;
  readonly postcode: string;
  readonly people: readonly Holding[];
  /** Phones are of the first who is named, as is an email. `fresh`: since ten days only. */
  readonly phone?: string;
  readonly email?: string;
  readonly fresh?: true;
  readonly only?: StaffOnly;
  readonly stage?: AccountRecord['stage'];
  /** `days`: for so many more. */
  readonly hold?: { readonly hold: Held['hold']; readonly days?: number };
};

/** The simulated phones of Sam, Nia and Joe: a code that is sent there can be read. */
const [SAM, NIA, JOE] = ['+447700900123', '+447700900124', '+447700900125'] as const;

const GRACE: Holding = ['grace', 'Adeyemi', '1984-05-17'];
const TOM: Holding = ['tom', 'Hartley', '1959-02-03'];
const PRYS: Holding = ['nia', 'Prŷs-Huws', '1988-03-01'];

const rent = (amount: number): Charged => ({
  amount,
  every: 'week',
  words: { en: 'Rent for the week', cy: 'Rhent am yr wythnos' },
});
const garage = (amount: number): Charged => ({
  amount,
  every: 'week',
  words: { en: 'Garage rent for the week', cy: 'Rhent garej am yr wythnos' },
});
const tax = (amount: number): Charged => ({
  amount,
  every: 'month',
  words: { en: 'Council tax instalment', cy: 'Rhandaliad treth y cyngor' },
});
const OVERPAID: Both = { en: 'Housing Benefit that was overpaid', cy: 'Budd-dal Tai a ordalwyd' };
const WASPS: Both = { en: 'Wasp nest removed', cy: 'Cael gwared ar nyth gwenyn meirch' };

// References begin so that, with a date behind them, none is like a bank card, which would be taken out before it is read.
export const HOLDERS: readonly HolderPlan[] = [
  {
    kind: 'rent',
    reference: 'RT-1130525',
    postcode: 'NM5 6TU',
    people: [GRACE],
    phone: SAM,
    email: 'grace.adeyemi@example.org',
    charged: rent(10_460),
    missed: 1,
    owes: 6240,
  },
  {
    kind: 'overpayment',
    reference: 'HB-1523082',
    postcode: 'NM5 6TU',
    people: [GRACE],
    phone: SAM,
    once: OVERPAID,
    owes: 24_000,
  },
  {
    kind: 'rent',
    reference: 'RT-1174816',
    postcode: 'NM4 2QP',
    people: [TOM],
    phone: JOE,
    charged: rent(9875),
    owes: -3520,
  },
  {
    kind: 'garage',
    reference: 'GR-1523084',
    postcode: 'NM4 2QP',
    people: [TOM],
    phone: JOE,
    charged: garage(1450),
    missed: 2,
    owes: 2900,
  },
  {
    kind: 'rent',
    reference: 'RT-1209466',
    postcode: 'NM5 6TU',
    people: [['maria', 'Nowak-Wójcik', '1991-11-23']],
    phone: SAM,
    charged: rent(10_460),
    missed: 8,
    owes: 184_675,
  },
  {
    kind: 'rent',
    reference: 'RT-1243877',
    postcode: 'NM1 1AA',
    people: [['kevin', 'Bright', '1976-08-30']],
    phone: SAM,
    charged: rent(9120),
    missed: 10,
    owes: 231_000,
    stage: 'notice',
  },
  {
    kind: 'council-tax',
    reference: '731048628',
    postcode: 'NM4 1LN',
    people: [PRYS],
    phone: NIA,
    email: 'nia.pryshuws@example.org',
    charged: tax(14_200),
    missed: 1,
    owes: 14_200,
    stage: 'reminder',
  },
  {
    kind: 'council-tax',
    reference: '732180597',
    postcode: 'NM6 7WX',
    people: [['daniel', 'Osei', '1979-06-12']],
    phone: SAM,
    charged: tax(16_350),
    missed: 6,
    owes: 120_418,
    stage: 'liability-order',
  },
  {
    kind: 'council-tax',
    reference: '733901476',
    postcode: 'NM3 1FG',
    people: [['farah', 'Siddiqui', '1990-01-09']],
    phone: SAM,
    charged: tax(15_760),
    missed: 5,
    owes: 78_800,
    stage: 'final-notice',
    hold: { hold: 'breathing-space', days: 45 },
  },
  {
    kind: 'council-tax',
    reference: '734552807',
    postcode: 'NM3 1FG',
    people: [
      ['ann', 'Whitlock', '1962-10-04'],
      ['david', 'Whitlock', '1961-07-21'],
    ],
    phone: SAM,
    charged: tax(18_100),
    owes: 0,
  },
  {
    kind: 'sundry',
    reference: 'SD-1523088',
    postcode: 'NM5 3RS',
    people: [['huw', 'Bowen', '1970-12-15']],
    phone: SAM,
    once: WASPS,
    owes: 9600,
    hold: { hold: 'dispute' },
  },
  {
    kind: 'rent',
    reference: 'RT-1295583',
    postcode: 'NM1 2BD',
    people: [['callum', 'Reid', '1995-04-27']],
    phone: SAM,
    fresh: true,
    charged: rent(8890),
    missed: 1,
    owes: 8890,
  },
  {
    kind: 'council-tax',
    reference: '735619344',
    postcode: 'NM2 3DL',
    people: [['edith', 'Fairley', '1941-09-18']],
    charged: tax(9930),
    owes: 0,
  },
  {
    kind: 'rent',
    reference: 'RT-1268039',
    postcode: 'NM3 5HJ',
    people: [['leah', 'Marsh', '1993-02-14']],
    phone: SAM,
    charged: rent(10_120),
    missed: 1,
    owes: 10_120,
    only: 'protected',
  },
  {
    kind: 'council-tax',
    reference: '736720189',
    postcode: 'NM2 4EH',
    people: [['arthur', 'Penrose', '1938-05-30']],
    phone: SAM,
    charged: tax(12_240),
    missed: 3,
    owes: 36_720,
    only: 'deceased',
  },
  {
    kind: 'rent',
    reference: 'RT-1312747',
    postcode: 'NM1 2BD',
    people: [
      ['ruth', 'Ellis', '1987-03-19'],
      ['mark', 'Shaw', '1985-11-02'],
    ],
    phone: SAM,
    charged: rent(9460),
    missed: 4,
    owes: 37_840,
    only: 'joint-dispute',
  },
  {
    kind: 'rent',
    reference: 'RT-1349608',
    postcode: 'NM1 1AA',
    people: [['paul', 'Greaves', '1968-01-25']],
    phone: SAM,
    charged: rent(9120),
    missed: 1,
    owes: 9120,
    only: 'do-not-discuss',
  },
];
