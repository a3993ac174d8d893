// What was done by a transaction, as staff read it on the case card.
import { kindSaid } from './forms/request-kinds.ts';

/** Those that are no report, whole. */
const DID: Readonly<Record<string, string>> = {
  'appointments.cancel': 'Cancelled a visit',
  'appointments.confirm': 'Said that somebody will be in',
  'appointments.missed': 'Told us that nobody came',
  'appointments.move': 'Moved a visit',
  'call-back': 'Asked for a call back',
  'complaint.stage-1': 'Made a complaint',
  'contact.write-back': 'Asked for a written answer',
  'council-tax.moving': 'Told us that they move home',
  'highways.follow': 'Asked for news of a pothole',
  'identity.codes-unasked': 'Told us of codes that they did not ask for',
  'incidents.report': 'Reported: a hazard',
  'payments.money-stop': 'Asked for a person about money',
  'payments.paid-twice': 'Told us that they paid twice',
  'payments.promise': 'Promised to pay',
  'payments.promise-person': 'Asked for a person about what they owe',
  'payments.promise-withdrawn': 'Took a promise to pay back',
  'payments.receipt': 'Asked for a receipt',
  'payments.refund': 'Asked for a refund',
  'repairs.hazard': 'Reported: a repair that may be a hazard',
};

/** By the beginning of a transaction's name. */
const BOOKED = ['visit.', 'waste.bulky'];

export const done = (transaction: string): string => {
  const whole = Object.hasOwn(DID, transaction) ? DID[transaction] : undefined;
  if (whole !== undefined) return whole;
  const did = BOOKED.some((name) => transaction.startsWith(name)) ? 'Booked' : 'Reported';
  const kind = kindSaid(transaction).en.replace(/ report$/iu, '');
  return `${did}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
};

/** A receipt in the chat, as payments.ts words it: for what, and its reference. */
export const PAID = /(?:We have received|Rydym wedi derbyn) (£\S+ [^.]*)\. (?:Reference|Cyfeirnod) (\S+?)\./u;
