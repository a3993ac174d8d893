// The rules of repairs: what is a hazard or an emergency, and by when a job has to be done. Owner: repairs.
import { spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';
import { GAS } from '../numbers-at-once.ts';
import type { Care } from './extra-care.ts';
import { isCold } from '../triage/severity.ts';
import type { Job } from './repair-catalogue.ts';

/** `person`: no visit is offered, because somebody who may be ill has to be spoken to first. */
export type Plan =
  | { readonly kind: 'emergency' }
  | { readonly kind: 'person' }
  | { readonly kind: 'visit'; readonly days: number; readonly until: string };

const HAZARD_DAYS = 10;

/** @param today the date on which it was reported, `YYYY-MM-DD` */
export const planFor = ({ within, hard, asked }: Job, care: Care | undefined, today: string): Plan => {
  // Nobody knows yet who mends it.
  if (asked === true) return { kind: 'person' };
  const isWorse = hard === true && care !== undefined && care !== 'no';
  if (within === 'hazard') return isWorse ? { kind: 'person' } : visit(HAZARD_DAYS, today);
  const days = within === 'heating' ? (isCold(today) ? 1 : 3) : within;
  if (!isWorse || days > 7) return visit(days, today);
  return days === 1 ? { kind: 'emergency' } : visit(1, today);
};

const visit = (days: number, today: string): Plan => ({
  kind: 'visit',
  days,
  until: workingDaysAfter(today, days, council.closures),
});

/** Who lives there is asked of all but routine jobs. */
export const asksCare = ({ within }: Job): boolean => within !== 20;

/** What may be a danger to whoever lives there: it is kept from when it was told, whether or not they finish. */
export const isHazard = ({ within, hard, charged }: Job): boolean =>
  within === 'hazard' || hard === true || (within === 1 && charged !== true);

/** Said before the telephone number when nothing was free in time: nobody is quietly given a later date. */
export const noneInTime = (until: string): Both => ({
  en: `There is no free time by ${spokenDay(until, 'en')}, when this should be done. I'm passing it to a planner, who will call you to find one.`,
  cy: `Does dim amser rhydd erbyn ${spokenDay(until, 'cy')}, pan ddylid gwneud hyn. Rwy'n ei anfon at gynllunydd, a fydd yn eich ffonio i ddod o hyd i un.`,
});
export const callsBack: Both = {
  en: "I'll ask a planner to call you to find a time.",
  cy: 'Gofynnaf i gynllunydd eich ffonio i ddod o hyd i amser.',
};

/** What is not on the list. */
export const otherCalled: Both = {
  en: 'OK. Tell me what it is, and a planner will call you to find a time.',
  cy: 'Iawn. Dywedwch beth yw e, a bydd cynllunydd yn eich ffonio i ddod o hyd i amser.',
};

/** With a gas appliance that fails: it is said though nobody told of a smell. */
export const ifGas: Both = {
  en: `If you smell gas, go outside and call ${GAS} (free, 24 hours).`,
  cy: `Os ydych yn arogli nwy, ewch allan a ffoniwch ${GAS} (am ddim, 24 awr).`,
};
