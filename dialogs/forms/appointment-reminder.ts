// A visit is near: will they be in? Owner: repairs. Opened by a timer; of a visit that is over, moved or cancelled it says nothing.
import { choice } from '../../bot/fields/choice.ts';
import { form } from '../../bot/styles/form.ts';
import { homeSaid, visitKept, visitNear } from './visit-near.ts';
import { visitNamed } from './visit-said.ts';

export const appointmentReminder = form('appointment-reminder', 'your answer about the visit')
  .needs(1)
  .take(visitNear)
  .ask(
    'keep',
    choice(
      'Will someone over 18 be in?',
      { yes: "Yes, we'll be in", change: 'Change the visit', cancel: 'Cancel the visit' },
      {
        label: 'Will someone be in',
        help: 'If nobody answers, the visit stays as it is. Change it or cancel it up to 2 hours before, so that the time can go to somebody else.',
        reads: homeSaid,
      },
    ),
    { says: (_, { visits: [visit] }) => visit && visitNamed(visit) },
  )
  .end((a, { visits: [visit] }) => visitKept(a, visit?.kind));
