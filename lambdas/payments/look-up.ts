// How somebody can pay: whether cards are taken, their own account where they have shown that it is theirs, and what was to be paid last.
import type { Accounts } from '../../bot/services/accounts.ts';
import type { Lookups, OwnAccount, Paying } from '../../bot/services/lookups.ts';
import type { PaymentBook } from '../../bot/services/payment-book.ts';
import { isOver } from '../../bot/services/payment-rules.ts';
import type { Access } from '../../bot/model.ts';

export type PayingLookUpDeps = {
  readonly on: boolean;
  readonly mail: boolean;
  readonly accounts: Pick<Accounts, 'statement'>;
  readonly book: Pick<PaymentBook, 'of'>;
  readonly clock: () => Date;
};

/** What was asked for before is not what PAY is about. */
const LAST_MS = 30 * 24 * 3_600_000;
const ENDING = 3;

export const payingLookUp =
  ({ on, mail, accounts, book, clock }: PayingLookUpDeps): Lookups['paying'] =>
  async (by, conversation, access): Promise<Paying> => {
    const own = await ownAccount(accounts, access, clock());
    const last = by === 'last' ? await lastOrder(book, conversation, access, clock()) : null;
    return { on, mail, own, last };
  };

const ownAccount = async (
  accounts: PayingLookUpDeps['accounts'],
  access: Access | undefined,
  now: Date,
): Promise<OwnAccount | null> => {
  const proof = access?.proof;
  const statement = proof && (await accounts.statement(proof.account, now));
  if (proof === undefined || statement === undefined) return null;
  const { kind, reference, balance } = statement;
  return {
    kind,
    ending: reference.slice(-ENDING),
    ...(proof.level === 3 && balance > 0 ? { owed: balance } : {}),
  };
};

const lastOrder = async (
  book: PayingLookUpDeps['book'],
  conversation: string,
  access: Access | undefined,
  now: Date,
): Promise<Paying['last']> => {
  const from = new Date(now.getTime() - LAST_MS).toISOString();
  const since = access?.since ?? '';
  const order = (await book.of(conversation)).findLast(
    (each) => !isOver(each) && each.askedAt >= from && each.askedAt >= since,
  );
  if (order === undefined) return null;
  const { reference, kind, amount } = order;
  return { reference, kind, amount };
};
