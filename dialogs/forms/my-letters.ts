// Letters: what was sent from this chat, to read and print. Owner: customer services. What comes of it: a link that opens one of them, once.
import { listed } from '../../bot/fields/listed.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { LINK_HOURS } from '../../bot/services/links.ts';
import { form } from '../../bot/styles/form.ts';
import { letterMeant, lettersListed, PROMISE } from './letters-said.ts';

export const myLetters = form('my-letters', 'your question about a letter')
  .needs(1)
  .find('letters', { in: 'letters', by: () => 'own' })
  .rule((_, { letters }): Outcome | undefined =>
    letters.length === 0
      ? { kind: 'tell', text: () => NONE, offers: [VISIT, MY_PROMISE, PERSON] }
      : undefined,
  )
  .ask(
    'which',
    listed('Which letter would you like?', { label: 'Letter', alone: true, reads: letterMeant }),
    {
      options: (_, { letters }) => lettersListed(letters),
    },
  )
  .end(({ which }, { letters }): Outcome => {
    const letter = letters.find(({ reference }) => reference === which);
    if (letter === undefined || which === PROMISE) return { kind: 'form', form: 'promise-letter' };
    const { kind, reference } = letter;
    return {
      kind: 'tell',
      text: () => HERE(reference),
      link: { purpose: 'letter', about: { kind, reference } },
    };
  });

const DAYS = LINK_HOURS.letter / 24;
// Welsh is a draft until a translator has approved it.
const HERE = (reference: string): Both => ({
  en: `This is the letter about ${reference}. Read or print it: {link}\nThe link opens it once, within ${DAYS} days. For a new link, reply LETTER.`,
  cy: `Dyma'r llythyr am ${reference}. Darllenwch neu argraffwch ef: {link}\nMae'r ddolen yn ei agor unwaith, o fewn ${DAYS} diwrnod. I gael dolen newydd, atebwch LLYTHYR.`,
});
const NONE: Both = {
  en: 'There is no letter from this chat. I make one when you complain, book a visit or promise to pay here. If you did that somewhere else, I can look for it, or a person can.',
  cy: "Does dim llythyr o'r sgwrs hon. Rwy'n gwneud un pan fyddwch yn cwyno, yn trefnu ymweliad neu'n addo talu yma. Os gwnaethoch hynny yn rhywle arall, gallaf chwilio amdano, neu gall person.",
};
const VISIT: Offer = {
  id: 'form:change-appointment',
  words: { en: 'Find a booking', cy: 'Dod o hyd i archeb' },
};
const MY_PROMISE: Offer = {
  id: 'form:promise-letter',
  words: { en: 'Find a promise', cy: 'Dod o hyd i addewid' },
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
