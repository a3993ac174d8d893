// Wrong tries at references, counted by conversation in DynamoDB: after some of them nothing is looked up for a while.
import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isLocked, LOCK_MS, MISSES, type Misses } from '../../bot/services/requests.ts';
import { keyOf, n, s } from './table.ts';

type Miss = { readonly at: string; readonly of: string };

/** The same wrong try within this time is one that came twice. */
const SAME_TRY_MS = 5_000;

/** @param clock Porth's time */
export const dynamoDbMisses = (client: DynamoDBClient, tableName: string, clock: () => Date): Misses => {
  const table = { TableName: tableName };
  const keyFor = (conversation: string) => ({
    pk: s(keyOf('request-misses', conversation)),
    sk: s('misses'),
  });
  return {
    async of(conversation) {
      const command = new GetItemCommand({ ...table, Key: keyFor(conversation), ConsistentRead: true });
      const body = (await client.send(command)).Item?.['body']?.S;
      const misses = body === undefined ? [] : (JSON.parse(body) as readonly Miss[]);
      const isNow = isLocked(
        misses.map(({ at }) => at),
        clock(),
      );
      return {
        isLocked: isNow,
        async add(of) {
          const now = clock();
          const last = misses.at(-1);
          if (last?.of === of && now.getTime() - Date.parse(last.at) < SAME_TRY_MS) return;
          const Item = {
            ...keyFor(conversation),
            body: s(JSON.stringify([...misses, { at: now.toISOString(), of }].slice(-MISSES))),
            expires: n(Math.ceil((now.getTime() + 2 * LOCK_MS) / 1000)),
          };
          await client.send(new PutItemCommand({ ...table, Item }));
        },
      };
    },
  };
};
