// The page's own words in both languages. The Welsh is a draft: a Welsh speaker has yet to check it.
import type { Locale } from './activity.ts';

const english = {
  heading: 'Chat with Northmoor Borough Council',
  introduction: 'You are chatting with an automated assistant, not a person.',
  skip: 'Skip to your message',
  messages: 'Messages',
  typing: 'The assistant is typing',
  compose: 'Send a message',
  label: 'Your message',
  send: 'Send',
  keys: 'Press Enter to send, or Shift and Enter for a new line.',
  phone: 'Phone',
  emergency: 'Emergency',
  text: 'Text',
  newChat: 'Start a new chat',
  newChatTitle: 'Start a new chat?',
  newChatMeans: 'The messages on this page will be removed from this device. You cannot get them back here.',
  keepChat: 'Keep this chat',
  connecting: 'Connecting…',
  connected: 'Connected',
  reconnecting: 'Trying to reconnect…',
  offline: 'You are offline. Messages are sent when you are back.',
  you: 'You',
  assistant: 'Automated assistant',
  said: ' said:',
  sending: 'Sending…',
  waiting: 'Waiting to be sent when you are back online',
  sent: 'Sent',
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
  heading: 'Sgwrsio â Chyngor Bwrdeistref Northmoor',
  introduction: 'Rydych yn sgwrsio â chynorthwyydd awtomatig, nid person.',
  skip: "Neidio i'ch neges",
  messages: 'Negeseuon',
  typing: "Mae'r cynorthwyydd yn teipio",
  compose: 'Anfon neges',
  label: 'Eich neges',
  send: 'Anfon',
  keys: 'Pwyswch Enter i anfon, neu Shift ac Enter am linell newydd.',
  phone: 'Ffôn',
  emergency: 'Argyfwng',
  text: 'Neges destun',
  newChat: 'Dechrau sgwrs newydd',
  newChatTitle: 'Dechrau sgwrs newydd?',
  newChatMeans:
    "Bydd y negeseuon ar y dudalen hon yn cael eu tynnu o'r ddyfais hon. Ni allwch eu cael yn ôl yma.",
  keepChat: "Cadw'r sgwrs hon",
  connecting: 'Yn cysylltu…',
  connected: 'Wedi cysylltu',
  reconnecting: 'Yn ceisio ailgysylltu…',
  offline: 'Rydych all-lein. Caiff negeseuon eu hanfon pan fyddwch yn ôl.',
  you: 'Chi',
  assistant: 'Cynorthwyydd awtomatig',
  said: ' a ddywedodd:',
  sending: 'Yn anfon…',
  waiting: "Yn aros i'w hanfon pan fyddwch yn ôl ar-lein",
  sent: 'Anfonwyd',
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

/** What the browser's first language asks for. */
export const homeLocale = (): Locale => (/^cy\b/i.test(navigator.language) ? 'cy-GB' : 'en-GB');

/** The page's words as they are now. */
export const pageWords = (): Words => WORDS[document.documentElement.lang === 'cy-GB' ? 'cy-GB' : 'en-GB'];

/** Gives an element one of the page's words, and another language's when the page changes to it. */
export const put = <E extends HTMLElement>(element: E, word: Word): E => {
  element.dataset['word'] = word;
  element.textContent = pageWords()[word];
  return element;
};

/** Changes the page to a language: all that has `data-word` for its text or `data-label` for its name. */
export const speak = (locale: Locale): void => {
  const root = document.documentElement;
  if (root.lang === locale) return;
  root.lang = locale;
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = pageWords()[element.dataset['word'] as Word];
  for (const element of root.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', pageWords()[element.dataset['label'] as Word]);
};
