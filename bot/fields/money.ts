// A sum of money in pounds, as people say it, kept in pence.
import type { Both, Field } from '../model.ts';
import { amountMeant, type Amount } from '../understanding/amounts.ts';
import { wordsOf, type More } from './words.ts';

/** In pence. By default anything from a penny to £100,000. */
type Limits = { readonly least?: number; readonly most?: number };

/** Value: whole pence. */
export const money = (
  ask: string,
  { least = 1, most = 10_000_000, ...more }: More & Limits = {},
): Field<number, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const amount = amountMeant(text);
    if (amount.kind !== 'pence') return { ok: false, why: WHY[amount.kind] };
    if (amount.pence === 0) return { ok: false, why: WHY.none };
    if (amount.pence < least) return { ok: false, why: tooLittle(least) };
    return amount.pence > most ? { ok: false, why: tooMuch(most) } : { ok: true, value: amount.pence };
  },
  accepts: (stored): stored is number =>
    Number.isSafeInteger(stored) && Number(stored) >= least && Number(stored) <= most,
  show: inPounds,
});

/** Such as £1,200.50, and £20 without its noughts. */
export const inPounds = (pence: number): string => {
  const whole = String(Math.floor(pence / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return pence % 100 === 0 ? `£${whole}` : `£${whole}.${String(pence % 100).padStart(2, '0')}`;
};

const ENTER: Both = {
  en: 'Enter an amount in pounds, like £20 or £20.50.',
  cy: 'Rhowch swm mewn punnoedd, fel £20 neu £20.50.',
};
const WHY: Readonly<Record<Exclude<Amount['kind'], 'pence'>, Both>> = {
  none: ENTER,
  several: {
    en: 'Enter one amount only, like £20 or £20.50.',
    cy: 'Rhowch un swm yn unig, fel £20 neu £20.50.',
  },
  unsure: {
    en: 'Enter the exact amount, and just the amount, like £20 or £20.50.',
    cy: "Rhowch yr union swm, a'r swm yn unig, fel £20 neu £20.50.",
  },
  negative: {
    en: 'Enter an amount above zero, like £20 or £20.50.',
    cy: "Rhowch swm sy'n fwy na sero, fel £20 neu £20.50.",
  },
  fraction: {
    en: 'Enter pounds and pence with two figures after the point, like £20.50.',
    cy: 'Rhowch bunnoedd a cheiniogau gyda dau ffigur ar ôl y pwynt, fel £20.50.',
  },
  other: { en: 'Enter the amount in pounds, like £20.', cy: 'Rhowch y swm mewn punnoedd, fel £20.' },
};
const tooLittle = (least: number): Both => ({
  en: `Enter ${inPounds(least)} or more.`,
  cy: `Rhowch ${inPounds(least)} neu fwy.`,
});
const tooMuch = (most: number): Both => ({
  en: `Enter ${inPounds(most)} or less.`,
  cy: `Rhowch ${inPounds(most)} neu lai.`,
});
