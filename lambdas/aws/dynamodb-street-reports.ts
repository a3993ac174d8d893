// The embedded street reports, in DynamoDB: each under the cell that it lies in and the street that it is on, with its case in the case book.
import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Pin } from '../../bot/model.ts';
import { isOver, type Cases } from '../../bot/services/cases.ts';
import { cellOf, cellsAround, metresBetween } from '../../bot/services/places.ts';
import {
  byDistance,
  isNear,
  isRecent,
  NEAR_DAYS,
  onStreet,
  type StreetReport,
  type StreetReports,
} from '../../bot/services/street-reports.ts';
import { streetKey } from '../../bot/services/streets.ts';
import { keyOf, n, s } from './table.ts';

/** A day more than they are looked for. */
const KEPT_SECONDS = (NEAR_DAYS + 1) * 86_400;

export const dynamoDbStreetReports = (
  client: DynamoDBClient,
  tableName: string,
  cases: Pick<Cases, 'find'>,
): StreetReports => {
  const under = async <T>(pk: string): Promise<readonly (T & Referred)[]> => {
    const command = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(pk) },
      ConsistentRead: true,
    });
    return ((await client.send(command)).Items ?? []).map(({ sk, body }) => ({
      ...(JSON.parse(body?.S ?? '{}') as T),
      reference: sk?.S ?? '',
    }));
  };
  const put = async (pk: string, { reference, at }: Pick<StreetReport, 'reference' | 'at'>, body: object) => {
    const expires = n(Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS);
    const Item = { pk: s(pk), sk: s(reference), body: s(JSON.stringify({ at, ...body })), expires };
    await client.send(new PutItemCommand({ TableName: tableName, Item }));
  };
  const isOpen = async ({ reference }: Referred): Promise<boolean> => {
    const opened = await cases.find(reference);
    return opened !== undefined && !isOver(opened);
  };
  const openOf = async <T extends Referred>(found: readonly T[]): Promise<readonly T[]> => {
    const open = await Promise.all(found.map(isOpen));
    return found.filter((_, index) => open[index]);
  };

  return {
    async file(report) {
      const { reference, kind, pin, street, words = '' } = report;
      if (pin !== undefined) await put(keyOf('street-reports', kind, cellOf(pin)), report, { pin });
      if (street !== undefined)
        await put(keyOf('street-reports-on', kind, streetKey(street)), report, {
          words,
          ...(pin === undefined ? {} : { pin }),
        });
      return { kind: 'id', id: reference };
    },
    claim: (token) => Promise.resolve({ kind: 'id', id: token }),
    async near(kind, pin, now) {
      const found = await Promise.all(
        cellsAround(pin).map((cell) => under<Pinned>(keyOf('street-reports', kind, cell))),
      );
      const open = await openOf(found.flat().filter((each) => isNear(each, pin, now)));
      return open
        .map(({ reference, at, pin: there }) => ({
          reference,
          at,
          metres: Math.round(metresBetween(there, pin)),
        }))
        .sort(byDistance);
    },
    async on(kind, where, now) {
      const found = await under<Worded>(keyOf('street-reports-on', kind, streetKey(where.street)));
      const meant = found.filter(({ pin }) => where.words !== undefined || pin === undefined);
      return onStreet(await openOf(meant.filter(({ at }) => isRecent(at, now))), where);
    },
    async standings(ids) {
      const found = await Promise.all(ids.map((id) => cases.find(id)));
      return Object.fromEntries(
        found.flatMap((each) =>
          each === undefined
            ? []
            : [
                [
                  each.reference,
                  {
                    status: each.status,
                    updatedAt: each.updatedAt,
                    ...(each.reason === undefined ? {} : { said: each.reason }),
                  },
                ] as const,
              ],
        ),
      );
    },
  };
};

type Referred = { readonly reference: string };
type Pinned = { readonly at: string; readonly pin: Pin };
/** Its words are compared, and shown to nobody. */
type Worded = { readonly at: string; readonly words: string; readonly pin?: Pin };
