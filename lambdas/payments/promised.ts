// What somebody promised to pay and has not paid yet: the next payment of a promise, and the account that it goes to.
import type { Access } from '../../bot/model.ts';
import { mayContactAboutDebt, type Accounts } from '../../bot/services/accounts.ts';
import { AMOUNT_MAX, AMOUNT_MIN } from '../../bot/services/payment-book.ts';
import { nextOf } from '../../bot/services/promise-standing.ts';
import type { Promises, PromiseToPay } from '../../bot/services/promises.ts';
import type { ToPay } from '../../bot/services/lookups.ts';
import { isSince } from '../../bot/services/since.ts';

export type PromisedDeps = {
  readonly promises: Pick<Promises, 'of' | 'madeIn' | 'restsSince'>;
  readonly accounts: Pick<Accounts, 'statement' | 'credits'>;
  readonly clock: () => Date;
};
/** `own` is the ledger's id of the account, and `account` its reference: for the order, and not for the person. */
export type Promised = ToPay & { readonly own: string; readonly account: string };

/** One that was broken longer ago is with a person. */
const BROKEN_MS = 30 * 24 * 3_600_000;

/**
 * The one that stands, or the latest that was broken: what this conversation promised itself, or whoever has shown by a code who
 * they are did in another. While an account is on hold nothing is asked for, whatever was promised.
 */
export const promisedNext = async (
  { promises, accounts, clock }: PromisedDeps,
  conversation: string,
  access: Access | undefined,
): Promise<Promised | undefined> => {
  const now = clock();
  const proof = access?.proof;
  const [here, elsewhere] = await Promise.all([
    promises.madeIn(conversation),
    proof?.level === 3 ? promises.of(proof.account) : [],
  ]);
  const isTheirs = ({ account, person, isReminded, madeAt }: PromiseToPay): boolean =>
    isSince(madeAt, access) && (isReminded || (proof?.account === account && proof.person === person));
  const all = [...elsewhere.filter(({ person }) => person === proof?.person), ...here.filter(isTheirs)];
  const promise =
    all.findLast(({ status }) => status === 'open') ??
    all.findLast(
      ({ status, statusAt }) => status === 'broken' && now.getTime() - Date.parse(statusAt) < BROKEN_MS,
    );
  if (promise === undefined) return undefined;
  const [statement, credits, ...rests] = await Promise.all([
    accounts.statement(promise.account, now),
    accounts.credits(promise.account, promise.madeAt),
    promises.restsSince(promise.account),
    promises.restsSince(promise.conversation),
  ]);
  // They have told of trouble since: what was promised is not asked for.
  if (rests.some((since) => since !== undefined && since >= promise.madeAt)) return undefined;
  const next = nextOf(promise, credits);
  if (statement === undefined || next === undefined || !mayContactAboutDebt(statement)) return undefined;
  const { amount } = next;
  // Something else has come onto the account since: no more is asked for than is owed, and how much that is is not told here.
  if (amount < AMOUNT_MIN || amount > AMOUNT_MAX || amount > statement.balance) return undefined;
  const { reference, kind, account: own } = promise;
  return { reference, kind, amount, own, account: statement.reference };
};
