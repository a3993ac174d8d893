// Every sentence in which something of a person stands, with the level from which on it may be said.
import type { Level } from './model.ts';

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
    what: 'A copy of the chat, to whoever has its link; what was said at level 2 or 3 only while they are known as surely',
    level: 0,
    example: 'You, 10:05: when are my bins collected',
    shows: ['what was said in the chat by both'],
    of: ['page:transcript'],
  },
  {
    what: 'A list of letters; of a promise to pay that there is one, and its day',
    level: 1,
    example: 'Booking R-204518, 23 November',
    shows: ['kind', 'reference', 'day'],
    of: ['shown:my-letters.which', 'told:my-letters'],
  },
  {
    what: 'An incident, to whoever on call was sent its link',
    level: 0,
    example: 'S1 leak, 14 Elm Road. Told 03:02. Extra care.',
    shows: ['where', 'a phone number', 'their words and photos', 'that extra care is needed'],
    of: ['page:on-call'],
  },
  {
    what: 'The page on which a duty manager puts up a notice, to whoever has the link that their phone was sent: how many asked to be told, and nothing of whom',
    level: 0,
    example: '2 people have asked to be told.',
    shows: ['how many'],
    of: ['page:notice'],
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
    of: ['phrase:submitted', 'phrase:sentAlready', 'phrase:closedSent', 'receipt:'],
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
    what: 'What stands where they leave a change to it: a visit; a promise to pay as the form for it tells it, which needs level 2',
    level: 1,
    example:
      'I have stopped your change to the booking and changed nothing. Your visit: Tuesday 24 November, between 8am and 12 noon.',
    shows: ['what it is for', 'day and time'],
    of: ['phrase:cancelledStands'],
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
    what: 'Where a danger is, as they have written it in this conversation while it holds',
    level: 1,
    example:
      'Thank you. I have passed on where it is: 14 Elm Road, NM4 2QP. Call 999 now. Reply SAFE when you are out of danger.',
    shows: ['where it is'],
    of: ['phrase:heldPlaced'],
  },
  {
    what: 'The home that they gave in this conversation within the last 12 hours, where they tell of a danger: whether it is there',
    level: 1,
    example:
      'Is this at 14 Elm Road, NM4 2QP? Reply YES. If not, send the number, the street and the postcode.',
    shows: ['the number or name, the street and the postcode, as they gave them'],
    of: ['phrase:dangerThere', 'phrase:heldThereAsk'],
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
    of: ['shown:pay.amount', 'shown:promise-to-pay.amount'],
  },
];
