// What is sent of a change to a visit: which, and the new time, the reason, or that nobody came.
import type { Outcome } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import type { What } from './change-appointment-rules.ts';
import { slotChosen, timeChosen, type Times } from './visit-slots.ts';

type Given = Times & {
  readonly what: What;
  readonly postcode?: string;
  readonly reason?: string;
};

const TRANSACTIONS = {
  confirm: 'appointments.confirm',
  change: 'appointments.move',
  cancel: 'appointments.cancel',
  nobody: 'appointments.missed',
} as const;

/** A new time is read back first; for the others one answer was enough. Another visit is asked for by its reference. */
export const changeSent = (a: Given, visit: Visit): Outcome => {
  if (a.what === 'other') return { kind: 'form', form: 'change-appointment', answers: [['job', 'other']] };
  const time = timeChosen(a);
  return {
    kind: 'submit',
    transaction: TRANSACTIONS[a.what],
    answers: {
      reference: visit.reference,
      kind: visit.kind,
      ...(a.postcode === undefined ? {} : { postcode: a.postcode }),
      ...(time === undefined ? {} : { time, slot: slotChosen(visit.diary, a) }),
      ...(a.what === 'nobody' || a.what === 'confirm' ? { was: visit.slot } : {}),
      ...(a.what === 'cancel' && a.reason !== undefined ? { reason: a.reason } : {}),
    },
    ...(a.what === 'change' ? {} : { unchecked: true }),
  };
};
