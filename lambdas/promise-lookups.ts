// What is looked up of promises to pay: whether one may be made, the words of one's own, and what is to be said of a payment now.
import type { Access } from '../bot/model.ts';
import { mayArrange, mayContactAboutDebt, type Accounts, type Statement } from '../bot/services/accounts.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import { cameOf, showsBy, standingBy, type Came } from '../bot/services/promise-standing.ts';
import { openIn, type Promises, type PromiseToPay } from '../bot/services/promises.ts';
import { ELSEWHERE, type PromiseDue, type PromiseSeen } from '../bot/services/promises-seen.ts';
import { isMadeHere } from '../bot/services/since.ts';
import { localTime } from '../bot/dates.ts';
import { council } from '../dialogs/council.ts';
import { isContactTime } from '../dialogs/promise-times.ts';
import { isReferred } from './transactions/promise.ts';

export type PromiseLookupDeps = {
  readonly promises: Promises;
  readonly accounts: Pick<Accounts, 'statement' | 'credits'>;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of a case for a person. */
  readonly prefix: string;
  readonly clock: () => Date;
};

export const promiseLookups = (
  deps: PromiseLookupDeps,
): Pick<Lookups, 'arrangement' | 'promise' | 'promise-due'> => {
  const { promises, accounts, clock } = deps;
  return {
    async arrangement(_, __, access) {
      const account = access?.proof?.account;
      const statement = account === undefined ? undefined : await accounts.statement(account, clock());
      if (account === undefined || statement === undefined) return null;
      const all = await promises.of(account);
      const stands = openIn({ promises: all })?.reference;
      return {
        kind: statement.kind,
        may: mayArrange(statement) && !isReferred(await promises.referred(account), clock()),
        made: all.length,
        ...(stands === undefined ? {} : { stands }),
        ...(access?.proof?.level === 3 && statement.balance > 0 ? { owed: statement.balance } : {}),
      };
    },
    async promise(by, conversation, access) {
      const proof = access?.proof;
      if (proof === undefined) return null;
      const all = (await promises.of(proof.account)).filter(({ person }) => person === proof.person);
      const isOpenTo = ({ conversation: of, madeAt: at }: PromiseToPay): boolean =>
        proof.level === 3 || isMadeHere({ conversation: of, at }, conversation, access);
      const asked = by === 'mine' ? all : all.filter(({ reference }) => reference === by);
      const open = openIn({ promises: asked });
      if (open !== undefined && !isOpenTo(open)) return ELSEWHERE;
      const found = open ?? asked.findLast(isOpenTo);
      if (found === undefined) return null;
      const { promise, came } = await settled(deps, found);
      return seen(promise, came, access);
    },
    async 'promise-due'(by, conversation, access) {
      const [reference = '', date = '', stage = ''] = by.split('|');
      const found = await promises.find(reference);
      if (found?.conversation !== conversation) return null;
      const { promise, came, statement, isAtRest } = await settled(deps, found);
      // Since then the phone, or the account on the channel, may have come to somebody else.
      const isOthers = access?.since !== undefined && Date.parse(promise.madeAt) < Date.parse(access.since);
      const say =
        isOthers || isAtRest || !promise.isReminded
          ? 'nothing'
          : sayOf({ promise, came, statement }, date, stage, clock());
      const isOver = promise.status === 'broken' || promise.status === 'withdrawn';
      const dates = isOver ? [] : promise.schedule.map((each) => each.date);
      return { say, language: promise.words.language, dates };
    },
  };
};

type Settled = {
  readonly promise: PromiseToPay;
  readonly came: readonly Came[];
  readonly statement: Statement | undefined;
  /** They told of trouble since it was made. */
  readonly isAtRest: boolean;
};

/**
 * A promise with what the ledger says of it by now: kept and broken are noted, and a broken one goes to a person, once. While
 * the account is on hold, or the promise rests, nothing is held against anybody.
 */
const settled = async (
  { promises, accounts, cases, prefix, clock }: PromiseLookupDeps,
  found: PromiseToPay,
): Promise<Settled> => {
  const now = clock();
  const at = now.toISOString();
  const [statement, credits, ...rests] = await Promise.all([
    accounts.statement(found.account, now),
    accounts.credits(found.account, found.madeAt),
    promises.restsSince(found.account),
    promises.restsSince(found.conversation),
  ]);
  const isAtRest = rests.some((since) => since !== undefined && since >= found.madeAt);
  const came = cameOf(found, credits, now, council);
  const standing = standingBy(found, came);
  let promise = found;
  if (found.status === 'open' && standing.status === 'kept')
    promise = (await promises.close(found.reference, 'kept', at)) ?? found;
  if (found.status === 'open' && standing.status === 'broken' && !isAtRest && !isOnHold(statement))
    promise = (await promises.close(found.reference, 'broken', at, standing.missed)) ?? found;
  if (promise.status === 'broken') {
    const { reference, conversation, channel, missed = '' } = promise;
    await cases.open(
      {
        key: ['promise-broken', reference].join(':'),
        conversation,
        channel,
        transaction: 'payments.promise-person',
        answers: { reference, missed },
        receivedAt: promise.statusAt,
      },
      prefix,
    );
  }
  return { promise, came, statement, isAtRest };
};

const isOnHold = (statement: Statement | undefined): boolean =>
  statement === undefined || statement.holds.length > 0;

/** Asked at the moment of sending, whatever was so when it was planned. */
const sayOf = (
  { promise, came, statement }: Pick<Settled, 'promise' | 'came' | 'statement'>,
  date: string,
  stage: string,
  now: Date,
): PromiseDue['say'] => {
  const { schedule, status, missed } = promise;
  const number = schedule.findIndex((each) => each.date === date);
  if (number === -1) return 'nothing';
  if (stage === 'after') {
    const say =
      status === 'broken' && missed === date
        ? 'missed'
        : status === 'kept' && thankedOn(promise) === date
          ? 'kept'
          : 'nothing';
    // Thanks are no word of a debt: there need not be one any more.
    const isAllowed = say === 'kept' ? !isOnHold(statement) : mayContactAboutDebt(statement);
    if (say === 'nothing' || !isAllowed) return 'nothing';
    return isContactTime(now) ? say : 'later';
  }
  const isOver = date < localTime(now, council.timeZone).date;
  // Of the next payment nothing is said while an earlier one has still to show.
  const isNext = came.findIndex((each) => each !== 'paid') === number;
  if (status !== 'open' || !isNext || isOver || !mayContactAboutDebt(statement)) return 'nothing';
  return isContactTime(now) ? 'remind' : 'later';
};

/** Once: at the first payment that has had its time when all are there, or at the last. */
const thankedOn = ({ schedule, statusAt }: PromiseToPay): string | undefined => {
  const since = localTime(new Date(statusAt), council.timeZone).date;
  return (schedule.find(({ date }) => showsBy(date, council) >= since) ?? schedule.at(-1))?.date;
};

/** Which payments came is told to whoever has shown by a code who they are, and where it stands to whoever was matched. */
const seen = (
  { reference, status, words, schedule, answers }: PromiseToPay,
  came: readonly Came[],
  access: Access | undefined,
): PromiseSeen => ({
  reference,
  status,
  words,
  dates: schedule.map(({ date }) => date),
  answers,
  ...(access?.proof?.level === 3 ? { paid: came.filter((each) => each === 'paid').length } : {}),
});
