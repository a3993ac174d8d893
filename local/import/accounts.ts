// Accounts from a JSON file: whose each is, how to reach them, and what stands on it, as the council's ledgers had it at one moment.
import { z } from 'zod';
import { e164 } from '../../bot/channels/sms/number.ts';
import { PEOPLE_MAX } from '../../bot/services/account-records.ts';
import { readReference, type AccountKind } from '../../bot/services/account-references.ts';
import { ImportError, type Read, type Wrong } from './rows.ts';

const date = z.iso.date();
const moment = z.iso.datetime({ offset: true });
/** Pounds with two decimals at most: `62.4`. Less than nothing is in credit. */
const pounds = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .refine(
    (each) => Math.abs(each * 100 - Math.round(each * 100)) < 1e-6,
    'pounds, with two decimals at most',
  );
const text = z.string().trim().min(1).max(100);

const person = z.strictObject({
  /** The council's own: who has several accounts has the same on each. */
  id: text,
  surname: z.string().trim().max(100),
  born: date.optional(),
  phones: z.array(z.strictObject({ number: text, since: date })).default([]),
  emails: z.array(z.strictObject({ address: z.email(), since: date })).default([]),
});
const account = z.strictObject({
  reference: text,
  postcode: text,
  people: z.array(person).min(1).max(PEOPLE_MAX),
  balance: pounds,
  entries: z.array(z.strictObject({ id: text, date, amount: pounds, en: text, cy: text })).default([]),
  stage: z
    .enum([
      'none',
      'reminder',
      'final-notice',
      'summons',
      'liability-order',
      'enforcement',
      'notice',
      'court',
    ])
    .default('none'),
  holds: z
    .array(
      z.strictObject({
        hold: z.enum(['breathing-space', 'dispute', 'bereavement', 'crisis', 'staff']),
        until: date.optional(),
      }),
    )
    .default([]),
  only: z.enum(['deceased', 'protected', 'do-not-discuss', 'joint-dispute']).optional(),
  regular: z.strictObject({ amount: pounds, every: z.enum(['week', 'month']), first: date }).optional(),
});
const file = z.strictObject({ asOf: moment, paidUntil: moment, accounts: z.array(z.unknown()) });

export type AccountRow = z.infer<typeof account> & { readonly kind: AccountKind };
export type AccountsFile = Read<AccountRow> & {
  /** The balances hold all that was entered until then; and all that was paid by Porth's links until then. ISO. */
  readonly asOf: string;
  readonly paidUntil: string;
};

/** `row` counts accounts from 1. @throws ImportError when it is no such file at all */
export const accountsIn = (json: string): AccountsFile => {
  const whole = file.safeParse(jsonOf(json));
  if (!whole.success)
    throw new ImportError(
      'This is no {"asOf": …, "paidUntil": …, "accounts": […]}, with both times such as 2026-11-29T23:00:00Z.',
    );
  const { asOf, paidUntil, accounts } = whole.data;
  if (Date.parse(paidUntil) > Date.parse(asOf))
    throw new ImportError('paidUntil is later than asOf: no ledger has what was not paid yet.');
  const right: AccountRow[] = [];
  const wrong: Wrong[] = [];
  const seen = new Map<string, number>();
  for (const [index, each] of accounts.entries()) {
    const row = index + 1;
    const read = accountIn(each);
    if (typeof read === 'string') {
      wrong.push({ row, what: read });
      continue;
    }
    const before = seen.get(read.reference);
    if (before !== undefined) wrong.push({ row, what: `it is account ${before}, too: each is there once` });
    seen.set(read.reference, row);
    right.push(read);
  }
  return { right, wrong, asOf, paidUntil };
};

/** @returns the account, or what is wrong with it: never with anything of whose it is */
const accountIn = (given: unknown): AccountRow | string => {
  const read = account.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`;
  }
  const { reference, people, entries } = read.data;
  const known = readReference(reference);
  if (!known.ok || known.reference !== reference)
    return `the reference is not as they are printed, or its check digit is wrong (${known.ok ? known.reference : known.fault})`;
  const phones = people.flatMap((each) => each.phones);
  if (phones.some(({ number }) => e164(number) === undefined)) return 'people.phones: one is no phone number';
  if (people.some(({ surname, born }) => surname === '' && born === undefined))
    return 'people: one has neither a surname nor a date of birth, and could never show that it is theirs';
  if (new Set(entries.map(({ id }) => id)).size < entries.length) return 'entries: two have the same id';
  if (entries.some(({ amount }) => amount === 0)) return 'entries: one has an amount of nothing';
  return { ...read.data, kind: known.kind };
};

const jsonOf = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};
