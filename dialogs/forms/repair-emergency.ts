// A repair that cannot wait: the number at once, a case, and an incident by which whoever is on call is paged. Owner: repairs.
import type { Both, Json, Outcome } from '../../bot/model.ts';
import { council } from '../council.ts';
import { POWER_CUT } from '../numbers-at-once.ts';
import type { Care } from './extra-care.ts';
import type { Plan } from './report-repair-rules.ts';

type Told = Readonly<Record<string, Json>>;

/** What happens now is not for a form: the number at once, nothing more is asked, and what they chose stands in a case. */
export const dangerRule = (danger: string): Outcome | undefined => {
  const first = FIRST[danger];
  return first && emergency({ danger }, first);
};

/** One that became an emergency by whom it is hard on. */
export const planRule = (plan: Plan, care: Care, told: Told = {}): Outcome | undefined =>
  plan.kind === 'emergency' ? emergency(told, care === 'unsaid' ? UNSAID : HARD) : undefined;

/** Whoever is on call is paged by it; whether anybody answers is not known when this is said. */
const emergency = (told: Told, first: Both): Outcome => ({
  kind: 'submit',
  transaction: 'repairs.report',
  answers: { ...told, plan: 'emergency' },
  atOnce: both(first, CALL),
});

const CALL = {
  en: `Call ${council.emergencyPhone} now, day or night. We aim to come within 4 hours of your call. Someone over 18 must be in. If anyone is in danger, call 999.`,
  cy: `Ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Ein nod yw dod o fewn 4 awr i'ch galwad. Rhaid i rywun dros 18 fod i mewn. Os oes rhywun mewn perygl, ffoniwch 999.`,
};
/** With its reference: nobody has answered yet, and it must not sound as if. */
export const emergencyFiled: Both = {
  en: `It is written down as an emergency, and I am sending it to the team on call. Nobody has answered yet, and nobody is on the way yet. Call ${council.emergencyPhone} now to be sure, and give this reference.`,
  cy: `Mae wedi'i gofnodi fel argyfwng, ac rwy'n ei anfon at y tîm ar ddyletswydd. Does neb wedi ateb eto, a does neb ar y ffordd eto. Ffoniwch ${council.emergencyPhone} nawr i fod yn siŵr, a rhowch y cyfeirnod hwn.`,
};
const HARD = {
  en: "I'm sorry. With someone at home who needs extra care, this cannot wait for a visit on another day.",
  cy: "Mae'n ddrwg gen i. Gan fod angen gofal ychwanegol ar rywun gartref, ni all hyn aros am ymweliad ar ddiwrnod arall.",
};
const UNSAID = {
  en: 'That is fine. As somebody at home may need extra care, I treat this as one that cannot wait for another day.',
  cy: "Mae hynny'n iawn. Gan y gall fod angen gofal ychwanegol ar rywun gartref, rwy'n ei drin fel un na all aros am ddiwrnod arall.",
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
    en: `If the homes near you have no power too, call ${POWER_CUT}. It is free, day and night. If anyone needs power to stay well, say so.`,
    cy: `Os nad oes trydan gan eich cymdogion chwaith, ffoniwch ${POWER_CUT}, am ddim ar unrhyw adeg. Os oes angen trydan ar rywun ar gyfer offer meddygol, dywedwch hynny.`,
  },
};
const both = (one: Both, other: Both): Both => ({
  en: `${one.en} ${other.en}`,
  cy: `${one.cy} ${other.cy}`,
});
