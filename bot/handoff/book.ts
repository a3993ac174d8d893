// Where cards are kept with their cases, as a port. What is told of extra care is kept apart from them, and the shortest.
import type { CareTold } from '../incidents/incident.ts';
import type { CaseCard } from './card.ts';

/** Days that it is kept whether somebody needs extra care; the case's own answers are the case's. */
export const CARE_DAYS = 28;

export type CardBook = {
  /** The latest of a case stands, however late another comes. @param seenAt when they were heard last, as it was made (ISO) */
  keep(reference: string, card: CaseCard, seenAt?: string): Promise<void>;
  /** @returns the card, with extra care as long as that is kept; undefined where there is none */
  of(reference: string): Promise<CaseCard | undefined>;
};

/** The two that it is kept in. */
export const apart = ({
  care,
  ...card
}: CaseCard): { readonly card: CaseCard; readonly care?: CareTold } => ({
  card,
  ...(care === undefined ? {} : { care }),
});
