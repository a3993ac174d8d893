// What was done by a transaction, as staff read it on the case card.
import { kindSaid } from './forms/request-kinds.ts';

/** By the beginning of a transaction's name; the first that fits. */
const DID: readonly (readonly [string, string])[] = [
  ['call-back', 'Asked for'],
  ['contact.', 'Asked for'],
  ['payments.money-stop', 'Asked for'],
  ['payments.promise-person', 'Asked for'],
  ['payments.refund', 'Asked for'],
  ['payments.promise', 'Promised to pay'],
  ['complaint.', 'Made'],
  ['council-tax.moving', 'Told us of'],
  ['visit.', 'Booked'],
  ['waste.bulky', 'Booked'],
  ['appointments.', 'Told us of'],
  ['identity.', 'Told us of'],
];

export const done = (transaction: string): string => {
  const did = DID.find(([name]) => transaction.startsWith(name))?.[1] ?? 'Reported';
  if (did === 'Promised to pay') return did;
  if (transaction === 'incidents.report') return 'Reported: a hazard';
  const kind = kindSaid(transaction).en.replace(/ report$|^Request for /giu, '');
  return `${did}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
};

/** A receipt in the chat, as payments.ts words it: for what, and its reference. */
export const PAID = /(?:We have received|Rydym wedi derbyn) (£\S+ [^.]*)\. (?:Reference|Cyfeirnod) (\S+?)\./u;
