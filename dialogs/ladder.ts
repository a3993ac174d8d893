// What is said when a message was not understood, rung by rung: none of it twice before all of the rung was said. Welsh is a draft until a translator has approved it.
import type { Ladder } from '../bot/content.ts';

// Short, for each may be a text message; Welsh without a roof over a letter, which would make it two.
export const ladder: Ladder = {
  near: [
    { en: 'Did you mean one of these?', cy: "Oeddech chi'n golygu un o'r rhain?" },
    { en: 'I know about each of these. Which is it?', cy: "Dwi'n gwybod am bob un o'r rhain. Pa un?" },
    { en: 'Which of these is closest?', cy: "Pa un o'r rhain sydd agosaf?" },
    { en: 'Is it about one of these?', cy: "A yw'n ymwneud ag un o'r rhain?" },
    { en: 'Which one should I look at?', cy: 'Pa un ddylwn i edrych arno?' },
  ],
  options: [
    {
      en: "I'm not sure I know about that. Is it one of these?",
      cy: "Dydw i ddim yn sicr am hynny. Ai un o'r rhain ydyw?",
    },
    {
      en: 'These are the closest that I know. Is one of them right?',
      cy: "Dyma'r agosaf a wn. A oes un yn iawn?",
    },
    { en: 'My best guess is one of these. Is it?', cy: "Fy nyfaliad gorau yw un o'r rhain. Ai dyna fe?" },
    {
      en: 'I may know this by another name. Is it here?',
      cy: 'Efallai fy mod yn ei alw wrth enw arall. Ydy e yma?',
    },
  ],
  rephrase: [
    {
      en: 'I didn\'t understand that. Can you say it another way? A few words will do, such as "missed bin".',
      cy: 'Wnes i ddim deall hynny. Allwch chi ei ddweud mewn ffordd arall? Mae ychydig eiriau yn ddigon, fel "bin heb ei gasglu".',
    },
    {
      en: 'I didn\'t follow that. What do you need, in two or three words? For example, "pay rent".',
      cy: 'Wnes i ddim dilyn hynny. Beth sydd ei angen, mewn dau neu dri gair? Er enghraifft, "talu rhent".',
    },
    {
      en: 'That one is new to me. Try naming the thing it is about: a bin, a repair, a bill.',
      cy: "Mae hynny'n newydd i mi. Enwch y peth dan sylw: bin, gwaith trwsio, bil.",
    },
    {
      en: 'I lost you there. Start with what has happened, and leave the rest for later.',
      cy: "Collais i chi yno. Dechreuwch gyda'r hyn sydd wedi digwydd, a gadewch y gweddill tan wedyn.",
    },
  ],
  can: [
    {
      en: "I still don't understand, sorry. This is what I know about.",
      cy: "Dwi ddim yn deall o hyd, mae'n ddrwg gen i. Dyma'r pethau dwi'n gwybod amdanyn nhw.",
    },
    {
      en: 'I can answer questions and take reports on these things. Is yours among them?',
      cy: 'Gallaf ateb cwestiynau a chymryd adroddiadau am y pethau hyn. A yw eich un chi yma?',
    },
    { en: 'Here is what people ask me most.', cy: 'Dyma beth mae pobl yn ei ofyn fwyaf.' },
    {
      en: 'That was not something I can read. These are.',
      cy: 'Allwn i ddim darllen hynny. Gallaf wneud y rhain.',
    },
  ],
  person: [
    {
      en: "I can't work out what you need, I'm sorry. A person can.",
      cy: "Alla i ddim gweld beth sydd ei angen, mae'n ddrwg gen i. Gall person.",
    },
    {
      en: 'A person will understand this better than I do: {reach}.',
      cy: 'Bydd person yn deall hyn yn well na fi: {reach}.',
    },
    { en: "It's best to ask our staff this one: {reach}.", cy: "Gwell gofyn i'n staff am hyn: {reach}." },
    {
      en: "I don't want to keep you here. To sort it out, {reach}.",
      cy: "Dydw i ddim eisiau eich cadw yma. I'w ddatrys, {reach}.",
    },
    {
      en: "I'm stuck on this, and our staff won't be: {reach}.",
      cy: "Dwi'n sownd ar hyn, ond fydd ein staff ddim: {reach}.",
    },
  ],
  // They name something that no council does, or not this one, or that only I do not know: which of them, I cannot tell.
  elsewhere: [
    {
      en: "I don't know about that, sorry. I know about services such as bins, repairs and bills. If the council does this, a person can tell you.",
      cy: "Dydw i ddim yn gwybod am hynny, sori. Rwy'n gwybod am wasanaethau fel biniau, trwsio a biliau. Os yw'r cyngor yn gwneud hyn, gall person ddweud wrthych.",
    },
    {
      en: 'I have no answer to that one: it may not be the council that does it. Is there something else?',
      cy: "Does gen i ddim ateb i hynny: efallai nad y cyngor sy'n ei wneud. A oes rhywbeth arall?",
    },
    {
      en: 'That is outside what I know. If you think the council does it, please {reach}.',
      cy: "Mae hynny y tu hwnt i'r hyn a wn. Os ydych yn meddwl bod y cyngor yn ei wneud, {reach}.",
    },
  ],
  // They wait for a person, and what they write is for that person.
  waiting: [
    {
      en: "I've added that for whoever takes your chat, so you need not say it again. You keep your place.",
      cy: "Rydw i wedi ychwanegu hynny i bwy bynnag sy'n cymryd eich sgwrs, felly does dim angen ei ddweud eto. Rydych yn cadw eich lle.",
    },
    {
      en: 'They will see that too. Nobody has taken your chat yet: I tell you as soon as somebody does.',
      cy: 'Byddan nhw yn gweld hynny hefyd. Does neb wedi cymryd eich sgwrs eto: dywedaf cyn gynted ag y bydd rhywun yn gwneud.',
    },
    {
      en: "That's kept with the rest for them. If you would rather not wait, {reach}.",
      cy: "Mae hynny wedi'i gadw gyda'r gweddill iddyn nhw. Os byddai'n well gennych beidio ag aros, {reach}.",
    },
    {
      en: 'Added. You are still in the queue.',
      cy: "Wedi'i ychwanegu. Rydych yn dal yn y ciw.",
    },
  ],
  // They ask again how long; how many are before them, and the wait, come after it.
  asWaits: [
    {
      en: "I'm still here, but nobody has taken your chat yet.",
      cy: 'Rydw i yma o hyd, ond does neb wedi cymryd eich sgwrs eto.',
    },
    {
      en: "Nobody yet. I'll tell you here as soon as somebody comes, so you can look away.",
      cy: 'Neb eto. Dywedaf yma pan ddaw rhywun, felly does dim rhaid gwylio.',
    },
    {
      en: 'Your place is kept. If it is too long to wait, {reach}, or reply LEAVE.',
      cy: "Mae eich lle wedi'i gadw. Os yw'n rhy hir i aros, {reach}, neu atebwch GADAEL.",
    },
  ],
  // They scold the assistant. Nothing is promised of it, and nobody is asked to be kinder.
  scolded: [
    {
      en: "I'm sorry. I'm a machine, and I get things wrong. A person may do better: {reach}.",
      cy: "Mae'n ddrwg gen i. Peiriant ydw i, a dwi'n gwneud camgymeriadau. Efallai y gall person wneud yn well: {reach}.",
    },
    {
      en: "I haven't helped you, and I know that's tiring. You don't have to go on with me: {reach}.",
      cy: "Dydw i ddim wedi helpu, a dwi'n gwybod bod hynny'n flinedig. Does dim rhaid dal ati gyda fi: {reach}.",
    },
    {
      en: 'Fair enough. There is a lot that I cannot do. Somebody who can: {reach}.',
      cy: 'Digon teg. Mae llawer na alla i ei wneud. Rhywun a all: {reach}.',
    },
    {
      en: "You came here to get something sorted, and I'm in the way. Please {reach}, or ask to be called back.",
      cy: 'Daethoch yma i ddatrys rhywbeth, a dwi yn y ffordd. Plis {reach}, neu gofynnwch am alwad yn ôl.',
    },
    {
      en: 'I hear you. This needs a person more than it needs me: {reach}.',
      cy: "Dwi'n eich clywed. Mae angen person ar hyn yn fwy na fi: {reach}.",
    },
    {
      en: "I'm not clever enough for this, I'm sorry. Our staff are: {reach}.",
      cy: "Dydw i ddim yn ddigon clyfar i hyn, mae'n ddrwg gen i. Mae ein staff: {reach}.",
    },
  ],
};
