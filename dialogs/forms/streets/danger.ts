// What is said of a danger on the street, at once and in the receipt: a person has to hear of it now. Owner: highways.
import type { Both } from '../../../bot/model.ts';
import { council } from '../../council.ts';

/** Whoever is not sure is told as if it were. */
export const isDangerous = (danger: unknown): boolean => danger === 'yes' || danger === 'unsure';

const KEEP_AWAY: Both = {
  en: `Keep away from it, and call ${council.emergencyPhone} now, day or night. If anyone is hurt or in danger, call 999.`,
  cy: `Cadwch draw oddi wrtho, a ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Os oes rhywun wedi'i anafu neu mewn perygl, ffoniwch 999.`,
};

export const dangerSaid = (danger: unknown): Both | undefined =>
  isDangerous(danger)
    ? {
        en: `${KEEP_AWAY.en} You can report it here as well.`,
        cy: `${KEEP_AWAY.cy} Gallwch roi gwybod amdano yma hefyd.`,
      }
    : undefined;

export const keepAway = KEEP_AWAY;
