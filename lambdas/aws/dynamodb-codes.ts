// One-time codes in DynamoDB: each check takes a try before it compares, and only one who is right can use the code up.
import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { CODE_DIGITS, CODE_MS, CODE_TRIES, type CodeFor, type Codes } from '../../bot/services/codes.ts';
import { unlessRefused } from './unless-refused.ts';
import { keyOf, n, s, type Item } from './table.ts';

/** @param secret codes are hashed under it: a million of them would be found in a moment from a plain hash and its salt */
export const dynamoDbCodes = (
  client: DynamoDBClient,
  tableName: string,
  { secret }: { readonly secret: string },
): Codes => {
  const table = { TableName: tableName };
  const keyFor = ({ conversation, person, purpose }: CodeFor): Item => ({
    pk: s(keyOf('code', conversation)),
    sk: s(keyOf('for', person, purpose)),
  });
  const hashOf = (salt: string, code: string): Buffer =>
    createHmac('sha256', secret).update(`${salt}\0${code}`).digest();
  /** A try of what is left of it. @returns undefined when there is none to be had */
  const tried = async (Key: Item, at: string): Promise<Item | undefined> => {
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          ...table,
          Key,
          UpdateExpression: 'ADD triesLeft :less',
          ConditionExpression: 'triesLeft > :none AND #until > :at',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':less': n(-1), ':none': n(0), ':at': n(Date.parse(at)) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  const usedAs = (attempt: string, code: string): string => hashOf(attempt, code).toString('base64url');
  /** False when somebody else used it first, or another was sent in its place. */
  const use = (Key: Item, salt: string, used: string): Promise<boolean> =>
    unlessRefused(
      client.send(
        new UpdateItemCommand({
          ...table,
          Key,
          UpdateExpression: 'SET triesLeft = :none, usedBy = :used REMOVE salt, hashed',
          ConditionExpression: 'salt = :salt',
          ExpressionAttributeValues: { ':none': n(0), ':salt': s(salt), ':used': s(used) },
        }),
      ),
    );
  /** Its answer was lost on the way, or two came of one attempt. */
  const wasUsed = async (Key: Item, used: string, at: string): Promise<boolean> => {
    const { Item: kept } = await client.send(new GetItemCommand({ ...table, Key, ConsistentRead: true }));
    const [before, now] = [Buffer.from(kept?.['usedBy']?.S ?? ''), Buffer.from(used)];
    const holds = Number(kept?.['until']?.N ?? 0) > Date.parse(at);
    return holds && before.length === now.length && timingSafeEqual(before, now);
  };

  return {
    async issue({ at, ...to }) {
      const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
      const salt = randomBytes(16).toString('base64url');
      const until = Date.parse(at) + CODE_MS;
      const Item = {
        ...keyFor(to),
        salt: s(salt),
        hashed: s(hashOf(salt, code).toString('base64url')),
        triesLeft: n(CODE_TRIES),
        until: n(until),
        expires: n(Math.ceil(until / 1000)),
      };
      await client.send(new PutItemCommand({ ...table, Item }));
      return code;
    },
    async check({ code, at, attempt, ...to }) {
      const kept = await tried(keyFor(to), at);
      const salt = kept?.['salt']?.S ?? '';
      const hash = Buffer.from(kept?.['hashed']?.S ?? '', 'base64url');
      const said = hashOf(salt, code);
      const used = usedAs(attempt, code);
      const again = async () => ((await wasUsed(keyFor(to), used, at)) ? 'right' : 'spent');
      if (hash.length !== said.length) return again();
      if (timingSafeEqual(hash, said)) return (await use(keyFor(to), salt, used)) ? 'right' : again();
      return Number(kept?.['triesLeft']?.N ?? 0) > 0 ? 'wrong' : 'spent';
    },
  };
};
