// What is said of a payment: its link, its receipt, and what to do when it came to nothing. Welsh is a draft until a translator has approved it.
import type { PaymentTold, Receipt } from '../bot/content.ts';
import type { Both, Language } from '../bot/model.ts';
import { BULKY_FEE } from '../bot/services/payment-book.ts';
import type { PaymentNews, PaymentSays } from '../bot/services/payment-news.ts';
import { council } from './council.ts';
import { exactly, paidFor } from './forms/pay-said.ts';

type Ordered = { readonly kind?: string; readonly amount?: number; readonly promised?: string };

/** The link: it is all that is said, so nobody takes it for a receipt. */
export const payLinkReceipt: Receipt = (answers, language) => {
  const { kind = '', amount = 0, promised } = answers as Ordered;
  const said = LINK[language](`${exactly(amount)} ${paidFor(kind, language)}`);
  return promised === undefined ? said : `${said} ${PROMISED[language](promised)}`;
};

export const paymentTold: PaymentTold = ({ says, about }) => {
  // The reminders of the collection say that its fee is due.
  if (says === 'reminder' && about.kind === BULKY_FEE) return undefined;
  const text = { en: SAID.en[says](about), cy: SAID.cy[says](about) } satisfies Both;
  return AGAIN.has(says)
    ? { text, link: { purpose: 'pay', about: { reference: about.reference } } }
    : { text };
};

/** Those that can be paid yet. */
const AGAIN: ReadonlySet<PaymentSays> = new Set(['declined', 'stopped', 'broken', 'reminder']);

const { phone } = council;
const LINK: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) =>
    `Pay ${what} here: {link}\nThe link works once, for 24 hours. Your reference is {reference}. I'll tell you here when we have the money. We never ask for card details in the chat.`,
  cy: (what) =>
    `Talwch ${what} yma: {link}\nMae'r ddolen yn gweithio unwaith, am 24 awr. Eich cyfeirnod yw {reference}. Dywedaf wrthych yma pan ddaw'r arian. Nid ydym byth yn gofyn am fanylion cerdyn yn y sgwrs.`,
};

const PROMISED: Readonly<Record<Language, (promise: string) => string>> = {
  en: (promise) => `It counts for your promise ${promise}.`,
  cy: (promise) => `Mae'n cyfrif tuag at eich addewid ${promise}.`,
};

type Said = (about: PaymentNews['about']) => string;
const SAID: Readonly<Record<Language, Readonly<Record<PaymentSays, Said>>>> = {
  en: {
    paid: ({ amount, kind, reference }) =>
      `We have received ${exactly(amount)} ${paidFor(kind, 'en')}. Reference ${reference}. It can take 2 working days to show. If it does not show by then, call ${phone} and give this reference.`,
    'paid-twice': ({ amount, kind, reference }) =>
      `We have received ${exactly(amount)} ${paidFor(kind, 'en')} a second time (${reference}). We give it back to your card within 10 working days. You need not do anything. If it is not there by then, call ${phone}.`,
    'given-back': ({ amount, kind, reference }) =>
      `We have given back ${exactly(amount)} ${paidFor(kind, 'en')}, to the card that paid it (${reference}). Your bank can take 10 working days to show it. If it is not there by then, call ${phone} and give this reference.`,
    'not-given-back': ({ amount, reference }) =>
      `I could not give ${exactly(amount)} back to your card by myself (${reference}), so a person does it within 10 working days. You need not do anything. If it is not there by then, call ${phone} and give this reference.`,
    declined: ({ amount, reference }) =>
      `Your bank did not take the payment of ${exactly(amount)}, so nothing has been paid (${reference}). Try again, or with another card: {link}\nOr call ${phone}.`,
    stopped: ({ amount, reference }) =>
      `The payment of ${exactly(amount)} was stopped, so nothing has been paid (${reference}). To pay it after all: {link}\nOr call ${phone}.`,
    broken: ({ amount, reference }) =>
      `Something went wrong at the card service, so ${exactly(amount)} has not been paid (${reference}). I'm sorry. Try again: {link}\nOr call ${phone}.`,
    reminder: ({ amount, reference }) =>
      `You asked for a link to pay ${exactly(amount)}, and it has not been paid (${reference}). To pay it: {link}\nIf you have paid another way, or do not want to, do nothing: I will not remind you again. If it is hard to pay, a person can help: reply PERSON, or call ${phone}.`,
  },
  cy: {
    paid: ({ amount, kind, reference }) =>
      `Rydym wedi derbyn ${exactly(amount)} ${paidFor(kind, 'cy')}. Cyfeirnod ${reference}. Gall gymryd 2 ddiwrnod gwaith i ymddangos. Os nad yw'n ymddangos erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
    'paid-twice': ({ amount, kind, reference }) =>
      `Rydym wedi derbyn ${exactly(amount)} ${paidFor(kind, 'cy')} am yr ail dro (${reference}). Byddwn yn ei roi yn ôl ar eich cerdyn o fewn 10 diwrnod gwaith. Nid oes angen i chi wneud dim. Os nad yw yno erbyn hynny, ffoniwch ${phone}.`,
    'given-back': ({ amount, kind, reference }) =>
      `Rydym wedi rhoi ${exactly(amount)} ${paidFor(kind, 'cy')} yn ôl, i'r cerdyn a dalodd (${reference}). Gall eich banc gymryd 10 diwrnod gwaith i'w ddangos. Os nad yw yno erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
    'not-given-back': ({ amount, reference }) =>
      `Ni allwn roi ${exactly(amount)} yn ôl ar eich cerdyn ar fy mhen fy hun (${reference}), felly bydd person yn gwneud hynny o fewn 10 diwrnod gwaith. Nid oes angen i chi wneud dim. Os nad yw yno erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
    declined: ({ amount, reference }) =>
      `Ni chymerodd eich banc y taliad o ${exactly(amount)}, felly nid oes dim wedi'i dalu (${reference}). Rhowch gynnig arall arni, neu gyda cherdyn arall: {link}\nNeu ffoniwch ${phone}.`,
    stopped: ({ amount, reference }) =>
      `Cafodd y taliad o ${exactly(amount)} ei stopio, felly nid oes dim wedi'i dalu (${reference}). I'w dalu wedi'r cyfan: {link}\nNeu ffoniwch ${phone}.`,
    broken: ({ amount, reference }) =>
      `Aeth rhywbeth o'i le yn y gwasanaeth cardiau, felly nid yw ${exactly(amount)} wedi'i dalu (${reference}). Mae'n ddrwg gen i. Rhowch gynnig arall arni: {link}\nNeu ffoniwch ${phone}.`,
    reminder: ({ amount, reference }) =>
      `Gofynnoch am ddolen i dalu ${exactly(amount)}, ac nid yw wedi'i dalu (${reference}). I'w dalu: {link}\nOs ydych wedi talu mewn ffordd arall, neu ddim am dalu, peidiwch â gwneud dim: ni fyddaf yn eich atgoffa eto. Os yw'n anodd talu, gall person helpu: atebwch PERSON, neu ffoniwch ${phone}.`,
  },
};
