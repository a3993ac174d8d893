// The assistant's own sentences. Welsh is a draft until a translator has approved it.
import { GAS } from './numbers-at-once.ts';
import type { Phrases } from '../bot/content.ts';
import { phrasesAtOnce } from './phrases-at-once.ts';
import { phrasesOfFiles } from './phrases-of-files.ts';
import { phrasesOfForms } from './phrases-of-forms.ts';
import { phrasesOfDangers } from './phrases-of-dangers.ts';
import { phrasesOfIncidents } from './phrases-of-incidents.ts';
import { phrasesOfChat } from './phrases-of-chat.ts';
import { phrasesOfFollowUps } from './phrases-of-follow-ups.ts';
import { phrasesOfPersons } from './phrases-of-persons.ts';
import { phrasesOfTalks } from './phrases-of-talks.ts';
import { phrasesOfSwitches } from './phrases-of-switches.ts';
import { phrasesOfUnfinished } from './phrases-unfinished.ts';
import { SAMARITANS } from './numbers-at-once.ts';

export const phrases: Phrases = {
  ...phrasesAtOnce,
  ...phrasesOfFiles,
  ...phrasesOfForms,
  ...phrasesOfDangers,
  ...phrasesOfIncidents,
  ...phrasesOfTalks,
  ...phrasesOfPersons,
  ...phrasesOfSwitches,
  ...phrasesOfUnfinished,
  ...phrasesOfFollowUps,
  ...phrasesOfChat,
  greeting: {
    en: "Hello. I'm {assistant}, not a person. Ask me about council services, day or night. For a person, reply PERSON: they answer the phone {hours}. Am Gymraeg, atebwch CYMRAEG.\nHow we use what you tell me: {privacy}",
    cy: "Helo. {Assistant} ydw i, nid person. Gofynnwch i mi am wasanaethau'r cyngor, ddydd neu nos. I gael person, atebwch PERSON: maen nhw'n ateb y ffôn {hours}.\nSut rydym yn defnyddio'r hyn a ddywedwch: {privacy}",
  },
  // One text, where each part of it is paid for.
  greetingShort: {
    en: "I'm {assistant}, not a person. Reply PERSON to reach one. Cymraeg? Atebwch CYMRAEG. Privacy: {privacy}",
    cy: 'Helo. {Assistant} ydw i, nid person. Atebwch PERSON i gael un. Preifatrwydd: {privacy}',
  },
  greetingAgain: {
    en: "Hello again. I'm {assistant}, not a person. Reply PERSON to reach one.",
    cy: 'Helo eto. {Assistant} ydw i, nid person. Atebwch PERSON i gael un.',
  },
  menu: { en: 'What can I help you with?', cy: 'Sut alla i helpu?' },
  help: {
    en: 'Ask me in your own words, or choose one of these. You can reply PERSON at any time.',
    cy: "Gofynnwch yn eich geiriau eich hun, neu dewiswch un o'r rhain. Gallwch ateb PERSON unrhyw bryd.",
  },
  helpInForm: {
    en: 'You can reply BACK for the question before, CHANGE to change an answer, CANCEL to stop, START AGAIN, or PERSON. You can also ask me something else. I keep your answers for 24 hours.',
    cy: 'Gallwch ateb YN ÔL am y cwestiwn cynt, NEWID i newid ateb, CANSLO i stopio, DECHRAU ETO, neu PERSON. Gallwch ofyn rhywbeth arall hefyd: cedwir eich atebion am 24 awr.',
  },
  bot: {
    en: "I'm {assistant}, not a person. Reply PERSON to reach one.",
    cy: '{assistant} ydw i, nid person. Atebwch PERSON i gael un.',
  },
  thanks: {
    en: "You're welcome. If there is anything else, ask me.",
    cy: 'Croeso. Os oes unrhyw beth arall, gofynnwch.',
  },
  language: { en: "I'll write in English from now on.", cy: 'Ysgrifennaf yn Gymraeg o hyn ymlaen.' },
  calmAngry: {
    en: "I'm sorry for the trouble you've had.",
    cy: "Mae'n ddrwg gen i am y drafferth.",
  },
  calmDistressed: {
    en: "I'm sorry this is so hard right now.",
    cy: "Mae'n ddrwg gen i fod hyn mor anodd.",
  },
  calmListened: {
    en: `I'm sorry this is so hard right now. If you would like someone to listen, call Samaritans on ${SAMARITANS}, free, day or night. If you are in danger, call 999. For a person at the council, reply PERSON. Or tell me in a few words what you need.`,
    cy: `Mae'n ddrwg gen i fod hyn mor anodd. Os hoffech i rywun wrando, ffoniwch y Samariaid ar ${SAMARITANS}, am ddim, ddydd a nos. Os ydych mewn perygl, ffoniwch 999. I gael person yn y cyngor, atebwch PERSON. Neu dywedwch mewn ychydig eiriau beth sydd ei angen arnoch.`,
  },
  dontWait: {
    en: "I'm here. If you may be in danger, call 999 now: don't wait for me.",
    cy: 'Dwi yma. Os gallech fod mewn perygl, ffoniwch 999 nawr: peidiwch ag aros amdanaf i.',
  },
  takeYourTime: {
    en: "Take your time. I'm here when you are ready.",
    cy: "Cymerwch eich amser. Rydw i yma pan fyddwch chi'n barod.",
  },
  inTheList: {
    en: 'The list is in my message before this one: reply with a number from it.',
    cy: "Mae'r rhestr yn fy neges cyn hon: atebwch gyda rhif ohoni.",
  },
  loggedOut: {
    en: 'Done. I no longer know who you are. What you reported here is still yours. If it is about an account again, I check again.',
    cy: "Iawn. Nid wyf yn gwybod bellach pwy ydych chi. Chi biau'r hyn a adroddoch yma o hyd. Os yw am gyfrif eto, byddaf yn gwirio eto.",
  },
  notMine: {
    en: "Thank you for telling me. I'm sorry if you got messages that were meant for somebody else. I have cleared what I knew here, and their reminders stop. You can still ask me anything. To have a number or an address taken off our records, call {phone}.",
    cy: "Diolch am ddweud. Mae'n ddrwg gen i os cawsoch negeseuon i rywun arall. Rydw i wedi clirio'r hyn a wyddwn yma, ac ni ddaw rhagor o'u nodiadau atgoffa. Gallwch ofyn unrhyw beth i mi o hyd. I dynnu rhif neu gyfeiriad o'n cofnodion, ffoniwch {phone}.",
  },
  speakingFor: {
    en: "It's good that you are helping. To look at somebody else's account I need that person's own say, so a person checks it with you both: call {phone}. The same if you act for them by law, such as by a power of attorney. You can report things for them here at any time.",
    cy: "Da eich bod yn helpu. I edrych ar gyfrif rhywun arall mae angen gair y person hwnnw arnaf, felly bydd person yn ei wirio gyda chi'ch dau: ffoniwch {phone}. Yr un fath os ydych yn gweithredu drostynt drwy'r gyfraith, fel gydag atwrneiaeth. Gallwch adrodd pethau drostyn nhw yma unrhyw bryd.",
  },
  helping: {
    en: "Thank you for helping. I'll note that you speak for somebody. What is it about? Here you can pay, report a repair, complain for them, or ask about a request by its reference.",
    cy: 'Diolch am helpu. Nodaf eich bod yn siarad dros rywun. Am beth mae hyn? Yma gallwch dalu, rhoi gwybod am waith trwsio, cwyno drostynt, neu holi am gais wrth ei gyfeirnod.',
  },
  notedFor: {
    en: "Thank you. I'll note that it is for somebody else.",
    cy: 'Diolch. Nodaf ei fod ar gyfer rhywun arall.',
  },
  notedForToo: {
    en: "Thank you. I'll note that it is for somebody else. What I told you is the same for them. What else do you need? Tell me in a few words, or reply PERSON.",
    cy: "Diolch. Nodaf ei fod ar gyfer rhywun arall. Mae'r hyn a ddywedais yr un fath iddyn nhw. Beth arall sydd ei angen arnoch? Dywedwch mewn ychydig eiriau, neu atebwch PERSON.",
  },
  ownAccount: { en: 'It is my own account', cy: 'Fy nghyfrif i ydyw' },
  carryOn: { en: 'Or carry on here:', cy: 'Neu ewch ymlaen yma:' },
  threeMisses: {
    en: "I'm sorry, I can't work this one out. A person can.",
    cy: "Mae'n ddrwg gen i, alla i ddim deall hyn. Gall person helpu.",
  },
  sameAgain: {
    en: 'I keep saying the same, sorry.',
    cy: "Dwi'n dweud yr un peth o hyd, mae'n ddrwg gen i.",
  },
  afterDanger: {
    en: '{line}\nIf it is about something else, tell me what. Reply PERSON to reach one.',
    cy: "{line}\nOs yw'n ymwneud â rhywbeth arall, dywedwch beth. Atebwch PERSON i gael person.",
  },
  whichOne: {
    en: 'Which one? Choose it, or reply with its number.',
    cy: "Pa un? Dewiswch ef, neu atebwch gyda'i rif.",
  },
  // Welsh without a roof over a letter: each would make two texts of one. START is the carriers' word in every language.
  cancelWhat: {
    en: 'What would you like to cancel? If you want no more messages from us here, reply STOP. To cancel something else, call {phone}.',
    cy: 'Beth hoffech chi ei ganslo? Os nad ydych am gael rhagor o negeseuon gennym yma, atebwch STOP. I ganslo rhywbeth arall, ffoniwch {phone}.',
  },
  optedOut: {
    en: "OK. You won't get any more messages from us here. To start again, reply START. To talk to a person, call {phone}. In danger, call 999.",
    cy: 'Iawn. Ni chewch ragor o negeseuon gennym yma. I ddechrau eto, atebwch START. I gael person, ffoniwch {phone}. Mewn perygl, ffoniwch 999.',
  },
  optedOutInDanger: {
    en: 'OK. From now on I only pass on what the team says about this danger. If it gets worse, call {emergency}. In danger, call 999. To undo this, reply START.',
    cy: 'Iawn. O hyn ymlaen, dim ond newyddion am y perygl hwn a gewch. Os bydd yn gwaethygu, ffoniwch {emergency}. Mewn perygl, ffoniwch 999. I ddadwneud, atebwch START.',
  },
  stillOptedOut: {
    en: "You asked for no more messages, so I haven't answered. To start again, reply START. To talk to a person, call {phone}.",
    cy: 'Gofynnoch am ddim rhagor o negeseuon, felly wnes i ddim ateb. I ddechrau eto, atebwch START. I gael person, ffoniwch {phone}.',
  },
  stillOptedOutInDanger: {
    en: 'I have passed that on. In danger, call 999. If it gets worse, call {emergency}, day or night. To have messages again, reply START.',
    cy: 'Rydw i wedi pasio hynny ymlaen. Mewn perygl, ffoniwch 999. Os bydd yn gwaethygu, ffoniwch {emergency}, ddydd neu nos. I gael negeseuon eto, atebwch START.',
  },
  stillOptedOutUnnamed: {
    en: 'I have passed that on. In danger, call 999. To have messages again, reply START.',
    cy: 'Rydw i wedi pasio hynny ymlaen. Mewn perygl, ffoniwch 999. I gael negeseuon eto, atebwch START.',
  },
  optedInUnnamed: {
    en: 'I can send you messages again. Write when you are ready. In danger, call 999.',
    cy: 'Gallaf anfon negeseuon atoch eto. Ysgrifennwch pan fyddwch yn barod. Mewn perygl, ffoniwch 999.',
  },
  optedIn: {
    en: 'Welcome back. I can send you messages again. What can I help you with?',
    cy: 'Croeso yn ôl. Gallaf anfon negeseuon atoch eto. Sut alla i helpu?',
  },
  stopAgain: {
    en: 'To get no more messages from us at all, reply STOP again.',
    cy: 'I beidio â chael rhagor o negeseuon gennym o gwbl, atebwch STOP eto.',
  },
  slowed: {
    en: "You've sent a lot in one minute. I've kept it all, and I'll answer what you send after that minute. To talk to a person, call {phone}.",
    cy: 'Rydych wedi anfon llawer mewn un munud. Rydw i wedi cadw popeth, ac atebaf yr hyn a anfonwch ar ôl y munud hwnnw. I siarad â pherson, ffoniwch {phone}.',
  },
  inWords: { en: 'Can you tell me in words?', cy: 'Allwch chi ddweud wrthyf mewn geiriau?' },
  notKnown: {
    en: "I don't know the answer to that, sorry. Reply PERSON to ask someone.",
    cy: "Dydw i ddim yn gwybod yr ateb i hynny, mae'n ddrwg gen i. Atebwch PERSON i ofyn i rywun.",
  },
  notKnownEither: {
    en: 'Nor do I know that one. A person can say: reply PERSON. Or answer this, and ask them later:',
    cy: 'Nid wyf yn gwybod hynny chwaith. Gall person ddweud: atebwch PERSON. Neu atebwch hyn, a gofynnwch iddyn nhw wedyn:',
  },
  tooLate: {
    en: "It's on its way already, so I can't stop it now.",
    cy: 'Mae ar ei ffordd yn barod, felly alla i ddim ei stopio nawr.',
  },
  changed: { en: 'I\'ve changed "{label}" to "{shown}".', cy: 'Rydw i wedi newid "{label}" i "{shown}".' },
  noGas: {
    en: `If your home has no gas, call your gas supplier about the meter or the supply. Is the heating or hot water off in a council home? Choose below. If you smell gas, go outside and call ${GAS}.`,
    cy: `Os nad oes nwy yn eich cartref, ffoniwch eich cyflenwr nwy am y mesurydd neu'r cyflenwad. Ydy'r gwres neu'r dŵr poeth i ffwrdd mewn cartref y cyngor? Dewiswch isod. Os ydych yn arogli nwy, ewch allan a ffoniwch ${GAS}.`,
  },
  noGasHeating: { en: 'No heating or hot water', cy: 'Dim gwres neu ddŵr poeth' },
  goOn: {
    en: 'OK. If there is anything else, ask me. For a person, reply PERSON.',
    cy: 'Iawn. Os oes unrhyw beth arall, gofynnwch. I gael person, atebwch PERSON.',
  },
  flames: {
    en: 'If something is on fire, get out, stay out and call 999 now. If not, tell me in a few words what you need.',
    cy: 'Os oes rhywbeth ar dân, ewch allan, arhoswch allan a ffoniwch 999 nawr. Os na, dywedwch mewn ychydig eiriau beth sydd ei angen arnoch.',
  },
  askCallBack: { en: 'Ask us to call you', cy: 'Gofyn i ni ffonio' },
  askWriteBack: { en: 'Ask us to write to you', cy: 'Gofyn i ni ysgrifennu' },
  openNow: {
    en: 'The phones are open now, until {closes}.',
    cy: 'Mae rhywun yn ateb y ffôn nawr, tan {closes}.',
  },
  closedNow: {
    en: 'The phones are closed now. They open at {opens}. {closures}',
    cy: 'Does neb yn ateb y ffôn nawr. Byddant yn agor am {opens}. {closures}',
  },
  spotted: {
    en: '{lines} (from your message). If that is wrong, reply CHANGE.',
    cy: "{lines} (o'ch neges). Os yw hynny'n anghywir, atebwch NEWID.",
  },
  remembered: {
    en: '{lines} (as you told me before). If that is wrong, reply CHANGE.',
    cy: "{lines} (fel y dywedoch o'r blaen). Os yw hynny'n anghywir, atebwch NEWID.",
  },
  orOnPage: {
    en: 'Or answer on a private page: {link}',
    cy: 'Neu atebwch ar dudalen breifat: {link}',
  },
  orOnMap: {
    en: 'Or show it on a map: {link}',
    cy: 'Neu dangoswch ef ar fap: {link}',
  },
  orSendPhotos: {
    en: 'Or send photos here: {link}',
    cy: 'Neu anfonwch luniau yma: {link}',
  },
  orChooseHere: {
    en: 'Or choose here: {link}',
    cy: 'Neu dewiswch yma: {link}',
  },
  orMoreDays: {
    en: 'Or see more days here: {link}',
    cy: 'Neu gwelwch fwy o ddyddiau yma: {link}',
  },
  letterWord: {
    en: 'For a letter of this, reply LETTER.',
    cy: 'I gael llythyr am hyn, atebwch LLYTHYR.',
  },
  readLetter: {
    en: 'Read or print the letter: {link}',
    cy: 'Darllenwch neu argraffwch y llythyr: {link}',
  },
  // Each says it of the other, in the other.
  otherLanguage: {
    en: 'Os yw’n well gennych Gymraeg, atebwch CYMRAEG.',
    cy: 'If you would rather have English, reply ENGLISH.',
  },
  proved: {
    en: 'Thank you. That fits our records.',
    cy: "Diolch. Mae hynny'n cyd-fynd â'n cofnodion.",
  },
  proveAgain: {
    en: 'It has been a while, so I check again that it is you. This keeps your account safe if somebody else has your phone. What you told me is kept.',
    cy: "Mae tipyn o amser wedi mynd heibio, felly rwy'n gwirio eto mai chi sydd yno. Mae hyn yn cadw'ch cyfrif yn ddiogel os oes gan rywun arall eich ffôn. Mae'r hyn a ddywedoch wedi'i gadw.",
  },
  wasHelpful: { en: 'Was this helpful?', cy: 'A oedd hyn o gymorth?' },
  helpedYes: { en: 'Yes, thanks', cy: 'Oedd, diolch' },
  helpedNo: { en: 'No', cy: 'Nac oedd' },
  helpedThanks: { en: 'Thanks for telling us.', cy: 'Diolch am ddweud wrthym.' },
  whatMissing: {
    en: 'Sorry about that. What was missing? Leave out names and other personal details. (Or reply SKIP.)',
    cy: "Mae'n ddrwg gen i. Beth oedd ar goll? Peidiwch â rhoi enwau na manylion personol eraill. (Neu atebwch SGIPIO.)",
  },
  missingThanks: {
    en: "Thank you. I've kept that for the people who write our answers. If you need help now, reply PERSON.",
    cy: "Diolch. Rydw i wedi cadw hynny i'r bobl sy'n ysgrifennu ein hatebion. Os oes angen help arnoch nawr, atebwch PERSON.",
  },
  sentAlready: {
    en: 'That has been sent already. Your reference is {reference}.',
    cy: "Mae hwnnw wedi'i anfon eisoes. Eich cyfeirnod yw {reference}.",
  },
  more: { en: 'More options', cy: 'Mwy o ddewisiadau' },
  moreToChoose: { en: 'Here are more to choose from:', cy: 'Dyma ragor i ddewis ohonynt:' },
  yesThatOne: { en: 'Yes, that one', cy: 'Ie, hwnnw' },
  startForm: { en: 'Yes, start now', cy: 'Ie, dechrau nawr' },
  retry: { en: 'Retry', cy: 'Ceisio eto' },
  person: { en: 'Talk to a person', cy: 'Siarad â pherson' },
};
