// What is stored of a conversation, without what names its channel or its hour: the same script leaves the same on each.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DialogState } from '../../bot/model.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Case } from '../../bot/services/cases.ts';
import type { Feedback } from '../../bot/services/feedback.ts';
import { digest } from '../../bot/digest.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import type { Stage } from './stage.ts';

export type Stored = {
  readonly state: DialogState | undefined;
  /** In the order in which they came. */
  readonly cases: readonly Case[];
  readonly feedback: Feedback | undefined;
};

export const storedOf = async (stage: Stage, conversation: string): Promise<Stored> => {
  const key = conversationKey(conversation);
  const record = (await stage.storage.read([key]))[key] as ConversationRecord | undefined;
  const state = record?.dialog;
  const [cases, feedback] = await Promise.all([
    casesOf(stage, conversation),
    feedbackOf(stage, conversation, state),
  ]);
  return { state, cases, feedback };
};

const casesOf = async ({ client, table }: Stage, conversation: string): Promise<readonly Case[]> => {
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: table,
      FilterExpression: 'begins_with(pk, :case) AND contains(body, :conversation)',
      ExpressionAttributeValues: { ':case': { S: 'case#' }, ':conversation': { S: conversation } },
    }),
  );
  return Items.map(({ body }) => JSON.parse(body?.S ?? '{}') as Case).sort((one, other) =>
    one.receivedAt < other.receivedAt ? -1 : 1,
  );
};

/** Nothing in it leads back to a conversation; the other way there is its key. */
const feedbackOf = async ({ client, table }: Stage, conversation: string, state: DialogState | undefined) => {
  if (state?.helped === undefined) return undefined;
  const { at } = state.helped;
  const key = `feedback:${digest([conversation, at])}`;
  return (await dynamoDbFeedback(client, table).list(at)).find((each) => each.key === key);
};

/** What must be the same on every channel. */
export const comparable = ({ state, cases, feedback }: Stored): unknown => ({
  state: state === undefined ? undefined : withoutTimes(state),
  cases: cases.map(({ transaction, answers }) => ({ transaction, answers })),
  feedback: feedback === undefined ? undefined : without(feedback, 'key', 'at'),
});

/** `answered` and `pace` are kept where machines may write, and by the minute. */
const withoutTimes = ({
  greetedAt,
  lastAt,
  stopped,
  helped,
  sent,
  open,
  answered: _,
  pace: __,
  ...rest
}: DialogState) => ({
  ...rest,
  greeted: greetedAt !== undefined,
  spoken: lastAt !== undefined,
  stopped: stopped !== undefined,
  helped: helped === undefined ? undefined : without(helped, 'at'),
  sent: sent?.dialog,
  open: open === undefined ? undefined : without(open, 'sending', 'finding'),
});

const without = <T extends object>(from: T, ...names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>;
