// How somebody can pay: whether cards are taken, their own account where they have shown that it is theirs, what was to be paid last, and what they promised.
import type { Accounts } from '../../bot/services/accounts.ts';
import type { Lookups, OwnAccount, Paying, PaymentMade, ToPay } from '../../bot/services/lookups.ts';
import type { Order, OrderStatus, PaymentBook } from '../../bot/services/payment-book.ts';
import { isOver } from '../../bot/services/payment-rules.ts';
import type { Access } from '../../bot/model.ts';
import { promisedNext, type Promised, type PromisedDeps } from './promised.ts';

export type PayingLookUpDeps = PromisedDeps & {
  readonly on: boolean;
  readonly mail: boolean;
  readonly book: Pick<PaymentBook, 'of'>;
};

/** What was asked for before is not what PAY is about. */
const LAST_MS = 30 * 24 * 3_600_000;
const ENDING = 3;
/** More of them nobody asks after. */
const MADE_MOST = 10;

export const payingLookUp =
  ({ on, mail, book, ...deps }: PayingLookUpDeps): Lookups['paying'] =>
  async (by, conversation, access): Promise<Paying> => {
    const { accounts, clock } = deps;
    const [own, late] = await Promise.all([
      ownAccount(accounts, access, clock()),
      lateOrders(book, conversation, access, clock()),
    ]);
    const made = late.toReversed().slice(0, MADE_MOST).map(madeOf);
    if (by !== 'last') return { on, mail, own, last: null, made };
    const promised = await promisedNext(deps, conversation, access);
    const last = late.findLast((each) => !isOver(each));
    return {
      made,
      on,
      mail,
      own,
      last: last === undefined || isSame(last, promised) ? null : toPay(last),
      promised: promised === undefined ? null : toPay(promised),
    };
  };

/** The link for a promise was sent already: it is one thing to pay. */
const isSame = ({ own, amount }: Order, promised: Promised | undefined): boolean =>
  promised !== undefined && own === promised.own && amount === promised.amount;

const toPay = ({ reference, kind, amount }: ToPay): ToPay => ({ reference, kind, amount });

const ownAccount = async (
  accounts: Pick<Accounts, 'statement'>,
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

const lateOrders = async (
  book: PayingLookUpDeps['book'],
  conversation: string,
  access: Access | undefined,
  now: Date,
): Promise<readonly Order[]> => {
  const from = new Date(now.getTime() - LAST_MS).toISOString();
  const since = access?.since ?? '';
  return (await book.of(conversation)).filter(({ askedAt }) => askedAt >= from && askedAt >= since);
};

const madeOf = (order: Order): PaymentMade => {
  const { status, account, askedAt, endedAt = askedAt, extra = [], back } = order;
  return {
    ...toPay(order),
    ending: account.slice(-ENDING),
    is: IS[status],
    at: endedAt,
    ...(extra.length > 0 && { twice: true }),
    ...(back !== undefined && { back: true }),
  };
};
const IS: Readonly<Record<OrderStatus, PaymentMade['is']>> = {
  waiting: 'sent',
  started: 'begun',
  paid: 'paid',
  failed: 'not-taken',
  // Its link ran out, and a new one leads to the same.
  abandoned: 'sent',
  cancelled: 'called-off',
};
