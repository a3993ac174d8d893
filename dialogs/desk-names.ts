// What staff call a form, and what we do when its timer comes: its own title speaks to whoever fills it in. In English, as the teams work in it.
import { rowWords } from './incident-words.ts';
import { rowOf } from './triage/rows.ts';

/** By the id of the form. One that is not here is called by its title. */
const NAMES: Readonly<Record<string, string>> = {
  'account-balance': 'what they owe',
  'appointment-reminder': 'whether somebody will be in for the visit',
  'ask-for-somebody': 'a question on behalf of somebody else',
  'change-appointment': 'a change to a booking',
  'change-promise': 'a change to a promise to pay',
  'chase-complaint': 'where a complaint stands',
  'chat-copy': 'a copy of the chat',
  'check-reference': 'where a request stands, by its reference',
  'check-status': 'where a request stands',
  'collection-reminder': 'whether the items will be outside',
  'go-on-elsewhere': 'a form that they began in another chat',
  'kind-word': 'frightened or fed up',
  'missed-bin-collected': 'whether a missed bin was collected',
  'money-stop': 'something about money that a person should know',
  'moving-home': 'moving home',
  'my-letters': 'a letter from us',
  'my-promise': 'where a promise to pay stands',
  'my-visits': 'when a visit is',
  'own-language': 'which languages we use',
  'paid-twice': 'paying twice',
  'parking-permit': 'a parking permit',
  'payment-status': 'whether a payment has come',
  'planned-works': 'planned work',
  'promise-letter': 'the letter about a promise to pay',
  'promise-reminder': 'a promise to pay that is due',
  'promise-to-pay': 'a promise to pay',
  'prove-account': 'the check of who they are',
  'prove-code': 'the check of who they are',
  'repair-fixed': 'whether a repair is fixed',
  schools: 'a question about a school',
  'skip-permit': 'a permit for a skip',
  'unasked-codes': 'codes that they did not ask for',
  'write-back': 'a request for a written answer',
  // The first question of the triage: nothing is known of it yet.
  triage: 'something urgent, not clear yet',
};

/** What is of a person: the lists are read with others in the room. */
const UNNAMED: Readonly<Record<string, string>> = {
  abuse: 'a person at risk',
  safeguard: 'a person at risk',
  selfharm: 'a person at risk',
};

/** For the middle of a sentence: "whether a repair is fixed", "missed bin report". @param title its own, as it speaks to them */
export const formName = (id: string, title: string): string => {
  const name = wordsOf(NAMES, id);
  if (name !== undefined) return name;
  const row = rowOf(id);
  return row === id ? title.replace(/^(?:your|the) /, '') : (wordsOf(UNNAMED, row) ?? rowWords(row));
};

/** A whole sentence without its full stop, to stand before a time. */
export const timerWords = (id: string, title: string): string =>
  wordsOf(TIMERS, id) ?? `We write to them about this: ${formName(id, title)}`;

const TIMERS: Readonly<Record<string, string>> = {
  'appointment-reminder': 'We remind them of the visit and ask whether somebody will be in',
  'collection-reminder': 'We remind them of the collection and ask whether everything will be outside',
  'missed-bin-collected': 'We ask them whether the crew came back for the bin',
  'promise-reminder': 'We remind them of the payment that they promised',
  'repair-fixed': 'We ask them whether the repair is fixed',
};

/** Those that a timer opens. */
export const timerDialogs: readonly string[] = Object.keys(TIMERS);

const wordsOf = (words: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;
