// Whoever guesses learns nothing from how they are answered: unknown, wrong, protected and locked sound alike and cost the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { accountToGuess, guesser, newReference, OWE, type Claimed } from './guesser.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];

let table: Table;
let commands: string[] = [];
beforeAll(async () => {
  table = await startTable();
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      commands.push(context.commandName ?? '');
      return next(args);
    },
    { step: 'initialize' },
  );
});
afterAll(() => table.stop());

/** What they are told at the last word of a claim, and what the table is asked for it. */
const tried = async (channel: ChannelId, claim: Claimed) => {
  const who = guesser(table, channel);
  await who.asks(OWE);
  for (const text of [claim.reference, claim.postcode]) await who.says(text);
  commands = [];
  const told = await who.says(claim.born);
  return { told, commands: commands.toSorted() };
};
/** Somebody else has guessed at it until it was closed. */
const lockedBySomebody = async (): Promise<Claimed> => {
  const right = await accountToGuess(table);
  const other = guesser(table, 'sms');
  // The same guess again is no other try.
  for (let year = 1950; year < 1955; year++) await other.claims({ ...right, born: `1 1 ${String(year)}` });
  return right;
};

const WRONG: Readonly<Record<string, () => Promise<Claimed>>> = {
  'a wrong postcode': async () => ({ ...(await accountToGuess(table)), postcode: 'NM1 1AA' }),
  'a wrong birth date': async () => ({ ...(await accountToGuess(table)), born: '1 1 1950' }),
  'both wrong': async () => ({ ...(await accountToGuess(table)), postcode: 'NM1 1AA', born: '1 1 1950' }),
  'an account that only a person may speak of': () => accountToGuess(table, { only: 'protected' }),
  'an account of somebody who died': () => accountToGuess(table, { only: 'deceased' }),
};
/** Another each time: tries at one are counted, whether there is such an account or not. */
const unknown = (): Claimed => ({ reference: newReference(), postcode: 'NM7 9ZZ', born: '9 3 1971' });

describe.each(CHANNELS)('on %s', (channel) => {
  it.each(Object.keys(WRONG))(
    '%s is answered as an account that there is not, after the same work',
    async (what) => {
      const claim = (await WRONG[what]?.()) ?? expect.unreachable();
      const none = await tried(channel, unknown());

      const answer = await tried(channel, claim);

      expect(answer).toEqual(none);
      expect(answer.told.join()).toMatch(/do not fit our records/);
    },
  );

  it('an account that somebody else has locked is answered so, too, even to whoever is right', async () => {
    const none = await tried(channel, unknown());

    const answer = await tried(channel, await lockedBySomebody());

    expect(answer.told).toEqual(none.told);
  });

  it('and who is right is told so', async () => {
    const none = await tried(channel, unknown());

    const answer = await tried(channel, await accountToGuess(table));

    expect(answer.told).not.toEqual(none.told);
  });

  it('a request that there is not is answered as one of another postcode', async () => {
    const [one, another] = [guesser(table, channel), guesser(table, channel)];
    await one.asks('check my request');
    await another.asks('check my request');
    await one.says('R-000001');
    await another.says('B-999999');

    expect(await another.says('NM1 1AA')).toEqual(await one.says('NM4 2QP'));
  });
});
