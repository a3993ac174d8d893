// Who has which crew of a slot: one item each, taken by a conditional write, so that of two who want the last one wins.
import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { slotParts } from '../../bot/services/appointments.ts';
import { expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { keyOf, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

/** `holder` keeps it until then (ISO); `by` has taken it for good. */
export type Claim = { readonly until: string } | { readonly by: string };
type Seat = { readonly crew: string; readonly by: string; readonly holder: string; readonly until: string };

/** Later than any hold. */
const FOR_GOOD = '9999-12-31T23:59:59.999Z';

/** @param clock Porth's time */
export const dynamoDbSeats = (client: DynamoDBClient, tableName: string, clock: () => Date) => {
  const table = { TableName: tableName };

  const all = async (slot: string): Promise<readonly Seat[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        ...table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(keyOf('seats', slot)) },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => ({
      crew: item['sk']?.S ?? '',
      by: item['by']?.S ?? '',
      holder: item['holder']?.S ?? '',
      until: item['until']?.S ?? '',
    }));
  };

  /** False when another has this crew. */
  const claimed = async (slot: string, crew: string, holder: string, claim: Claim): Promise<boolean> => {
    const { by = '', until = FOR_GOOD } = claim as Partial<Record<'by' | 'until', string>>;
    const command = new PutItemCommand({
      ...table,
      Item: {
        pk: s(keyOf('seats', slot)),
        sk: s(crew),
        holder: s(holder),
        by: s(by),
        until: s(until),
        expires: expiresAfter(REQUEST_DAYS, slotParts(slot)?.date),
      },
      ConditionExpression:
        'attribute_not_exists(pk) OR #until < :now OR (#holder = :holder AND #by = :none) OR (#by = :by AND #by <> :none)',
      ExpressionAttributeNames: { '#until': 'until', '#holder': 'holder', '#by': 'by' },
      ExpressionAttributeValues: {
        ':now': s(clock().toISOString()),
        ':holder': s(holder),
        ':by': s(by),
        ':none': s(''),
      },
    });
    return unlessRefused(client.send(command));
  };

  return {
    async isFree(slot: string, crews: number, holder: string): Promise<boolean> {
      const now = clock().toISOString();
      const theirs = (await all(slot)).filter(
        (seat) => seat.until >= now && !(seat.by === '' && seat.holder === holder),
      );
      return theirs.length < crews;
    },
    /** The crew that they have already, or one after the other until one is free. */
    async claim(slot: string, crews: number, holder: string, claim: Claim): Promise<boolean> {
      const own = (await all(slot)).find(
        (seat) => ('by' in claim && seat.by === claim.by) || (seat.by === '' && seat.holder === holder),
      );
      const order = Array.from({ length: crews }, (_, crew) => String(crew));
      for (const crew of own === undefined ? order : [own.crew, ...order.filter((each) => each !== own.crew)])
        if (await claimed(slot, crew, holder, claim)) return true;
      return false;
    },
    /** Only what was taken under this name is given back. */
    async release(slot: string, by: string): Promise<void> {
      for (const seat of await all(slot)) {
        if (seat.by !== by) continue;
        const command = new DeleteItemCommand({
          ...table,
          Key: { pk: s(keyOf('seats', slot)), sk: s(seat.crew) },
          ConditionExpression: '#by = :by',
          ExpressionAttributeNames: { '#by': 'by' },
          ExpressionAttributeValues: { ':by': s(by) },
        });
        await unlessRefused(client.send(command));
      }
    },
  };
};
