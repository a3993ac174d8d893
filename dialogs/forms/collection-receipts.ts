// What is said when a bulky waste collection was changed: what happens next, and what to do if it does not. Welsh is a draft.
import type { Receipt } from '../../bot/content.ts';
import { spokenDay } from '../../bot/dates.ts';
import type { Both, Language } from '../../bot/model.ts';
import { council } from '../council.ts';
import { exactly } from './pay-said.ts';
import { COLLECTION } from './visit-said.ts';

type Said = Readonly<Record<Language, (day: string) => string>>;

/** The receipt of a visit, or that of a collection, whichever it was. */
export const eitherReceipt =
  (visit: Receipt, collection: Receipt): Receipt =>
  (answers, ...rest) =>
    (answers['kind'] === COLLECTION ? collection : visit)(answers, ...rest);

export const collectionMoved: Receipt = (answers, language) => COMES[language](dayOf(answers, language));

export const collectionKept: Receipt = (answers, language) => {
  const day = dayOf(answers, language);
  const said = day === '' ? KEPT[language](dayOf(answers, language, 'was')) : COME_ON[language](day);
  return `${said} ${NOT_COME[language]}`;
};

export const collectionCancelled: Receipt = (_, language) => CANCELLED[language];

export const collectionMissed: Receipt = (answers, language) => {
  const day = dayOf(answers, language);
  const next = day === '' ? CALLS[language] : COMES[language](day);
  return `${SORRY[language]} ${next} ${COMPLAIN[language]}`;
};

const dayOf = (answers: Parameters<Receipt>[0], language: Language, id = 'time'): string => {
  const time = answers[id];
  return typeof time === 'string' ? spokenDay(time.slice(0, 10), language) : '';
};

const COMES: Said = {
  en: (day) =>
    `We'll come on ${day}. Put everything outside by 7am. Nobody needs to be in. I'll remind you the day before. To change it, say "change my collection".`,
  cy: (day) =>
    `Byddwn yn dod ${day}. Rhowch bopeth y tu allan erbyn 7yb. Does dim angen i neb fod i mewn. Byddaf yn eich atgoffa y diwrnod cynt. I'w newid, dywedwch "newid fy nghasgliad".`,
};
const COME_ON: Said = {
  en: (day) => `We'll come on ${day}, between 7am and 5pm.`,
  cy: (day) => `Byddwn yn dod ${day}, rhwng 7yb a 5yp.`,
};
const KEPT: Said = {
  en: (day) =>
    `OK. I have changed nothing. We'll come on ${day}, between 7am and 5pm. Your reference is {reference}.`,
  cy: (day) =>
    `Iawn. Dydw i ddim wedi newid dim. Byddwn yn dod ${day}, rhwng 7yb a 5yp. Eich cyfeirnod yw {reference}.`,
};
const NOT_COME = {
  en: `If we have not come by 5pm, say "nobody came", or call ${council.phone}.`,
  cy: `Os na fyddwn wedi dod erbyn 5yp, dywedwch "ddaeth neb", neu ffoniwch ${council.phone}.`,
};
const CANCELLED = {
  en: `The collection is cancelled, so bring the things back inside. If you have paid, call ${council.phone} and give this reference to have your money back.`,
  cy: `Mae'r casgliad wedi'i ganslo, felly dewch â'r pethau yn ôl i mewn. Os ydych wedi talu, ffoniwch ${council.phone} a rhowch y cyfeirnod hwn i gael eich arian yn ôl.`,
};

/** What becomes of the fee (pence) of a collection that is cancelled. */
export type FeeBack = {
  /** `back`: it goes to the card. `person`: somebody sees to that. `kept`: it is too late for that. */
  readonly kind: 'back' | 'person' | 'kept' | 'unpaid';
  readonly amount: number;
};

export const cancelledSaid = (reference: string, { kind, amount }: FeeBack): Both => {
  const sum = exactly(amount);
  return {
    en: `${CANCELLED_NOW.en(reference)} ${FEES[kind].en(sum)}`,
    cy: `${CANCELLED_NOW.cy(reference)} ${FEES[kind].cy(sum)}`,
  };
};
const CANCELLED_NOW: Said = {
  en: (reference) => `Your collection ${reference} is cancelled, so bring the things back inside.`,
  cy: (reference) => `Mae eich casgliad ${reference} wedi'i ganslo, felly dewch â'r pethau yn ôl i mewn.`,
};
const FEES: Readonly<Record<FeeBack['kind'], Said>> = {
  back: {
    en: (sum) =>
      `The ${sum} that was paid goes back to the card that paid it. Your bank can take 10 working days to show it. If it is not there by then, call ${council.phone} and give this reference.`,
    cy: (sum) =>
      `Mae'r ${sum} a dalwyd yn mynd yn ôl i'r cerdyn a'i dalodd. Gall eich banc gymryd 10 diwrnod gwaith i'w ddangos. Os nad yw yno erbyn hynny, ffoniwch ${council.phone} a rhowch y cyfeirnod hwn.`,
  },
  person: {
    en: (sum) =>
      `I could not give the ${sum} back to the card by myself, so a person does it within 10 working days. If it is not there by then, call ${council.phone} and give this reference.`,
    cy: (sum) =>
      `Ni allwn roi'r ${sum} yn ôl i'r cerdyn ar fy mhen fy hun, felly bydd person yn gwneud hynny o fewn 10 diwrnod gwaith. Os nad yw yno erbyn hynny, ffoniwch ${council.phone} a rhowch y cyfeirnod hwn.`,
  },
  kept: {
    en: (sum) =>
      `The ${sum} is not given back, because it is after noon on the last working day before. If you think that is not right, call ${council.phone} and give this reference.`,
    cy: (sum) =>
      `Nid yw'r ${sum} yn cael ei roi yn ôl, gan ei bod ar ôl hanner dydd ar y diwrnod gwaith olaf cyn y casgliad. Os ydych yn meddwl nad yw hynny'n iawn, ffoniwch ${council.phone} a rhowch y cyfeirnod hwn.`,
  },
  unpaid: {
    en: (sum) =>
      `The ${sum} is not to be paid any more. If you paid it just now, it goes back to the card by itself.`,
    cy: (sum) =>
      `Nid oes angen talu'r ${sum} mwyach. Os ydych newydd ei dalu, bydd yn mynd yn ôl i'r cerdyn ar ei ben ei hun.`,
  },
};
const SORRY = {
  en: "I'm sorry that nobody came. The team has been told.",
  cy: "Mae'n ddrwg gen i na ddaeth neb. Mae'r tîm wedi cael gwybod.",
};
const CALLS = {
  en: `To have another day or your money back, call ${council.phone} and give this reference.`,
  cy: `I gael diwrnod arall neu'ch arian yn ôl, ffoniwch ${council.phone} a rhowch y cyfeirnod hwn.`,
};
const COMPLAIN = {
  en: `If you want to complain, say "complaint".`,
  cy: 'Os ydych am gwyno, dywedwch "cwyn".',
};
