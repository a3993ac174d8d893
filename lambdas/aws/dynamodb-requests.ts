// Where requests stand, from the embedded case book and diaries, in DynamoDB; wrong tries are counted by conversation.
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { digest } from '../../bot/digest.ts';
import type { Json } from '../../bot/model.ts';
import type { Addresses } from '../../bot/services/addresses.ts';
import type { Appointment, Appointments } from '../../bot/services/appointments.ts';
import type { Case, Cases } from '../../bot/services/cases.ts';
import {
  isLocked,
  LOCK_MS,
  MISSES,
  latest,
  withDash,
  type Sent,
  type Requests,
  type RequestSeen,
} from '../../bot/services/requests.ts';
import { isSince } from '../../bot/services/since.ts';
import { keyOf, n, s } from './table.ts';

export type RequestsDeps = {
  readonly cases: Pick<Cases, 'find' | 'of'>;
  readonly appointments: Pick<Appointments, 'find' | 'of'>;
  readonly addresses: Addresses;
  readonly clock: () => Date;
};
type Miss = { readonly at: string; readonly of: string };

/** The same wrong try within this time is one that came twice. */
const SAME_TRY_MS = 5_000;

export const dynamoDbRequests = (
  client: DynamoDBClient,
  tableName: string,
  { cases, appointments, addresses, clock }: RequestsDeps,
): Requests => {
  const table = { TableName: tableName };
  const keyFor = (conversation: string) => ({
    pk: s(keyOf('request-misses', conversation)),
    sk: s('misses'),
  });
  const missesOf = async (conversation: string): Promise<readonly Miss[]> => {
    const command = new GetItemCommand({ ...table, Key: keyFor(conversation), ConsistentRead: true });
    const body = (await client.send(command)).Item?.['body']?.S;
    return body === undefined ? [] : (JSON.parse(body) as readonly Miss[]);
  };
  const missed = async (conversation: string, before: readonly Miss[], of: string): Promise<void> => {
    const now = clock();
    const last = before.at(-1);
    if (last?.of === of && now.getTime() - Date.parse(last.at) < SAME_TRY_MS) return;
    const misses = [...before, { at: now.toISOString(), of }].slice(-MISSES);
    const Item = {
      ...keyFor(conversation),
      body: s(JSON.stringify(misses)),
      expires: n(Math.ceil((now.getTime() + 2 * LOCK_MS) / 1000)),
    };
    await client.send(new PutItemCommand({ ...table, Item }));
  };

  return {
    async of(conversation, since) {
      const access = since === undefined ? undefined : { since };
      const [all, visited] = await Promise.all([cases.of(conversation), appointments.of(conversation)]);
      const sent = all.filter(({ receivedAt }) => isSince(receivedAt, access));
      // A visit is of its case, whenever that was sent.
      const booked = visited.filter(
        ({ reference, bookedAt }) =>
          sent.some((each) => each.reference === reference) || isSince(bookedAt, access),
      );
      const visits = new Map(booked.map((each) => [each.reference, each]));
      const seen = sent.map((each) => seenOf(each, visits.get(each.reference)));
      const others = booked.filter(({ reference }) => sent.every((each) => each.reference !== reference));
      return latest([...seen, ...others.map(visitSeen)]);
    },
    async find(typed, postcode, conversation, isOwn = (sent) => sent.conversation === conversation) {
      const reference = withDash(typed);
      // All is read whatever is found, so that a wrong reference takes as long as a wrong postcode.
      const [misses, found, visit, homes] = await Promise.all([
        missesOf(conversation),
        cases.find(reference),
        appointments.find(reference),
        addresses.at(postcode),
      ]);
      if (
        isLocked(
          misses.map(({ at }) => at),
          clock(),
        )
      )
        return 'locked';
      const isTheirs =
        found !== undefined &&
        (isOwn({ conversation: found.conversation, at: found.receivedAt }) ||
          isAt(found.answers, postcode, homes));
      if (isTheirs) return seenOf(found, visit);
      if (found === undefined && visit !== undefined && isVisitOf(visit, postcode, isOwn))
        return visitSeen(visit);
      await missed(conversation, misses, digest([reference, postcode]));
      return null;
    },
    async nudge(reference) {
      const at = clock().toISOString();
      const Item = { pk: s(keyOf('nudges', at.slice(0, 10))), sk: s(reference), at: s(at) };
      const ConditionExpression = 'attribute_not_exists(pk)';
      try {
        await client.send(new PutItemCommand({ ...table, Item, ConditionExpression }));
      } catch (error) {
        // They were told today.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      return true;
    },
  };
};

/** Its own postcode, or that of the home that it is about. A request of no place is told to nobody else. */
const isAt = (
  answers: Readonly<Record<string, Json>>,
  postcode: string,
  homes: Awaited<ReturnType<Addresses['at']>>,
): boolean =>
  answers['postcode'] === postcode ||
  homes.some(({ uprn }) => uprn === answers['address'] || uprn === answers['house']);

const seenOf = (found: Case, visit: Appointment | undefined): RequestSeen => {
  const { reference, transaction: kind, status, receivedAt, updatedAt, expectedBy, reason } = found;
  return {
    reference,
    kind,
    status,
    receivedAt,
    updatedAt,
    ...(expectedBy === undefined ? {} : { expectedBy }),
    ...(reason === undefined ? {} : { reason }),
    ...(visit === undefined ? {} : booked(visit, status)),
  };
};

/** A visit that was booked is planned, though nothing was done on its case yet. */
const booked = ({ status, slot }: Appointment, before: RequestSeen['status']): Partial<RequestSeen> => {
  if (status === 'cancelled') return { status: 'cancelled' };
  const { date, from, to } = slot;
  return {
    status: before === 'received' || before === 'checked' ? 'scheduled' : before,
    visit: { date, from, to },
  };
};

const isVisitOf = (visit: Appointment, postcode: string, isOwn: (sent: Sent) => boolean): boolean =>
  isOwn({ conversation: visit.conversation, at: visit.bookedAt }) || visit.postcode === postcode;

/** A visit that has no case of its own. When it was booked is not kept. */
const visitSeen = (visit: Appointment): RequestSeen => {
  const at = visit.confirmedAt ?? '';
  const { reference, kind } = visit;
  return {
    reference,
    kind: `visit.${kind}`,
    status: 'scheduled',
    receivedAt: at,
    updatedAt: at,
    ...booked(visit, 'scheduled'),
  };
};
