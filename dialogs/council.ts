// What another council changes first: names, numbers, hours, fees. Northmoor is invented, its numbers are Ofcom's drama numbers.
import type { Council, Hours } from '../bot/content.ts';
import { BANK_HOLIDAYS } from './bank-holidays.ts';

const weekdays = (opens: string, closes: string): Hours => ({
  1: [opens, closes],
  2: [opens, closes],
  3: [opens, closes],
  4: [opens, closes],
  5: [opens, closes],
});

/** Days on which the council closes beside the bank holidays, as ISO dates. A deadline of the law runs on over them. */
const OWN_CLOSURES: readonly string[] = [];

export const council: Council = {
  name: { en: 'Northmoor Borough Council', cy: 'Cyngor Bwrdeistref Northmoor' },
  shortName: 'Northmoor',
  assistant: { en: "Northmoor's automated assistant", cy: 'cynorthwyydd awtomatig Northmoor' },
  site: 'https://northmoor.example.org',
  timeZone: 'Europe/London',
  nation: 'england',
  // No real postcode begins with these letters.
  postcodes: {
    areas: ['NM'],
    example: 'NM4 2QP',
    neighbours: {
      EM: { en: 'Eastmoor District Council', cy: 'Cyngor Dosbarth Eastmoor' },
      WM: { en: 'Westmoor City Council', cy: 'Cyngor Dinas Westmoor' },
    },
  },
  phone: '01632 960100',
  emergencyPhone: '01632 960199',
  textPhone: '07700 900150',
  // https://www.relayuk.bt.com: for whoever types in place of talking; 18000 is its 999.
  relay: '18001',
  phoneHours: weekdays('08:30', '17:00'),
  officeHours: weekdays('09:00', '17:00'),
  closures: [...BANK_HOLIDAYS, ...OWN_CLOSURES].sort(),
  privacy: 'https://northmoor.example.org/privacy/chat',
  references: {
    'appointments.missed': 'N',
    'call-back': 'CB',
    'complaint.stage-1': 'CMP',
    'contact.write-back': 'WB',
    'council-tax.moving': 'M',
    'highways.follow': 'H',
    'highways.pothole': 'H',
    'identity.codes-unasked': 'ID',
    'incidents.report': 'E',
    'payments.money-stop': 'AR',
    'payments.promise': 'P',
    'payments.promise-person': 'AR',
    'payments.refund': 'RF',
    'repairs.hazard': 'R',
    'repairs.report': 'R',
    'streets.abandoned-vehicle': 'V',
    'streets.dog-fouling': 'D',
    'streets.fly-tip': 'F',
    'streets.light': 'L',
    'waste.bulky': 'W',
    'waste.missed-bin': 'B',
  },
  bulkyWaste: { items: 5, pence: 3200 },
  promises: {
    days: 28,
    payments: 12,
    least: 100,
    most: 500_000,
    contact: { ...weekdays('08:00', '20:00'), 6: ['08:00', '20:00'] },
    reminder: { days: 3, at: '09:00' },
    referred: 7,
    person: { urgent: 1, other: 5 },
  },
};
