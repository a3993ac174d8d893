// What is said where an engineer has turned something off. Welsh is a draft until a translator has approved it.
import type { Phrases, PhraseOfSwitches } from '../bot/content.ts';

export const phrasesOfSwitches: Pick<Phrases, PhraseOfSwitches> = {
  offIntent: {
    en: "I'm sorry. I can't help with that here just now.",
    cy: "Mae'n ddrwg gen i. Alla i ddim helpu gyda hynny yma ar hyn o bryd.",
  },
  offChannel: {
    en: "I'm sorry. I can't answer questions here just now. What you write is kept.",
    cy: "Mae'n ddrwg gen i. Alla i ddim ateb cwestiynau yma ar hyn o bryd. Cedwir yr hyn a ysgrifennwch.",
  },
  offKept: {
    en: "I've kept {title} with your answers until {until}. To try again later, reply CONTINUE.",
    cy: "Rydw i wedi cadw {title} gyda'ch atebion tan {until}. I roi cynnig arall arni wedyn, atebwch PARHAU.",
  },
  offPerson: { en: 'You can reply PERSON.', cy: 'Gallwch ateb PERSON.' },
  offUrgent: {
    en: "If it can't wait, call {emergency}, day or night. If someone is in danger, call 999.",
    cy: 'Os na all aros, ffoniwch {emergency}, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
};
