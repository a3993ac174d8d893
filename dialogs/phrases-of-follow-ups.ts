// What is said to a short question after an answer. Welsh is a draft until a translator has approved it.
import type { PhraseOfFollowUps, Phrases } from '../bot/content.ts';

export const phrasesOfFollowUps: Pick<Phrases, PhraseOfFollowUps> = {
  followAnew: {
    en: "I'm sorry about that. Let's look again.",
    cy: "Mae'n ddrwg gen i am hynny. Edrychwn eto.",
  },
  followCall: {
    en: 'The number for that ("{title}") is {number}.',
    cy: 'Y rhif ar gyfer hynny ("{title}") yw {number}.',
  },
  // Of "{title}" the answer says nothing of the kind. `{link}` is its page.
  followPrice: {
    en: 'I don\'t know what that costs ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod faint mae hynny\'n ei gostio ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followPlace: {
    en: 'I have no address for that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Does gen i ddim cyfeiriad ar gyfer hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followNumber: {
    en: 'There is no number of its own for that ("{title}"). Call {phone}.',
    cy: 'Does dim rhif ei hun ar gyfer hynny ("{title}"). Ffoniwch {phone}.',
  },
  followTime: {
    en: 'I don\'t know the days or times for that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod y dyddiau na\'r amserau ar gyfer hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followLong: {
    en: 'I don\'t know how long that takes ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod pa mor hir mae hynny\'n ei gymryd ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followHow: {
    en: 'Our page says how ("{title}"): {link} Or call {phone}.',
    cy: 'Mae ein tudalen yn dweud sut ("{title}"): {link} Neu ffoniwch {phone}.',
  },
};
