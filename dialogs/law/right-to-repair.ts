// The Right to Repair: working days by what failed, with the seasons of heating. Welsh is a draft until a translator has approved it.
// The Secure Tenants of Local Housing Authorities (Right to Repair) Regulations 1994 (SI 1994/133), schedule. It is for secure tenants of
// councils, and for repairs up to £250, neither of which anybody is asked: staff may say of one that it has no such right. What is paid when it
// is missed is never said, nor counted. A housing association keeps the same times by its own policy, which is no law. Whether it still applies in Wales, where such
// tenancies became occupation contracts on 1 December 2022, is not settled: there our own targets stand in for it.
import type { Landlord, Rule } from '../../bot/clocks/law.ts';

const HEATING = ['heating-total', 'heating-partial', 'hot-water-total', 'hot-water-partial'] as const;

/** The schedule says "between 31st October and 1st May", and "between 30th April and 1st November". */
const WINTER = ['11-01', '04-30'] as const;
const SUMMER = ['05-01', '10-31'] as const;

const ONE_DAY = [
  'power-total',
  'electric-unsafe',
  'water-total',
  'gas-total',
  'gas-partial',
  'flue-blocked',
  'drain-blocked',
  'drain-leaking',
  'toilet-only',
  'pipe-leak',
  'insecure',
] as const;
const THREE_DAYS = [
  'power-partial',
  'water-partial',
  'sink-blocked',
  'tap-stuck',
  'banister-loose',
  'floor-rotten',
] as const;
/** What no other rule gives a week for, ours neither. */
export const SEVEN_DAYS = ['roof-leak', 'entryphone', 'extractor-fan'] as const;

/** Everything that it names, as the triage may say what failed. */
export const ITEMS = [...HEATING, ...ONE_DAY, ...THREE_DAYS, ...SEVEN_DAYS] as const;
export type Prescribed = (typeof ITEMS)[number];

/** Whose right it is, by who the landlord is. */
const WHOSE: Readonly<Record<Landlord, Pick<Rule, 'source' | 'name' | 'kind' | 'applies'>>> = {
  council: {
    source: 'https://www.legislation.gov.uk/uksi/1994/133/schedule',
    name: { en: 'Right to Repair', cy: 'Hawl i Atgyweirio' },
    kind: 'law',
    applies: {
      en: "Right to Repair, for a council's secure tenants and repairs up to £250. Neither was asked",
      cy: "Hawl i Atgyweirio, ar gyfer tenantiaid diogel cyngor ac atgyweiriadau hyd at £250. Ni ofynnwyd am y naill na'r llall",
    },
  },
  'housing-association': {
    source: "The association's repairs policy",
    name: { en: 'Right to Repair times, by our policy', cy: 'Amserau Hawl i Atgyweirio, yn ôl ein polisi' },
    kind: 'own',
    applies: {
      en: 'The times of the Right to Repair, which we keep by our own policy. The law is for tenants of councils',
      cy: "Amserau Hawl i Atgyweirio, a gadwn yn ôl ein polisi ein hunain. Mae'r gyfraith ar gyfer tenantiaid cynghorau",
    },
  },
};

export const rightToRepair = (landlord: Landlord): readonly Rule[] => {
  const rule = (id: string, workingDays: number, about: Rule['about']): Rule => ({
    ...WHOSE[landlord],
    checkedOn: '2026-11-28',
    id,
    nations: ['england'],
    from: '1994-04-01',
    about,
    deadlines: [
      {
        id: `right-to-repair-${workingDays}`,
        must:
          workingDays === 1
            ? { en: 'Repair within 1 working day', cy: 'Atgyweirio o fewn 1 diwrnod gwaith' }
            : {
                en: `Repair within ${workingDays} working days`,
                cy: `Atgyweirio o fewn ${workingDays} diwrnod gwaith`,
              },
        after: 'aware',
        within: { workingDays, of: 'law' },
        stoppedBy: 'done',
      },
    ],
  });
  return [
    rule('right-to-repair-1-day', 1, { items: ONE_DAY }),
    rule('right-to-repair-3-days', 3, { items: THREE_DAYS }),
    rule('right-to-repair-7-days', 7, { items: SEVEN_DAYS }),
    rule('right-to-repair-heating-winter', 1, { items: HEATING, season: WINTER }),
    rule('right-to-repair-heating-summer', 3, { items: HEATING, season: SUMMER }),
  ];
};
