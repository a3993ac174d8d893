// A visit in words: what it is for and when, and which visit of those that were looked up is meant.
import { slotInWords } from '../../bot/fields/slot.ts';
import type { Both, Listed } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { aboutIn } from './repairs.ts';

/** Such as "Toilet: the seat is broken, Monday 30 November, 8am to 12pm". */
export const visitSaid = ({ about, slot }: Visit): Both => ({
  en: `${about}, ${slotInWords(slot, 'en')}`,
  cy: `${aboutIn(about, 'cy')}, ${slotInWords(slot, 'cy')}`,
});

export const visitsListed = (visits: readonly Visit[]): readonly Listed[] =>
  visits.map((visit) => ({ id: visit.reference, words: visitSaid(visit) }));

/** `R204518` as references are kept: `R-204518`. */
export const dashed = (reference: string): string => reference.replace(/^([A-Z]+)(?=\d)/, '$1-');
