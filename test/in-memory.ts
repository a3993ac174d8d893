// The council's systems in memory, for tests that need no table: they pass the same contracts as those on DynamoDB.
import type { Find, Json } from '../bot/model.ts';
import type { Address, Addresses } from '../bot/services/addresses.ts';
import type { Feedback, FeedbackBook } from '../bot/services/feedback.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Round, Rounds } from '../bot/services/rounds.ts';
import { northmoor } from '../local/northmoor.ts';

export const addressesInMemory = (homes: Readonly<Record<string, readonly Address[]>>): Addresses => ({
  at: (postcode) => Promise.resolve(homes[postcode] ?? []),
});

export const roundsInMemory = (rounds: Readonly<Record<string, Round>>): Rounds => ({
  of: (uprn) => Promise.resolve(rounds[uprn]),
});

export const feedbackInMemory = (): FeedbackBook => {
  const book = new Map<string, Feedback>();
  return {
    keep: (feedback) => {
      if (feedback.text !== undefined || !book.has(feedback.key)) book.set(feedback.key, feedback);
      return Promise.resolve();
    },
    list: (since) =>
      Promise.resolve(
        [...book.values()].filter(({ at }) => at >= since).sort((a, b) => (a.at < b.at ? -1 : 1)),
      ),
  };
};

/** Northmoor itself. */
export const lookupsInMemory = (): Lookups => {
  const addresses = addressesInMemory(ADDRESSES);
  const rounds = roundsInMemory(ROUNDS);
  return { addresses: (by) => addresses.at(by), rounds: async (by) => (await rounds.of(by)) ?? null };
};

/** The same at once, for talk without a worker. */
export const foundInNorthmoor = ({ in: where, by }: Find): Json =>
  where === 'addresses' ? (ADDRESSES[by] ?? []) : (ROUNDS[by] ?? null);

const ADDRESSES = Object.fromEntries(
  northmoor().map(({ postcode, homes }) => [postcode, homes.map(({ uprn, line }) => ({ uprn, line }))]),
);
const ROUNDS = Object.fromEntries(
  northmoor().flatMap(({ homes }) =>
    homes.flatMap(({ uprn, round }) => (round === undefined ? [] : [[uprn, round] as const])),
  ),
);
