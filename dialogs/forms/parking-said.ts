// What comes of a parking permit enquiry, in words. Welsh is a draft until a translator has approved it.
import { WEEKDAYS } from '../../bot/dates.ts';
import { inPounds } from '../../bot/fields/money.ts';
import type { Both, Language } from '../../bot/model.ts';
import { council } from '../council.ts';
import { ZONES, type Document, type Permit, type ZoneId } from './parking-zones.ts';

const PAGE = `${council.site}/parking/permits`;

export const permitSaid = (where: string, permit: Permit): Both => ({
  en: said(where, permit, 'en'),
  cy: said(where, permit, 'cy'),
});

const said = (where: string, permit: Permit, language: Language): string => {
  const words = WORDS[language];
  if (permit.kind === 'no-zone') return words.noZone(where);
  const { zone, type, pence, per, documents } = permit;
  const list = documents.map((each) => DOCUMENTS[each][language]).join(', ');
  return [
    ...(zone === undefined ? [] : [words.zone(where, zone, hoursOf(zone, language))]),
    words.eligible[type],
    pence === 0 ? words.free : words.price(inPounds(pence), words[per]),
    words.documents(list),
    words.apply,
  ].join('\n');
};

const hoursOf = (zone: ZoneId, language: Language): string => {
  const { days, hours } = ZONES[zone];
  const [first, last] = days.map((day) => WEEKDAYS[language][day] ?? '');
  return `${first ?? ''} ${language === 'cy' ? 'i' : 'to'} ${last ?? ''}, ${clock(hours[0], language)} ${language === 'cy' ? 'i' : 'to'} ${clock(hours[1], language)}`;
};

const clock = (time: string, language: Language): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? { en: 'am', cy: 'yb' } : { en: 'pm', cy: 'yp' };
  return `${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${half[language]}`;
};

const DOCUMENTS: Readonly<Record<Document, Both>> = {
  address: { en: 'proof of your address', cy: "prawf o'ch cyfeiriad" },
  vehicle: { en: 'the V5C logbook of the vehicle', cy: 'llyfr log V5C y cerbyd' },
  care: {
    en: 'a letter about the care from a doctor or care agency',
    cy: 'llythyr am y gofal gan feddyg neu asiantaeth gofal',
  },
  work: { en: 'the address and the dates of the work', cy: "cyfeiriad a dyddiadau'r gwaith" },
  badge: { en: 'the Blue Badge', cy: 'y Bathodyn Glas' },
};

const WORDS = {
  en: {
    noZone: (where: string) =>
      `${where} is in no parking zone that I know, so you need no permit to park there. If the signs in the street say otherwise, call ${council.phone}. All zones: ${PAGE}`,
    zone: (where: string, zone: string, hours: string) =>
      `${where} is in zone ${zone}: permits only, ${hours}.`,
    eligible: {
      resident: 'You can have a resident permit if you live there and keep the vehicle there.',
      visitor: 'Whoever lives there can buy permits for visitors.',
      carer: 'Whoever is cared for there can have a permit that their carers use.',
      trade: 'You can have a trade permit for the time of the work.',
      'blue-badge':
        'A Blue Badge holder can ask for a disabled bay near home, if there is nowhere off the street to park.',
    },
    price: (price: string, per: string) => `It costs ${price} a ${per}.`,
    free: 'It is free.',
    year: 'year',
    day: 'day',
    week: 'week',
    documents: (list: string) => `You need: ${list}.`,
    apply: `Apply or renew: ${PAGE}`,
  },
  cy: {
    noZone: (where: string) =>
      `Nid yw ${where} mewn unrhyw barth parcio y gwn i amdano, felly does dim angen trwydded i barcio yno. Os yw'r arwyddion yn y stryd yn dweud fel arall, ffoniwch ${council.phone}. Pob parth: ${PAGE}`,
    zone: (where: string, zone: string, hours: string) =>
      `Mae ${where} ym mharth ${zone}: trwyddedau yn unig, ${hours}.`,
    eligible: {
      resident: "Gallwch gael trwydded breswyl os ydych yn byw yno ac yn cadw'r cerbyd yno.",
      visitor: "Gall pwy bynnag sy'n byw yno brynu trwyddedau i ymwelwyr.",
      carer: "Gall y sawl sy'n cael gofal yno gael trwydded y mae eu gofalwyr yn ei defnyddio.",
      trade: 'Gallwch gael trwydded fasnach dros gyfnod y gwaith.',
      'blue-badge':
        'Gall deiliad Bathodyn Glas ofyn am fae anabl ger y cartref, os nad oes lle i barcio oddi ar y stryd.',
    },
    price: (price: string, per: string) => `Mae'n costio ${price} y ${per}.`,
    free: 'Mae am ddim.',
    year: 'flwyddyn',
    day: 'dydd',
    week: 'wythnos',
    documents: (list: string) => `Mae angen: ${list}.`,
    apply: `Gwneud cais neu adnewyddu: ${PAGE}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
