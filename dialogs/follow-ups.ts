// What is to be done later of a transaction that was taken, by transaction.
import type { FollowUp } from '../bot/content.ts';
import { remindersOf } from './reminders.ts';

export const followUps: Readonly<Record<string, FollowUp>> = {
  'appointments.missed': (done, now) => visited(done, now),
  'appointments.move': (done, now) => visited(done, now),
  'repairs.report': (done, now) => visited(done, now),
};

/** What has no time yet is not spoken of again. A visit of this conversation's own needs no postcode to be found. */
const visited: FollowUp = ({ answers, reference }, now) => {
  const { time, visit, postcode } = answers;
  const isOwn = visit !== undefined;
  return typeof time === 'string'
    ? remindersOf({ reference, postcode: isOwn || typeof postcode !== 'string' ? null : postcode, time }, now)
    : [];
};
