// Whether two incidents are one danger in one place: the same building or postcode, the same row, within some hours.
import type { Postcodes } from '../content.ts';
import type { CareTold, Incident, WhereHeard } from './incident.ts';
import type { NearAsked } from './ports.ts';
import type { IncidentRules, LinkPlan } from './rules.ts';
import { minutesAfter } from './step.ts';
import { whereIn, whereOf } from './where-heard.ts';

/** The earlier one that somebody is asked for, or has, which tells of this one too. Undefined where it needs a page of its own. */
export const leadOf = (incident: Incident, rules: IncidentRules, now: string): Incident | undefined => {
  const { link, near = [], postcodes } = rules;
  if (link === undefined || !mayFollow(incident)) return undefined;
  const where = placeIn(incident, postcodes);
  const alike = near
    .filter((each) => mayLead(each, incident) && minutesAfter(each.awareAt, link.minutes) > now)
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  if (where !== undefined) return alike.find((each) => isSamePlace(where, placeIn(each, postcodes)));
  // A place that cannot be compared, such as a pin on a map, may be anywhere: it is asked for on its own.
  return isSomewhere(incident) ? undefined : many(alike, near, incident, link, now);
};

/**
 * Where others look for it that may be the same danger: among all of its kind, which are counted, and among those that may lead, of its
 * kind and at its place. What goes with another leads nobody: were it there, too, the eleventh would find ten that lead it nowhere.
 */
export const nearKeys = (incident: Incident, postcodes: Postcodes): readonly string[] => {
  const { row, pages, quiet, standing, severity, linkedTo, calledOffAt } = incident;
  if (pages === undefined || quiet === true || standing === 'made-safe' || standing === 'closed') return [];
  const kind = kindKey(row, pages);
  if (linkedTo !== undefined) return [kind];
  const lead = leadKey(kind, severity);
  return [
    kind,
    ...(calledOffAt === undefined ? [lead] : []),
    ...placesOf(incident, postcodes).map((place) => `${lead}/${place}`),
  ];
};

/** Which others it may be the same as. Without a place any of its kind, and with one that cannot be compared none. */
export const nearAsked = (
  incident: Incident,
  { link, postcodes }: Pick<IncidentRules, 'link' | 'postcodes'>,
  now: string,
): NearAsked | undefined => {
  if (link === undefined) return undefined;
  const { row, pages, severity, linkedTo } = incident;
  const places = placesOf(incident, postcodes);
  const key = kindKey(row, pages ?? '');
  const leads = [...new Set([severity, 'S0' as const])].map((each) => leadKey(key, each));
  const isAnywhere = pages !== undefined && places.length === 0 && !isSomewhere(incident);
  const { minutes, many: count, within } = link;
  return {
    since: minutesAfter(now, -minutes),
    places: leads.flatMap((lead) => places.map((place) => `${lead}/${place}`)),
    ...(isAnywhere ? { kind: { key, leads, since: minutesAfter(now, -within), lately: count + 1 } } : {}),
    ...(linkedTo === undefined ? {} : { lead: linkedTo.id }),
  };
};

const kindKey = (row: string, pages: string): string => `${row}/${pages}`;
/** Only what is as severe leads. */
const leadKey = (kind: string, severity: Incident['severity']): string => `${kind}/${severity}`;

/** Two that are in the same place have one of them in common. */
const placesOf = (incident: Incident, postcodes: Postcodes): readonly string[] => {
  const where = placeIn(incident, postcodes);
  if (where === undefined) return [];
  const building = where.street === undefined ? undefined : buildingOf(where);
  return [
    ...(where.postcode === undefined ? [] : [where.postcode]),
    ...(building === undefined ? [] : [`${plain(where.street)}/${building}`]),
  ];
};

/** Nothing says where it is. */
export const isUnplaced = (incident: Incident, postcodes: Postcodes): boolean =>
  placeIn(incident, postcodes) === undefined && !isSomewhere(incident);

const isSomewhere = (incident: Incident): boolean => (whereOf(incident)?.trim() ?? '') !== '';

/** Nobody knows where: one among many of the same kind within minutes is told with them, until it is known. */
const many = (
  alike: readonly Incident[],
  near: readonly Incident[],
  { id, row, pages }: Incident,
  { many: count, within }: LinkPlan,
  now: string,
): Incident | undefined => {
  const isLate = ({ awareAt }: Incident) => minutesAfter(awareAt, within) > now;
  const lately = near.filter(
    (each) => each.id !== id && each.row === row && each.pages === pages && isLate(each),
  );
  // With one of hours ago, or of which they say that it was none, it has nothing to do.
  return lately.length >= count
    ? alike.find((each) => isLate(each) && each.calledOffAt === undefined)
    : undefined;
};

/** What is of a person, or of somebody who needs extra care, is nobody's but theirs. */
const mayFollow = ({ standing, heldBy, pages, quiet, care, paged, alone }: Incident): boolean =>
  standing === 'open' &&
  alone !== true &&
  heldBy === undefined &&
  pages !== undefined &&
  quiet !== true &&
  !NEEDS_PAGE.has(care) &&
  paged.every(({ failed }) => failed === undefined);
const NEEDS_PAGE: ReadonlySet<CareTold | undefined> = new Set(['yes']);

const mayLead = (lead: Incident, incident: Incident): boolean =>
  lead.id !== incident.id &&
  lead.linkedTo === undefined &&
  lead.quiet !== true &&
  lead.row === incident.row &&
  lead.pages === incident.pages &&
  isAsSevere(lead, incident) &&
  isBefore(lead, incident) &&
  (lead.standing === 'acknowledged' ||
    lead.standing === 'on-the-way' ||
    (lead.standing === 'open' && lead.paging !== undefined));

const isBefore = (a: Incident, b: Incident): boolean =>
  a.awareAt < b.awareAt || (a.awareAt === b.awareAt && a.id < b.id);

const isAsSevere = ({ severity: lead }: Incident, { severity }: Incident): boolean =>
  lead === severity || lead === 'S0';

/** It has to be told on its own after all: it is somewhere else, or it is worse, or somebody there needs extra care. */
export const isApart = (incident: Incident, lead: Incident, postcodes: Postcodes): boolean => {
  const [where, its] = [placeIn(incident, postcodes), placeIn(lead, postcodes)];
  return (
    NEEDS_PAGE.has(incident.care) ||
    incident.row !== lead.row ||
    !isAsSevere(lead, incident) ||
    (where === undefined ? isSomewhere(incident) : !isSamePlace(where, its))
  );
};

const placeIn = ({ place, whereHeard }: Incident, postcodes: Postcodes): WhereHeard | undefined => {
  const where = { ...whereHeard, ...(place === undefined ? {} : whereIn(place, postcodes)) };
  return where.postcode === undefined && where.street === undefined ? undefined : where;
};

const isSamePlace = (a: WhereHeard, b: WhereHeard | undefined): boolean => {
  if (b === undefined) return false;
  if (a.postcode !== undefined && b.postcode !== undefined) return a.postcode === b.postcode;
  if (a.street === undefined || plain(a.street) !== plain(b.street)) return false;
  const building = buildingOf(a);
  return building !== undefined && building === buildingOf(b);
};

/** "flat 3, 12" is in 12; a flat of a block that has a name is in the block. Undefined: a street alone is no building. */
const buildingOf = ({ house, street }: WhereHeard): string | undefined => {
  if (house === undefined) return undefined;
  const building = plain(house.replace(FLAT, ''));
  return building === '' && !NAMES_A_BLOCK.test(plain(street)) ? undefined : building;
};
const FLAT = /^(?:flat|fflat|apartment|apt|unit|room) ?(?:no\.? |number )?(?:\d{1,4}[a-z]?|[a-z])\b,? ?/i;
const NAMES_A_BLOCK = / (?:house|towers?|lodge|flats|heights|mansions|point|court|ct)$/;
const plain = (text = ''): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
