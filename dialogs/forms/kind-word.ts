// A word of kindness, and a person: to who is frightened or fed up and asks for nothing. Owner: customer services.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { STOP_SAID } from './stop-said.ts';
import { SAMARITANS } from '../numbers-at-once.ts';

/** What they said, as it comes with the words that open it. */
export const HEARD = {
  court: 'A letter about bailiffs or eviction',
  money: 'It feels as if we only want money',
  unread: 'It feels as if nobody reads this',
} as const;

export const kindWord = form('kind-word', 'what you told me')
  .needs(0)
  .ask('about', choice('What is it about?', HEARD, { label: 'About' }), { given: true })
  .end(({ about }) => ({
    kind: 'tell',
    text: () => SAID[about],
    offers: about === 'court' ? [...OF_COURT, ...WAYS_ON] : WAYS_ON,
  }));

// Welsh is a draft until a translator has approved it.
const SAID: Readonly<Record<keyof typeof HEARD, Both>> = {
  court: STOP_SAID.court,
  money: {
    en: `I'm sorry it feels like that. You are more than a bill to us. A person can look with you at what would help, and what you can leave for now. If it all gets too much, Samaritans listen on ${SAMARITANS}, free, day or night.`,
    cy: `Mae'n ddrwg gen i ei bod yn teimlo felly. Rydych yn fwy na bil i ni. Gall person edrych gyda chi ar beth fyddai'n helpu, a beth all aros am y tro. Os aiff popeth yn ormod, mae'r Samariaid yn gwrando ar ${SAMARITANS}, am ddim, ddydd neu nos.`,
  },
  unread: {
    en: "I read every message. I'm an automated assistant, not a person, so I don't always understand: I'm sorry. Tell me again in other words, or talk to a person.",
    cy: "Rwy'n darllen pob neges. Cynorthwyydd awtomatig ydw i, nid person, felly dydw i ddim bob amser yn deall: mae'n ddrwg gen i. Dywedwch eto mewn geiriau eraill, neu siaradwch â pherson.",
  },
};
/** Without a word of money it is not known whose letter it is: each of these says what can be done, and whom to call. */
const OF_COURT: readonly Offer[] = [
  { id: 'faq:homelessness', words: { en: 'I may lose my home', cy: 'Gallwn golli fy nghartref' } },
  { id: 'faq:rent-arrears', words: { en: 'I owe rent', cy: 'Mae arnaf rent' } },
  { id: 'faq:ct-arrears', words: { en: 'I owe council tax', cy: 'Mae arnaf dreth gyngor' } },
];
const WAYS_ON: readonly Offer[] = [
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
  { id: 'form:call-back', words: { en: 'Ask us to call you', cy: 'Gofyn i ni ffonio' } },
];
