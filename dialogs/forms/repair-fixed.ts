// The day after a visit: is it fixed? Owner: repairs. Opened by a timer; of a visit that was cancelled or moved it says nothing.
import { slotInWords } from '../../bot/fields/slot.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { fixedSaid } from './done-said.ts';
import { aboutIn } from './repairs.ts';

export const repairFixed = form('repair-fixed', 'your answer about the repair')
  .needs(1)
  // These three come with the timer.
  .ask('reference', text('What is its reference?', { label: 'Reference' }), { given: true })
  .ask('postcode', text('What is its postcode?', { label: 'Postcode' }), { given: true, optional: true })
  .ask('time', { ...text('When was it?', { label: 'Time' }), show: slotInWords }, { given: true })
  .find('visits', { in: 'appointments', by: (a) => `${a.reference}|${a.postcode ?? ''}` })
  .rule((a, { visits: [visit] }) => (visit?.slot === a.time ? undefined : { kind: 'silent' }))
  .ask('fixed', yesNo('Is it fixed?', { label: 'Fixed', reads: fixedSaid }), {
    says: (a, { visits: [visit] }) =>
      visit && {
        en: `We were due to come about ${a.reference} (${visit.about}).`,
        cy: `Roeddem i fod i ddod ynghylch ${a.reference} (${aboutIn(visit.about, 'cy')}).`,
      },
  })
  .end((a) =>
    a.fixed === 'yes'
      ? {
          kind: 'tell',
          text: () => ({ en: 'Good. Thank you for telling me.', cy: 'Da iawn. Diolch am roi gwybod.' }),
        }
      : {
          kind: 'tell',
          text: () => ({
            en: `I'm sorry it is not fixed. Which would you like to do? If nobody came, choose the visit and tell me so. Your reference is ${a.reference}.`,
            cy: `Mae'n ddrwg gen i nad yw wedi'i drwsio. Beth hoffech chi ei wneud? Os na ddaeth neb, dewiswch yr ymweliad a dweud hynny. Eich cyfeirnod yw ${a.reference}.`,
          }),
          offers: [
            { id: 'form:report-repair', words: { en: 'Report it again', cy: 'Rhoi gwybod eto' } },
            { id: 'form:change-appointment', words: { en: 'Nobody came', cy: 'Ddaeth neb' } },
            { id: 'form:make-complaint', words: { en: 'Make a complaint', cy: 'Gwneud cwyn' } },
            { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
          ],
        },
  );
