// Wrong tries at references, counted by conversation in DynamoDB: after some of them nothing is looked up for a while.
import {
  GetItemCommand,
  PutItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { isLocked, LOCK_MS, MISSES, type Misses } from '../../bot/services/requests.ts';
import { keyOf, n, s, type Item } from './table.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';

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
  const read = async (conversation: string): Promise<AttributeValue | undefined> => {
    const command = new GetItemCommand({ ...table, Key: keyFor(conversation), ConsistentRead: true });
    return (await client.send(command)).Item?.['body'];
  };
  /** @returns false when another came first */
  const put = (Item: Item, before: AttributeValue | undefined): Promise<boolean> => {
    return unlessRefused(client.send(new PutItemCommand({ ...table, Item, ...unchangedSince(before) })));
  };
  return {
    async of(conversation) {
      let before = await read(conversation);
      const isNow = isLocked(
        missesIn(before).map(({ at }) => at),
        clock(),
      );
      return {
        isLocked: isNow,
        async add(of) {
          for (;;) {
            const now = clock();
            const misses = missesIn(before);
            const last = misses.at(-1);
            if (last?.of === of && now.getTime() - Date.parse(last.at) < SAME_TRY_MS) return;
            const Item = {
              ...keyFor(conversation),
              body: s(JSON.stringify([...misses, { at: now.toISOString(), of }].slice(-MISSES))),
              expires: n(Math.ceil((now.getTime() + 2 * LOCK_MS) / 1000)),
            };
            if (await put(Item, before)) return;
            // Others were wrong in the same moment: they count as well.
            before = await read(conversation);
          }
        },
      };
    },
  };
};

const missesIn = (body: AttributeValue | undefined): readonly Miss[] =>
  body?.S === undefined ? [] : (JSON.parse(body.S) as readonly Miss[]);
