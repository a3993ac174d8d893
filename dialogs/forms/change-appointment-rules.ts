// What may still be done with a visit: until when, how often, and which are too important to be cancelled here. Owner: repairs.
import { workingDaysAfter } from '../../bot/dates.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';
import { endOf, startOf, todayAt } from './visit-slots.ts';

export type What = 'confirm' | 'change' | 'cancel' | 'nobody';

const LAST_CHANGE_MS = 2 * 3_600_000;
/** A third time is arranged by a person. */
const MOVES_MAX = 2;
/** They keep people safe, or the law asks for them. */
const NEVER_CANCELLED = new Set(['hazard', 'gas-safety', 'electrical-safety']);
const WITHIN = { hazard: 10, other: 20 };

/** Ends it where this cannot be done here; undefined: go on. */
export const changeRule = (what: What, visit: Visit, now: Date): Outcome | undefined => {
  const { kind, moves, slot } = visit;
  const person = (why: Both): Outcome => ({ kind: 'handoff', team: 'repairs', why });
  if (what === 'nobody') return endOf(slot) <= now ? undefined : { kind: 'tell', text: () => NOT_OVER };
  if (startOf(slot).getTime() - now.getTime() < LAST_CHANGE_MS)
    return what === 'confirm' && startOf(slot) > now ? undefined : person(TOO_LATE);
  if (what === 'cancel' && NEVER_CANCELLED.has(kind)) return person(IMPORTANT);
  return what === 'change' && moves >= MOVES_MAX ? person(TOO_OFTEN) : undefined;
};

/** The last date on which a new time is looked for. */
export const untilFor = ({ kind }: Visit, now: Date): string =>
  workingDaysAfter(todayAt(now), kind === 'hazard' ? WITHIN.hazard : WITHIN.other, council.closures);

/** What is wanted, in their own words, if it is surely one thing. */
export const whatSaid = (text: string): What | undefined => {
  const said = normalise(text);
  if (NOBODY.test(said)) return 'nobody';
  const meant = (['cancel', 'change', 'confirm'] as const).filter((what) => SAID[what].test(said));
  return meant.length === 1 ? meant[0] : undefined;
};

const NOBODY =
  /\b(?:no ?(?:one|body)|nobody|never|didnt|did not|hasnt|havent) (?:has |have |ever )?(?:came|come|turn(?:ed)? up|show(?:ed|n)?(?: up)?|arrived?|been)\b|\bno ?show\b|\b(?:ddaeth neb|neb wedi dod)\b/;
const SAID = {
  cancel: /\bcancel\w*|\b(?:dont|no longer) need\b|\bcanslo\w*/,
  change:
    /\b(?:change|move|rebook|re ?schedule|rearrange|postpone|swap|put off)\b|\b(?:another|different|new|other) (?:day|time|date)\b|\bcant (?:make|do|be (?:in|there|home))\b|\bwont be (?:in|there|home)\b|\b(?:newid|symud|aildrefnu)\b/,
  confirm: /\bconfirm\w*|\b(?:ill|we ll|well|i will|we will|will) be (?:in|there|home)\b|\bcadarnhau\b/,
};

const TOO_LATE = {
  en: 'It is less than 2 hours before this visit, so I cannot change it here.',
  cy: 'Mae llai na 2 awr tan yr ymweliad hwn, felly alla i ddim ei newid yma.',
};
const IMPORTANT = {
  en: 'This visit keeps people safe, so I can give it another time but not cancel it. A person can talk about it with you.',
  cy: "Mae'r ymweliad hwn yn cadw pobl yn ddiogel, felly gallaf roi amser arall iddo ond nid ei ganslo. Gall person siarad amdano gyda chi.",
};
const TOO_OFTEN = {
  en: 'This visit has been changed twice already, so a person arranges the next time with you.',
  cy: "Mae'r ymweliad hwn wedi'i newid ddwywaith yn barod, felly bydd person yn trefnu'r amser nesaf gyda chi.",
};
const NOT_OVER = {
  en: 'The time of this visit is not over yet. If nobody has come by its end, tell me again.',
  cy: 'Nid yw amser yr ymweliad hwn ar ben eto. Os na fydd neb wedi dod erbyn ei ddiwedd, dywedwch wrthyf eto.',
};
export const NO_TIMES: Both = {
  en: 'I can find no other time, so the visit stays as it is for now.',
  cy: "Alla i ddim dod o hyd i amser arall, felly mae'r ymweliad yn aros fel y mae am nawr.",
};
export const STAYS: Both = {
  en: 'OK. Your visit stays as it is.',
  cy: "Iawn. Mae'ch ymweliad yn aros fel y mae.",
};
export const NOT_FOUND: Both = {
  en: `I can't find that. Check the reference and the postcode. If the postcode is wrong, say "change postcode".`,
  cy: `Alla i ddim dod o hyd i hynny. Gwiriwch y cyfeirnod a'r cod post. Os yw'r cod post yn anghywir, dywedwch "newid cod post".`,
};
