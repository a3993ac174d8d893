// Tries in DynamoDB: an item for each name holds those that count, and is rewritten only as it was read, so none is missed.
import { createHmac } from 'node:crypto';
import {
  GetItemCommand,
  PutItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  fresh,
  keptFor,
  LIMITS,
  namedBy,
  refusedUntil,
  type Attempts,
  type Counted,
  type LimitName,
} from '../../bot/services/attempts.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';
import { keyOf, n, s } from './table.ts';

/** @param secret names are kept under it as hashes: a reference is short enough to be guessed from a plain one. @param clock Porth's time */
export const dynamoDbAttempts = (
  client: DynamoDBClient,
  tableName: string,
  { secret, clock }: { readonly secret: string; readonly clock: () => Date },
): Attempts => {
  const table = { TableName: tableName };
  const hashed = (...words: readonly string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(words)).digest('base64url').slice(0, 22);

  /** Writes the tries of one name as they were decided on, and decides anew when somebody else wrote meanwhile. */
  const decided = async <T>(
    limit: LimitName,
    name: string,
    decide: (tries: readonly Counted[], now: Date) => Decision<T>,
  ): Promise<T> => {
    const Key = { pk: s(keyOf('attempts', limit, name)), sk: s('tries') };
    for (;;) {
      const { Item } = await client.send(new GetItemCommand({ ...table, Key, ConsistentRead: true }));
      const before = Item?.['body'];
      const now = clock();
      const { answer, tries } = decide(fresh(LIMITS[limit], triesIn(before), now), now);
      if (tries === undefined) return answer;
      const expires = n(Math.ceil((now.getTime() + keptFor(LIMITS[limit])) / 1000));
      const command = new PutItemCommand({
        ...table,
        Item: { ...Key, body: s(JSON.stringify(tries)), expires },
        ...unchangedSince(before),
      });
      if (await unlessRefused(client.send(command))) return answer;
    }
  };
  /** @returns whether it was new, or until when it is refused */
  const count = (limit: LimitName, name: string, of: string): Promise<boolean | Date> =>
    decided<boolean | Date>(limit, name, (tries, now) => {
      const until = refusedUntil(LIMITS[limit], tries, of, now);
      if (until !== undefined) return { answer: until };
      const isKnown = tries.some((each) => each.of === of);
      return isKnown ? { answer: false } : { answer: true, tries: [...tries, { of, at: now.getTime() }] };
    });
  const forget = (limit: LimitName, name: string, of: string): Promise<void> =>
    decided(limit, name, (tries) => ({
      answer: undefined,
      ...(tries.some((each) => each.of === of) && { tries: tries.filter((each) => each.of !== of) }),
    }));

  return {
    async take(limit, names) {
      const taken: { readonly name: string; readonly of: string }[] = [];
      for (const each of namedBy(limit, names)) {
        const name = hashed(each.by, each.name);
        const of = hashed('of', each.of);
        const counted = await count(limit, name, of);
        if (counted instanceof Date) {
          await Promise.all(taken.map((one) => forget(limit, one.name, one.of)));
          return { ok: false, by: each.by, until: counted.toISOString() };
        }
        if (counted) taken.push({ name, of });
      }
      return { ok: true };
    },
    async isClosed(limit, names) {
      const ends = namedBy(limit, names).map((each) =>
        decided(limit, hashed(each.by, each.name), (tries, now) => ({
          answer: refusedUntil(LIMITS[limit], tries, hashed('of', each.of), now),
        })),
      );
      return (await Promise.all(ends)).some((end) => end !== undefined);
    },
    async giveBack(limit, names) {
      for (const each of namedBy(limit, names))
        await forget(limit, hashed(each.by, each.name), hashed('of', each.of));
    },
  };
};

/** Without tries nothing is written. */
type Decision<T> = { readonly answer: T; readonly tries?: readonly Counted[] };

const triesIn = (body: AttributeValue | undefined): readonly Counted[] =>
  body?.S === undefined ? [] : (JSON.parse(body.S) as readonly Counted[]);
