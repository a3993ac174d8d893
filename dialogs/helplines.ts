// Every number of others that people are given: whose it is, for what, and when somebody looked last. The numbers alone are in numbers.ts.
// Look each up at its source, and write the day: after 180 days it is warned of. Names in Welsh are a draft until a translator has approved them.
import { notCheckedFor, type Checked } from '../bot/clocks/checked.ts';
import type { Nation } from '../bot/content.ts';
import type { Both } from '../bot/model.ts';
import * as call from './numbers.ts';

export type Helpline = Checked & {
  readonly id: string;
  readonly name: Both;
  readonly number: string;
  /** A number to send a text to. */
  readonly text?: string;
  readonly for: Both;
  readonly free: boolean;
  /** Undefined where it was not looked up: then no times are said. */
  readonly hours?: Both;
  /** Where it is for one nation alone; whose it is otherwise is everybody's. */
  readonly nations?: readonly Nation[];
};

const ALWAYS: Both = { en: 'day or night', cy: 'ddydd neu nos' };
const same = (name: string): Both => ({ en: name, cy: name });

/** What is told apart from the rest, as a row: who, the number, what for, free or not, when, and where it was looked up. */
export const helplines: readonly Helpline[] = [
  {
    id: 'emergency',
    name: { en: 'Emergency services', cy: 'Gwasanaethau brys' },
    number: call.EMERGENCY,
    for: { en: 'danger to life, fire, a crime now', cy: 'perygl i fywyd, tân, trosedd nawr' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
    checkedOn: '2026-11-28',
  },
  {
    id: 'relay-emergency',
    name: { en: '999 by Relay UK', cy: '999 drwy Relay UK' },
    number: call.RELAY_EMERGENCY,
    for: { en: 'danger to life, by typing', cy: 'perygl i fywyd, drwy deipio' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.relayuk.bt.com',
    checkedOn: '2026-11-28',
  },
  {
    id: 'gas',
    name: { en: 'National Gas Emergency Service', cy: 'Gwasanaeth Argyfwng Nwy Cenedlaethol' },
    number: call.GAS,
    for: { en: 'a smell of gas, carbon monoxide', cy: 'arogl nwy, carbon monocsid' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.nationalgas.com/safety-and-emergencies/emergencies',
    checkedOn: '2026-11-28',
  },
  {
    id: 'power-cut',
    name: { en: 'Power cuts', cy: 'Toriadau trydan' },
    number: call.POWER_CUT,
    for: { en: 'a power cut, a fallen power line', cy: 'toriad trydan, llinell drydan i lawr' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.powercut105.com',
    checkedOn: '2026-11-28',
  },
  {
    id: 'health',
    name: { en: 'NHS 111', cy: 'GIG 111' },
    number: call.HEALTH,
    for: {
      en: 'illness that is no emergency; option 2 in a crisis',
      cy: 'salwch nad yw’n argyfwng; opsiwn 2 mewn argyfwng',
    },
    free: true,
    hours: ALWAYS,
    source: 'https://111.nhs.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'police',
    name: { en: 'Police, not urgent', cy: 'Yr heddlu, heb fod ar frys' },
    number: call.POLICE,
    for: { en: 'a crime that is over', cy: 'trosedd sydd ar ben' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.police.uk/pu/contact-us',
    checkedOn: '2026-11-28',
  },
  {
    id: 'floodline',
    name: same('Floodline'),
    number: call.FLOODLINE,
    for: { en: 'flood warnings and advice', cy: 'rhybuddion a chyngor llifogydd' },
    free: false,
    hours: ALWAYS,
    source: 'https://www.gov.uk/check-flooding',
    checkedOn: '2026-11-28',
  },
  {
    id: 'environment-agency',
    name: { en: 'Environment Agency', cy: 'Asiantaeth yr Amgylchedd' },
    number: call.ENVIRONMENT_AGENCY,
    for: { en: 'a river that floods, pollution', cy: 'afon sy’n gorlifo, llygredd' },
    free: true,
    hours: ALWAYS,
    nations: ['england'],
    source: 'https://www.gov.uk/report-environmental-problem',
    checkedOn: '2026-11-28',
  },
  {
    id: 'natural-resources-wales',
    name: { en: 'Natural Resources Wales', cy: 'Cyfoeth Naturiol Cymru' },
    number: call.NATURAL_RESOURCES_WALES,
    for: { en: 'a river that floods, pollution', cy: 'afon sy’n gorlifo, llygredd' },
    free: false,
    hours: ALWAYS,
    nations: ['wales'],
    source: 'https://naturalresources.wales/about-us/contact-us/report-an-incident',
    checkedOn: '2026-11-28',
  },
  {
    id: 'domestic-abuse',
    name: { en: 'National Domestic Abuse Helpline', cy: 'Llinell Gymorth Genedlaethol Cam-drin Domestig' },
    number: call.DOMESTIC_ABUSE,
    for: { en: 'domestic abuse', cy: 'cam-drin domestig' },
    free: true,
    hours: ALWAYS,
    nations: ['england'],
    source: 'https://www.nationaldahelpline.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'live-fear-free',
    name: { en: 'Live Fear Free', cy: 'Byw Heb Ofn' },
    number: call.LIVE_FEAR_FREE,
    text: call.LIVE_FEAR_FREE_TEXT,
    for: { en: 'domestic abuse', cy: 'cam-drin domestig' },
    free: true,
    hours: ALWAYS,
    nations: ['wales'],
    source: 'https://www.gov.wales/live-fear-free',
    checkedOn: '2026-11-28',
  },
  {
    id: 'mens-advice',
    name: same('Men’s Advice Line'),
    number: call.MENS_ADVICE,
    for: { en: 'domestic abuse of men', cy: 'cam-drin domestig yn erbyn dynion' },
    free: true,
    source: 'https://mensadviceline.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'samaritans',
    name: { en: 'Samaritans', cy: 'Y Samariaid' },
    number: call.SAMARITANS,
    for: { en: 'somebody to talk to', cy: 'rhywun i siarad ag ef' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.samaritans.org',
    checkedOn: '2026-11-28',
  },
  {
    id: 'shout',
    name: same('SHOUT'),
    number: call.SHOUT_TEXT,
    text: call.SHOUT_TEXT,
    for: { en: 'somebody to text with: text SHOUT', cy: 'rhywun i decstio: tecstiwch SHOUT' },
    free: true,
    hours: ALWAYS,
    source: 'https://giveusashout.org',
    checkedOn: '2026-11-28',
  },
  {
    id: 'childline',
    name: same('Childline'),
    number: call.CHILDLINE,
    for: { en: 'children and young people', cy: 'plant a phobl ifanc' },
    free: true,
    hours: ALWAYS,
    source: 'https://www.childline.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'nspcc',
    name: same('NSPCC'),
    number: call.NSPCC,
    for: { en: 'worry about a child', cy: 'pryder am blentyn' },
    free: true,
    source: 'https://www.nspcc.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'shelter',
    name: same('Shelter'),
    number: call.SHELTER,
    for: { en: 'advice on a home', cy: 'cyngor am gartref' },
    free: true,
    nations: ['england'],
    source: 'https://england.shelter.org.uk/get_help/helpline',
    checkedOn: '2026-11-28',
  },
  {
    id: 'shelter-cymru',
    name: same('Shelter Cymru'),
    number: call.SHELTER_CYMRU,
    for: { en: 'advice on a home', cy: 'cyngor am gartref' },
    free: true,
    nations: ['wales'],
    source: 'https://sheltercymru.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'scam-text',
    name: { en: 'Scam texts', cy: 'Negeseuon twyll' },
    number: call.SCAM_TEXT,
    text: call.SCAM_TEXT,
    for: {
      en: 'a text that looks like a scam: send it on',
      cy: 'neges sy’n edrych fel twyll: anfonwch hi ymlaen',
    },
    free: true,
    hours: ALWAYS,
    source: 'https://www.ncsc.gov.uk/collection/phishing-scams/report-scam-text-message',
    checkedOn: '2026-11-28',
  },
  // Written down on that day without its page open: nobody has tried the number, nor which banks take part. Look it up before it goes live.
  {
    id: 'own-bank',
    name: { en: 'Your own bank, by 159', cy: 'Eich banc eich hun, drwy 159' },
    number: call.OWN_BANK,
    for: {
      en: 'somebody who tricked you out of money or details',
      cy: 'rhywun a gafodd arian neu fanylion drwy dwyll',
    },
    free: false,
    source: 'https://stopscamsuk.org.uk/159',
    checkedOn: '2026-11-29',
  },
  {
    id: 'stepchange',
    name: same('StepChange'),
    number: call.STEPCHANGE,
    for: { en: 'debt', cy: 'dyled' },
    free: true,
    source: 'https://www.stepchange.org',
    checkedOn: '2026-11-28',
  },
  {
    id: 'national-debtline',
    name: same('National Debtline'),
    number: call.NATIONAL_DEBTLINE,
    for: { en: 'debt', cy: 'dyled' },
    free: true,
    source: 'https://nationaldebtline.org',
    checkedOn: '2026-11-28',
  },
  {
    id: 'cruse',
    name: same('Cruse'),
    number: call.CRUSE,
    for: { en: 'a death', cy: 'marwolaeth' },
    free: true,
    source: 'https://www.cruse.org.uk',
    checkedOn: '2026-11-28',
  },
  {
    id: 'national-highways',
    name: same('National Highways'),
    number: call.NATIONAL_HIGHWAYS,
    for: { en: 'motorways and trunk roads', cy: 'traffyrdd a chefnffyrdd' },
    free: false,
    hours: ALWAYS,
    nations: ['england'],
    source: 'https://nationalhighways.co.uk/contact-us',
    checkedOn: '2026-11-28',
  },
  {
    id: 'housing-ombudsman',
    name: { en: 'Housing Ombudsman', cy: 'Ombwdsmon Tai' },
    number: call.HOUSING_OMBUDSMAN,
    for: { en: 'a complaint about a landlord', cy: 'cwyn am landlord' },
    free: false,
    nations: ['england'],
    source: 'https://www.housing-ombudsman.org.uk/contact-us',
    checkedOn: '2026-11-28',
  },
  {
    id: 'local-ombudsman',
    name: {
      en: 'Local Government and Social Care Ombudsman',
      cy: 'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
    },
    number: call.LOCAL_OMBUDSMAN,
    for: { en: 'a complaint about a council', cy: 'cwyn am gyngor' },
    free: false,
    nations: ['england'],
    source: 'https://www.lgo.org.uk/contact-us',
    checkedOn: '2026-11-28',
  },
];

/** Those that nobody has looked up for half a year. @param now Porth's time */
export const staleHelplines = (now: Date): readonly Helpline[] =>
  notCheckedFor(helplines, 180, now.toISOString().slice(0, 10));
