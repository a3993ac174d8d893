// Whether what they write is where they live, and nothing else to speak of.
import { whereIn } from '../incidents/where-heard.ts';
import type { Situation } from '../situation.ts';

/** "Flat 3, 12 Elm Road". */
export const givesHome = ({ reply, content }: Situation): boolean => {
  if (reply.option !== undefined || reply.text.trim().split(/\s+/u).length > HOME_MAX) return false;
  const { house, street, postcode } = whereIn(reply.text, content.council.postcodes);
  return house !== undefined && (street !== undefined || postcode !== undefined);
};
const HOME_MAX = 9;
