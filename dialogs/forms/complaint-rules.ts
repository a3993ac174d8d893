// The two stages of a complaint and their dates: the codes of both ombudsmen, whose days are the same. Owner: customer services.
import { localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';
import * as numbers from '../numbers.ts';

/**
 * Working days: from receipt until it is acknowledged, and from then until it is answered.
 * https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/ (6.2, 6.3) and
 * https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code
 */
const ACKNOWLEDGE_DAYS = 5;
const ANSWER_DAYS = 10;

export type Route = {
  readonly team: Both;
  /** As a landlord, or as a council: whose code it is, and who looks at it in the end. */
  readonly code: 'landlord' | 'council';
  readonly ombudsman: { readonly name: Both; readonly phone: string; readonly site: string };
};
/** Dates, `YYYY-MM-DD`. What comes in after hours or on a day off is received on that day: its first day is the next working one. */
export type Dates = { readonly received: string; readonly acknowledgeBy: string; readonly answerBy: string };

export const complaintDates = (now: Date): Dates => {
  return datesFrom(localTime(now, council.timeZone).date);
};

/** @param received `YYYY-MM-DD` */
export const datesFrom = (received: string): Dates => {
  const acknowledgeBy = workingDaysAfter(received, ACKNOWLEDGE_DAYS, council.closures);
  return {
    received,
    acknowledgeBy,
    answerBy: workingDaysAfter(acknowledgeBy, ANSWER_DAYS, council.closures),
  };
};

/** By the service that it is about. */
export const routeOf = (service: string): Route =>
  LANDLORD.has(service)
    ? { team: HOUSING, code: 'landlord', ombudsman: HOUSING_OMBUDSMAN }
    : { team: COUNCIL, code: 'council', ombudsman: LOCAL_OMBUDSMAN };

/** What we do as people's landlord. Who gets a home at all is the council's business. */
const LANDLORD: ReadonlySet<string> = new Set(['repairs', 'tenancy']);

const HOUSING: Both = { en: 'the Housing Complaints Team', cy: 'y Tîm Cwynion Tai' };
const COUNCIL: Both = { en: 'the Customer Complaints Team', cy: 'y Tîm Cwynion Cwsmeriaid' };
const HOUSING_OMBUDSMAN = {
  name: { en: 'the Housing Ombudsman', cy: 'yr Ombwdsmon Tai' },
  phone: numbers.HOUSING_OMBUDSMAN,
  site: 'housing-ombudsman.org.uk',
};
const LOCAL_OMBUDSMAN = {
  name: {
    en: 'the Local Government and Social Care Ombudsman',
    cy: 'yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
  },
  phone: numbers.LOCAL_OMBUDSMAN,
  site: 'lgo.org.uk',
};
