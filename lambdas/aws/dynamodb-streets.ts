// The embedded streets, in DynamoDB: each under its name, and under every cell that it goes through.
import { BatchGetItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Pin } from '../../bot/model.ts';
import { cellOf, cellsAround, metresBetween } from '../../bot/services/places.ts';
import {
  namesIn,
  nearestOf,
  spotOf,
  streetKey,
  type Street,
  type StreetMap,
  type Streets,
} from '../../bot/services/streets.ts';
import { everyPage } from './every-page.ts';
import { keyOf, s, type Item } from './table.ts';

/** What one BatchGetItem takes is 100; names beyond are not looked for. */
const NAMES_MAX = 100;

export const dynamoDbStreets = (client: DynamoDBClient, tableName: string): Streets & StreetMap => {
  const inCell = async (cell: string): Promise<readonly Street[]> => {
    const command = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(keyOf('streets-in', cell)) },
    });
    return ((await client.send(command)).Items ?? []).flatMap(streetIn);
  };
  const called = async (names: readonly string[]): Promise<readonly Street[]> => {
    const Keys = names.slice(0, NAMES_MAX).map((name) => ({ pk: s(keyOf('street', name)), sk: s('street') }));
    const command = new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys } } });
    return ((await client.send(command)).Responses?.[tableName] ?? []).flatMap(streetIn);
  };
  return {
    async at(pin) {
      const found = await Promise.all(cellsAround(pin).map(inCell));
      return nearestOf(found.flat(), pin);
    },
    async named(words) {
      const names = namesIn(words);
      if (names.length === 0) return undefined;
      return spotOf(await called(names));
    },
    async all() {
      const items = await everyPage(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(ALL) },
      });
      return items.flatMap(streetIn);
    },
  };
};

const streetIn = ({ body }: Item): readonly Street[] =>
  body?.S === undefined ? [] : [JSON.parse(body.S) as Street];

/** All streets together, in the order of their names. */
const ALL = keyOf('streets', 'all');

/** Between the points of a street, so close that every place on it has one in its own cell or in the next. */
const STEP_METRES = 30;

/** The items of one street, for whoever fills the table. */
export const streetItems = (street: Street): readonly Item[] => {
  const body = s(JSON.stringify(street));
  const cells = new Set(
    street.along.flatMap((from, index) => between(from, street.along[index + 1])).map(cellOf),
  );
  return [
    { pk: s(keyOf('street', streetKey(street.name))), sk: s('street'), body },
    { pk: s(ALL), sk: s(street.name), body },
    ...[...cells].map((cell) => ({ pk: s(keyOf('streets-in', cell)), sk: s(street.name), body })),
  ];
};

const between = (from: Pin, to: Pin | undefined): readonly Pin[] => {
  if (to === undefined) return [from];
  const steps = Math.ceil(metresBetween(from, to) / STEP_METRES);
  return Array.from({ length: steps }, (_, step) => ({
    latitude: from.latitude + ((to.latitude - from.latitude) * step) / steps,
    longitude: from.longitude + ((to.longitude - from.longitude) * step) / steps,
  }));
};
