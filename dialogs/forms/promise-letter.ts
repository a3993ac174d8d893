// The letter of a promise to pay: what was agreed, word for word. Owner: revenues. What comes of it: a link that opens it while it is known who reads.
import { listed } from '../../bot/fields/listed.ts';
import { CODE_IDLE_MS } from '../../bot/identity.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { letterMeant, promisesListed } from './letters-said.ts';
import { byCode, byCodeRule, IN_PLACE, isElsewhere } from './promise-elsewhere.ts';

export const promiseLetter = form('promise-letter', 'the letter of your promise')
  .needs(2)
  .find('promise', { in: 'promise', by: () => 'mine' })
  .ask('code', byCode, { when: (_, { promise }) => isElsewhere(promise), says: () => IN_PLACE })
  .rule(({ code }) => byCodeRule('promise-letter', code))
  .find('letters', { in: 'letters', by: () => 'promises' })
  .rule((_, { letters }): Outcome | undefined =>
    letters.length === 0 ? { kind: 'tell', text: () => NONE, offers: [MAKE_ONE, PERSON] } : undefined,
  )
  .ask('which', listed('Which promise?', { label: 'Promise', alone: true, reads: letterMeant }), {
    options: (_, { letters }) => promisesListed(letters),
  })
  .end(({ which: reference }): Outcome => ({
    kind: 'tell',
    text: () => HERE(reference),
    link: { purpose: 'letter', about: { kind: 'promise', reference } },
  }));

/** Of one that was made in another chat it holds no longer than the code. */
const MINUTES = CODE_IDLE_MS / 60_000;
// Welsh is a draft until a translator has approved it.
const HERE = (reference: string): Both => ({
  en: `This is the letter about your promise ${reference}. Read or print it: {link}\nThe link opens it once, within ${MINUTES} minutes. After that, reply LETTER, and I check who you are first.`,
  cy: `Dyma'r llythyr am eich addewid ${reference}. Darllenwch neu argraffwch ef: {link}\nMae'r ddolen yn ei agor unwaith, o fewn ${MINUTES} munud. Ar ôl hynny, atebwch LLYTHYR, a byddaf yn gwirio pwy ydych chi yn gyntaf.`,
});
/** The same for one that is another's. */
const NONE: Both = {
  en: 'I cannot find a promise for this account. You can make one, or ask a person.',
  cy: 'Alla i ddim dod o hyd i addewid ar gyfer y cyfrif hwn. Gallwch wneud un, neu ofyn i berson.',
};
const MAKE_ONE: Offer = {
  id: 'form:promise-to-pay',
  words: { en: 'Make a promise', cy: 'Gwneud addewid' },
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
