// Who writes, on the embedded ledgers: what account details and codes are checked against.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { conversationId } from '../../bot/channels/ids.ts';
import type { CodeDeps } from '../identity/code.ts';
import { dynamoDbAccounts } from './dynamodb-accounts.ts';
import { dynamoDbAttempts } from './dynamodb-attempts.ts';
import { dynamoDbCodes } from './dynamodb-codes.ts';
import { dynamoDbPersons } from './dynamodb-persons.ts';

export type IdentityDeps = Pick<CodeDeps, 'send' | 'warn' | 'clock'> & {
  /** Under it names and codes are hashed. */
  readonly secret: string;
  readonly timeZone: string;
};

export const identityIn = (
  client: DynamoDBClient,
  tableName: string,
  { secret, timeZone, clock, ...rest }: IdentityDeps,
) => ({
  ...rest,
  clock,
  conversationOf: (phone: string) => conversationId(secret, 'sms', phone),
  accounts: dynamoDbAccounts(client, tableName, { timeZone }),
  attempts: dynamoDbAttempts(client, tableName, { secret, clock }),
  codes: dynamoDbCodes(client, tableName, { secret }),
  persons: dynamoDbPersons(client, tableName),
});
