// Counts of texts in DynamoDB: an item a day for everybody, and one for each person that also holds which texts were counted.
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Spending } from '../../bot/services/spending.ts';
import { keyOf, n, s, type Item } from './table.ts';

/** Kept for as long as somebody may ask what a day has cost. */
const DAYS = 7;
/** Of a text's name: enough to tell the texts of one person's day apart, and short, for they stand in one item. */
const NAME_LENGTH = 12;

export const dynamoDbSpending = (client: DynamoDBClient, TableName: string): Spending => {
  /** @returns whether it was added: not when the condition says otherwise */
  const add = async (Key: Item, add: Item, condition?: string, more: Item = {}): Promise<boolean> => {
    const names = Object.keys(add);
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key,
          UpdateExpression: `ADD ${names.map((name) => `${name} :${name}`).join(', ')} SET expires = :expires`,
          ...(condition === undefined ? {} : { ConditionExpression: condition }),
          ExpressionAttributeValues: {
            ':expires': expires(),
            ...Object.fromEntries(Object.entries(add).map(([name, value]) => [`:${name}`, value])),
            ...more,
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  const isCounted = async (Key: Item, name: string): Promise<boolean> => {
    const found = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return found.Item?.['texts']?.SS?.includes(name) === true;
  };
  const takeBack = (Key: Item, segments: number, texts: Item[string]) =>
    client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression: 'ADD spent :back DELETE texts :texts',
        ExpressionAttributeValues: { ':back': n(-segments), ':texts': texts },
      }),
    );

  return {
    async take({ day, conversation, reference, segments }, caps) {
      const name = reference.slice(0, NAME_LENGTH);
      const person: Item = { pk: s(keyOf('spending', day, conversation)), sk: s('person') };
      const texts = { SS: [name] };
      const isNew = 'NOT contains(texts, :name)';
      const room = 'attribute_not_exists(spent) OR spent <= :room';
      const roomIn = (most: number): Item => ({ ':room': n(most - segments) });
      if (caps !== undefined && segments > caps.person) return 'person';
      const isAdded = await add(
        person,
        { spent: n(segments), texts },
        caps === undefined ? isNew : `${isNew} AND (${room})`,
        { ':name': s(name), ...(caps === undefined ? {} : roomIn(caps.person)) },
      );
      if (!isAdded) return (await isCounted(person, name)) ? undefined : 'person';
      const all: Item = { pk: s(keyOf('spending', day)), sk: s('all') };
      const isWithin =
        caps === undefined
          ? await add(all, { spent: n(segments) })
          : segments <= caps.all && (await add(all, { spent: n(segments) }, room, roomIn(caps.all)));
      if (isWithin) return undefined;
      await takeBack(person, segments, texts);
      return 'all';
    },

    async first(day, name) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: { pk: s(keyOf('spending', day, name)), sk: s('told'), expires: expires() },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
};

/** Forgotten by DynamoDB on real time. */
const expires = () => n(Math.floor(Date.now() / 1000) + DAYS * 86_400);
