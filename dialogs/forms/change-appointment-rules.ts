// What may still be done with a visit: until when, how often, and which are too important to be cancelled here. Owner: repairs.
import { localTime, spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { SLOTS_MAX, type Visit } from '../../bot/services/appointments.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';
import { slotInWords } from '../../bot/fields/slot.ts';
import { slotsFrom } from './book-bulky-waste-rules.ts';
import { isCollection, visitNamed } from './visit-said.ts';
import { endOf, slotsBy, startOf, todayAt } from './visit-slots.ts';

/** `other`: it is about another visit. */
export type What = 'confirm' | 'change' | 'cancel' | 'nobody' | 'other';

const LAST_CHANGE_MS = 2 * 3_600_000;
/** A third time is arranged by a person. */
const MOVES_MAX = 2;
/** They keep people safe, or the law asks for them. */
const NEVER_CANCELLED = new Set(['hazard', 'gas-safety', 'electrical-safety']);
const WITHIN = { hazard: 10, other: 20 };

/** Ends it where this cannot be done here; undefined: go on. */
export const changeRule = (what: What, visit: Visit, now: Date): Outcome | undefined => {
  const { kind, moves, slot } = visit;
  const person = (why: Both): Outcome => ({ kind: 'handoff', team: teamOf(visit), why });
  if (what === 'other') return undefined;
  if (what === 'nobody')
    return endOf(slot) <= now ? undefined : { kind: 'tell', text: () => notOver(slot), offers: [PERSON] };
  if (startOf(slot).getTime() - now.getTime() < LAST_CHANGE_MS)
    return what === 'confirm' && startOf(slot) > now ? undefined : person(TOO_LATE);
  if (what === 'cancel' && NEVER_CANCELLED.has(kind)) return person(IMPORTANT);
  return what === 'change' && moves >= MOVES_MAX ? person(TOO_OFTEN) : undefined;
};

export const teamOf = (visit: Visit): string => (isCollection(visit) ? 'waste' : 'repairs');

/** What the times that it can have instead are looked up by: a lorry needs longer to plan than a worker. */
export const otherSlots = (visit: Visit, now: Date): string =>
  isCollection(visit) ? slotsFrom(now) : slotsBy(visit.diary, untilFor(visit, now), now, SLOTS_MAX);

/** The last date on which a new time is looked for. */
export const untilFor = ({ kind }: Visit, now: Date): string =>
  workingDaysAfter(todayAt(now), kind === 'hazard' ? WITHIN.hazard : WITHIN.other, council.closures);

/** Nobody is given a time in silence that is later than the matter has; whoever chooses one may. @param slots the times that there are */
export const laterThanDue = ({ until }: Visit, slots: readonly string[]): Both | undefined =>
  until === undefined || slots.every((slot) => slot.slice(0, 10) <= until)
    ? undefined
    : {
        en: `This should be done by ${spokenDay(until, 'en')}: choose a later time only if that is better for you.`,
        cy: `Dylid gwneud hyn erbyn ${spokenDay(until, 'cy')}: dewiswch amser hwyrach dim ond os yw hynny'n well i chi.`,
      };

/** What is wanted, in their own words, if it is surely one thing. */
export const whatSaid = (text: string): What | undefined => {
  const said = normalise(text);
  if (NOBODY.test(said)) return 'nobody';
  if (KEEP.test(said)) return 'confirm';
  if (NOBODY_IN.test(said)) return 'change';
  const meant = (['cancel', 'change', 'confirm'] as const).filter((what) => SAID[what].test(said));
  return meant.length === 1 ? meant[0] : undefined;
};

const KEEP =
  /\b(?:dont|do not|not|didnt (?:want|mean|ask) to) (?:want to )?(?:cancel|change|move)\b|^(?:please )?(?:keep|leave) (?:it|the (?:visit|appointment|collection|booking)|my (?:visit|appointment|collection|booking))\b/;
const NOBODY =
  /\b(?:no ?(?:one|body)|nobody|never|didnt|did not|hasnt|havent|dont) (?:has |have |had |ever |even |bother(?:ed)? to )?(?:came|come|turn(?:ed)? up|show(?:ed|n)?(?: up)?|arrived?|been)\b|\bno ?show\b|\b(?:ddaeth neb|neb wedi dod)\b/;
/** "Nobody will be in" is no promise that somebody will. */
const NOBODY_IN =
  /\b(?:no ?one|no body|nobody|none of us)(?: (?:here|at home|else))? (?:will |ll |is |is going to |can |to )*(?:be )?(?:in|here|there|home|at home)\b|\bfydd neb (?:yna|yma|gartref|adref|mewn|i mewn)\b/;
const SAID = {
  cancel: /\bcancel\w*|\b(?:dont|no longer) need\b|\bcanslo\w*/,
  change:
    /\b(?:change|move|rebook|re ?schedule|rearrange|postpone|swap|put off)\b|\b(?:another|different|new|other) (?:day|time|date)\b|\bcant (?:make|do|be (?:in|there|home))\b|\bwont be (?:in|there|home)\b|\b(?:newid|symud|aildrefnu)\b/,
  confirm: /\bconfirm\w*|\b(?:ill|we ll|well|i will|we will|will) be (?:in|there|home)\b|\bcadarnhau\b/,
};

const TOO_LATE = {
  en: 'It is less than 2 hours before it, so I cannot change it here.',
  cy: 'Mae llai na 2 awr cyn hynny, felly alla i ddim ei newid yma.',
};
const IMPORTANT = {
  en: 'This visit keeps people safe, so I can give it another time but not cancel it. A person can talk about it with you.',
  cy: "Mae'r ymweliad hwn yn cadw pobl yn ddiogel, felly gallaf roi amser arall iddo ond nid ei ganslo. Gall person siarad amdano gyda chi.",
};
const TOO_OFTEN = {
  en: 'It has been changed twice already, so a person arranges the next time with you.',
  cy: "Mae wedi'i newid ddwywaith yn barod, felly bydd person yn trefnu'r amser nesaf gyda chi.",
};
const notOver = (slot: string): Both => ({
  en: `I'm sorry that you are waiting. The time is ${slotInWords(slot, 'en')}, so they may still come. If nobody has come by then, tell me again.`,
  cy: `Mae'n ddrwg gen i eich bod yn aros. Yr amser yw ${slotInWords(slot, 'cy')}, felly gallan nhw ddod o hyd. Os na fydd neb wedi dod erbyn hynny, dywedwch wrthyf eto.`,
});
export const NO_TIMES: Both = {
  en: 'I can find no other time, so it stays as it is for now.',
  cy: "Alla i ddim dod o hyd i amser arall, felly mae'n aros fel y mae am nawr.",
};
/** They leave it, and hear when it is. */
export const stays = (visit: Visit): Outcome => {
  const { en, cy } = visitNamed(visit);
  return {
    kind: 'tell',
    text: () => ({ en: `OK. I have changed nothing. ${en}`, cy: `Iawn. Dydw i ddim wedi newid dim. ${cy}` }),
    offers: [ANOTHER, PERSON],
  };
};
export const PERSON: Offer = {
  id: 'command:person',
  words: { en: 'Talk to a person', cy: 'Siarad â pherson' },
};
const ANOTHER: Offer = {
  id: 'anew:change-appointment',
  words: { en: 'It is another one', cy: 'Un arall ydyw' },
};
export const NOT_FOUND: Both = {
  en: `I can't find that. Check the reference and the postcode. If the postcode is wrong, say "change postcode".`,
  cy: `Alla i ddim dod o hyd i hynny. Gwiriwch y cyfeirnod a'r cod post. Os yw'r cod post yn anghywir, dywedwch "newid cod post".`,
};
export const LOCKED: Both = {
  en: `I can't look up any more references for now, because several did not fit. Try again in an hour, or call ${council.phone}.`,
  cy: `Alla i ddim chwilio am ragor o gyfeirnodau ar hyn o bryd, am fod sawl un heb ffitio. Ceisiwch eto mewn awr, neu ffoniwch ${council.phone}.`,
};

/** What is said before new times are shown to whoever waited in vain: sorry, what the crew noted, and nothing against them. */
export const sorryFor = ({ calledAt }: Visit): Both => {
  const noted = calledAt === undefined ? undefined : localTime(new Date(calledAt), council.timeZone).time;
  return {
    en: `I'm sorry that nobody came. ${noted === undefined ? "I'll pass that on" : `They noted a call at ${noted}: I'll pass on that you did not see them`}, and you can have a new time first.`,
    cy: `Mae'n ddrwg gen i na ddaeth neb. ${noted === undefined ? 'Byddaf yn rhoi gwybod' : `Fe nodon nhw alwad am ${noted}: byddaf yn rhoi gwybod na welsoch chi nhw`}, a gallwch gael amser newydd yn gyntaf.`,
  };
};

/** Said where they were asked why it is cancelled. */
export const keepsIt = (reason: string | null | undefined): boolean =>
  typeof reason === 'string' && KEEPS.test(normalise(reason));
const KEEPS =
  /^(?:(?:no|oh|actually|sorry|wait|hang on|ok|well|please|na|sori|a dweud y gwir) )*(?:i (?:want|d like|would like|will|ll) (?:to )?)?(?:(?:keep|leave) (?:it|that|the (?:visit|booking|appointment|repair|collection)|my (?:visit|booking|appointment))(?: (?:as (?:it is|it was|is)|how it (?:is|was)|alone|the same|after all))?|(?:dont|do not) cancel(?: (?:it|that))?(?: after all)?|(?:cadw|cadwch|gadael|gadewch)(?: (?:o|e|hi|fo|fe|r ymweliad|yr ymweliad|fel y mae|fel oedd))*|peidiwch (?:a )?chanslo)(?: (?:please|thanks|then|plis|diolch))*$/;
