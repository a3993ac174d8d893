// Who looks after which problem, by whose street it is: what another council with other owners, or in two tiers, changes. Owner: highways.
import type { Both } from '../../../bot/model.ts';
import type { Owner, Spot } from '../../../bot/services/streets.ts';
import type { StreetKind } from '../../../bot/services/street-reports.ts';
import * as numbers from '../../numbers.ts';

type Elsewhere = Both;
const NATIONAL_HIGHWAYS: Elsewhere = {
  en: `National Highways looks after that road, not the council. Report it at https://report.nationalhighways.co.uk, or call ${numbers.NATIONAL_HIGHWAYS}, day or night.`,
  cy: `National Highways sy'n gofalu am y ffordd honno, nid y cyngor. Rhowch wybod yn https://report.nationalhighways.co.uk, neu ffoniwch ${numbers.NATIONAL_HIGHWAYS}, ddydd neu nos.`,
};
const COUNTY: Elsewhere = {
  en: 'The county council looks after that road. Report it at https://moorshire.example.org/roads.',
  cy: "Y cyngor sir sy'n gofalu am y ffordd honno. Rhowch wybod yn https://moorshire.example.org/roads.",
};
const LANDOWNER: Elsewhere = {
  en: 'That is private land: its owner has to put this right, and not the council. Tell the owner or whoever manages it.',
  cy: "Tir preifat yw hwnnw: rhaid i'w berchennog roi trefn ar hyn, nid y cyngor. Dywedwch wrth y perchennog neu bwy bynnag sy'n ei reoli.",
};
/** Covers over its pipes and drains, wherever they lie. */
export const WATER: Elsewhere = {
  en: 'Moorshire Water has to mend covers over water pipes and drains, not the council. Call them on 0808 157 0100, day or night, with the street and what is near it.',
  cy: "Moorshire Water sydd i drwsio cloriau dros bibellau dŵr a draeniau, nid y cyngor. Ffoniwch nhw ar 0808 157 0100, ddydd neu nos, gyda'r stryd a beth sydd gerllaw.",
};

/** The council does the work itself. */
const OURS = undefined;

/** Every problem on every owner's land: what is not thought of does not compile. On the estates of its own homes the council does the work. */
const ROUTES: Readonly<Record<StreetKind, Readonly<Record<Owner, Elsewhere | undefined>>>> = {
  pothole: {
    council: OURS,
    housing: OURS,
    private: LANDOWNER,
    county: COUNTY,
    'national-highways': NATIONAL_HIGHWAYS,
  },
  'fly-tip': {
    council: OURS,
    housing: OURS,
    private: LANDOWNER,
    // In two tiers the roads are the county's, and what lies on them is the district's to clear.
    county: OURS,
    'national-highways': NATIONAL_HIGHWAYS,
  },
  'street-light': {
    council: OURS,
    housing: OURS,
    private: LANDOWNER,
    county: COUNTY,
    'national-highways': NATIONAL_HIGHWAYS,
  },
  'dog-fouling': {
    council: OURS,
    housing: OURS,
    private: LANDOWNER,
    county: OURS,
    'national-highways': NATIONAL_HIGHWAYS,
  },
  'abandoned-vehicle': {
    council: OURS,
    housing: OURS,
    // It can be taken away from private land, too.
    private: OURS,
    county: OURS,
    'national-highways': NATIONAL_HIGHWAYS,
  },
};

/** Undefined: it is the council's. */
export const elsewhere = (kind: StreetKind, spot: Spot | null | undefined): Both | undefined => {
  if (spot === null || spot === undefined) return undefined;
  const to = ROUTES[kind][spot.owner];
  return to && { en: `${spot.street}: ${to.en}`, cy: `${spot.street}: ${to.cy}` };
};
