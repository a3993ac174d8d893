// How somebody goes about guessing at an account, and how many tries each way takes until it is closed to them.
import type { ChannelId } from '../../bot/model.ts';
import type { Table } from '../../test/runtime/workshop.ts';
import {
  accountToGuess,
  guesser,
  newReference,
  type Claimed,
  type Guesser,
} from '../../test/identity/guesser.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** More than any limit lets. */
const ENOUGH = 60;

/** @returns how many tries were let */
type Way = (table: Table, channel: ChannelId) => Promise<number>;

/** Another birth date each time: the same guess again is no other try. */
const wrongly = (claim: Claimed, n: number): Claimed => ({
  ...claim,
  born: `1 ${String(1 + (n % 12))} ${String(1930 + Math.floor(n / 12))}`,
});

/** Tries until they are told that it is closed. */
const untilClosed = async (who: Guesser, claim: (n: number) => Claimed): Promise<number> => {
  for (let n = 0; n < ENOUGH; n++) if ((await who.claims(claim(n))).came === 'closed') return n;
  throw new Error('It was never closed.');
};

const wrongDetails: Way = async (table, channel) => {
  const account = await accountToGuess(table);
  return untilClosed(guesser(table, channel), (n) => wrongly(account, n));
};

const wrongReferences: Way = async (table, channel) => {
  const account = await accountToGuess(table);
  return untilClosed(guesser(table, channel), () => ({ ...account, reference: newReference() }));
};

/** Between them, until the account is closed to somebody who is right: they are not told that it is. */
const twoConversations: Way = async (table, channel) => {
  for (let n = 0; n < ENOUGH; n++) {
    const account = await accountToGuess(table);
    const both = [guesser(table, channel), guesser(table, channel)] as const;
    for (let tries = 0; tries < n; tries++)
      await both[tries % 2 === 0 ? 0 : 1].claims(wrongly(account, tries));
    if ((await guesser(table, channel).claims(account)).came !== 'matched') return n;
  }
  throw new Error('It was never closed.');
};

/** An own account in between, which fits: what was wrong stays counted. */
const mixed: Way = async (table, channel) => {
  const [account, own] = [await accountToGuess(table), await accountToGuess(table)];
  const who = guesser(table, channel);
  for (let n = 0; n < ENOUGH; n++) {
    if (n % 2 === 1 && (await who.claims(own)).came === 'closed') return n;
    if ((await who.claims(wrongly(account, n))).came === 'closed') return n;
  }
  throw new Error('It was never closed.');
};

/** As often as it is let, for so many days: whenever it is closed they come back some hours later. */
const overDays =
  (days: number): Way =>
  async (table, channel) => {
    const account = await accountToGuess(table);
    const who = guesser(table, channel);
    const until = who.now().getTime() + days * DAY;
    let tries = 0;
    while (who.now().getTime() < until) {
      if ((await who.claims(wrongly(account, tries))).came === 'closed') who.later(4 * HOUR);
      else tries++;
    }
    return tries;
  };

/** Not the code that was sent, and never the same twice. */
const guessOf = (sent: string, n: number): string =>
  String((Number(sent) + 1 + n) % 1_000_000).padStart(6, '0');

/** Wrong codes of one that was sent, until it is none any more. */
const wrongCodes: Way = async (table, channel) => {
  const who = guesser(table, channel);
  await who.claims(await accountToGuess(table));
  return codesTyped(who);
};
const codesTyped = async (who: Guesser): Promise<number> => {
  const sent = who.codes.at(-1) ?? '';
  for (let n = 0; n < ENOUGH; n++) if ((await who.types(guessOf(sent, n))) === 'spent') return n + 1;
  throw new Error('It was never closed.');
};

/** As many codes as are sent in a day, and as many wrong ones of each as are taken; matched again whenever that has worn off. */
const codesOfADay: Way = async (table, channel) => {
  const account = await accountToGuess(table);
  const who = guesser(table, channel);
  const until = who.now().getTime() + DAY;
  let typed = 0;
  for (let sent = 0; who.now().getTime() < until;) {
    await who.claims(account);
    if (who.codes.length === sent) {
      who.later(HOUR / 2);
      continue;
    }
    // A spent code has another sent in its place, so long as there are any.
    while (who.codes.length > sent) {
      sent = who.codes.length;
      typed += await codesTyped(who);
    }
  }
  return typed;
};

/** References of requests that do not fit their postcode. */
const requests: Way = async (table, channel) => {
  const who = guesser(table, channel);
  for (let n = 0; n < ENOUGH; n++) if (await who.looksFor(`R-${String(300_000 + n)}`, 'NM4 2QP')) return n;
  throw new Error('It was never closed.');
};

export const WAYS: Readonly<Record<string, Way>> = {
  'wrong details of one account': wrongDetails,
  'a wrong reference each time': wrongReferences,
  'two conversations at one account, until it is closed to a third': twoConversations,
  'an own account in between': mixed,
  'wrong details for seven days, as often as is let': overDays(7),
  'wrong codes of one that was sent': wrongCodes,
  'wrong codes in a day, by whoever has the details': codesOfADay,
  'references of requests': requests,
};
export const CODES_IN_A_DAY = 'wrong codes in a day, by whoever has the details';
