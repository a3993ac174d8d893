// Where cards are kept with their cases, as a port. What is told of extra care is kept apart from them, and the shortest.
import type { CareTold } from '../incidents/incident.ts';
import type { CaseCard } from './card.ts';

/** Days that it is kept whether somebody needs extra care; the case's own answers are the case's. */
export const CARE_DAYS = 28;

export type CardBook = {
  /** The latest of a case stands. */
  keep(reference: string, card: CaseCard): Promise<void>;
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
