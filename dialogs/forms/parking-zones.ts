// Where one needs a permit to park, who gets one and what it costs: the council's rules. Owner: parking.
import { distance } from '../../bot/understanding/distance.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

export type PermitType = 'resident' | 'visitor' | 'carer' | 'trade' | 'blue-badge';
export type Emissions = 'electric' | 'low' | 'other';
export type ZoneId = 'A' | 'B' | 'C';
export type Zone = {
  readonly postcodes: readonly string[];
  readonly streets: readonly string[];
  /** Days of the week (1 is Monday) and hours in which it is for permits alone. */
  readonly days: readonly [number, number];
  readonly hours: readonly [string, string];
};

export const ZONES: Readonly<Record<ZoneId, Zone>> = {
  A: {
    postcodes: ['NM1 1AA', 'NM1 2BD'],
    streets: ['Market Street', 'Station Road'],
    days: [1, 6],
    hours: ['08:00', '18:00'],
  },
  B: {
    postcodes: ['NM2 3DL', 'NM2 4EH'],
    streets: ['Mill Lane', 'Harbour Row'],
    days: [1, 0],
    hours: ['09:00', '20:00'],
  },
  C: {
    postcodes: ['NM4 2QP', 'NM4 2QR'],
    streets: ['Elm Road', 'Elm Court'],
    days: [1, 5],
    hours: ['08:30', '17:30'],
  },
};
/** Streets of the council's that are in no zone. */
const FREE = ['Oak Avenue', 'Chapel Close', 'Ffordd yr Eglwys', 'Moor Road', 'Rowan Court', 'Bridge Street'];

/** Whole pence. */
const RESIDENT_PENCE: Readonly<Record<Emissions, number>> = { electric: 2000, low: 3000, other: 4000 };

export type Permit =
  /** No permit is needed to park there, and none is sold. */
  | { readonly kind: 'no-zone' }
  | {
      readonly kind: 'eligible';
      readonly type: PermitType;
      readonly zone: ZoneId | undefined;
      /** What it costs; none where it is free. */
      readonly pence: number;
      readonly per: 'year' | 'day' | 'week';
      readonly documents: readonly Document[];
    };
export type Document = 'address' | 'vehicle' | 'care' | 'work' | 'badge';

/** A bay for a Blue Badge holder is marked out in any street; the others are for a zone. */
export const permitFor = (
  zone: ZoneId | undefined,
  type: PermitType,
  emissions: Emissions = 'other',
): Permit => {
  if (type === 'blue-badge')
    return { kind: 'eligible', type, zone, pence: 0, per: 'year', documents: ['badge', 'address'] };
  if (zone === undefined) return { kind: 'no-zone' };
  switch (type) {
    case 'resident': {
      const pence = RESIDENT_PENCE[emissions];
      return { kind: 'eligible', type, zone, pence, per: 'year', documents: ['address', 'vehicle'] };
    }
    case 'visitor':
      return { kind: 'eligible', type, zone, pence: 100, per: 'day', documents: ['address'] };
    case 'carer':
      return { kind: 'eligible', type, zone, pence: 0, per: 'year', documents: ['care', 'address'] };
    case 'trade':
      return { kind: 'eligible', type, zone, pence: 1000, per: 'week', documents: ['work', 'vehicle'] };
    default:
      return type satisfies never;
  }
};

/** The zone of a postcode or a street; undefined when it is in none. */
export const zoneOf = (where: string): ZoneId | undefined =>
  (Object.keys(ZONES) as ZoneId[]).find(
    (id) => ZONES[id].postcodes.includes(where) || ZONES[id].streets.includes(where),
  );

/** A street of the council's, by its name with a slip or with what stands around it: "14 elm rd". */
export const streetMeant = (text: string): string | undefined => {
  const said = plain(text);
  const all = [...Object.values(ZONES).flatMap(({ streets }) => streets), ...FREE];
  const whole = all.filter((street) => ` ${said} `.includes(` ${plain(street)} `));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const near = all.filter((street) => distance(said.replace(/^\d+\w? /, ''), plain(street), 2) <= 2);
  return near.length === 1 ? near[0] : undefined;
};

const plain = (text: string): string =>
  normalise(text)
    .replace(/\brd\b/g, 'road')
    .replace(/\bst\b/g, 'street')
    .replace(/\bave?\b/g, 'avenue')
    .replace(/\bln\b/g, 'lane')
    .replace(/\bct\b/g, 'court');
