// What is said on the way through a form. Welsh is a draft until a translator has approved it.
import type { Phrases } from '../bot/content.ts';

export const phrasesOfForms = {
  backTo: { en: 'Back to {title}.', cy: 'Yn ôl at {title}.' },
  firstQuestion: { en: 'That was the first question.', cy: 'Dyna oedd y cwestiwn cyntaf.' },
  noForm: {
    en: "We aren't in the middle of anything just now, so there's nothing to change, skip or stop.",
    cy: "Dydyn ni ddim ar ganol dim byd nawr, felly does dim byd i'w newid, i'w hepgor na'i stopio.",
  },
  cancelled: {
    en: "I've stopped {title}. Nothing was sent.",
    cy: 'Rydw i wedi stopio {title}. Anfonwyd dim byd.',
  },
  cancelledStands: {
    en: "I've stopped {title} and changed nothing. {stands}",
    cy: 'Rydw i wedi stopio {title}, heb newid dim. {stands}',
  },
  cancelledUnsure: {
    en: "I've stopped {title}. I couldn't tell whether it reached us: to be sure, call {phone}.",
    cy: 'Rydw i wedi stopio {title}. Allwn i ddim dweud a gyrhaeddodd: i fod yn siŵr, ffoniwch {phone}.',
  },
  cancelledIfWorse: {
    en: 'If it gets worse, call {emergency}, day or night. In danger, call 999.',
    cy: 'Os bydd yn gwaethygu, ffoniwch {emergency}, ddydd neu nos. Mewn perygl, ffoniwch 999.',
  },
  cancelledStart: {
    en: 'To go on with it, reply START.',
    cy: 'I fynd ymlaen ag ef, atebwch START.',
  },
  cancelledFiled: {
    en: "I've stopped {title}. What you told me so far is kept, because it may not be safe. To say more, call {emergency}, day or night.",
    cy: "Rydw i wedi stopio {title}. Mae'r hyn a ddywedoch wedi'i gadw, gan y gall fod yn beryglus. I ddweud mwy, ffoniwch {emergency}, ddydd neu nos.",
  },
  cancelledTold: {
    en: "I've stopped. You can write to me here at any time. In danger, call 999.",
    cy: 'Rydw i wedi stopio. Gallwch ysgrifennu ataf yma unrhyw bryd. Mewn perygl, ffoniwch 999.',
  },
  worksAgain: {
    en: "Good. I've stopped here. If it fails again, write to me.",
    cy: 'Da iawn. Rydw i wedi stopio yma. Os bydd yn methu eto, ysgrifennwch ataf.',
  },
  worksAgainKept: {
    en: "Good. I've noted that it works again. If it fails again, write to me.",
    cy: 'Da iawn. Rydw i wedi nodi ei fod yn gweithio eto. Os bydd yn methu eto, ysgrifennwch ataf.',
  },
  worksAgainTold: {
    en: "Good. I'm passing that on to the people on call, who may still contact you. If it fails again, write to me.",
    cy: "Da iawn. Rydw i'n trosglwyddo hynny i'r bobl ar alwad, a all gysylltu â chi o hyd. Os bydd yn methu eto, ysgrifennwch ataf.",
  },
  worksAgainVisit: {
    en: 'Good. Your visit is still booked, should you want it looked at. If you do not, you can cancel it here.',
    cy: "Da iawn. Mae eich ymweliad yn dal wedi'i drefnu, os ydych am i ni edrych arno. Os nad ydych, gallwch ei ganslo yma.",
  },
  changeVisit: { en: 'Move or cancel the visit', cy: "Symud neu ganslo'r ymweliad" },
  easesOff: {
    en: 'Good that it has stopped. It may still need mending.',
    cy: "Mae'n dda ei fod wedi stopio. Efallai fod angen ei drwsio o hyd.",
  },
  restarted: { en: "Let's start again.", cy: 'Gadewch i ni ddechrau eto.' },
  oldButton: {
    en: "That button was for an earlier question, so I haven't used it.",
    cy: "Botwm ar gyfer cwestiwn cynharach oedd hwnnw, felly dydw i ddim wedi'i ddefnyddio.",
  },
  orSkip: { en: '(Or reply SKIP.)', cy: '(Neu atebwch SGIPIO.)' },
  mustAnswer: { en: "I can't skip this one.", cy: 'Alla i ddim sgipio hwn.' },
  orPerson: { en: 'If this is not working, reply PERSON.', cy: 'Os nad yw hyn yn gweithio, atebwch PERSON.' },
  changeWhich: {
    en: 'Which answer would you like to change? (Or reply BACK to leave them as they are.)',
    cy: "Pa ateb hoffech chi ei newid? (Neu atebwch YN ÔL i'w gadael fel y maen nhw.)",
  },
  nothingYet: { en: 'There is nothing to change yet.', cy: "Does dim byd i'w newid eto." },
  check: {
    en: 'Here is what I have:\n{lines}\n{ask}',
    cy: 'Dyma sydd gen i:\n{lines}\n{ask}',
  },
  checkAsk: { en: 'Shall I send it?', cy: 'A ddylwn i ei anfon?' },
  notSentYet: {
    en: 'I have not sent it yet. Reply YES to send it, or CHANGE if something is wrong.',
    cy: "Dydw i ddim wedi'i anfon eto. Atebwch IE i'w anfon, neu NEWID os oes rhywbeth o'i le.",
  },
  checkSend: { en: 'Yes, send it', cy: 'Ie, anfonwch' },
  checkChange: { en: 'Change something', cy: 'Newid rhywbeth' },
  skipped: { en: 'not given', cy: 'heb ei roi' },
  stillSending: {
    en: "I'm still sending it. I'll tell you as soon as it's done.",
    cy: "Rydw i'n dal i'w anfon. Rhof wybod cyn gynted ag y bydd wedi'i wneud.",
  },
  submitted: {
    en: "Thank you. I've sent {title}. Your reference is {reference}.\n{next}",
    cy: 'Diolch. Rydw i wedi anfon {title}. Eich cyfeirnod yw {reference}.\n{next}',
  },
  notSubmitted: {
    en: 'I have not been able to send this. Nothing has been lost. Reply RETRY or PERSON.',
    cy: "Dydw i ddim wedi gallu anfon hwn. Does dim byd wedi'i golli. Atebwch CEISIO ETO neu PERSON.",
  },
  stillLooking: {
    en: "I'm still looking that up. I'll tell you as soon as I have it.",
    cy: "Rydw i'n dal i chwilio am hynny. Rhof wybod cyn gynted ag y bydd gen i.",
  },
  notLookedUp: {
    en: "I can't look that up just now. Nothing has been lost. Reply RETRY or PERSON, or look on our website: {page}",
    cy: "Alla i ddim chwilio am hynny ar hyn o bryd. Does dim byd wedi'i golli. Atebwch CEISIO ETO neu PERSON, neu edrychwch ar ein gwefan: {page}",
  },
} satisfies Partial<Phrases>;
