// What a ledger keeps of an account, and what follows from it: whom it is right for, and what its statement says.
import { createHash, timingSafeEqual } from 'node:crypto';
import { localTime, daysAfter, daysBetween } from '../dates.ts';
import type { AccountReference } from './account-references.ts';
import {
  ENTRIES_MAX,
  type Claim,
  type Contact,
  type Entry,
  type Hold,
  type Holder,
  type NoMatch,
  type Stage,
  type StaffOnly,
  type Statement,
} from './accounts.ts';

/** `born` is `YYYY-MM-DD`, empty where it is not known. */
export type Named = { readonly person: string; readonly surname: string; readonly born: string };
/** On hold for good, or until then (ISO). */
export type Held = { readonly hold: Hold; readonly until?: string };
/** Charged from the date `first` on: each week on its weekday, or each month on its day, the 28th at the latest. */
export type Regular = { readonly amount: number; readonly every: 'week' | 'month'; readonly first: string };
export type AccountRecord = AccountReference & {
  readonly account: string;
  readonly postcode: string;
  /** Tenants, or those who are named on the bill; `PEOPLE_MAX` at most. */
  readonly people: readonly Named[];
  readonly only?: StaffOnly;
  readonly contacts: readonly (Contact & { readonly person: string })[];
  readonly stage: Stage;
  readonly holds: readonly Held[];
  readonly regular?: Regular;
  /** ISO: when the ledger stood so that it was brought from. Without it, now. */
  readonly asOf?: string;
};
export type Entered = Entry & { readonly id: string };
/** An account with all that was entered on it. */
export type Ledger = { readonly record: AccountRecord; readonly entries: readonly Entered[] };

export const PEOPLE_MAX = 4;

/** Compared with where there is no such account, so that it takes as long. Nobody is called nothing. */
export const NOBODY: AccountRecord = {
  account: '',
  kind: 'rent',
  reference: '',
  postcode: '',
  people: [],
  contacts: [],
  stage: 'none',
  holds: [],
};

/** Everybody on it is compared with all of the claim, in the same time whatever is right. */
export const matchedIn = (record: AccountRecord, claim: Claim): Holder | NoMatch => {
  const people = Array.from({ length: PEOPLE_MAX }, (_, at) => record.people[at] ?? NAMELESS);
  const hasPostcode = isSame(postcodeKey(record.postcode), postcodeKey(claim.postcode));
  const found = people.map(({ surname, born }) => {
    const isCalled = isSame(surnameKey(surname), surnameKey(claim.surname ?? ''));
    const isBorn = isSame(born, claim.born ?? '');
    const isAll = (claim.surname === undefined || isCalled) && (claim.born === undefined || isBorn);
    return isAll && (isCalled || isBorn);
  });
  const [first, ...others] = people.filter((_, at) => found[at]);
  if (record.account === '') return 'unknown';
  if (!hasPostcode || first === undefined) return 'wrong';
  if (record.only !== undefined) return record.only;
  return others.length > 0 ? 'two' : { account: record.account, person: first.person, kind: record.kind };
};

const NAMELESS: Named = { person: '', surname: '', born: '' };

/** Never of nothing, and in a time that tells nothing of what is kept. */
const isSame = (kept: string, said: string): boolean =>
  timingSafeEqual(hashOf(kept), hashOf(said)) && kept !== '';
const hashOf = (value: string): Buffer => createHash('sha256').update(value).digest();

const postcodeKey = (postcode: string): string => postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** "Siôn-Jones", "SION JONES" and "sion jones" are one, as are "O’Brien" and "Obrien". */
export const surnameKey = (surname: string): string =>
  surname
    .toLowerCase()
    .replace(/[æœøłđðßþ]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\P{L}/gu, '');
/** Letters that have no accent which could be taken off. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  þ: 'th',
};

/** @param timeZone in which the next charge is on a date */
export const statementOf = (
  { kind, reference, stage, holds, only, regular, asOf }: AccountRecord,
  entered: readonly Entered[],
  now: Date,
  timeZone: string,
): Statement => {
  const until = entered.filter(({ at }) => Date.parse(at) <= now.getTime()).sort(latestFirst);
  const held = holds.filter((each) => each.until === undefined || Date.parse(each.until) > now.getTime());
  return {
    kind,
    reference,
    balance: until.reduce((all, each) => all + (each.kind === 'charge' ? each.amount : -each.amount), 0),
    asOf: asOf ?? now.toISOString(),
    entries: until.slice(0, ENTRIES_MAX).map(({ id: _, ...entry }) => entry),
    stage,
    holds: [...new Set([...held.map(({ hold }) => hold), ...(only === undefined ? [] : ['staff' as const])])],
    ...(regular === undefined
      ? {}
      : {
          regular: {
            amount: regular.amount,
            every: regular.every,
            next: nextOf(regular, localTime(now, timeZone).date),
          },
        }),
  };
};

export const latestFirst = (a: Entered, b: Entered): number =>
  Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1);

/** The first date of it that is not before `today`. */
const nextOf = ({ every, first }: Regular, today: string): string => {
  if (first >= today) return first;
  if (every === 'week') return daysAfter(first, Math.ceil(daysBetween(first, today) / 7) * 7);
  const inMonth = (month: string) => `${month}${first.slice(7)}`;
  const next = inMonth(today.slice(0, 7));
  return next >= today ? next : inMonth(daysAfter(`${today.slice(0, 7)}-28`, 4).slice(0, 7));
};
