// By which day what was sent is to be done, or looked at: the day that the team has set, or else the one that the receipt named. Welsh is a draft.
import { localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Both } from '../../bot/model.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { council } from '../council.ts';
import { RETURN_DAYS } from './report-missed-bin-rules.ts';
import { STREET_DAYS } from './streets/days.ts';

/** `by` is a date. `says` is said before that day is over, `said` after it; both have `{day}` in them. */
export type Due = { readonly by: string; readonly says: Both; readonly said: Both };

/** Undefined where no day was named, or what was to be done by it is done; a visit has a day of its own. */
export const dueOf = (request: RequestSeen): Due | undefined => {
  const { kind, status, receivedAt, expectedBy, visit } = request;
  const promise = Object.hasOwn(PROMISES, kind) ? PROMISES[kind] : undefined;
  if (visit !== undefined) return undefined;
  if (expectedBy !== undefined) {
    const { says, said } = promise === undefined || promise.looks === true ? FINISHED : promise;
    return { by: dateOf(expectedBy), says, said };
  }
  if (promise?.days === undefined || receivedAt === '') return undefined;
  if (promise.looks === true && status !== 'received') return undefined;
  const { days, says, said } = promise;
  return { by: workingDaysAfter(dateOf(receivedAt), days, council.closures), says, said };
};

/** A date as it is, or the day of a time. */
export const dateOf = (at: string): string =>
  at.length === 'YYYY-MM-DD'.length ? at : localTime(new Date(at), council.timeZone).date;

const FINISHED = {
  says: { en: 'We expect to finish by {day}.', cy: 'Rydym yn disgwyl gorffen erbyn {day}.' },
  said: { en: 'We expected to finish by {day}.', cy: 'Roeddem yn disgwyl gorffen erbyn {day}.' },
};

/** `days` are working days from when it came; without them its case has the day. `looks`: by then it is looked at, and no more was ever said. */
type Promised = Omit<Due, 'by'> & { readonly days?: number; readonly looks?: true };

const LOOKED = {
  looks: true,
  says: { en: 'We look at it by {day}.', cy: 'Byddwn yn edrych arno erbyn {day}.' },
  said: { en: 'We said we would look at it by {day}.', cy: 'Dywedom y byddem yn edrych arno erbyn {day}.' },
} as const;

const PROMISES: Readonly<Record<string, Promised>> = {
  'highways.pothole': { ...LOOKED, days: STREET_DAYS.pothole },
  // The day by which it has to be done, where nobody comes at a time that they chose.
  'repairs.report': {
    says: { en: 'This should be done by {day}.', cy: 'Dylai hyn gael ei wneud erbyn {day}.' },
    said: { en: 'This was to be done by {day}.', cy: 'Roedd hyn i fod i gael ei wneud erbyn {day}.' },
  },
  'streets.abandoned-vehicle': { ...LOOKED, days: STREET_DAYS.vehicle },
  'streets.dog-fouling': {
    days: STREET_DAYS.dog,
    says: { en: 'We clean it up by {day}.', cy: 'Rydym yn ei lanhau erbyn {day}.' },
    said: { en: 'We said we would clean it up by {day}.', cy: 'Dywedom y byddem yn ei lanhau erbyn {day}.' },
  },
  'streets.fly-tip': {
    days: STREET_DAYS.flyTip,
    says: {
      en: 'We clear it from public land by {day}.',
      cy: 'Rydym yn ei glirio o dir cyhoeddus erbyn {day}.',
    },
    said: { en: 'We said we would clear it by {day}.', cy: 'Dywedom y byddem yn ei glirio erbyn {day}.' },
  },
  'streets.light': {
    days: STREET_DAYS.light,
    says: {
      en: `We mend most lights within ${STREET_DAYS.light} working days: for this one, that is by {day}.`,
      cy: `Rydym yn trwsio'r rhan fwyaf o oleuadau o fewn ${STREET_DAYS.light} diwrnod gwaith: i'r un hwn, erbyn {day}.`,
    },
    said: {
      en: `We mend most lights within ${STREET_DAYS.light} working days: for this one, that was by {day}.`,
      cy: `Rydym yn trwsio'r rhan fwyaf o oleuadau o fewn ${STREET_DAYS.light} diwrnod gwaith: i'r un hwn, erbyn {day} oedd hynny.`,
    },
  },
  'waste.missed-bin': {
    days: RETURN_DAYS,
    says: {
      en: 'The crew comes back by {day}. Leave it out.',
      cy: 'Bydd y criw yn dod yn ôl erbyn {day}. Gadewch ef allan.',
    },
    said: { en: 'The crew was to come back by {day}.', cy: 'Roedd y criw i fod i ddod yn ôl erbyn {day}.' },
  },
};
