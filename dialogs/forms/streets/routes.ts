// Who looks after which problem, by whose street it is: what another council with other owners, or in two tiers, changes. Owner: highways.
import type { Both } from '../../../bot/model.ts';
import type { Spot } from '../../../bot/services/streets.ts';
import type { StreetKind } from '../../../bot/services/street-reports.ts';

type Elsewhere = Both;
const NATIONAL_HIGHWAYS: Elsewhere = {
  en: 'National Highways looks after that road, not the council. Report it at https://report.nationalhighways.co.uk.',
  cy: "National Highways sy'n gofalu am y ffordd honno, nid y cyngor. Rhowch wybod yn https://report.nationalhighways.co.uk.",
};
const COUNTY: Elsewhere = {
  en: 'The county council looks after that road. Report it at https://moorshire.example.org/roads.',
  cy: "Y cyngor sir sy'n gofalu am y ffordd honno. Rhowch wybod yn https://moorshire.example.org/roads.",
};
const LANDOWNER: Elsewhere = {
  en: 'That is private land: its owner has to put this right, and not the council. Tell the owner or whoever manages it.',
  cy: "Tir preifat yw hwnnw: rhaid i'w berchennog roi trefn ar hyn, nid y cyngor. Dywedwch wrth y perchennog neu bwy bynnag sy'n ei reoli.",
};

/** Of owners that are not named, and on the estates of its own homes, the council does the work. */
const ROUTES: Readonly<Record<StreetKind, Partial<Record<Spot['owner'], Elsewhere>>>> = {
  pothole: { 'national-highways': NATIONAL_HIGHWAYS, county: COUNTY, private: LANDOWNER },
  'fly-tip': { 'national-highways': NATIONAL_HIGHWAYS, private: LANDOWNER },
  'street-light': { 'national-highways': NATIONAL_HIGHWAYS, county: COUNTY, private: LANDOWNER },
  'dog-fouling': { 'national-highways': NATIONAL_HIGHWAYS, private: LANDOWNER },
  // It can be taken away from private land, too.
  'abandoned-vehicle': { 'national-highways': NATIONAL_HIGHWAYS },
};

/** Undefined: it is the council's. */
export const elsewhere = (kind: StreetKind, spot: Spot | null | undefined): Both | undefined => {
  if (spot === null || spot === undefined) return undefined;
  const to = ROUTES[kind][spot.owner];
  return to && { en: `${spot.street}: ${to.en}`, cy: `${spot.street}: ${to.cy}` };
};
