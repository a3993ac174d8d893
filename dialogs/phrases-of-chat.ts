// What is said to small talk, and to who is lonely: plainly as a machine. Welsh is a draft until a translator has approved it.
import type { PhraseOfChat, Phrases } from '../bot/content.ts';
import { SAMARITANS } from './numbers-at-once.ts';

export const phrasesOfChat: Pick<Phrases, PhraseOfChat> = {
  // Below the greeting, which says what it is.
  botToo: {
    en: 'No person reads this unless you ask for one. What can I help you with?',
    cy: 'Does neb yn darllen hyn oni bai eich bod yn gofyn am berson. Sut alla i helpu?',
  },
  chatWell: {
    en: "That is kind. I'm a machine, so every day is much the same. I hope you are well. What can I help you with?",
    cy: 'Caredig iawn. Peiriant ydw i, felly mae pob dydd yr un fath. Gobeithio eich bod yn iawn. Sut alla i helpu?',
  },
  chatWish: {
    en: "Thank you, and the same to you. If you need anything, I'm here day and night.",
    cy: "Diolch, a'r un peth i chithau. Os oes angen unrhyw beth, rydw i yma ddydd a nos.",
  },
  chatWeather: {
    en: "I'm a machine, so I can't see the weather. I hope it is a good day for you. What can I help you with?",
    cy: 'Peiriant ydw i, felly alla i ddim gweld y tywydd. Gobeithio ei bod yn ddiwrnod da i chi. Sut alla i helpu?',
  },
  chatWorks: {
    en: "Good, I'm glad to hear it. If something is wrong with it all the same, tell me what.",
    cy: "Da iawn, rwy'n falch o glywed. Os oes rhywbeth o'i le er hynny, dywedwch beth.",
  },
  chatHome: {
    en: 'Thank you. What is it about there? Choose one, or tell me in a few words.',
    cy: 'Diolch. Beth sydd o dan sylw yno? Dewiswch un, neu dywedwch mewn ychydig eiriau.',
  },
  chatPraise: {
    en: 'Thank you for saying so: it is good to hear. To have it passed on to whoever did it, reply PERSON.',
    cy: "Diolch am ddweud: mae'n braf clywed. I'w basio ymlaen i bwy bynnag a'i gwnaeth, atebwch PERSON.",
  },
  chatUnsure: {
    en: "That's all right. Tell me what happened, in any words, or what a letter from us says at the top. Or a person can talk it through with you.",
    cy: "Mae'n iawn. Dywedwch beth ddigwyddodd, mewn unrhyw eiriau, neu beth sydd ar frig llythyr gennym. Neu gall person ei drafod gyda chi.",
  },
  chatLonely: {
    en: `I'm sorry. Being lonely is hard, and it is good that you said so. I'm a machine, but there are people to talk to: Samaritans listen to anyone, about anything, on ${SAMARITANS}, free, day or night.`,
    cy: `Mae'n ddrwg gen i. Mae bod yn unig yn anodd, ac mae'n dda eich bod wedi dweud. Peiriant ydw i, ond mae pobl i siarad â nhw: mae'r Samariaid yn gwrando ar bawb, am unrhyw beth, ar ${SAMARITANS}, am ddim, ddydd a nos.`,
  },
  chatLonelyWays: {
    en: "A person at the council, or your doctor's surgery, can help you find company nearby: reply PERSON.",
    cy: 'Gall person yn y cyngor, neu eich meddygfa, eich helpu i ddod o hyd i gwmni gerllaw: atebwch PERSON.',
  },
};
