// The letter of a visit or a collection: what was booked, when, what happens next, and what to do if it does not. Welsh is a draft.
import { spokenDay } from '../bot/dates.ts';
import { slotInWords } from '../bot/fields/slot.ts';
import type { Both } from '../bot/model.ts';
import type { LetterAbout } from '../bot/services/letters.ts';
import type { Visit } from '../bot/services/appointments.ts';
import { council } from './council.ts';
import { aboutIn } from './forms/repairs.ts';
import { isCollection } from './forms/visit-said.ts';
import { endOf } from './forms/visit-slots.ts';

type About = LetterAbout & { readonly kind: 'visit' };

export const visitTitle = ({ visit, cancelled }: About, now: Date): Both =>
  TITLES[isCollection(visit) ? 'collection' : 'visit'][
    cancelled ? 'cancelled' : endOf(visit.slot) <= now ? 'past' : 'booked'
  ];

export const visitParagraphs = (about: About, now: Date): readonly Both[] => {
  const { visit, cancelled } = about;
  const words = isCollection(visit) ? COLLECTION : VISIT;
  // What is to be taken away is in their own words.
  const what = isCollection(visit) ? [] : [WHAT(visit)];
  if (cancelled) return [...what, words.was(when(visit)), words.again];
  if (endOf(visit.slot) <= now) return [...what, words.was(when(visit)), words.nobody];
  return [...what, words.on(when(visit)), words.ready, words.next, words.nobodyYet, words.late];
};

/** Of a collection only the day counts. */
const when = (visit: Visit): Both => {
  const said = (language: 'en' | 'cy') =>
    isCollection(visit) ? spokenDay(visit.slot.slice(0, 10), language) : slotInWords(visit.slot, language);
  return { en: said('en'), cy: said('cy') };
};

const WHAT = ({ about }: Visit): Both => ({
  en: `What it is for: ${about}.`,
  cy: `Beth yw ei bwrpas: ${aboutIn(about, 'cy')}.`,
});

const TITLES = {
  visit: {
    booked: { en: 'Your visit is booked', cy: "Mae eich ymweliad wedi'i drefnu" },
    past: { en: 'Your visit', cy: 'Eich ymweliad' },
    cancelled: { en: 'Your visit is cancelled', cy: "Mae eich ymweliad wedi'i ganslo" },
  },
  collection: {
    booked: { en: 'Your collection is booked', cy: "Mae eich casgliad wedi'i drefnu" },
    past: { en: 'Your collection', cy: 'Eich casgliad' },
    cancelled: { en: 'Your collection is cancelled', cy: "Mae eich casgliad wedi'i ganslo" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Both>>>>;

type Words = Readonly<Record<'again' | 'ready' | 'next' | 'nobody' | 'nobodyYet' | 'late', Both>> &
  Readonly<Record<'was' | 'on', (when: Both) => Both>>;

const VISIT: Words = {
  on: ({ en, cy }) => ({ en: `We'll come on ${en}.`, cy: `Byddwn yn dod ${cy}.` }),
  was: ({ en, cy }) => ({ en: `It was booked for ${en}.`, cy: `Roedd wedi'i drefnu ar gyfer ${cy}.` }),
  ready: {
    en: 'Someone over 18 must be in, to let the worker in.',
    cy: "Rhaid i rywun dros 18 fod i mewn, i agor i'r gweithiwr.",
  },
  next: {
    en: `We remind you in your chat before we come. To change it, say "change my appointment" there, up to 2 hours before, or call ${council.phone}.`,
    cy: `Byddwn yn eich atgoffa yn eich sgwrs cyn i ni ddod. I'w newid, dywedwch "newid fy apwyntiad" yno, hyd at 2 awr cyn hynny, neu ffoniwch ${council.phone}.`,
  },
  nobody: {
    en: `If nobody came, say "nobody came" in your chat. Or call ${council.phone} and give your reference.`,
    cy: `Os na ddaeth neb, dywedwch "ddaeth neb" yn eich sgwrs. Neu ffoniwch ${council.phone} a rhowch eich cyfeirnod.`,
  },
  nobodyYet: {
    en: `If nobody has come by the end of that time, say "nobody came" in your chat. Or call ${council.phone} and give your reference.`,
    cy: `Os na fydd neb wedi dod erbyn diwedd yr amser hwnnw, dywedwch "ddaeth neb" yn eich sgwrs. Neu ffoniwch ${council.phone} a rhowch eich cyfeirnod.`,
  },
  late: {
    en: `If it becomes dangerous before then, call ${council.emergencyPhone} at any time.`,
    cy: `Os yw'n mynd yn beryglus cyn hynny, ffoniwch ${council.emergencyPhone} unrhyw bryd.`,
  },
  again: {
    en: `If it still needs repair, report it again in your chat at any time, or call ${council.phone}.`,
    cy: `Os oes angen ei drwsio o hyd, rhowch wybod eto yn eich sgwrs unrhyw bryd, neu ffoniwch ${council.phone}.`,
  },
};

const NOT_COME: Both = {
  en: `If we have not come by 5pm that day, say "nobody came" in your chat. Or call ${council.phone} and give your reference.`,
  cy: `Os na ddaethom erbyn 5yp y diwrnod hwnnw, dywedwch "ddaeth neb" yn eich sgwrs. Neu ffoniwch ${council.phone} a rhowch eich cyfeirnod.`,
};
const COLLECTION: Words = {
  on: ({ en, cy }) => ({
    en: `We'll come on ${en}, between 7am and 5pm.`,
    cy: `Byddwn yn dod ar ${cy}, rhwng 7yb a 5yp.`,
  }),
  was: VISIT.was,
  ready: {
    en: 'Put everything outside by 7am. Nobody needs to be in.',
    cy: 'Rhowch bopeth y tu allan erbyn 7yb. Does dim angen i neb fod i mewn.',
  },
  next: {
    en: `We remind you in your chat the day before. To change or cancel it, say "change my collection" there, or call ${council.phone}.`,
    cy: `Byddwn yn eich atgoffa yn eich sgwrs y diwrnod cynt. I'w newid neu ei ganslo, dywedwch "newid fy nghasgliad" yno, neu ffoniwch ${council.phone}.`,
  },
  nobody: NOT_COME,
  nobodyYet: NOT_COME,
  late: {
    en: `If you have not paid for it yet, reply PAY in your chat for a link, or pay by phone on ${council.phone}.`,
    cy: `Os nad ydych wedi talu amdano eto, atebwch TALU yn eich sgwrs i gael dolen, neu talwch dros y ffôn ar ${council.phone}.`,
  },
  again: {
    en: `If you have paid, call ${council.phone} and give your reference to have your money back.`,
    cy: `Os ydych wedi talu, ffoniwch ${council.phone} a rhowch eich cyfeirnod i gael eich arian yn ôl.`,
  },
};
