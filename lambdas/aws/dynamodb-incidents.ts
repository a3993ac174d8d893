// Incidents in DynamoDB: one item each, written on condition; one beside it while it runs; one for the number that it is answered with.
import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { IncidentListed } from '../../bot/incidents/effect.ts';
import type { Incident } from '../../bot/incidents/incident.ts';
import type { IncidentRecord, Incidents, IncidentStorage } from '../../bot/incidents/ports.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';
import { everyPage } from './every-page.ts';
import { incidentsNear } from './incidents-near.ts';
import { keyOf, n, s } from './table.ts';

export type IncidentBook = IncidentStorage &
  Incidents & {
    list(listed: IncidentListed): Promise<void>;
  };

/** `tick` finds it under this when it is due. */
const keyIn = (id: string): string => `incident/${id}`;
const RUNNING = s('incidents-running');

/** A number is free again after so many days, and at once for the incident that had it. */
const CODE_DAYS = 14;
/** Whoever writes "call 999" must not answer a page with it, and "reply 999" would stand in one. */
const DIALLED = /^(?:999|1[01].)$/;
/** So many numbers of three digits are tried, then longer ones. */
const SHORT_TRIES = 3;
const TRIES = 40;

/** @param secret where others are looked for is hashed with it: only what writes and asks that needs one */
export const dynamoDbIncidents = (client: DynamoDBClient, TableName: string, secret = ''): IncidentBook => {
  const storage = new DynamoDbStorage(client, TableName);
  const near = incidentsNear(client, TableName, secret);
  const read: IncidentStorage['read'] = async (id) => {
    const key = keyIn(id);
    const found = (await storage.read([key]))[key] as (IncidentRecord & { eTag: string }) | undefined;
    if (found === undefined) return undefined;
    const { eTag, ...record } = found;
    return { record, eTag };
  };

  /** @returns whether this incident has the number now */
  const claims = async (code: string, id: string, at: string): Promise<boolean> => {
    const old = new Date(Date.parse(at) - CODE_DAYS * 86_400_000).toISOString();
    try {
      await client.send(
        new PutItemCommand({
          TableName,
          Item: {
            ...codeKey(code),
            incident: s(id),
            at: s(at),
            expires: n(Math.floor(Date.now() / 1000) + 4 * CODE_DAYS * 86_400),
          },
          ConditionExpression: 'attribute_not_exists(pk) OR #incident = :id OR #at < :old',
          ExpressionAttributeNames: { '#incident': 'incident', '#at': 'at' },
          ExpressionAttributeValues: { ':id': s(id), ':old': s(old) },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  const readAll = async (ids: readonly string[]): Promise<readonly Incident[]> => {
    const found = ids.length === 0 ? {} : await storage.read(ids.map(keyIn));
    return Object.values(found as Readonly<Record<string, IncidentRecord>>)
      .map(({ incident }) => incident)
      .filter(({ standing }) => standing !== 'closed')
      .sort(byTime);
  };

  return {
    read,
    near: async (asked) => readAll(await near.find(asked)),
    put: (record, eTag) => storage.put(keyIn(record.incident.id), record, eTag),
    async codeFor(id, at) {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const code = codeOf(id, attempt);
        if (!DIALLED.test(code) && (await claims(code, id, at))) return code;
      }
      throw new Error(`No free number was found for an incident in ${TRIES} attempts.`);
    },
    async find(id) {
      return (await read(id))?.record.incident;
    },
    async withCode(code) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: codeKey(code), ConsistentRead: true }),
      );
      return Item?.['incident']?.S;
    },
    async running() {
      const items = await everyPage(client, {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': RUNNING },
        ConsistentRead: true,
      });
      return readAll(items.flatMap(({ sk }) => (sk?.S === undefined ? [] : [sk.S])));
    },
    async list(listed) {
      const Key = { pk: RUNNING, sk: s(listed.incident) };
      await Promise.all([
        listed.running
          ? client.send(new PutItemCommand({ TableName, Item: Key }))
          : client.send(new DeleteItemCommand({ TableName, Key })),
        near.list(listed),
      ]);
    },
  };
};

const codeKey = (code: string) => ({ pk: s(keyOf('incident-code', code)), sk: s('code') });

/** Of one incident always the same numbers, in the same order: no leading nought, for people read them out. */
const codeOf = (id: string, attempt: number): string => {
  const hash = createHash('sha256').update(`${id}\0${attempt}`).digest().readUInt32BE(0);
  return String(attempt < SHORT_TRIES ? 100 + (hash % 900) : 1_000 + (hash % 9_000));
};

const byTime = (a: Incident, b: Incident): number =>
  a.awareAt < b.awareAt || (a.awareAt === b.awareAt && a.id < b.id) ? -1 : 1;
