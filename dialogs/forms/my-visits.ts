// When does somebody come, or why did nobody? Owner: repairs, and waste for collections. What comes of it: their own visits, to be kept or changed.
import { choice } from '../../bot/fields/choice.ts';
import type { Answers, Both, Offer, Outcome } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { form } from '../../bot/styles/form.ts';
import { PERSON } from './change-appointment-rules.ts';
import { endOf } from './visit-slots.ts';

export const myVisits = form('my-visits', 'your question about a visit')
  .needs(1)
  // It comes with the words that open it.
  .ask('about', choice('What is it about?', { when: 'When you come', missed: 'Nobody came' }), {
    given: true,
  })
  .find('own', { in: 'appointments', by: () => 'own' })
  .end((a, { own }, now): Outcome => {
    if (own.length > 0)
      return {
        kind: 'form',
        form: 'change-appointment',
        answers: a.about === 'missed' ? missed(own, now) : [],
      };
    return a.about === 'missed'
      ? { kind: 'tell', text: () => SORRY, offers: [FIND, BIN, COMPLAINT, PERSON] }
      : { kind: 'tell', text: () => NONE, offers: [FIND, BIN_DAYS, PERSON] };
  });

/** Nobody came to the one whose time is over, where it is the only one. */
const missed = (own: readonly Visit[], now: Date): Answers => {
  const [visit, ...others] = own.filter(({ slot }) => endOf(slot) <= now);
  return [
    ...(visit === undefined || others.length > 0 ? [] : [['job', visit.reference] as const]),
    ['what', 'nobody'],
  ];
};

const NONE: Both = {
  en: 'I can see no visit or collection that was booked in this chat. With its reference and postcode I can find one that was booked elsewhere.',
  cy: "Alla i ddim gweld ymweliad na chasgliad a drefnwyd yn y sgwrs hon. Gyda'r cyfeirnod a'r cod post gallaf ddod o hyd i un a drefnwyd yn rhywle arall.",
};
const SORRY: Both = {
  en: "I'm sorry that nobody came. I can see no visit or collection that was booked in this chat. What was it about?",
  cy: "Mae'n ddrwg gen i na ddaeth neb. Alla i ddim gweld ymweliad na chasgliad a drefnwyd yn y sgwrs hon. Am beth oedd e?",
};
const FIND: Offer = {
  id: 'form:change-appointment',
  words: { en: 'A visit or collection', cy: 'Ymweliad neu gasgliad' },
};
const BIN: Offer = { id: 'form:report-missed-bin', words: { en: 'Missed bin', cy: 'Bin heb ei gasglu' } };
const BIN_DAYS: Offer = { id: 'faq:bin-days', words: { en: 'Bin days', cy: 'Diwrnodau biniau' } };
const COMPLAINT: Offer = { id: 'form:make-complaint', words: { en: 'Make a complaint', cy: 'Gwneud cwyn' } };
