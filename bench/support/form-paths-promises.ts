// How forms about promises to pay are finished, with what their look-ups find.
import type { Json } from '../../bot/model.ts';
import { NOON, type Path, type Paths } from './form-path.ts';

const REFERENCE = 'P-104218';
const PROMISE: Json = {
  reference: REFERENCE,
  status: 'open',
  words: {
    language: 'en',
    text: `You promised to pay £50.00 towards your rent by Friday 25 September 2026. Reference ${REFERENCE}.`,
  },
  dates: ['2026-09-25'],
  answers: [
    ['how', 'once'],
    ['amount', 5000],
    ['contact', 'here'],
    ['language', 'english'],
    ['helper', 'no'],
  ],
};
const FRIDAY = '2026-09-25T08:00:00.000Z';
/** Who they are is shown first: the account number, the postcode and the birth date. */
const WHO = ['RT-1130525', 'NM5 6TU', '17 5 1984'];
const WHO_CHATTY = ["it's RT-1130525 on my letter", 'my postcode is nm5 6tu', 'I was born on 17 May 1984'];
const found = { promise: PROMISE };
const LETTERS = { letters: [{ reference: REFERENCE, kind: 'promise', at: NOON }] };
const path = (...says: readonly string[]): Path => ({ at: NOON, says, found });

const DUE: Path = {
  at: FRIDAY,
  says: [],
  begins: [
    ['reference', REFERENCE],
    ['date', '2026-09-25'],
    ['stage', 'day'],
  ],
  found: { 'promise-due': { say: 'remind', language: 'en', dates: ['2026-09-25'] } },
};

export const PROMISE_PATHS: Readonly<Record<string, Paths>> = {
  'change-promise': {
    shortest: path('change my promise', ...WHO, 'withdraw', 'y'),
    chatty: path('i cant keep my promise', ...WHO_CHATTY, 'can i take it back please', 'yes I am sure'),
  },
  'kind-word': {
    shortest: { at: NOON, says: ['bailiffs are coming'] },
    chatty: { at: NOON, says: ['wots the point u lot just want money off me'] },
  },
  schools: {
    shortest: { at: NOON, says: ['school closed'] },
    chatty: { at: NOON, says: ['my daughter is getting bullied at school and nobody does anything'] },
  },
  'unasked-codes': {
    shortest: { at: NOON, says: ['i didnt ask for a code'] },
    chatty: { at: NOON, says: ['hiya i keep getting codes i never asked for whats going on'] },
  },
  'money-stop': {
    shortest: { at: NOON, says: ['no money for food'] },
    chatty: { at: NOON, says: ['sorry to bother you but my husband died in june and the rent is behind'] },
  },
  'money-worries': {
    shortest: { at: NOON, begins: [], says: ['afford'] },
    chatty: { at: NOON, begins: [], says: ['i cant pay anything just now sorry'] },
  },
  'my-promise': {
    shortest: path('my promise', ...WHO),
    chatty: path('can you show me my promise again please', ...WHO_CHATTY),
  },
  'promise-letter': {
    shortest: { at: NOON, says: ['letter', ...WHO], found: LETTERS },
    chatty: { at: NOON, says: ['send me the letter', ...WHO_CHATTY], found: LETTERS },
  },
  'promise-paid': {
    shortest: path('paid'),
    chatty: path('hi i have already paid it yesterday online thanks'),
  },
  'promise-reminder': { shortest: DUE, chatty: DUE },
  'promise-to-pay': {
    shortest: path('promise to pay £50 friday', ...WHO, 'none', 'yes', 'here', 'english', 'no', 'y'),
    chatty: path(
      'can i pay my rent in instalments',
      ...WHO_CHATTY,
      'none of these',
      'every week would be best for me',
      'I can do 20 pounds',
      'the first one on friday',
      'six payments please',
      'yes I can manage that',
      'here in this chat is fine',
      'English please',
      'no, nobody',
      'yes please send it',
    ),
  },
};
