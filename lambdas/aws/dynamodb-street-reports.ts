// The embedded street reports, in DynamoDB: each under the cell that it lies in, with its case in the case book.
import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Pin } from '../../bot/model.ts';
import { isOver, type Cases } from '../../bot/services/cases.ts';
import { cellOf, cellsAround, metresBetween } from '../../bot/services/places.ts';
import { byDistance, isNear, NEAR_DAYS, type StreetReports } from '../../bot/services/street-reports.ts';
import { keyOf, n, s } from './table.ts';

/** A day more than they are looked for. */
const KEPT_SECONDS = (NEAR_DAYS + 1) * 86_400;

export const dynamoDbStreetReports = (
  client: DynamoDBClient,
  tableName: string,
  cases: Pick<Cases, 'find'>,
): StreetReports => {
  const inCell = async (kind: string, cell: string): Promise<readonly Kept[]> => {
    const command = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(keyOf('street-reports', kind, cell)) },
      ConsistentRead: true,
    });
    return ((await client.send(command)).Items ?? []).map(({ sk, body }) => ({
      ...(JSON.parse(body?.S ?? '{}') as Omit<Kept, 'reference'>),
      reference: sk?.S ?? '',
    }));
  };
  const isOpen = async ({ reference }: Kept): Promise<boolean> => {
    const opened = await cases.find(reference);
    return opened !== undefined && !isOver(opened);
  };

  return {
    async file({ reference, kind, at, pin }) {
      const filed = { kind: 'id', id: reference } as const;
      if (pin === undefined) return filed;
      const Item = {
        pk: s(keyOf('street-reports', kind, cellOf(pin))),
        sk: s(reference),
        body: s(JSON.stringify({ at, pin })),
        expires: n(Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS),
      };
      await client.send(new PutItemCommand({ TableName: tableName, Item }));
      return filed;
    },
    claim: (token) => Promise.resolve({ kind: 'id', id: token }),
    async near(kind, pin, now) {
      const found = await Promise.all(cellsAround(pin).map((cell) => inCell(kind, cell)));
      const near = found.flat().filter((each) => isNear(each, pin, now));
      const open = await Promise.all(near.map(isOpen));
      return near
        .filter((_, index) => open[index])
        .map(({ reference, at, pin: there }) => ({
          reference,
          at,
          metres: Math.round(metresBetween(there, pin)),
        }))
        .sort(byDistance);
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

type Kept = { readonly reference: string; readonly at: string; readonly pin: Pin };
