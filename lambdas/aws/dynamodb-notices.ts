// Notices, in DynamoDB: one item each, changed only over what was seen; those that run are listed in one partition; reports beside each.
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type AttributeValue,
  type DynamoDBClient,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import {
  changedBy,
  noticeOf,
  type Notice,
  type NoticeReport,
  type Notices,
} from '../../bot/notices/notice.ts';
import type { Untold } from '../../bot/notices/untold.ts';
import { referenceFor } from '../../bot/services/cases.ts';
import { keyOf, n, s, type Item } from './table.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';

/** Northmoor's references of notices, `I-204518`. */
const PREFIX = 'I';
const OPEN = s('notices-open');
const ALL = s('notices');
/** What people told is kept for about a year; what a duty manager put up stays. */
const REPORTS_SECONDS = 366 * 86_400;

export const dynamoDbNotices = (client: DynamoDBClient, tableName: string): Notices => {
  const table = { TableName: tableName };
  const keyOfNotice = (id: string): Item => ({ pk: s(keyOf('notice', id)), sk: s('notice') });
  const read = async (id: string): Promise<AttributeValue | undefined> => {
    const command = new GetItemCommand({ ...table, Key: keyOfNotice(id), ConsistentRead: true });
    return (await client.send(command)).Item?.['body'];
  };
  const find = async (id: string): Promise<Notice | undefined> => parsed(await read(id));

  /** @returns false when something else stands there */
  const write = (notice: Notice, before: AttributeValue | undefined) =>
    unlessRefused(
      client.send(
        new PutItemCommand({
          ...table,
          Item: { ...keyOfNotice(notice.id), body: s(JSON.stringify(notice)) },
          ...unchangedSince(before),
        }),
      ),
    );
  const pages = async function* (
    query: Omit<QueryCommandInput, 'TableName'>,
  ): AsyncGenerator<readonly Item[]> {
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
        new QueryCommand({ ...table, ...query, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
      );
      yield Items;
      from = LastEvaluatedKey;
    } while (from !== undefined);
  };
  const listed = async (query: Omit<QueryCommandInput, 'TableName'>): Promise<readonly Notice[]> => {
    const ids: string[] = [];
    for await (const page of pages(query)) ids.push(...page.map(({ id }) => id?.S ?? ''));
    const found = await Promise.all(ids.map(find));
    return found.filter((each) => each !== undefined);
  };

  return {
    find,
    async put(asked) {
      const notice = noticeOf(asked, referenceFor(asked.id, PREFIX, 0));
      const { id, from } = notice;
      // Listed first: an entry that leads to nothing does no harm, a notice that no list has is seen by nobody.
      await client.send(new PutItemCommand({ ...table, Item: { pk: OPEN, sk: s(id), id: s(id) } }));
      await client.send(
        new PutItemCommand({ ...table, Item: { pk: ALL, sk: s(`${from}#${id}`), id: s(id) } }),
      );
      await write(notice, undefined);
      return (await find(id)) ?? notice;
    },
    async open() {
      const found = await listed({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': OPEN },
        ConsistentRead: true,
      });
      return found.filter(isOpen);
    },
    async since(from) {
      const found = await listed({
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': ALL, ':from': s(from) },
        ScanIndexForward: false,
      });
      return found;
    },
    async change(id, change, seen) {
      for (;;) {
        const before = await read(id);
        const notice = parsed(before);
        if (notice === undefined) return undefined;
        if (notice.updates.length !== seen || notice.standing !== 'running') return { notice, done: false };
        const after = changedBy(notice, change);
        if (await write(after, before)) return { notice: after, done: true };
      }
    },
    async told(id, updates) {
      for (;;) {
        const before = await read(id);
        const notice = parsed(before);
        // What changed again meanwhile has news of its own.
        if (notice?.updates.length !== updates) return;
        const { untold, ...settled } = notice;
        if (untold === true && !(await write(settled, before))) continue;
        if (!isOpen(settled))
          await client.send(new DeleteItemCommand({ ...table, Key: { pk: OPEN, sk: s(id) } }));
        return;
      }
    },
    async attach(report) {
      const { notice, conversation, at } = report;
      const Item = {
        pk: s(keyOf('notice-reports', notice)),
        sk: s(conversation),
        body: s(JSON.stringify(report)),
        expires: n(Math.floor(Date.parse(at) / 1000) + REPORTS_SECONDS),
      };
      await client.send(new PutItemCommand({ ...table, Item }));
    },
    async untold({ id, conversation, ...untold }) {
      await unlessRefused(
        client.send(
          new UpdateItemCommand({
            ...table,
            Key: { pk: s(keyOf('notice-reports', id)), sk: s(conversation) },
            UpdateExpression: 'SET untold = :untold, untoldUpdate = :update',
            ConditionExpression:
              'attribute_exists(pk) AND (attribute_not_exists(untoldUpdate) OR untoldUpdate <= :update)',
            ExpressionAttributeValues: {
              ':untold': s(JSON.stringify(untold)),
              ':update': n(untold.update),
            },
          }),
        ),
      );
    },
    async *reports(id) {
      const query = {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(keyOf('notice-reports', id)) },
        ConsistentRead: true,
      };
      for await (const page of pages(query)) yield page.map(reportIn);
    },
  };
};

const reportIn = ({ body, untold }: Item): NoticeReport => ({
  ...(JSON.parse(body?.S ?? '{}') as NoticeReport),
  ...(untold?.S === undefined ? {} : { untold: JSON.parse(untold.S) as Untold }),
});

const parsed = (body: AttributeValue | undefined): Notice | undefined =>
  body?.S === undefined ? undefined : (JSON.parse(body.S) as Notice);

const isOpen = ({ standing, untold }: Notice): boolean => standing === 'running' || untold === true;
