// What became of what somebody was to pay in this chat, as far as it is known. Welsh is a draft until a translator has approved it.
import { localTime, spokenDay } from '../../bot/dates.ts';
import { spokenTime } from '../../bot/hours.ts';
import type { Both, Language } from '../../bot/model.ts';
import type { Paying, PaymentMade } from '../../bot/services/lookups.ts';
import { council } from '../council.ts';
import { exactly, paidFor } from './pay-said.ts';

/** More of them are too much to read at once. */
const SAID_MOST = 3;

export const madeIn = ({ made = [] }: Paying): readonly PaymentMade[] => made;
export const receivedIn = (paying: Paying): readonly PaymentMade[] =>
  madeIn(paying).filter(({ is }) => is === 'paid');

/** One paragraph for each, the newest first. A link that was called off is spoken of only where there is nothing else. */
export const paymentsSaid = (made: readonly PaymentMade[]): Both => {
  const live = made.filter(({ is }) => is !== 'called-off');
  const said = (live.length === 0 ? made.slice(0, 1) : live).slice(0, SAID_MOST);
  const inOne = (language: Language): string =>
    said.map((each) => paymentSaid(each, language)).join('\n') || NONE[language];
  return { en: inOne('en'), cy: inOne('cy') };
};

export const paymentSaid = (payment: PaymentMade, language: Language): string => {
  const { is, twice, back } = payment;
  const parts = [
    BECAME[is][language](payment),
    ...(is === 'paid' ? [back === true ? BACK[language] : SHOWS[language]] : []),
    ...(twice === true ? [TWICE[language]] : []),
  ];
  return parts.join(' ');
};

/** "£40.00 towards your rent" */
export const whatOf = ({ amount, kind }: Pick<PaymentMade, 'amount' | 'kind'>, language: Language): string =>
  `${exactly(amount)} ${paidFor(kind, language)}`;

/** "Saturday 28 November at 10:05am" */
export const momentSaid = (at: string, language: Language): string => {
  const { date, time } = localTime(new Date(at), council.timeZone);
  return `${spokenDay(date, language)} ${AT[language]} ${spokenTime(time, language)}`;
};

export const receivedSaid = (payment: PaymentMade, language: Language): string => {
  const { at, reference } = payment;
  const what = whatOf(payment, language);
  const moment = momentSaid(at, language);
  return language === 'cy'
    ? `Derbyniom ${what} ar ${moment}. Cyfeirnod ${reference}.`
    : `We received ${what} on ${moment}. Reference ${reference}.`;
};

const AT: Both = { en: 'at', cy: 'am' };
const { phone } = council;
type Told = (payment: PaymentMade) => string;
const BECAME: Readonly<Record<PaymentMade['is'], Readonly<Record<Language, Told>>>> = {
  paid: {
    en: (payment) => receivedSaid(payment, 'en'),
    cy: (payment) => receivedSaid(payment, 'cy'),
  },
  sent: {
    en: (payment) =>
      `We have not received ${whatOf(payment, 'en')} (${payment.reference}). Nothing has been paid by its link yet.`,
    cy: (payment) =>
      `Nid ydym wedi derbyn ${whatOf(payment, 'cy')} (${payment.reference}). Nid oes dim wedi'i dalu drwy ei ddolen eto.`,
  },
  begun: {
    en: (payment) =>
      `You began to pay ${whatOf(payment, 'en')} (${payment.reference}), and we have not heard from the bank yet. If you gave your card details, do not pay again: I'll tell you here when we know. If you hear nothing within 3 hours, call ${phone} and give this reference.`,
    cy: (payment) =>
      `Dechreuoch dalu ${whatOf(payment, 'cy')} (${payment.reference}), ac nid ydym wedi clywed gan y banc eto. Os rhoesoch fanylion eich cerdyn, peidiwch â thalu eto: dywedaf wrthych yma pan fyddwn yn gwybod. Os na chlywch ddim o fewn 3 awr, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
  },
  'not-taken': {
    en: (payment) =>
      `${whatOf(payment, 'en')} was not paid (${payment.reference}): the bank did not take it, or it was stopped. Nothing has been taken.`,
    cy: (payment) =>
      `Ni thalwyd ${whatOf(payment, 'cy')} (${payment.reference}): ni chymerodd y banc y taliad, neu cafodd ei stopio. Ni chymerwyd dim.`,
  },
  'called-off': {
    en: (payment) =>
      `We have not received ${whatOf(payment, 'en')} (${payment.reference}). Its link is of no use any more, and nothing was paid by it.`,
    cy: (payment) =>
      `Nid ydym wedi derbyn ${whatOf(payment, 'cy')} (${payment.reference}). Nid yw ei ddolen o unrhyw ddefnydd mwyach, ac ni thalwyd dim drwyddi.`,
  },
};
const SHOWS: Both = {
  en: `It can take 2 working days to show on your account. If it does not show by then, call ${phone} and give this reference.`,
  cy: `Gall gymryd 2 ddiwrnod gwaith i ymddangos ar eich cyfrif. Os nad yw'n ymddangos erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
};
const BACK: Both = {
  en: `It goes back to the card that paid it. Your bank can take 10 working days to show it. If it is not there by then, call ${phone} and give this reference.`,
  cy: `Mae'n mynd yn ôl i'r cerdyn a dalodd. Gall eich banc gymryd 10 diwrnod gwaith i'w ddangos. Os nad yw yno erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
};
const TWICE: Both = {
  en: 'It came a second time, too. We give the second one back to your card within 10 working days.',
  cy: 'Daeth yr eildro hefyd. Byddwn yn rhoi’r ail un yn ôl ar eich cerdyn o fewn 10 diwrnod gwaith.',
};
const NONE: Both = {
  en: `No link to pay was sent in this chat in the last 30 days, so I see no payment here. If you paid another way, it can take 2 working days to show. If it does not show by then, call ${phone}: a person looks for it with you.`,
  cy: `Ni anfonwyd dolen i dalu yn y sgwrs hon yn y 30 diwrnod diwethaf, felly ni welaf daliad yma. Os taloch mewn ffordd arall, gall gymryd 2 ddiwrnod gwaith i ymddangos. Os nad yw'n ymddangos erbyn hynny, ffoniwch ${phone}: bydd person yn chwilio amdano gyda chi.`,
};
