// What is to be done later of a transaction that was taken, by transaction.
import type { FollowUp } from '../bot/content.ts';
import { askWhetherCollected } from './forms/waste-receipts.ts';
import { COLLECTION } from './forms/visit-said.ts';
import { remindersOf } from './reminders.ts';

export const followUps: Readonly<Record<string, FollowUp>> = {
  'appointments.missed': (done, now) => visited(done, now),
  'appointments.move': (done, now) => visited(done, now),
  // Its own visit needs no postcode to be found.
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
