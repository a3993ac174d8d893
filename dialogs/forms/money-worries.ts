// Somebody cannot pay, or cannot cope. Owner: revenues. What comes of it: a kind word, whom they can turn to, and no agreement.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { CRISIS } from './promise-stops.ts';

/** It needs no proof: nobody who is in trouble is asked first who they are. */
export const moneyWorries = form('money-worries', 'help with money')
  .needs(0)
  .ask(
    'about',
    choice(
      'What would help most?',
      { afford: 'Paying what I owe', food: 'Food or heating', crisis: 'Somebody to talk to' },
      { label: 'What would help' },
    ),
  )
  .end(({ about }) => ({ kind: 'tell', text: () => SAID[about], offers: OFFERS[about] }));

// Welsh is a draft until a translator has approved it.
const ADVICE: Both = {
  en: 'MoneyHelper and StepChange give free debt advice, and tell nobody.',
  cy: 'Mae HelpwrArian (MoneyHelper) a StepChange yn rhoi cyngor am ddim ar ddyledion, heb ddweud wrth neb.',
};
const SAID: Readonly<Record<'afford' | 'food' | 'crisis', Both>> = {
  afford: {
    en: `Thank you for being honest. I won't agree to something that leaves you short, so nothing has been set up. ${ADVICE.en} A person here can look at what you could manage, and at help you may be able to claim: reply PERSON.`,
    cy: `Diolch am fod yn onest. Wna i ddim cytuno i rywbeth sy'n eich gadael yn brin, felly does dim wedi'i drefnu. ${ADVICE.cy} Gall person yma edrych ar yr hyn y gallech ei reoli, ac ar help y gallech ei hawlio: atebwch PERSON.`,
  },
  food: {
    en: `I'm sorry things are so hard. Food and heating come first, so nothing has been set up. You can ask for help with them today. ${ADVICE.en} To talk to a person here, reply PERSON.`,
    cy: `Mae'n ddrwg gen i fod pethau mor anodd. Bwyd a gwres sy'n dod gyntaf, felly does dim wedi'i drefnu. Gallwch ofyn am help gyda nhw heddiw. ${ADVICE.cy} I siarad â pherson yma, atebwch PERSON.`,
  },
  crisis: CRISIS,
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
const HARDSHIP: Offer = {
  id: 'faq:hardship-help',
  words: { en: 'Help with food and heating', cy: 'Help gyda bwyd a gwres' },
};
const OFFERS: Readonly<Record<'afford' | 'food' | 'crisis', readonly Offer[]>> = {
  afford: [PERSON, HARDSHIP],
  food: [HARDSHIP, PERSON],
  crisis: [PERSON],
};
