// Where incidents look for others that may be the same danger: one item under each of their keys, which are hashed with the secret: they
// tell of homes, and whoever had the table could try every postcode.
import { createHmac } from 'node:crypto';
import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { IncidentListed } from '../../bot/incidents/effect.ts';
import { FIRST } from '../../bot/incidents/near-first.ts';
import type { NearAsked } from '../../bot/incidents/ports.ts';
import { keyOf, n, s, type Item } from './table.ts';

export type IncidentsNear = {
  /** Ids, some of which may be over by now. */
  readonly find: (asked: NearAsked) => Promise<readonly string[]>;
  readonly list: (listed: IncidentListed) => Promise<void>;
};

/** What is near is of some hours. */
const DAYS = 2;

export const incidentsNear = (client: DynamoDBClient, TableName: string, secret: string): IncidentsNear => {
  const keyItem = (key: string) => s(keyOf('incidents-near', hashed(secret, key)));
  const query = async (key: string, since: string, Limit: number, ScanIndexForward = true) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk > :since',
        ExpressionAttributeValues: { ':pk': keyItem(key), ':since': s(since) },
        ScanIndexForward,
        Limit,
        ConsistentRead: true,
      }),
    );
    return Items.flatMap(({ incident }) => (incident?.S === undefined ? [] : [incident.S]));
  };

  return {
    async find({ since, places, kind, lead }) {
      const found = await Promise.all([
        ...places.map((key) => query(key, since, FIRST)),
        ...(kind === undefined
          ? []
          : [
              query(kind.key, kind.since, kind.lately, false),
              ...kind.leads.map((key) => query(key, kind.since, FIRST)),
            ]),
      ]);
      return [...new Set([...found.flat(), ...(lead === undefined ? [] : [lead])])];
    },
    async list({ incident, awareAt, near, left }) {
      const keys = (key: string): Item => ({ pk: keyItem(key), sk: s(`${awareAt}/${incident}`) });
      const expires = n(Math.floor(Date.now() / 1000) + DAYS * 86_400);
      await Promise.all([
        ...near.map((key) =>
          client.send(
            new PutItemCommand({ TableName, Item: { ...keys(key), incident: s(incident), expires } }),
          ),
        ),
        ...left.map((key) => client.send(new DeleteItemCommand({ TableName, Key: keys(key) }))),
      ]);
    },
  };
};

const hashed = (secret: string, key: string): string =>
  createHmac('sha256', secret).update(`incidents-near\0${key}`).digest('base64url').slice(0, 22);
