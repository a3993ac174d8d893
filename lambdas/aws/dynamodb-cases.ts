// The embedded case book, in DynamoDB.
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { referenceFor, type Case, type Cases } from '../../bot/services/cases.ts';
import { keyOf, s } from './table.ts';

/** References that a key tries before giving up: each is taken by another case about once in a million, times the cases there are. */
const ATTEMPTS = 20;

export const dynamoDbCases = (client: DynamoDBClient, tableName: string): Cases => {
  const find = async (reference: string): Promise<Case | undefined> => {
    const Key = { pk: s(keyOf('case', reference)), sk: s('case') };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
    );
    const body = Item?.['body']?.S;
    return body === undefined ? undefined : (JSON.parse(body) as Case);
  };

  /** One conditional write, so that two at once cannot both make it. False when the reference stands already. */
  const made = async (fresh: Case): Promise<boolean> => {
    const Item = { pk: s(keyOf('case', fresh.reference)), sk: s('case'), body: s(JSON.stringify(fresh)) };
    try {
      await client.send(
        new PutItemCommand({ TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    find,
    /** The first case of a key stays as it is, its time too: a repeat finds it. */
    async open(submission, prefix) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const reference = referenceFor(submission.key, prefix, attempt);
        if (await made({ ...submission, reference })) return reference;
        if ((await find(reference))?.key === submission.key) return reference;
      }
      throw new Error(`No free reference was found for ${submission.transaction} in ${ATTEMPTS} attempts.`);
    },
  };
};
