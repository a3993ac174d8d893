// The Welsh of when a home gets its new kitchen: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { plannedWorks } from './planned-works.ts';

export const plannedWorksInBoth = welsh(
  plannedWorks,
  "eich cwestiwn am waith wedi'i gynllunio",
  {},
  { draft: true },
);
