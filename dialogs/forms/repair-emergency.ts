// A repair that cannot wait: what happens now goes to the triage, and what became one has its number and its incident. Owner: repairs.
import type { Both, Json, Outcome } from '../../bot/model.ts';
import { council } from '../council.ts';
import { treeId } from '../triage/rows.ts';
import type { Care } from './extra-care.ts';
import type { Plan } from './report-repair-rules.ts';

type Told = Readonly<Record<string, Json>>;

/** What happens now goes to its row of the triage, which files it, asks where it is, and says whom to call. */
export const dangerRule = (danger: string): Outcome | undefined => {
  const row = Object.hasOwn(ROWS, danger) ? ROWS[danger] : undefined;
  // Somebody there is very young, old or ill: that is said already.
  const answers = danger === 'heat' ? ([['care', ['unsaid']]] as const) : [];
  return row === undefined ? undefined : { kind: 'form', form: treeId(row), answers };
};
const ROWS: Readonly<Record<string, string>> = {
  water: 'leak',
  heat: 'heating',
  door: 'insecure',
  power: 'power',
  dry: 'no-water',
};

/** It cannot wait for a visit because of whom it is hard on. */
export const isUrgent = (plan: Plan): boolean => plan.kind === 'emergency';
/** Said before the number is asked for. */
export const urgentSaid = (care: Care): Both => both(care === 'unsaid' ? UNSAID : HARD, CALL);

/** One that became an emergency by whom it is hard on: where it is and a number to call were asked before. */
export const planRule = (plan: Plan, care: Care, told: Told): Outcome | undefined =>
  plan.kind === 'emergency'
    ? {
        kind: 'submit',
        transaction: 'incidents.report',
        unchecked: true,
        answers: {
          row: 'repair',
          severity: 'S1',
          rule: `repair/${wordsIn(told['job'])}`,
          item: wordsIn(told['job']),
          care: care === 'no' ? 'none' : care,
          place: [told['address'], told['postcode']].map(wordsIn).filter(Boolean).join(', '),
          ...(told['phone'] === undefined ? {} : { phone: told['phone'] }),
          pages: 'housing',
          answers: withoutCare(told),
        },
      }
    : undefined;

const wordsIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Who lives there stands in one place alone. */
const withoutCare = ({ care: _, phone: __, ...told }: Told): Told => told;

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
const both = (one: Both, other: Both): Both => ({
  en: `${one.en} ${other.en}`,
  cy: `${one.cy} ${other.cy}`,
});
