// The one table: its keys, and how items are made. What belongs together shares a partition.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

/** Sparse index of items that are due: `dueGroup` is one of a few, `due` an ISO time. */
export const DUE_INDEX = 'due';
export const DUE_GROUP = 'due';
/** Incidents have a group of their own: a clock of theirs waits behind nobody's reminder. */
export const DUE_INCIDENTS = 'due-incidents';
/** Sparse index of conversations that are with a person, or wait for one: by team, in the order of its queue, with a summary. */
export const DESK_INDEX = 'desk';

/** The table's definition, for `CreateTable` on a laptop and for the CDK. TTL is on `expires` (epoch seconds). */
export const TABLE = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'dueGroup', AttributeType: 'S' },
    { AttributeName: 'due', AttributeType: 'S' },
    { AttributeName: 'deskTeam', AttributeType: 'S' },
    { AttributeName: 'deskAt', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: DUE_INDEX,
      KeySchema: [
        { AttributeName: 'dueGroup', KeyType: 'HASH' },
        { AttributeName: 'due', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: DESK_INDEX,
      KeySchema: [
        { AttributeName: 'deskTeam', KeyType: 'HASH' },
        { AttributeName: 'deskAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['desk'] },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const;

/** `#` parts the names, so it is escaped inside them. */
export const keyOf = (kind: string, ...names: readonly string[]): string =>
  [kind, ...names.map((name) => name.replace(/[%#]/g, encodeURIComponent))].join('#');

export const nameIn = (key: string, kind: string): string => decodeURIComponent(key.slice(kind.length + 1));

export const s = (value: string): AttributeValue.SMember => ({ S: value });
export const n = (value: number): AttributeValue.NMember => ({ N: String(value) });
