// What dialogs look up, from the embedded systems: one file, so that a turn that looks nothing up need not load it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Lookups } from '../../bot/services/lookups.ts';
import { needsLookUp } from '../identity/known.ts';
import { identityLookups } from '../identity/lookups.ts';
import { identityIn, type IdentityDeps } from './identity.ts';
import { accountLookups } from '../account-lookups.ts';
import { ownConversations } from '../own-conversations.ts';
import { latest } from '../../bot/services/requests.ts';
import { isSince } from '../../bot/services/since.ts';
import { shortened } from '../../bot/services/addresses.ts';
import { letterLookUp } from '../letters.ts';
import { diaryLookups } from '../diary-lookups.ts';
import { unfinishedLookups } from '../unfinished.ts';
import { promiseLookups } from '../promise-lookups.ts';
import { council } from '../../dialogs/council.ts';
import { dynamoDbAddresses } from './dynamodb-addresses.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { dynamoDbCases } from './dynamodb-cases.ts';
import { dynamoDbCollections } from './dynamodb-collections.ts';
import { pinIn } from '../../bot/fields/place.ts';
import { reportedBy } from '../../bot/services/street-reports.ts';
import { payingLookUp } from '../payments/look-up.ts';
import { dynamoDbLetters } from './dynamodb-letters.ts';
import { dynamoDbMisses } from './dynamodb-misses.ts';
import { dynamoDbPromises } from './dynamodb-promises.ts';
import { dynamoDbPaymentBook } from './dynamodb-payment-book.ts';
import { dynamoDbRequests } from './dynamodb-requests.ts';
import { dynamoDbRounds } from './dynamodb-rounds.ts';
import { dynamoDbStock } from './dynamodb-stock.ts';
import { dynamoDbStreetReports } from './dynamodb-street-reports.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';
import { dynamoDbStreets } from './dynamodb-streets.ts';

/** @param closures days on which nobody works @param clock Porth's time */
export const dynamoDbLookups = (
  client: DynamoDBClient,
  tableName: string,
  {
    closures,
    clock,
    identity,
    paying = { on: false, mail: false },
  }: {
    readonly closures: readonly string[];
    readonly clock: () => Date;
    readonly identity: Omit<IdentityDeps, 'clock'>;
    /** Whether cards are taken, and e-mails sent. */
    readonly paying?: { readonly on: boolean; readonly mail: boolean };
  },
): Lookups => {
  const addresses = dynamoDbAddresses(client, tableName);
  const rounds = dynamoDbRounds(client, tableName);
  const stock = dynamoDbStock(client, tableName);
  const misses = dynamoDbMisses(client, tableName, clock);
  const requests = dynamoDbRequests(client, tableName, {
    cases: dynamoDbCases(client, tableName),
    appointments: dynamoDbAppointments(client, tableName, { closures, clock }),
    addresses,
    misses,
    clock,
  });
  const collections = dynamoDbCollections(client, tableName);
  const diaries = dynamoDbAppointments(client, tableName, { closures, clock });
  const streets = dynamoDbStreets(client, tableName);
  const reports = dynamoDbStreetReports(client, tableName, dynamoDbCases(client, tableName));
  const known = identityIn(client, tableName, { ...identity, clock });
  const prefix = (transaction: string) => council.references[transaction] ?? 'C';
  const ownOf = ownConversations(known.persons);
  return {
    ...identityLookups(known),
    ...accountLookups(known.accounts, clock),
    ...promiseLookups({
      promises: dynamoDbPromises(client, tableName, prefix('payments.promise')),
      accounts: known.accounts,
      cases: dynamoDbCases(client, tableName),
      prefix: prefix('payments.promise-person'),
      clock,
    }),
    paying: payingLookUp({
      ...paying,
      accounts: known.accounts,
      promises: dynamoDbPromises(client, tableName, prefix('payments.promise')),
      book: dynamoDbPaymentBook(client, tableName),
      clock,
    }),
    ...needsLookUp(known),
    ...unfinishedLookups({
      storage: new DynamoDbStorage(client, tableName),
      ownOf,
      dialogs: async () => (await import('../../dialogs/content.ts')).content.dialogs,
      clock,
    }),
    ...diaryLookups({ ...diaries, misses }, clock, ownOf),
    letters: letterLookUp(dynamoDbLetters(client, tableName, { closures, clock }), ownOf),
    addresses: async (postcode) => shortened(await addresses.at(postcode)),
    // Where nobody can be told, the person is not told that they were.
    nudges: (reference) => requests.nudge(reference).catch(() => false),
    request: async (by, conversation, access) => {
      const [reference = '', postcode = ''] = by.split('|');
      const own = await ownOf(conversation, access);
      return requests.find(reference, postcode, conversation, (sent) =>
        own.some((each) => each.conversation === sent.conversation && isSince(sent.at, each)),
      );
    },
    requests: async (_, conversation, access) => {
      const own = await ownOf(conversation, access);
      const all = await Promise.all(own.map((each) => requests.of(each.conversation, each.since)));
      return latest(all.flat());
    },
    rounds: async (uprn) => (await rounds.of(uprn)) ?? null,
    stock: async (uprn) => (await stock.of(uprn)) ?? null,
    collections: async (uprn) => {
      const round = await rounds.of(uprn);
      return { round: round ?? null, ...(await collections.of(uprn, round)) };
    },
    misses: async (references, conversation, access) => {
      const all = references.split(', ').map((each) => collections.missed(each, conversation));
      const found = (await Promise.all(all)).filter((each) => each !== undefined);
      return found.filter(({ reportedAt }) => isSince(reportedAt, access));
    },
    reported: (by) => reportedBy(reports, streets, by, clock()),
    streets: async (by) => {
      const pin = pinIn(by);
      return (await (pin === undefined ? streets.named(by) : streets.at(pin))) ?? null;
    },
  };
};
