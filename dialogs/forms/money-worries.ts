// Somebody cannot pay, or cannot cope. Owner: revenues. What comes of it: more time, a kind word and whom they can turn to, or a person.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';

/** It needs no proof: nobody who is in trouble is asked first who they are. */
export const moneyWorries = form('money-worries', 'help with money')
  .needs(0)
  .ask(
    'about',
    choice(
      'Thank you for telling me. You are not alone in this, and we can help. What would help most?',
      {
        time: 'More time, or smaller payments',
        afford: "I can't pay anything just now",
        food: 'Food or heating',
        crisis: 'Somebody to talk to',
      },
      { label: 'What would help' },
    ),
  )
  .end(({ about }): Outcome => {
    if (about === 'time') return { kind: 'form', form: 'promise-to-pay' };
    if (about === 'afford') return { kind: 'tell', text: () => AFFORD, offers: [PERSON, HARDSHIP] };
    return { kind: 'form', form: 'money-stop', answers: [['about', about]] };
  });

// Welsh is a draft until a translator has approved it.
const AFFORD: Both = {
  en: "Thank you for being honest. I won't agree to something that leaves you short, so nothing has been set up. MoneyHelper and StepChange give free debt advice, and tell nobody. A person here can look at what you could manage, and at help you may be able to claim: reply PERSON.",
  cy: `Diolch am fod yn onest. Wna i ddim cytuno i rywbeth sy'n eich gadael yn brin, felly does dim wedi'i drefnu. Mae HelpwrArian (MoneyHelper) a StepChange yn rhoi cyngor am ddim ar ddyledion, heb ddweud wrth neb. Gall person yma edrych ar yr hyn y gallech ei reoli, ac ar help y gallech ei hawlio: atebwch PERSON.`,
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
const HARDSHIP: Offer = {
  id: 'faq:hardship-help',
  words: { en: 'Help with food and heating', cy: 'Help gyda bwyd a gwres' },
};
