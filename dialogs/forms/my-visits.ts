// When does somebody come, or why did nobody? Owner: repairs, and waste for collections. What comes of it: their own visits, to be kept or changed.
import { choice } from '../../bot/fields/choice.ts';
import type { Answers, Both, Offer, Outcome } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { PERSON } from './change-appointment-rules.ts';
import { endOf } from './visit-slots.ts';

export const myVisits = form('my-visits', 'your question about a visit')
  .needs(1)
  // It comes with the words that open it.
  .ask(
    'about',
    choice('What is it about?', {
      when: 'When you come',
      missed: 'Nobody came',
      theirs: 'When you come to somebody else',
    }),
    {
      given: true,
    },
  )
  .find('own', { in: 'appointments', by: () => 'own' })
  .end((a, { own }, now): Outcome => {
    if (own.length > 0)
      return {
        kind: 'form',
        form: 'change-appointment',
        answers: a.about === 'missed' ? missed(own, now) : [],
      };
    if (a.about === 'theirs') return { kind: 'tell', text: () => NONE_OF_THEIRS, offers: [FIND, PERSON] };
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
const NONE_OF_THEIRS: Both = {
  en: `It's good that you are helping. I can see no visit that was booked in this chat, and I can't look under somebody else's name. With its reference and the postcode of their home I can find it. If you have neither, call ${council.phone} together with them.`,
  cy: `Da eich bod yn helpu. Alla i ddim gweld ymweliad a drefnwyd yn y sgwrs hon, ac alla i ddim chwilio o dan enw rhywun arall. Gyda'r cyfeirnod a chod post eu cartref gallaf ddod o hyd iddo. Os nad oes gennych y rhain, ffoniwch ${council.phone} gyda nhw.`,
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
