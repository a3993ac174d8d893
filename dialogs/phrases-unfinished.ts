// What is said of forms that were begun and not finished. Welsh is a draft until a translator has approved it.
import type { PhraseOfUnfinished, Phrases } from '../bot/content.ts';

/** `{until}` is a day with its time: "2pm on Friday 4 December". */
export const phrasesOfUnfinished: Pick<Phrases, PhraseOfUnfinished> = {
  kept: {
    en: "I've kept {title}. When you're ready:",
    cy: 'Rydw i wedi cadw {title}. Pan fyddwch yn barod:',
  },
  saved: {
    en: "I've kept {title} with your answers until {until}. To go on with it, reply CONTINUE.",
    cy: "Rydw i wedi cadw {title} gyda'ch atebion tan {until}. I fynd ymlaen, atebwch PARHAU.",
  },
  putAside: {
    en: "I've kept {title} for later, until {until}.",
    cy: 'Rydw i wedi cadw {title} at wedyn, tan {until}.',
  },
  menuInForm: {
    en: "I've kept {title} until {until}. To go on with it, reply CONTINUE. What else can I help you with?",
    cy: 'Rydw i wedi cadw {title} tan {until}. I fynd ymlaen, atebwch PARHAU. Sut arall alla i helpu?',
  },
  unfinished: {
    en: 'You have not finished {title} yet. I keep it until {until}. To go on with it, reply CONTINUE.',
    cy: "Dydych chi ddim wedi gorffen {title} eto. Rwy'n ei gadw tan {until}. I fynd ymlaen, atebwch PARHAU.",
  },
  unfinishedElsewhere: { en: 'Begun in another chat', cy: 'Dechreuwyd mewn sgwrs arall' },
  unfinishedWhich: { en: 'Which would you like to go on with?', cy: 'Gyda pha un hoffech chi fynd ymlaen?' },
  nothingKept: {
    en: 'You have nothing here to go on with. What you do not finish is kept for 24 hours. You can start again.',
    cy: 'Nid oes gennych ddim yma i fynd ymlaen ag ef. Cedwir yr hyn nad ydych yn ei orffen am 24 awr. Gallwch ddechrau eto.',
  },
  alsoKept: {
    en: "I've made a note of {title}. We can do it when this is done.",
    cy: 'Rydw i wedi nodi {title}. Gallwn ei wneud ar ôl gorffen hyn.',
  },
  alsoReport: {
    en: "A complaint does not send anyone out, so I've made a note of {title}, too. We can do it when this is done.",
    cy: 'Nid yw cwyn yn anfon neb allan, felly rydw i wedi nodi {title} hefyd. Gallwn ei wneud ar ôl gorffen hyn.',
  },
  alsoAsked: {
    en: 'You also asked about "{title}". Shall I answer that now?',
    cy: 'Gofynnoch am "{title}" hefyd. A ddylwn i ateb hynny nawr?',
  },
  alsoAskedKept: {
    en: 'I\'ve made a note of "{title}". I\'ll come to it when this is done.',
    cy: 'Rydw i wedi nodi "{title}". Dof ato ar ôl gorffen hyn.',
  },
  alsoNow: {
    en: "I haven't forgotten {title}. Shall I start it now?",
    cy: 'Dydw i ddim wedi anghofio {title}. A ddylwn i ei ddechrau nawr?',
  },
  toldSoon: {
    en: "Thanks, I've noted that for later.",
    cy: 'Diolch, rwyf wedi nodi hynny at wedyn.',
  },
  timesSoon: {
    en: 'I look at that day when we come to the times.',
    cy: 'Byddaf yn edrych ar y diwrnod hwnnw pan ddown at yr amserau.',
  },
  lapsed: {
    en: 'I kept {title} until {until}. That time is over, so your answers are gone, and nothing was sent. You can start again.',
    cy: "Cedwais {title} tan {until}. Mae'r amser hwnnw ar ben, felly mae'ch atebion wedi mynd, ac anfonwyd dim byd. Gallwch ddechrau eto.",
  },
  lapsedFiled: {
    en: 'I kept {title} until {until}. That time is over. We have what you told me so far, because it may not be safe. To say more, start again or call {phone}.',
    cy: "Cedwais {title} tan {until}. Mae'r amser hwnnw ar ben. Mae'r hyn a ddywedoch gennym, gan y gall fod yn beryglus. I ddweud mwy, dechreuwch eto neu ffoniwch {phone}.",
  },
};
