// The chat's own words in both languages. The Welsh is a draft: a Welsh speaker has yet to check it.
import type { Locale } from './activity.ts';

const english = {
  heading: 'Chat with {council}',
  introduction: 'Automated assistant, not a person',
  open: 'Chat with us',
  close: 'Close chat',
  unread: 'New message',
  leave: 'Exit quickly',
  leaveMeans: ' (or press Shift 3 times)',
  otherLanguage: 'Cymraeg',
  messages: 'Messages',
  typing: 'The assistant is typing',
  personTyping: 'A person is typing',
  slow: 'This is taking longer than usual. Your message is safe. If you cannot wait, the phone numbers are below.',
  compose: 'Send a message',
  label: 'Your message',
  send: 'Send',
  keys: 'Press Enter to send, or Shift and Enter for a new line.',
  addPhoto: 'Add a photo',
  photo: 'Photo',
  photoToSend: 'Photo to send: ',
  remove: 'Remove',
  tooBig: 'That photo is too big to send. Choose a smaller one.',
  notPhoto: 'This is not a photo we can read. Choose another (JPEG, PNG or HEIC).',
  emptyPhoto: 'That photo is empty. Choose it again.',
  tooMany: 'You can send 5 photos at a time.',
  phone: 'Phone',
  emergency: 'Emergency',
  text: 'Text',
  newChat: 'Start a new chat',
  newChatTitle: 'Start a new chat?',
  newChatMeans: 'The messages in this chat will be removed from this device. You cannot get them back here.',
  keepChat: 'Keep this chat',
  connecting: 'Connecting…',
  connected: 'Connected',
  reconnecting: 'Trying to reconnect…',
  offline: 'You are offline. Messages are sent when you are back.',
  notConnected: 'Not connected',
  blocked: 'This chat cannot connect from this page. Call or text us instead: the numbers are below.',
  notKept: 'This browser does not let us keep the chat. It ends when you leave or reload this page.',
  you: 'You',
  assistant: 'Automated assistant',
  person: ', a person',
  said: ' said:',
  sending: 'Sending…',
  waiting: 'Waiting to be sent when you are back online',
  sent: 'Delivered',
  'not-sent': 'Not sent',
  again: 'Try again',
  toSend: ' to send: ',
  notSentNotice: 'Your message was not sent. Use the Try again button after it.',
  lostChat: 'Your earlier chat could not be reopened. This is a new chat.',
  closedElsewhere: 'This chat was closed in another tab. Send a message to start a new one.',
  choose: 'Choose a reply',
  newTab: ' (opens in new tab)',
} as const;

export type Word = keyof typeof english;
export type Words = Readonly<Record<Word, string>>;

const welsh: Words = {
  heading: 'Sgwrs {council}',
  introduction: 'Cynorthwyydd awtomatig, nid person',
  open: 'Sgwrsio â ni',
  close: "Cau'r sgwrs",
  unread: 'Neges newydd',
  leave: 'Gadael yn gyflym',
  leaveMeans: ' (neu bwyswch Shift 3 gwaith)',
  otherLanguage: 'English',
  messages: 'Negeseuon',
  typing: "Mae'r cynorthwyydd yn teipio",
  personTyping: 'Mae person yn teipio',
  slow: "Mae hyn yn cymryd mwy o amser nag arfer. Mae eich neges yn ddiogel. Os na allwch aros, mae'r rhifau ffôn isod.",
  compose: 'Anfon neges',
  label: 'Eich neges',
  send: 'Anfon',
  keys: 'Pwyswch Enter i anfon, neu Shift ac Enter am linell newydd.',
  addPhoto: 'Ychwanegu llun',
  photo: 'Llun',
  photoToSend: "Llun i'w anfon: ",
  remove: 'Tynnu',
  tooBig: "Mae'r llun hwnnw'n rhy fawr i'w anfon. Dewiswch un llai.",
  notPhoto: 'Nid llun y gallwn ei ddarllen yw hwn. Dewiswch un arall (JPEG, PNG neu HEIC).',
  emptyPhoto: "Mae'r llun hwnnw'n wag. Dewiswch ef eto.",
  tooMany: 'Gallwch anfon 5 llun ar y tro.',
  phone: 'Ffôn',
  emergency: 'Argyfwng',
  text: 'Neges destun',
  newChat: 'Dechrau sgwrs newydd',
  newChatTitle: 'Dechrau sgwrs newydd?',
  newChatMeans:
    "Bydd y negeseuon yn y sgwrs hon yn cael eu tynnu o'r ddyfais hon. Ni allwch eu cael yn ôl yma.",
  keepChat: "Cadw'r sgwrs hon",
  connecting: 'Yn cysylltu…',
  connected: 'Wedi cysylltu',
  reconnecting: 'Yn ceisio ailgysylltu…',
  offline: 'Rydych all-lein. Caiff negeseuon eu hanfon pan fyddwch yn ôl.',
  notConnected: 'Heb gysylltu',
  blocked:
    "Ni all y sgwrs hon gysylltu o'r dudalen hon. Ffoniwch neu anfonwch neges destun: mae'r rhifau isod.",
  notKept:
    "Nid yw'r porwr hwn yn gadael i ni gadw'r sgwrs. Daw i ben pan fyddwch yn gadael neu'n ail-lwytho'r dudalen.",
  you: 'Chi',
  assistant: 'Cynorthwyydd awtomatig',
  person: ', person',
  said: ' a ddywedodd:',
  sending: 'Yn anfon…',
  waiting: "Yn aros i'w hanfon pan fyddwch yn ôl ar-lein",
  sent: 'Wedi cyrraedd',
  'not-sent': 'Heb ei hanfon',
  again: 'Ceisio eto',
  toSend: ' anfon: ',
  notSentNotice: 'Ni chafodd eich neges ei hanfon. Defnyddiwch y botwm Ceisio eto ar ei hôl.',
  lostChat: 'Nid oedd modd ailagor eich sgwrs gynharach. Sgwrs newydd yw hon.',
  closedElsewhere: 'Caewyd y sgwrs hon mewn tab arall. Anfonwch neges i ddechrau un newydd.',
  choose: 'Dewiswch ateb',
  newTab: ' (yn agor mewn tab newydd)',
};

export const WORDS: Readonly<Record<Locale, Words>> = { 'en-GB': english, 'cy-GB': welsh };

let spoken: Locale = 'en-GB';
let named: Readonly<Record<Locale, string>> = { 'en-GB': '', 'cy-GB': '' };

/** How the council is called where the words say `{council}`. */
export const callCouncil = (names: Readonly<Record<Locale, string>>): void => {
  named = names;
};

/** One of the chat's words, in the language that it speaks now or in another. */
export const word = (id: Word, locale: Locale = spoken): string =>
  WORDS[locale][id].replace('{council}', named[locale]);

/** What a page in this language asks for. */
export const localeOf = (language: string): Locale => (/^cy\b/i.test(language) ? 'cy-GB' : 'en-GB');

/** Gives an element one of the chat's words, and another language's when the chat changes to it. */
export const put = <E extends HTMLElement>(element: E, id: Word): E => {
  element.dataset['word'] = id;
  element.textContent = word(id);
  return element;
};

/** Changes what stands in `root` to a language: all that has `data-word` for its text or `data-label` for its name. */
export const speak = (root: HTMLElement, locale: Locale): void => {
  // What is set again is read out again, though it says the same.
  if (root.lang === locale) return;
  spoken = locale;
  root.lang = locale;
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = word(element.dataset['word'] as Word);
  for (const element of root.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', word(element.dataset['label'] as Word));
};
