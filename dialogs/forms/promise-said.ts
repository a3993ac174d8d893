// What is said of a promise to pay: its confirmation, its reminders, and what came of it. Welsh is a draft until a translator has approved it.
import { spokenDay } from '../../bot/dates.ts';
import { spokenDate } from '../../bot/fields/date.ts';
import type { Both, Language, Offer, Outcome } from '../../bot/model.ts';
import type { AccountKind } from '../../bot/services/account-references.ts';
import {
  ELSEWHERE,
  type PromiseDue,
  type PromiseFound,
  type PromiseSeen,
} from '../../bot/services/promises-seen.ts';
import type { PaymentMade } from '../../bot/services/lookups.ts';
import type { Instalment, Worded } from '../../bot/services/promises.ts';
import { council } from '../council.ts';
import { nextMorning, promiseTimer, promiseTimers } from '../promise-times.ts';
import { receivedSaid } from './payment-said.ts';
import { totalOf } from './promise-rules.ts';

/** `form:pay-last` leads to a link for what was promised. */
export const WAYS_ON: readonly Offer[] = [
  { id: 'form:pay-last', words: { en: 'Pay', cy: 'Talu' } },
  { id: 'form:change-promise', words: { en: 'Change', cy: 'Newid' } },
  { id: 'command:person', words: { en: 'Person', cy: 'Person' } },
];

/** "towards your rent" */
export const TOWARDS: Readonly<Record<AccountKind, Both>> = {
  rent: { en: 'your rent', cy: 'eich rhent' },
  'council-tax': { en: 'your council tax', cy: 'eich treth gyngor' },
  overpayment: { en: 'your Housing Benefit overpayment', cy: 'eich gordaliad Budd-dal Tai' },
  garage: { en: 'your garage rent', cy: 'rhent eich garej' },
  sundry: { en: 'your invoice', cy: 'eich anfoneb' },
};

/** Always with its pence, as it is an agreement in writing. */
const exactly = (pence: number): string =>
  `£${String(Math.floor(pence / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${String(pence % 100).padStart(2, '0')}`;

export type Confirmed = {
  readonly kind: AccountKind;
  readonly schedule: readonly Instalment[];
  readonly every?: 'week' | 'month' | undefined;
};

/** Kept as it is said, in the language of the person's choice. */
export const confirmationSaid = (
  { kind, schedule, every = 'week' }: Confirmed,
  reference: string,
  language: Language,
): Worded => {
  const [first] = schedule;
  const last = schedule.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A promise has at least one payment.');
  const towards = TOWARDS[kind][language];
  const words = CONFIRMATION[language];
  const day = (date: string) => spokenDate(date, language);
  const promised =
    schedule.length === 1
      ? words.once(exactly(first.amount), towards, day(first.date))
      : words.parts({
          amount: exactly(first.amount),
          towards,
          every: words[every],
          count: schedule.length,
          first: day(first.date),
          last: day(last.date),
          total: exactly(totalOf(schedule)),
        });
  return { language, text: `${promised} ${words.rest(reference)}` };
};

type Parts = Readonly<Record<'amount' | 'towards' | 'every' | 'first' | 'last' | 'total', string>> & {
  readonly count: number;
};
const CONFIRMATION = {
  en: {
    once: (amount: string, towards: string, day: string) =>
      `You promised to pay ${amount} towards ${towards} by ${day}.`,
    parts: ({ amount, towards, every, count, first, last, total }: Parts) =>
      `You promised to pay ${amount} towards ${towards} every ${every}, ${count} times: the first by ${first}, the last by ${last}. That is ${total} in all.`,
    week: 'week',
    month: 'month',
    rest: (reference: string) =>
      `Reference ${reference}. This is not a court agreement. If you can't pay, tell us before then. Reply PAY for a link, CHANGE or PERSON.`,
  },
  cy: {
    once: (amount: string, towards: string, day: string) =>
      `Gwnaethoch addo talu ${amount} tuag at ${towards} erbyn ${day}.`,
    parts: ({ amount, towards, every, count, first, last, total }: Parts) =>
      `Gwnaethoch addo talu ${amount} tuag at ${towards} bob ${every}, ${count} o weithiau: y cyntaf erbyn ${first}, yr olaf erbyn ${last}. Mae hynny'n ${total} i gyd.`,
    week: 'wythnos',
    month: 'mis',
    rest: (reference: string) =>
      `Cyfeirnod ${reference}. Nid cytundeb llys yw hwn. Os na allwch dalu, dywedwch wrthym cyn hynny. Atebwch TALU am ddolen, NEWID neu PERSON.`,
  },
} as const;

/** In one language, whatever the conversation has gone over to: what is agreed in writing is not said in two. */
export const inItsWords = ({ text }: Worded): Both => ({ en: text, cy: text });

type Payment = { readonly reference: string; readonly date: string; readonly stage: string };

/** Neither an amount nor what it is for: it may come up on a locked screen, and whoever holds the phone is not known. */
export const dueSaid = ({ reference, date, stage }: Payment, due: PromiseDue | null, now: Date): Outcome => {
  if (due === null) return { kind: 'silent' };
  const { say, language, dates } = due;
  const timers = promiseTimers(reference, dates, now);
  if (say === 'nothing') return { kind: 'silent', timers };
  if (say === 'later') {
    const morning = nextMorning(now);
    // A reminder of the days before has its time until the day itself, which has its own.
    const isInTime = stage === 'after' || (stage === 'before' && morning.slice(0, 10) < date);
    const again = isInTime ? [promiseTimer(reference, date, stage, morning)] : [];
    return { kind: 'silent', timers: [...timers, ...again] };
  }
  const text = DUE[say](reference, date)[language];
  return {
    kind: 'tell',
    text: () => ({ en: text, cy: text }),
    language,
    timers,
    ...(say === 'kept' ? {} : { offers: WAYS_ON }),
  };
};

const DUE: Readonly<Record<'remind' | 'missed' | 'kept', (reference: string, date: string) => Both>> = {
  remind: (reference, date) => ({
    en: `You made a promise, ${reference}, for ${spokenDay(date, 'en')}. Reply PAY for a link, CHANGE or PERSON.`,
    cy: `Gwnaethoch addewid, ${reference}, ar gyfer ${spokenDay(date, 'cy')}. Atebwch TALU am ddolen, NEWID neu PERSON.`,
  }),
  missed: () => ({
    en: "We haven't seen your payment yet. If you have paid, thank you. Reply PAY, CHANGE or PERSON.",
    cy: 'Dydyn ni ddim wedi gweld eich taliad eto. Os ydych wedi talu, diolch. Atebwch TALU, NEWID neu PERSON.',
  }),
  kept: (reference) => ({
    en: `Thank you. Your promise ${reference} is kept, and there is nothing more to do for it.`,
    cy: `Diolch. Rydych wedi cadw eich addewid ${reference}, a does dim mwy i'w wneud amdano.`,
  }),
};

/** The words as they were confirmed, and where it stands. */
export const promiseSaid = ({ reference, status, words, dates, paid }: PromiseSeen): Both => {
  const said = (language: Language): string =>
    [
      STANDS[status](reference)[language],
      words.text,
      ...(paid === undefined || dates.length === 0 ? [] : [CAME(paid, dates.length)[language]]),
    ].join('\n');
  return { en: said('en'), cy: said('cy') };
};

const STANDS: Readonly<Record<PromiseSeen['status'], (reference: string) => Both>> = {
  open: (reference) => ({
    en: `Your promise ${reference} is in place. This is what we agreed:`,
    cy: `Mae eich addewid ${reference} yn ei le. Dyma'r hyn y cytunwyd arno:`,
  }),
  kept: (reference) => ({
    en: `Your promise ${reference} is kept. Thank you. This is what we agreed:`,
    cy: `Rydych wedi cadw eich addewid ${reference}. Diolch. Dyma'r hyn y cytunwyd arno:`,
  }),
  broken: (reference) => ({
    en: `We haven't seen all of your payments for ${reference}, so a person is looking at it. If you have paid, thank you. Call ${council.phone} if you have heard nothing in 5 working days. This is what we agreed:`,
    cy: `Dydyn ni ddim wedi gweld pob un o'ch taliadau ar gyfer ${reference}, felly mae person yn edrych arno. Os ydych wedi talu, diolch. Ffoniwch ${council.phone} os na chlywch ddim o fewn 5 diwrnod gwaith. Dyma'r hyn y cytunwyd arno:`,
  }),
  withdrawn: (reference) => ({
    en: `Your promise ${reference} was taken back, and does not stand any more. This is what we had agreed:`,
    cy: `Cafodd eich addewid ${reference} ei dynnu'n ôl, ac nid yw'n sefyll mwyach. Dyma'r hyn y cytunwyd arno:`,
  }),
};
const CAME = (paid: number, all: number): Both => ({
  en:
    all === 1
      ? paid === 1
        ? 'We have your payment.'
        : 'The payment does not show yet. It can take 2 working days.'
      : `${paid} of ${all} payments show so far. One can take 2 working days.`,
  cy:
    all === 1
      ? paid === 1
        ? 'Mae eich taliad gennym.'
        : "Nid yw'r taliad yn dangos eto. Gall gymryd 2 ddiwrnod gwaith."
      : `Mae ${paid} o ${all} taliad yn dangos hyd yma. Gall un gymryd 2 ddiwrnod gwaith.`,
});

/** To "I have paid": it is thanked for and never argued with. What the ledger has is told to whoever may see payments. */
export const paidSaid = (found: PromiseFound, received?: PaymentMade): Both => {
  const promise = found === ELSEWHERE ? null : found;
  const said = (language: Language): string =>
    [
      PAID[language],
      ...(received === undefined ? [] : [receivedSaid(received, language)]),
      ...(promise?.paid === undefined || promise.dates.length === 0
        ? []
        : [CAME(promise.paid, promise.dates.length)[language]]),
      PAID_NEXT[language],
    ].join(' ');
  return { en: said('en'), cy: said('cy') };
};
const PAID: Both = { en: 'Thank you.', cy: 'Diolch.' };
const PAID_NEXT: Both = {
  en: `A payment can take 2 working days to show. You don't need to do anything more. If we write to you about it after that, call ${council.phone} and a person looks for it with you.`,
  cy: `Gall taliad gymryd 2 ddiwrnod gwaith i ddangos. Does dim angen i chi wneud dim mwy. Os byddwn yn ysgrifennu atoch amdano ar ôl hynny, ffoniwch ${council.phone} a bydd person yn chwilio amdano gyda chi.`,
};
export const PAID_WAYS_ON: readonly Offer[] = [
  { id: 'form:my-promise', words: { en: 'Read my promise', cy: 'Darllen fy addewid' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
