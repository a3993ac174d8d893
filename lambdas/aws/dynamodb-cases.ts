// The embedded case book, in DynamoDB: one item a case, and one beside it that lists it under its conversation.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  changeOf,
  referenceFor,
  type Case,
  type CaseChange,
  type Cases,
  type Standing,
} from '../../bot/services/cases.ts';
import { LONG_KEPT } from '../../bot/services/long-kept.ts';
import { CLAIM_DAYS, expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { keyOf, s, type Item } from './table.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';

/** References that a key tries before giving up: each is taken by another case about once in a million, times the cases there are. */
const ATTEMPTS = 20;

export const dynamoDbCases = (client: DynamoDBClient, tableName: string): Cases => {
  const read = async (reference: string): Promise<AttributeValue | undefined> => {
    const Key = { pk: s(keyOf('case', reference)), sk: s('case') };
    const command = new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true });
    return (await client.send(command)).Item?.['body'];
  };
  const find = async (reference: string): Promise<Case | undefined> => caseOf(await read(reference));

  /** Only over `before`, so that of two at once the second looks again. False when something else stands there. */
  const put = async (after: Case, before?: AttributeValue): Promise<boolean> => {
    const body = s(JSON.stringify(after));
    const Item = { pk: s(keyOf('case', after.reference)), sk: s('case'), body, expires: expiresOf(after) };
    return unlessRefused(
      client.send(new PutItemCommand({ TableName: tableName, Item, ...unchangedSince(before) })),
    );
  };
  const isFor = async (reference: string, key: string): Promise<boolean> =>
    (await find(reference))?.key === key;
  const list = (Item: Item) => client.send(new PutItemCommand({ TableName: tableName, Item }));

  return {
    find,
    /** The first case of a key stays as it is, its time too: a repeat finds it, and lists it if the first did not come to that. */
    async open(submission, prefix) {
      const { key, conversation, receivedAt } = submission;
      const fresh = { status: 'received', updatedAt: receivedAt, ...submission } as const;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const reference = referenceFor(key, prefix, attempt);
        if (!(await put({ ...fresh, reference })) && !(await isFor(reference, key))) continue;
        await list({ pk: s(keyOf('cases-of', conversation)), sk: s(reference), expires: expiresOf(fresh) });
        return reference;
      }
      throw new Error(`No free reference was found for ${submission.transaction} in ${ATTEMPTS} attempts.`);
    },
    async update(reference, change) {
      for (;;) {
        const before = await read(reference);
        const known = caseOf(before);
        const changed = known && changeOf(change, known);
        if (known === undefined || changed === undefined) return known;
        const after = { ...withoutOldReason(known, changed), ...changed };
        if (await put(after, before)) return after;
      }
    },
    async of(conversation) {
      const command = new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(keyOf('cases-of', conversation)) },
        ConsistentRead: true,
      });
      const listed = (await client.send(command)).Items ?? [];
      const found = await Promise.all(listed.map(({ sk }) => find(sk?.S ?? '')));
      return found.filter((each) => each !== undefined).sort(byTime);
    },
  };
};

/** A case that was opened before cases had a standing is one that was received. */
const caseOf = (body: AttributeValue | undefined): Case | undefined => {
  if (body?.S === undefined) return undefined;
  const stored = JSON.parse(body.S) as Omit<Case, keyof Standing> & Partial<Standing>;
  return { status: 'received', updatedAt: stored.receivedAt, ...stored };
};

const withoutOldReason = ({ reason, ...known }: Case, { status }: CaseChange): Case =>
  reason === undefined || (status !== undefined && status !== known.status) ? known : { ...known, reason };

/** A case as it is stored, for whoever fills the table. */
export const caseItem = (stored: Case): Item => ({
  pk: s(keyOf('case', stored.reference)),
  sk: s('case'),
  body: s(JSON.stringify(stored)),
  expires: expiresOf(stored),
});

/** From its last change. */
const expiresOf = ({ transaction, updatedAt }: Pick<Case, 'transaction' | 'updatedAt'>) =>
  expiresAfter(Object.hasOwn(LONG_KEPT, transaction) ? CLAIM_DAYS : REQUEST_DAYS, updatedAt);

/** Of the same millisecond, as two bins of one report are, by their references: always the same order, whatever was read first. */
const byTime = (a: Case, b: Case): number =>
  compared(a.receivedAt, b.receivedAt) || compared(a.reference, b.reference);
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
