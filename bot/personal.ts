// Who may hear and do what: every look-up, transaction and sentence about a person, with how surely it must be known who writes.
// `npm run docs:identity` makes docs/identity.md of it, and test/identity holds that nothing comes out beneath its level.
import type { Level } from './model.ts';
import type { FoundIn } from './services/lookups.ts';

export type LookUp = {
  readonly what: string;
  /** To hear it. */
  readonly level: Level;
  /** It tells of somebody: so many of them an hour, and so many references a day. */
  readonly counted?: true;
};

/** A new look-up does not compile before it stands here. */
export const LOOK_UPS: Readonly<Record<keyof FoundIn, LookUp>> = {
  addresses: { what: 'The homes of a postcode', level: 0 },
  appointment: {
    what: 'A visit by its reference and postcode, or its reference alone where it was booked; at level 2 in the same person’s others, too',
    level: 1,
    counted: true,
  },
  appointments: {
    what: 'Visits that this conversation booked; at level 2 those of the same person’s others, too',
    level: 1,
    counted: true,
  },
  arrangement: {
    what: 'Whether a promise to pay may be made without a person, and whether one stands',
    level: 2,
  },
  'code-ways': { what: 'Whether a code can go by text or email, not to which', level: 2 },
  codes: { what: 'A code is sent', level: 2 },
  collections: { what: 'How bins were collected at a home', level: 0 },
  holds: { what: 'A slot is kept while somebody decides', level: 0 },
  letters: {
    what: 'What this conversation sent that there is a letter of: its kind, reference and day; at level 2 the promises that it made, at level 3 the person’s others, too',
    level: 1,
    counted: true,
  },
  misses: { what: 'Missed bins that this conversation reported', level: 1 },
  needs: { what: 'What they told us before that they need from us, such as large print', level: 2 },
  nudges: { what: 'The team is told that a request is late', level: 1 },
  paying: {
    what: 'What this conversation was to pay of late and what became of it, and what it promised to pay next; at level 2 which account is theirs, at level 3 what is owed on it and what they promised elsewhere',
    level: 1,
  },
  promise: {
    what: 'A promise to pay that the person made in this conversation, and whether one made elsewhere stands; at level 3 that one, and how many payments came',
    level: 2,
  },
  'promise-due': {
    what: 'What may be said of a promise that this conversation made, without what it says',
    level: 1,
  },
  reported: { what: 'Whether a street problem is known already', level: 0 },
  request: {
    what: 'A request by its reference and postcode, or its reference alone where it was sent',
    level: 1,
    counted: true,
  },
  requests: {
    what: 'Requests of this conversation; at level 2 those of the same person’s others, too',
    level: 1,
    counted: true,
  },
  rounds: { what: 'The bin round of a home', level: 0 },
  slots: { what: 'Free times', level: 0 },
  stock: { what: 'Who repairs a home', level: 0 },
  statement: { what: 'What stands on the account that was matched', level: 3, counted: true },
  streets: { what: 'The name of a street', level: 0 },
  taken: {
    what: 'A form of theirs from another conversation, to go on with; each at the level that it needs',
    level: 2,
  },
  unfinished: {
    what: 'What the forms are called that they left in others of theirs; each at the level that it needs',
    level: 2,
  },
};

/** To do it: refused below. A form that sends it needs as much, at the least. */
export const TRANSACTIONS: Readonly<Record<string, Level>> = {
  'appointments.cancel': 1,
  'appointments.confirm': 1,
  'appointments.missed': 1,
  'appointments.move': 1,
  'call-back': 0,
  'complaint.stage-1': 1,
  'council-tax.moving': 1,
  'highways.follow': 1,
  'highways.pothole': 0,
  'identity.code': 2,
  'identity.language': 2,
  'identity.match': 1,
  'payments.money-stop': 0,
  'payments.paid-twice': 1,
  'payments.promise': 2,
  'payments.promise-person': 2,
  'payments.promise-withdrawn': 2,
  'payments.refund': 1,
  'payments.receipt': 1,
  'payments.start': 1,
  'repairs.hazard': 0,
  'repairs.report': 1,
  'streets.abandoned-vehicle': 0,
  'streets.dog-fouling': 0,
  'streets.fly-tip': 0,
  'streets.light': 0,
  'waste.bulky': 1,
  'waste.missed-bin': 0,
  'waste.missed-bin-again': 1,
};

export type Sentence = {
  readonly what: string;
  readonly level: Level;
  readonly example: string;
  /** All of the person's that stands in it. */
  readonly shows: readonly string[];
  /**
   * Where it stands: `phrase:`, `receipt:`, `payment:`, `letter:`, `mail:`, `template:` and `page:` with an id, what a form tells
   * (`told:`), what a question of it shows (`shown:`), or `news`; without an id all of that kind. test/identity/sentences.test.ts finds what is in none.
   */
  readonly of: readonly string[];
};

export const SENTENCES: readonly Sentence[] = [
  {
    what: 'What became of a payment, to whoever asked for its link',
    level: 1,
    example: 'We have received £50.00 towards your rent. Reference PAY-204518.',
    shows: ['what for', 'the sum', 'reference', 'the day and time'],
    of: [
      'payment:paid',
      'payment:paid-twice',
      'payment:declined',
      'payment:stopped',
      'payment:broken',
      'payment:reminder',
      'payment:given-back',
      'payment:not-given-back',
      'shown:pay-last.go',
      'shown:pay-last.which',
      'shown:pay.again',
      'shown:paid-twice.go',
      'shown:payment-receipt.which',
      'told:paid-twice',
      'told:payment-link',
      'told:payment-receipt',
      'told:payment-status',
    ],
  },
  {
    what: 'The page on which they pay, to whoever has its link; an hour after it was paid, only that it is',
    level: 0,
    example: '£50.00 towards your rent. Your reference ends in 525.',
    shows: ['what for', 'the sum', 'the end of a reference'],
    of: ['page:pay'],
  },
  {
    what: 'The receipt of a payment, to the e-mail address that they typed',
    level: 0,
    example:
      'On Tuesday 24 November Northmoor Council received £50.00 towards your rent. Reference: PAY-204518',
    shows: ['what for', 'the sum', 'reference', 'the day'],
    of: ['mail:receipt'],
  },
  {
    what: 'A letter about what they sent, to whoever has its link',
    level: 0,
    example: 'We have your complaint. Your reference: CMP-204518',
    shows: ['reference', 'the days', 'what a visit is for, and when'],
    of: ['letter:complaint', 'letter:visit', 'page:letter'],
  },
  {
    what: 'A list of letters; of a promise to pay that there is one, and its day',
    level: 1,
    example: 'Booking R-204518, 23 November',
    shows: ['kind', 'reference', 'day'],
    of: ['shown:my-letters.which', 'told:my-letters'],
  },
  {
    what: 'The question that is open in the chat, on a page, to whoever has its link',
    level: 0,
    example: 'When shall we come?',
    shows: ['what it may be answered with'],
    of: ['page:answer'],
  },
  {
    what: 'A receipt, to whoever sent it',
    level: 1,
    example: 'I have sent your pothole report. Your reference is H-204518.',
    shows: ['reference', 'what was sent', 'the day by which'],
    of: ['phrase:submitted', 'phrase:sentAlready', 'receipt:'],
  },
  {
    what: 'What they typed, before it is sent',
    level: 1,
    example: 'Where: High Street. Shall I send it?',
    shows: ['their own answers'],
    of: ['phrase:check', 'phrase:changed', 'phrase:spotted', 'phrase:remembered'],
  },
  {
    what: 'The status of a request',
    level: 1,
    example: 'Pothole report, H-204518. It is planned.',
    shows: ['kind', 'reference', 'status', 'days', 'reason', 'time of the visit'],
    of: ['told:check-status', 'told:check-reference'],
  },
  {
    what: 'A list of requests',
    level: 1,
    example: 'Repair, 23 November',
    shows: ['kind', 'day'],
    of: ['shown:check-status.which'],
  },
  {
    what: 'A visit, its reminder, and the question how it went',
    level: 1,
    example: 'Your visit: Tuesday 24 November, between 8am and 12 noon.',
    shows: ['what it is for', 'day and time'],
    of: [
      'told:my-visits',
      'told:change-appointment',
      'told:repair-fixed',
      'shown:appointment-reminder.keep',
      'shown:collection-reminder.keep',
      'shown:repair-fixed.fixed',
      'shown:change-appointment.job',
      'shown:change-appointment.what',
      'shown:change-appointment.reason',
      'shown:change-appointment.sure',
    ],
  },
  {
    what: 'The question whether a missed bin was collected',
    level: 1,
    example: 'Has your missed bin been collected? Your reference is B-204519.',
    shows: ['reference', 'bin'],
    of: ['told:missed-bin-collected', 'shown:missed-bin-collected.collected'],
  },
  {
    what: 'News of a request, to whoever sent it or follows it',
    level: 1,
    example: 'Something has changed about your request. Pothole report, H-204518. It is planned.',
    shows: ['kind', 'reference', 'status', 'days', 'reason, to whoever sent it alone'],
    of: ['news', 'template:en', 'template:cy'],
  },
  {
    what: 'A reminder of a promise to pay, and that a payment has not shown',
    level: 1,
    example: 'You made a promise, P-104218, for Friday 27 November.',
    shows: ['reference', 'day'],
    of: ['told:promise-reminder'],
  },
  {
    what: 'Thanks to whoever says that they have paid; whether it shows, to whoever has shown by a code who they are',
    level: 1,
    example: 'Thank you. A payment can take 2 working days to show.',
    shows: ['at level 1 what was paid by a link of the chat itself: what for, the sum, reference, the day'],
    of: ['told:promise-paid'],
  },
  {
    what: 'That a promise to pay made in another conversation stands; its words, its letter, changing it and taking it back need a code',
    level: 2,
    example: 'You have a promise in place for this account.',
    shows: ['that there is a promise in place'],
    of: ['shown:my-promise.code', 'shown:change-promise.code', 'shown:promise-letter.code'],
  },
  {
    what: 'A promise to pay, in the words in which it was confirmed, and where it stands, to whoever made it in this conversation; of one made elsewhere only at level 3',
    level: 2,
    example: 'You promised to pay £50.00 towards your rent by Friday 27 November 2026. Reference P-104218.',
    shows: ['kind of account', 'what they promised', 'reference', 'days', 'whether it was kept'],
    of: ['told:my-promise', 'told:change-promise', 'shown:change-promise.what', 'shown:change-promise.sure'],
  },
  {
    what: 'A list of forms that they left unfinished in other conversations',
    level: 2,
    example: 'Which would you like to go on with here? Your pothole report',
    shows: ['what the form is for'],
    of: ['shown:go-on-elsewhere.which'],
  },
  {
    what: 'A form that they began in another conversation, gone on with here',
    level: 2,
    example: 'Back to your pothole report. Where: High Street. Shall I send it?',
    shows: ['their own answers'],
    of: ['told:go-on-elsewhere'],
  },
  {
    what: 'That they may have the language that they asked for elsewhere',
    level: 2,
    example: 'If you would rather have English, reply ENGLISH.',
    shows: ['language'],
    of: ['phrase:otherLanguage'],
  },
  {
    what: 'What they told us before that they need from us, before it is sent',
    level: 2,
    example: 'I also pass on what you need from us: large print. Shall I send it?',
    shows: ['what they told us'],
    of: [],
  },
  {
    what: 'The letter of a promise to pay, of one made elsewhere only at level 3: its page opens only while what was shown of who they are still holds',
    level: 2,
    example: 'You promised to pay £50.00 towards your rent by Friday 27 November 2026. Reference P-104218.',
    shows: ['kind of account', 'what they promised', 'reference', 'days', 'whether it was kept'],
    of: ['letter:promise', 'told:promise-letter', 'shown:promise-letter.which'],
  },
  {
    what: 'That they are matched',
    level: 2,
    example: 'Thank you. That fits our records.',
    shows: [],
    of: ['phrase:proved', 'page:prove'],
  },
  {
    what: 'Which account is theirs, where they pay',
    level: 2,
    example: 'Rent, your account ending 525',
    shows: ['kind of account', 'the end of its reference'],
    of: ['shown:pay.for'],
  },
  {
    what: 'Whether a promise to pay may be made, and of what',
    level: 2,
    example: 'This is about your rent.',
    shows: ['kind of account', 'that there is a promise in place'],
    of: ['shown:promise-to-pay.how', 'told:promise-to-pay'],
  },
  {
    what: 'A code, to a phone or an e-mail address on record',
    level: 2,
    example: 'Northmoor Council: your code is 204518.',
    shows: ['the code'],
    of: ['mail:code'],
  },
  {
    what: 'That a code was sent',
    level: 2,
    example: 'I have sent a text with a code to the mobile on your account.',
    shows: ['by text or by email'],
    of: ['shown:prove-code.code'],
  },
  {
    what: 'What stands on an account',
    level: 3,
    example: 'You owe £62.40 on your rent. Your last payment was £120.00, on 9 November.',
    shows: ['kind of account', 'balance', 'last payment', 'next charge', 'stage', 'that it is on hold'],
    of: ['told:account-balance'],
  },
  {
    what: 'All that they owe, as a sum to pay',
    level: 3,
    example: 'All of it, £62.40',
    shows: ['balance'],
    of: ['shown:pay.amount'],
  },
];

/** At no level, by nobody but a person who has checked who it is. */
export const NEVER: readonly string[] = [
  'a name, an address, a phone number or an email address that the council has on record, masked or not',
  'an account’s reference, but for the last three of its characters to whoever was matched, or whether there is such an account',
  'which of the things that were typed was wrong, and that an account is protected, of somebody who died, or in dispute',
  'that somebody else asked, or was locked out',
  'a code, once it is sent',
  'what was typed to show who somebody is: the transcript has three dots in its place',
];
