// What is to be done later of a transaction that was taken, by transaction.
import type { FollowUp } from '../bot/content.ts';
import type { Json } from '../bot/model.ts';
import { askWhetherCollected } from './forms/waste-receipts.ts';
import { COLLECTION } from './forms/visit-said.ts';
import { promiseTimers } from './promise-times.ts';
import { remindersOf } from './reminders.ts';

export const followUps: Readonly<Record<string, FollowUp>> = {
  'appointments.missed': (done, now) => visited(done, now),
  'appointments.move': (done, now) => visited(done, now),
  // Its own visit needs no postcode to be found.
  'payments.promise': (done, now) => promised(done, now),
  'repairs.report': ({ answers, reference }, now) =>
    visited({ answers: { ...answers, postcode: null }, reference }, now),
  'waste.bulky': ({ answers, reference }, now) =>
    visited({ answers: { time: answers['slot'] ?? null, kind: COLLECTION }, reference }, now),
  'waste.missed-bin': askWhetherCollected,
};

/** What has no time yet is not spoken of again. */
const visited: FollowUp = ({ answers, reference }, now) => {
  const { time, postcode, kind } = answers;
  return typeof time === 'string'
    ? remindersOf(
        {
          reference,
          postcode: typeof postcode === 'string' ? postcode : null,
          time,
          ...(typeof kind === 'string' ? { kind } : {}),
        },
        now,
      )
    : [];
};

/** Of whoever wants to be called or written to, too: it is looked at then whether they paid, and nothing is said here. */
const promised: FollowUp = ({ answers: { schedule }, reference }, now) =>
  promiseTimers(reference, datesIn(schedule), now);

const datesIn = (schedule: Json | undefined): readonly string[] =>
  (Array.isArray(schedule) ? (schedule as readonly Json[]) : []).flatMap((each) =>
    typeof each === 'object' && each !== null && 'date' in each && typeof each.date === 'string'
      ? [each.date]
      : [],
  );
