// What is paid, in words, and how much. Welsh is a draft until a translator has approved it.
import type { Both, Language, Listed } from '../../bot/model.ts';
import { inPounds } from '../../bot/fields/money.ts';
import { ACCOUNT_KINDS, type AccountKind } from '../../bot/services/account-references.ts';
import { BULKY_FEE } from '../../bot/services/payment-book.ts';

type Paid = AccountKind | typeof BULKY_FEE;

/** In the middle of a sentence, behind a sum: "£50.00 towards your rent". */
export const paidFor = (kind: string, language: Language): string =>
  (isPaid(kind) ? FOR[kind] : OTHER)[language];
/** As a heading. */
export const paidTitle = (kind: string, language: Language): string =>
  (isPaid(kind) ? TITLES[kind] : OTHER_TITLE)[language];

const isPaid = (kind: string): kind is Paid => kind === BULKY_FEE || ACCOUNT_KINDS.some((id) => id === kind);

/** To the penny: £50.00. */
export const exactly = (pence: number): string => inPounds(pence) + (pence % 100 === 0 ? '.00' : '');

/** Enough to know one's own reference by, too little for anybody else. */
export const ending = (reference: string): string => reference.slice(-3);

const FOR: Readonly<Record<Paid, Both>> = {
  rent: { en: 'towards your rent', cy: 'tuag at eich rhent' },
  'council-tax': { en: 'towards your council tax', cy: 'tuag at eich treth gyngor' },
  garage: { en: 'towards your garage rent', cy: 'tuag at eich rhent garej' },
  overpayment: { en: 'towards your overpayment', cy: 'tuag at eich gordaliad' },
  sundry: { en: 'for your invoice', cy: 'am eich anfoneb' },
  [BULKY_FEE]: { en: 'for your bulky waste collection', cy: 'am eich casgliad gwastraff swmpus' },
};
const OTHER: Both = { en: 'to the council', cy: "i'r cyngor" };
const TITLES: Readonly<Record<Paid, Both>> = {
  rent: { en: 'Rent', cy: 'Rhent' },
  'council-tax': { en: 'Council tax', cy: 'Treth gyngor' },
  garage: { en: 'Garage rent', cy: 'Rhent garej' },
  overpayment: { en: 'Overpayment', cy: 'Gordaliad' },
  sundry: { en: 'Invoice', cy: 'Anfoneb' },
  [BULKY_FEE]: { en: 'Bulky waste collection', cy: 'Casgliad gwastraff swmpus' },
};
const OTHER_TITLE: Both = { en: 'Payment', cy: 'Taliad' };

/** All that is owed (pence), as the one option of a sum. Nothing where it may not be told. */
export const allListed = (owed: number | undefined): readonly Listed[] =>
  owed === undefined
    ? []
    : [{ id: String(owed), words: { en: `All of it, ${exactly(owed)}`, cy: `Y cyfan, ${exactly(owed)}` } }];
