// The embedded diaries, in DynamoDB: a diary's pattern, who has which crew of a slot, and the visits.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { daysAfter } from '../../bot/dates.ts';
import {
  slotParts,
  slotsOf,
  SLOTS_MAX,
  soonestFirst,
  type Appointment,
  type Appointments,
  type Diary,
  type Slot,
} from '../../bot/services/appointments.ts';
import { expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { dynamoDbSeats, type Claim } from './dynamodb-seats.ts';
import { unlessRefused } from './unless-refused.ts';
import { keyOf, s, type Item } from './table.ts';

/** @param closures days on which nobody works @param clock Porth's time */
export const dynamoDbAppointments = (
  client: DynamoDBClient,
  tableName: string,
  { closures, clock }: { readonly closures: readonly string[]; readonly clock: () => Date },
): Appointments => {
  const table = { TableName: tableName };
  const seats = dynamoDbSeats(client, tableName, clock);
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ ...table, Key: { pk: s(pk), sk: s(sk) }, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const namesIn = async (pk: string): Promise<readonly string[]> => {
    const command = new QueryCommand({
      ...table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(pk) },
      ConsistentRead: true,
    });
    return ((await client.send(command)).Items ?? []).map((item) => item['sk']?.S ?? '');
  };

  const diaryOf = async (diary: string): Promise<Diary | undefined> =>
    parsed(await get(keyOf('diary', diary), 'pattern')) as Diary | undefined;
  const find = async (reference: string): Promise<Appointment | undefined> =>
    parsed(await get(keyOf('appointment', reference), 'appointment')) as Appointment | undefined;

  const claim = async (id: string, holder: string, how: Claim): Promise<Slot | undefined> => {
    const parts = slotParts(id);
    const diary = parts && (await diaryOf(parts.diary));
    const slot =
      parts && diary && slotsOf(diary, parts.diary, parts.date, closures).find((each) => each.id === id);
    if (diary === undefined || slot === undefined) return undefined;
    return (await seats.claim(id, diary.crews, holder, how)) ? slot : undefined;
  };

  /** Rewrites a visit if nobody did meanwhile, and looks again if somebody did. Undefined: it is not to be changed. */
  const changed = async (
    reference: string,
    change: (before: Appointment) => Appointment | undefined,
  ): Promise<Appointment | undefined> => {
    for (;;) {
      const item = await get(keyOf('appointment', reference), 'appointment');
      const before = parsed(item) as Appointment | undefined;
      const after = before && change(before);
      if (after === undefined || after === before) return after;
      const command = new UpdateItemCommand({
        ...table,
        Key: { pk: s(keyOf('appointment', reference)), sk: s('appointment') },
        UpdateExpression: 'SET body = :after',
        ConditionExpression: 'body = :before',
        ExpressionAttributeValues: { ':after': s(JSON.stringify(after)), ':before': item?.['body'] ?? s('') },
      });
      if (await unlessRefused(client.send(command))) return after;
    }
  };

  /** What it was moved from, if that was not given back yet. */
  const freed = async ({ left }: Appointment): Promise<void> => {
    if (left !== undefined) await seats.release(left.slot, left.takenBy);
  };

  return {
    async free(diary, from, until, holder) {
      const pattern = await diaryOf(diary);
      if (pattern === undefined) return [];
      const found: Slot[] = [];
      for (let date = from; date <= until && found.length < SLOTS_MAX; date = daysAfter(date, 1)) {
        const all = slotsOf(pattern, diary, date, closures);
        const free = await Promise.all(all.map(({ id }) => seats.isFree(id, pattern.crews, holder)));
        found.push(...all.filter((_, index) => free[index]));
      }
      return found.slice(0, SLOTS_MAX);
    },
    hold: (slot, holder, until) => claim(slot, holder, { until }),
    take: (slot, by, holder) => claim(slot, holder, { by }),
    async make(appointment) {
      const { reference, conversation } = appointment;
      // The listing first: one that leads to nothing does no harm, and an unlisted visit could not be changed.
      const expires = expiresAfter(REQUEST_DAYS, appointment.slot.date);
      const listing = { pk: s(keyOf('appointments-of', conversation)), sk: s(reference), expires };
      await client.send(new PutItemCommand({ ...table, Item: listing }));
      const Item = {
        pk: s(keyOf('appointment', reference)),
        sk: s('appointment'),
        body: s(JSON.stringify(appointment)),
        expires,
      };
      const ConditionExpression = 'attribute_not_exists(pk)';
      await unlessRefused(client.send(new PutItemCommand({ ...table, Item, ConditionExpression })));
    },
    find,
    async of(conversation) {
      const references = await namesIn(keyOf('appointments-of', conversation));
      const all = await Promise.all(references.map(find));
      return all.filter((each) => each !== undefined).sort(soonestFirst);
    },
    async move(reference, id, holder) {
      const before = await find(reference);
      if (before?.status !== 'booked') return 'closed';
      // Written down with the move, so that one that was broken off gives back what it left when it comes again.
      await freed(before);
      if (before.slot.id === id) return 'moved';
      // Each move has a name of its own, so that what one gives back is not what another takes.
      const takenBy = `${reference}/${before.moves + 1}`;
      const slot = await claim(id, holder, { by: takenBy });
      if (slot === undefined) return 'gone';
      const after = await changed(reference, (each) => {
        if (each.status !== 'booked' || each.slot.id === id) return each.slot.id === id ? each : undefined;
        const { confirmedAt: _, ...rest } = each;
        const left = { slot: each.slot.id, takenBy: each.takenBy };
        return { ...rest, slot, takenBy, left, moves: each.moves + 1 };
      });
      if (after === undefined) await seats.release(id, takenBy);
      else await freed(after);
      return after === undefined ? 'closed' : 'moved';
    },
    async cancel(reference, reason) {
      const why = reason === undefined ? {} : { reason };
      const after = await changed(reference, (each) =>
        each.status === 'cancelled' ? each : { ...each, ...why, status: 'cancelled' },
      );
      if (after === undefined) return 'closed';
      await freed(after);
      await seats.release(after.slot.id, after.takenBy);
      return 'cancelled';
    },
    async confirm(reference, at) {
      const after = await changed(reference, (each) => {
        if (each.status !== 'booked') return undefined;
        return each.confirmedAt === undefined ? { ...each, confirmedAt: at } : each;
      });
      return after === undefined ? 'closed' : 'confirmed';
    },
  };
};

const parsed = (item: Item | undefined): unknown => {
  const body = item?.['body']?.S;
  return body === undefined ? undefined : JSON.parse(body);
};

/** A diary's pattern, for whoever fills the table. */
export const diaryItem = (name: string, diary: Diary): Item => ({
  pk: s(keyOf('diary', name)),
  sk: s('pattern'),
  body: s(JSON.stringify(diary)),
});
