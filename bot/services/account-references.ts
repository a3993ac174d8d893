// The references of people's accounts as the council prints them, read however they are typed. Nothing is looked up here.
import type { Both } from '../model.ts';

export const ACCOUNT_KINDS = ['rent', 'council-tax', 'garage', 'overpayment', 'sundry'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];
/** As it is printed, without spaces: `720418365` for council tax, `RT-1042186` and the like for the others. */
export type AccountReference = { readonly kind: AccountKind; readonly reference: string };

/** `fault` is why in a word: none was found, it has too few or too many digits, its check digit is wrong, or there are several. */
export type ReferenceRead =
  | ({ readonly ok: true } & AccountReference)
  | { readonly ok: false; readonly fault: 'none' | 'length' | 'check' | 'several'; readonly why: Both };

/** The letters that each begins with, and its digits: the last one checks the others. */
export const PRINTED: Readonly<
  Record<AccountKind, { readonly prefix: string; readonly digits: number; readonly example: string }>
> = {
  'council-tax': { prefix: '', digits: 9, example: '720418365' },
  rent: { prefix: 'RT', digits: 7, example: 'RT-1042186' },
  garage: { prefix: 'GR', digits: 7, example: 'GR-1042186' },
  overpayment: { prefix: 'HB', digits: 7, example: 'HB-1042186' },
  sundry: { prefix: 'SD', digits: 7, example: 'SD-1042186' },
};
