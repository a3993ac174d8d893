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
    what: 'Whether a promise to pay may be made without a person, and whether one stands; at level 3 what is owed',
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
  'contact.write-back': 0,
  'council-tax.moving': 1,
  'highways.follow': 1,
  'highways.pothole': 0,
  'incidents.report': 0,
  'incidents.safe': 0,
  'identity.code': 2,
  'identity.codes-unasked': 0,
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

/** At no level, by nobody but a person who has checked who it is. */
export const NEVER: readonly string[] = [
  'a name, an address, a phone number or an email address that the council has on record, masked or not',
  'an account’s reference, but for the last three of its characters to whoever was matched, or whether there is such an account',
  'which of the things that were typed was wrong, and that an account is protected, of somebody who died, or in dispute',
  'that somebody else asked, or was locked out',
  'a code, once it is sent',
  'what was typed to show who somebody is: the transcript has three dots in its place',
];
