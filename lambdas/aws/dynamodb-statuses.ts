// Delivery statuses in DynamoDB. A message has a partition of its own with two items: what we sent, and how far it came.
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type BatchGetItemCommandOutput,
  type BatchWriteItemCommandOutput,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import type { Refusal, StatusReport } from '../../bot/channels/channel.ts';
import type { ChannelId } from '../../bot/model.ts';
import {
  isForGood,
  LATELY,
  orderOf,
  raised,
  STATUS_DAYS,
  together,
  type FailedMessage,
  type MessageStatus,
  type SentMessage,
  type Statuses,
} from '../../bot/services/statuses.ts';
import { keyOf, n, s, type Item } from './table.ts';

/** BatchWriteItem takes 25, and a message has two items at most; a turn hardly ever sends as much. */
const BATCH = 12;
const TRIES = 4;

export const dynamoDbStatuses = (client: DynamoDBClient, TableName: string): Statuses => {
  const get = async (Key: Item): Promise<Item | undefined> =>
    (await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;

  /** Nothing is overwritten by less: a refused condition is a report that came late or twice. */
  const raise = async (Key: Item, field: string, value: Item[string], more: Item = {}): Promise<void> => {
    const all: Item = { ...more, [field]: value, expires: expires() };
    const names = Object.keys(all);
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key,
          UpdateExpression: `SET ${names.map((_, index) => `#${index} = :${index}`).join(', ')}`,
          ConditionExpression: 'attribute_not_exists(#field) OR #field < :value',
          ExpressionAttributeNames: {
            '#field': field,
            ...Object.fromEntries(names.map((name, index) => [`#${index}`, name])),
          },
          ExpressionAttributeValues: {
            ':value': value,
            ...Object.fromEntries(Object.values(all).map((each, index) => [`:${index}`, each])),
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  const write = async (messages: readonly SentMessage[]): Promise<void> => {
    let left: WriteRequest[] = messages
      .flatMap((message) => [sentItem(message), ...(message.byPerson === true ? [writtenItem(message)] : [])])
      .map((Item) => ({ PutRequest: { Item } }));
    for (let tries = 0; tries < TRIES && left.length > 0; tries++) {
      const { UnprocessedItems }: BatchWriteItemCommandOutput = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [TableName]: left } }),
      );
      left = UnprocessedItems?.[TableName] ?? [];
    }
    if (left.length > 0) throw new Error(`${left.length} sent messages could not be kept.`);
  };

  const failedOf = async (messages: readonly SentMessage[]): Promise<FailedMessage[]> => {
    const found: Item[] = [];
    let ask: Item[] = messages.map(({ channel, id }) => stateKey(channel, id));
    for (let tries = 0; tries < TRIES && ask.length > 0; tries++) {
      const { Responses, UnprocessedKeys }: BatchGetItemCommandOutput = await client.send(
        new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: ask, ConsistentRead: true } } }),
      );
      found.push(...(Responses?.[TableName] ?? []));
      ask = UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
    return messages.flatMap(({ channel, id, conversation, activity }) => {
      const item = found.find(({ pk }) => pk?.S === statusKey(channel, id));
      const { refusal, code, at = '' } = stateIn(item);
      if (!isForGood(refusal)) return [];
      return [{ channel, id, conversation, activity, refusal, at, ...(code === undefined ? {} : { code }) }];
    });
  };

  const of = async (channel: ChannelId, id: string): Promise<MessageStatus | undefined> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(statusKey(channel, id)) },
      }),
    );
    if (Items.length === 0) return undefined;
    const sent = Items.find(({ sk }) => sk?.S === 'sent');
    const status = stateIn(Items.find(({ sk }) => sk?.S === 'state'));
    const conversation = sent?.['conversation']?.S;
    const activity = sent?.['activity']?.S;
    if (conversation === undefined || activity === undefined) return status;
    const upTo = await get(watermarkKey(channel, conversation));
    return raised({ conversation, activity, ...status }, sent?.['at']?.S, {
      ...(upTo?.['delivered']?.N === undefined ? {} : { delivered: Number(upTo['delivered'].N) }),
      ...(upTo?.['read']?.N === undefined ? {} : { read: Number(upTo['read'].N) }),
    });
  };

  return {
    of,

    async report(report) {
      const { channel, conversation, id, upTo, state, refusal, code, at } = report;
      if (upTo !== undefined && conversation !== undefined)
        await raise(watermarkKey(channel, conversation), state, n(upTo));
      if (id === undefined) return undefined;
      await raise(stateKey(channel, id), 'order', s(orderOf(report)), stateItem(report));
      if (state !== 'failed' || !isForGood(refusal)) return undefined;
      const sent = await get(sentKey(channel, id));
      const whose = sent?.['conversation']?.S ?? conversation;
      const activity = sent?.['activity']?.S ?? report.activity;
      if (whose === undefined) return undefined;
      return {
        channel,
        id,
        conversation: whose,
        refusal,
        at,
        ...(activity === undefined ? {} : { activity }),
        ...(code === undefined ? {} : { code }),
      };
    },

    async sent(told) {
      const failed: FailedMessage[] = [];
      const messages = onceEach(told);
      for (let from = 0; from < messages.length; from += BATCH) {
        const batch = messages.slice(from, from + BATCH);
        await write(batch);
        failed.push(...(await failedOf(batch)));
      }
      return failed;
    },

    async lately(channel, conversation) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': s(writtenKey(channel, conversation)) },
          ScanIndexForward: false,
          Limit: LATELY,
        }),
      );
      const states = Items.map(async ({ activity, id }) => {
        const state = (await of(channel, id?.S ?? ''))?.state;
        return [activity?.S ?? '', state ?? 'sent'] as const;
      });
      return together(await Promise.all(states));
    },
  };
};

/** What was tried again is told of twice, and a batch that names a message twice is refused. */
const onceEach = (messages: readonly SentMessage[]): readonly SentMessage[] => [
  ...new Map(messages.map((message) => [statusKey(message.channel, message.id), message])).values(),
];

const statusKey = (channel: ChannelId, id: string): string => keyOf('status', channel, id);
const sentKey = (channel: ChannelId, id: string): Item => ({ pk: s(statusKey(channel, id)), sk: s('sent') });
const stateKey = (channel: ChannelId, id: string): Item => ({
  pk: s(statusKey(channel, id)),
  sk: s('state'),
});
/** One item a conversation: a number rises for each state that the provider speaks of so. */
const watermarkKey = (channel: ChannelId, conversation: string): Item => ({
  pk: s(keyOf('status-up-to', channel, conversation)),
  sk: s('watermarks'),
});

const sentItem = ({ channel, id, conversation, activity, at }: SentMessage): Item => ({
  ...sentKey(channel, id),
  conversation: s(conversation),
  activity: s(activity),
  at: s(at),
  expires: expires(),
});
/** What agents wrote, by conversation, in the order in which it was sent. */
const writtenKey = (channel: ChannelId, conversation: string): string =>
  keyOf('status-written', channel, conversation);
const writtenItem = ({ channel, id, conversation, activity, at }: SentMessage): Item => ({
  pk: s(writtenKey(channel, conversation)),
  sk: s(`${at}#${id}`),
  id: s(id),
  activity: s(activity),
  expires: expires(),
});
/** Every field is written each time, so that nothing stays of the report before it. */
const stateItem = ({ state, at, refusal, code }: StatusReport): Item => ({
  state: s(state),
  at: s(at),
  refusal: refusal === undefined ? { NULL: true } : s(refusal),
  code: code === undefined ? { NULL: true } : s(code),
});

const stateIn = (item: Item | undefined): MessageStatus => {
  if (item === undefined) return {};
  const { state, at, refusal, code } = item;
  return {
    ...(state?.S === undefined ? {} : { state: state.S as NonNullable<MessageStatus['state']> }),
    ...(at?.S === undefined ? {} : { at: at.S }),
    ...(refusal?.S === undefined ? {} : { refusal: refusal.S as Refusal }),
    ...(code?.S === undefined ? {} : { code: code.S }),
  };
};

/** Forgotten by DynamoDB on real time. */
const expires = () => n(Math.floor(Date.now() / 1000) + STATUS_DAYS * 86_400);
