// The rules of repairs: what is an emergency, whose repairs are ours, and by when a job has to be done. Owner: repairs.
import { spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { council } from '../council.ts';
import type { Job } from './repair-catalogue.ts';

/** `person`: no visit is offered, because somebody who may be ill has to be spoken to first. */
export type Plan =
  | { readonly kind: 'emergency' }
  | { readonly kind: 'person' }
  | { readonly kind: 'visit'; readonly days: number; readonly until: string };
/** Whether anybody at home is very young, old or ill. What is not said counts as yes: nothing that is unknown lowers a level. */
export type Care = 'yes' | 'no' | 'unsaid';

const HAZARD_DAYS = 10;
/** Total or partial loss of heating has 1 day from 1 November to 30 April, and 3 in the other half (SI 1994/133). */
const isCold = (today: string): boolean => today.slice(5) >= '11-01' || today.slice(5) <= '04-30';

/** @param today the date on which it was reported, `YYYY-MM-DD` */
export const planFor = ({ within, hard }: Job, care: Care | undefined, today: string): Plan => {
  const isWorse = hard === true && care !== undefined && care !== 'no';
  if (within === 'hazard') return isWorse ? { kind: 'person' } : visit(HAZARD_DAYS, today);
  const days = within === 'heating' ? (isCold(today) ? 1 : 3) : within;
  if (!isWorse || days > 7) return visit(days, today);
  return days === 1 ? { kind: 'emergency' } : visit(1, today);
};

const visit = (days: number, today: string): Plan => ({
  kind: 'visit',
  days,
  until: workingDaysAfter(today, days, council.closures),
});

/** Who lives there is asked of all but routine jobs. */
export const asksCare = ({ within }: Job): boolean => within !== 20;

/** What happens now is not for a form: the number at once, and nothing more is asked. */
export const dangerRule = (danger: string): Outcome | undefined => {
  const first = FIRST[danger];
  return first && { kind: 'tell', text: () => told(first, EMERGENCY) };
};

/** One that became an emergency by whom it is hard on. */
export const planRule = (plan: Plan): Outcome | undefined =>
  plan.kind === 'emergency' ? { kind: 'tell', text: () => told(HARD, EMERGENCY) } : undefined;
const HARD = {
  en: "I'm sorry. With someone at home who needs extra care, this cannot wait for a visit on another day.",
  cy: "Mae'n ddrwg gen i. Gan fod angen gofal ychwanegol ar rywun gartref, ni all hyn aros am ymweliad ar ddiwrnod arall.",
};

const EMERGENCY = {
  en: `Call ${council.emergencyPhone} now, day or night. We aim to come within 4 hours of your call. Someone over 18 must be in. If anyone is in danger, call 999.`,
  cy: `Ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Ein nod yw dod o fewn 4 awr i'ch galwad. Rhaid i rywun dros 18 fod i mewn. Os oes rhywun mewn perygl, ffoniwch 999.`,
};
const FIRST: Readonly<Record<string, Both>> = {
  water: {
    en: 'Keep away from anything electrical that is wet. If you can safely reach the stopcock, turn the water off.',
    cy: "Cadwch draw o unrhyw beth trydanol sy'n wlyb. Os gallwch gyrraedd y stopfalf yn ddiogel, trowch y dŵr i ffwrdd.",
  },
  heat: {
    en: 'Keep everyone in one room and keep warm.',
    cy: 'Cadwch bawb mewn un ystafell a chadwch yn gynnes.',
  },
  door: {
    en: 'If you do not feel safe at home, go to somebody you trust.',
    cy: "Os nad ydych yn teimlo'n ddiogel gartref, ewch at rywun rydych yn ymddiried ynddo.",
  },
  power: {
    en: 'If your neighbours have no electricity either, call 105, free at any time. If anyone needs power for medical equipment, say so.',
    cy: 'Os nad oes trydan gan eich cymdogion chwaith, ffoniwch 105, am ddim ar unrhyw adeg. Os oes angen trydan ar rywun ar gyfer offer meddygol, dywedwch hynny.',
  },
};
const told = (...parts: readonly Both[]): Both => ({
  en: parts.map(({ en }) => en).join(' '),
  cy: parts.map(({ cy }) => cy).join(' '),
});

/** Whose home is not ours is told who mends it. */
export const tenureRule = (tenure: string): Outcome | undefined => {
  const text = NOT_OURS[tenure];
  return text && { kind: 'tell', text: () => text };
};
const NOT_OURS: Readonly<Record<string, Both>> = {
  private: {
    en: `Your landlord has to do this repair: tell them in writing and keep a copy. If they do nothing, or it is making anyone ill, call our environmental health team on ${council.phone}.`,
    cy: `Eich landlord sy'n gorfod gwneud y gwaith hwn: dywedwch wrtho yn ysgrifenedig a chadwch gopi. Os na wnaiff unrhyw beth, neu os yw'n gwneud rhywun yn sâl, ffoniwch ein tîm iechyd yr amgylchedd ar ${council.phone}.`,
  },
  owner: {
    en: `We only repair homes that the council owns. If you cannot pay for a repair to the home you own, call ${council.phone} and ask what help there is.`,
    cy: `Dim ond cartrefi'r cyngor rydym yn eu trwsio. Os na allwch dalu am drwsio cartref sy'n eiddo i chi, ffoniwch ${council.phone} a gofyn pa gymorth sydd ar gael.`,
  },
};

/** Said before the telephone number when nothing was free in time: nobody is quietly given a later date. */
export const noneInTime = (until: string): Both => ({
  en: `There is no free time by ${spokenDay(until, 'en')}, when this should be done. I'm passing it to a planner, who will call you to find one.`,
  cy: `Does dim amser rhydd erbyn ${spokenDay(until, 'cy')}, pan ddylid gwneud hyn. Rwy'n ei anfon at gynllunydd, a fydd yn eich ffonio i ddod o hyd i un.`,
});
export const callsBack: Both = {
  en: "I'll ask a planner to call you to find a time.",
  cy: 'Gofynnaf i gynllunydd eich ffonio i ddod o hyd i amser.',
};
