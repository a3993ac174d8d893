// Where requests stand, from the embedded case book and diaries, in DynamoDB; wrong tries are counted by conversation.
import {
  ConditionalCheckFailedException,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { digest } from '../../bot/digest.ts';
import type { Json } from '../../bot/model.ts';
import type { Addresses } from '../../bot/services/addresses.ts';
import type { Appointment, Appointments } from '../../bot/services/appointments.ts';
import type { Case, Cases } from '../../bot/services/cases.ts';
import {
  isPublic,
  latest,
  publicly,
  seenOf,
  withDash,
  type Misses,
  type Requests,
  type RequestSeen,
  type Sent,
} from '../../bot/services/requests.ts';
import { isSince } from '../../bot/services/since.ts';
import { expiresAfter, NUDGE_DAYS } from './kept-days.ts';
import { keyOf, s } from './table.ts';

export type RequestsDeps = {
  readonly cases: Pick<Cases, 'find' | 'of'>;
  readonly appointments: Pick<Appointments, 'find' | 'of'>;
  readonly addresses: Addresses;
  readonly misses: Misses;
  readonly clock: () => Date;
};
export const dynamoDbRequests = (
  client: DynamoDBClient,
  tableName: string,
  { cases, appointments, addresses, misses, clock }: RequestsDeps,
): Requests => {
  const table = { TableName: tableName };
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
      const seen = sent.map((each) => withVisit(each, visits.get(each.reference)));
      const others = booked.filter(({ reference }) => sent.every((each) => each.reference !== reference));
      return latest([...seen, ...others.map(visitSeen)]);
    },
    async find(typed, postcode, conversation, isOwn = (sent) => sent.conversation === conversation) {
      const reference = withDash(typed);
      // All is read whatever is found, so that a wrong reference takes as long as a wrong postcode.
      const [wrong, found, visit, homes] = await Promise.all([
        misses.of(conversation),
        cases.find(reference),
        appointments.find(reference),
        addresses.at(postcode),
      ]);
      if (wrong.isLocked) return 'locked';
      const isTheirs =
        found !== undefined &&
        (isOwn({ conversation: found.conversation, at: found.receivedAt }) ||
          isAt(found.answers, postcode, homes));
      if (isTheirs) return withVisit(found, visit);
      if (found !== undefined && isPublic(found.transaction)) return publicly(withVisit(found, visit));
      if (found === undefined && visit !== undefined && isVisitOf(visit, postcode, isOwn))
        return visitSeen(visit);
      await wrong.add(digest([reference, postcode]));
      return null;
    },
    async nudge(reference) {
      const at = clock().toISOString();
      const expires = expiresAfter(NUDGE_DAYS, at);
      const Item = { pk: s(keyOf('nudges', at.slice(0, 10))), sk: s(reference), at: s(at), expires };
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
  (postcode !== '' && answers['postcode'] === postcode) ||
  homes.some(({ uprn }) => uprn === answers['address'] || uprn === answers['house']);

const withVisit = (found: Case, visit: Appointment | undefined): RequestSeen => ({
  ...seenOf(found),
  ...(visit === undefined ? {} : booked(visit, found.status)),
});

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
  isOwn({ conversation: visit.conversation, at: visit.bookedAt }) ||
  (postcode !== '' && visit.postcode === postcode);

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
