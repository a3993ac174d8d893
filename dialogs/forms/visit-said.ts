// A visit in words: what it is for and when, and which visit of those that were looked up is meant.
import { spokenDay } from '../../bot/dates.ts';
import { reference } from '../../bot/fields/reference.ts';
import { slotInWords } from '../../bot/fields/slot.ts';
import type { Both, Listed } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';
import { aboutIn } from './repairs.ts';

/** The kind of a visit at which large items are taken away, and nobody need be in. */
export const COLLECTION = 'bulky-waste';
export const isCollection = ({ kind }: Pick<Visit, 'kind'>): boolean => kind === COLLECTION;

/** Such as "Toilet: the seat is broken, Monday 30 November, 8am to 12pm"; of a collection only the day counts. */
export const visitSaid = (visit: Visit): Both => {
  const { about, slot } = visit;
  if (!isCollection(visit))
    return {
      en: `${about}, ${slotInWords(slot, 'en')}`,
      cy: `${aboutIn(about, 'cy')}, ${slotInWords(slot, 'cy')}`,
    };
  const date = slot.slice(0, 10);
  return {
    en: `Bulky waste collection (${about}), ${spokenDay(date, 'en')}`,
    cy: `Casgliad gwastraff swmpus (${about}), ${spokenDay(date, 'cy')}`,
  };
};

/** The same as a sentence before a question. */
export const visitNamed = (visit: Visit): Both => {
  const { en, cy } = visitSaid(visit);
  return isCollection(visit)
    ? { en: `${en}.`, cy: `${cy}.` }
    : { en: `Your visit: ${en}.`, cy: `Eich ymweliad: ${cy}.` };
};

export const visitsListed = (visits: readonly Visit[]): readonly Listed[] =>
  visits.map((visit) => ({ id: visit.reference, words: visitSaid(visit) }));

/** `R204518` as references are kept: `R-204518`. */
export const dashed = (typed: string): string => typed.replace(/^([A-Z]+)(?=\d)/, '$1-');

export const visitPrefixes: readonly string[] = [...new Set(Object.values(council.references))];
const named = reference('', { label: '', prefixes: visitPrefixes });

/** The visit of those listed that a message names, by its reference or as the only one of its kind; `other` for one not listed. */
export const visitMeant = (text: string, ids: readonly string[]): string | undefined => {
  const typed = named.spots?.(text, NO_WORDS);
  if (typed !== undefined) return ids.find((id) => id === dashed(typed)) ?? 'other';
  const said = normalise(text);
  const kinds = (['waste.bulky', 'repairs.report'] as const).filter((kind) => KINDS[kind].test(said));
  const of = ids.filter((id) => kinds.some((kind) => id.startsWith(`${council.references[kind]}-`)));
  return kinds.length === 1 && of.length === 1 ? of[0] : undefined;
};
const NO_WORDS = { en: named.english, cy: named.english };
const KINDS = {
  'waste.bulky':
    /\b(?:bulky|collections?|collected|collecting|pick ?up|sofas?|settees?|mattress(?:es)?|furniture|beds?|fridges?|freezers?|wardrobes?|swmpus|casgliad|nghasgliad)\b/,
  'repairs.report':
    /\b(?:repairs?|plumber|electrician|engineer|joiner|workm[ae]n|fitter|tradesm[ae]n|boiler|atgyweiriad|plymwr|trydanwr)\b/,
};
