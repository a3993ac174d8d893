// Every deadline that a report may start: the law's and the council's own. Change one in dialogs/law/; docs/how-to/change-a-deadline.md says how.
import type { Landlord, Law, Rule } from '../bot/clocks/law.ts';
import { notCheckedFor } from '../bot/clocks/checked.ts';
import type { Calendar } from '../bot/clocks/working-days.ts';
import { BANK_HOLIDAYS, BANK_HOLIDAYS_UNTIL } from './bank-holidays.ts';
import { council } from './council.ts';
import { AWAAB } from './law/awaab.ts';
import { OWN_TARGETS } from './law/own-targets.ts';
import { rightToRepair } from './law/right-to-repair.ts';
import { IN_A_HOME } from './law/rows.ts';

/** Of a housing association the times of the Right to Repair are its policy, and no law. With the law, and not in council.ts, for no conversation needs it. */
const LANDLORD: Landlord = 'council';

export const law: Law = {
  nation: council.nation,
  // While nobody has judged it, the more serious is assumed; staff may say otherwise.
  assumed: [
    { hazard: 'emergency', about: { severities: ['S0', 'S1'], rows: IN_A_HOME } },
    { hazard: 'significant', about: { severities: ['SH'] } },
    { hazard: 'significant', about: { rows: ['damp'] } },
  ],
  rules: [...AWAAB, ...rightToRepair(LANDLORD), ...OWN_TARGETS],
};

export const calendar: Calendar = {
  timeZone: council.timeZone,
  bankHolidays: BANK_HOLIDAYS,
  closures: council.closures,
  until: BANK_HOLIDAYS_UNTIL,
};

/** Deadlines that nobody has held against their source for a year. @param today an ISO date */
export const staleLaw = (today: string): readonly Rule[] => notCheckedFor(law.rules, 365, today);
