// A visit is near: will they be in? Owner: repairs. Opened by a timer; of a visit that is over, moved or cancelled it says nothing.
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNoMeant } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { whatSaid } from './change-appointment-rules.ts';
import { visitSaid } from './visit-said.ts';
import { startOf } from './visit-slots.ts';

export const appointmentReminder = form('appointment-reminder', 'your answer about the visit')
  .needs(1)
  // These four come with the timer.
  .ask('reference', text('What is its reference?', { label: 'Reference' }), { given: true })
  .ask('postcode', text('What is its postcode?', { label: 'Postcode' }), { given: true, optional: true })
  .ask('time', text('When is it?', { label: 'Time' }), { given: true })
  .ask('stage', text('Which reminder?', { label: 'Reminder' }), { given: true })
  .find('visits', { in: 'appointments', by: (a) => `${a.reference}|${a.postcode ?? ''}` })
  .rule((a, { visits: [visit] }, now) => {
    const isOver = visit?.slot !== a.time || startOf(a.time) <= now;
    return isOver || (a.stage === 'hours' && visit.confirmed) ? { kind: 'silent' } : undefined;
  })
  .ask(
    'keep',
    choice(
      'Will someone over 18 be in?',
      { yes: "Yes, we'll be in", change: 'Change the visit', cancel: 'Cancel the visit' },
      {
        label: 'Will someone be in',
        help: 'If nobody answers, the visit stays as it is. Change it or cancel it up to 2 hours before, so that the time can go to somebody else.',
        reads: (said) => {
          const what = whatSaid(said);
          if (what === 'change' || what === 'cancel') return what;
          return what === 'confirm' || yesNoMeant({ text: said }) === 'yes' ? 'yes' : undefined;
        },
      },
    ),
    {
      says: (_, { visits: [visit] }) => {
        const said = visit && visitSaid(visit);
        return said && { en: `Your visit: ${said.en}.`, cy: `Eich ymweliad: ${said.cy}.` };
      },
    },
  )
  .end((a) => {
    const { reference, postcode } = a;
    if (a.keep === 'yes')
      return {
        kind: 'submit',
        transaction: 'appointments.confirm',
        answers: { reference, ...(postcode === undefined ? {} : { postcode }), time: a.time },
        unchecked: true,
      };
    return {
      kind: 'form',
      form: 'change-appointment',
      answers: [
        ['job', postcode === undefined ? reference : 'other'],
        ['reference', reference.replace('-', '')],
        ...(postcode === undefined ? [] : [['postcode', postcode] as const]),
        ['what', a.keep],
        ['reason', null],
      ],
    };
  });
