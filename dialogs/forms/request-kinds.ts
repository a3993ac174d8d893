// What people's requests are called, by what was sent. Welsh is a draft until a translator has approved it.
import type { Both } from '../../bot/model.ts';

export const kindSaid = (kind: string): Both =>
  (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? OTHER;

const KINDS: Readonly<Record<string, Both>> = {
  'appointments.missed': { en: 'Missed visit', cy: 'Ymweliad a fethwyd' },
  'call-back': { en: 'Call back', cy: 'Galwad yn ôl' },
  'complaint.stage-1': { en: 'Complaint', cy: 'Cwyn' },
  'contact.write-back': { en: 'Written answer', cy: 'Ateb ysgrifenedig' },
  'council-tax.moving': { en: 'Moving home', cy: 'Symud tŷ' },
  'highways.pothole': { en: 'Pothole report', cy: 'Adroddiad am dwll yn y ffordd' },
  'identity.codes-unasked': { en: 'Codes you did not ask for', cy: 'Codau na ofynnoch amdanynt' },
  // Of what is not said: somebody else may read it.
  'incidents.report': { en: 'Report', cy: 'Adroddiad' },
  // Said to whoever holds the phone: nothing of money.
  'payments.promise': { en: 'Promise', cy: 'Addewid' },
  'payments.money-stop': { en: 'Request for a person', cy: 'Cais am berson' },
  'payments.promise-person': { en: 'Request for a person', cy: 'Cais am berson' },
  'payments.refund': { en: 'Refund', cy: 'Ad-daliad' },
  'repairs.hazard': { en: 'Repair', cy: 'Atgyweiriad' },
  'repairs.report': { en: 'Repair', cy: 'Atgyweiriad' },
  'streets.dog-fouling': { en: 'Dog fouling report', cy: 'Adroddiad am faw ci' },
  'streets.fly-tip': { en: 'Fly-tipping report', cy: 'Adroddiad am dipio anghyfreithlon' },
  'streets.light': { en: 'Street light report', cy: 'Adroddiad am olau stryd' },
  'streets.abandoned-vehicle': { en: 'Abandoned vehicle report', cy: "Adroddiad am gerbyd wedi'i adael" },
  'visit.bulky-waste': { en: 'Bulky waste collection', cy: 'Casgliad gwastraff swmpus' },
  'visit.repair': { en: 'Repair visit', cy: 'Ymweliad atgyweirio' },
  'waste.bulky': { en: 'Bulky waste collection', cy: 'Casgliad gwastraff swmpus' },
  'waste.missed-bin-again': { en: 'Missed bin report', cy: 'Adroddiad am fin a fethwyd' },
  'waste.missed-bin': { en: 'Missed bin report', cy: 'Adroddiad am fin a fethwyd' },
};
const OTHER: Both = { en: 'Request', cy: 'Cais' };
