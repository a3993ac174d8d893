// Letters of what the embedded systems keep.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Letters } from '../../bot/services/letters.ts';
import { council } from '../../dialogs/council.ts';
import { lettersFrom } from '../letters.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { dynamoDbCases } from './dynamodb-cases.ts';
import { dynamoDbPromises } from './dynamodb-promises.ts';

/** @param closures days on which nobody works @param clock Porth's time */
export const dynamoDbLetters = (
  client: DynamoDBClient,
  tableName: string,
  diaries: { readonly closures: readonly string[]; readonly clock: () => Date },
): Letters =>
  lettersFrom({
    cases: dynamoDbCases(client, tableName),
    appointments: dynamoDbAppointments(client, tableName, diaries),
    promises: dynamoDbPromises(client, tableName, council.references['payments.promise'] ?? 'P'),
    clock: diaries.clock,
  });
