// What is stored of a conversation, without what names its channel or its hour: the same script leaves the same on each.
import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import type { DialogState } from '../../bot/model.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Case } from '../../bot/services/cases.ts';
import type { Feedback } from '../../bot/services/feedback.ts';
import { digest } from '../../bot/digest.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import type { Stage } from './stage.ts';

export type Stored = {
  readonly state: DialogState | undefined;
  /** The one that was sent last, or what was told of a hazard in a form that is still open. */
  readonly sent: Case | undefined;
  readonly feedback: Feedback | undefined;
};

export const storedOf = async (stage: Stage, conversation: string): Promise<Stored> => {
  const key = conversationKey(conversation);
  const record = (await stage.storage.read([key]))[key] as ConversationRecord | undefined;
  const state = record?.dialog;
  const [cases, feedback] = await Promise.all([
    dynamoDbCases(stage.client, stage.table).of(conversation),
    feedbackOf(stage, conversation, state),
  ]);
  return { state, sent: cases.at(-1), feedback };
};

/** All cases there are, told of or not: whatever was opened twice shows here. */
export const casesOf = async ({ client, table }: Stage): Promise<readonly Case[]> => {
  const found: Case[] = [];
  let from: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const { Items = [], LastEvaluatedKey }: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'begins_with(pk, :case)',
        ExpressionAttributeValues: { ':case': { S: 'case#' } },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...Items.map(({ body }) => JSON.parse(body?.S ?? '{}') as Case));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

/** Nothing in it leads back to a conversation; the other way there is its key. */
const feedbackOf = async ({ client, table }: Stage, conversation: string, state: DialogState | undefined) => {
  if (state?.helped === undefined) return undefined;
  const { at } = state.helped;
  const key = `feedback:${digest([conversation, at])}`;
  return (await dynamoDbFeedback(client, table).list(at)).find((each) => each.key === key);
};

/** What must be the same on every channel. */
export const comparable = ({ state, feedback }: Stored, cases: readonly Case[]): unknown => ({
  state: state === undefined ? undefined : named(withoutTimes(state), cases),
  // In the order in which they were sent. Of one millisecond, as two bins of one report are, their references say nothing: each channel has its own.
  cases: cases
    // Where an incident stands comes into its case by the incident's own worker, sooner or later than the script ends.
    .map(({ receivedAt, transaction, answers: { incident: _, ...answers } }) => ({
      receivedAt,
      said: { transaction, answers: named(answers, cases) },
    }))
    .toSorted(
      (one, other) =>
        compared(one.receivedAt, other.receivedAt) ||
        compared(JSON.stringify(one.said), JSON.stringify(other.said)),
    )
    .map(({ said }) => said),
  feedback: feedback === undefined ? undefined : without(feedback, 'key', 'at'),
});

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Each conversation's references are its own: they stand for the case, or for the payment. So are the keys of what became part of one, and the hour of a hazard. */
const named = (state: unknown, cases: readonly Case[]): unknown =>
  JSON.parse(
    cases.reduce(
      (text, { reference, transaction }) => text.replaceAll(reference, `the reference of ${transaction}`),
      // A promise to pay is no case.
      JSON.stringify(state)
        .replaceAll(/PAY-\d{6}/g, 'the reference of a payment')
        .replaceAll(/("hazardAt":)"[^"]*"/g, '$1"its hour"')
        .replaceAll(/("also":)\[[^\]]*\]/g, '$1"others"')
        .replace(/\bP-\d{6}\b/g, 'the reference of a promise'),
    ),
  );

/** What was said is in words or by tap; a page is greeted when it is opened; `answered` and `pace` are kept where machines may write, and by the minute. */
const withoutTimes = ({
  greetedAt: _greetedAt,
  lastAt: _lastAt,
  danger,
  heardAt: _heardAt,
  identity,
  stopped,
  helped,
  sent,
  open,
  offered,
  answered: _answered,
  pace: _pace,
  mood,
  ladder,
  told,
  topic,
  lately,
  proving,
  wanted,
  homeGiven,
  ...rest
}: DialogState) => ({
  ...rest,
  // A list that stands above is left out where texts are paid for; what was told is in an order of its own.
  told: told?.map(([what]) => what).toSorted(),
  proving: proving?.asked,
  mood: mood === undefined ? undefined : without(mood, 'at'),
  ladder: ladder === undefined ? undefined : without(ladder, 'at'),
  topic: topic?.id,
  lately: lately?.dialog,
  wanted: wanted === undefined ? undefined : without(wanted, 'at'),
  homeGiven: homeGiven?.place,
  offered: withoutMenu(offered),
  identity: identity === undefined ? undefined : without(identity, 'at', 'usedAt'),
  stopped: stopped !== undefined,
  helped: helped === undefined ? undefined : without(helped, 'at'),
  sent: sent?.dialog,
  danger: danger?.id,
  open: open === undefined ? undefined : without(open, 'sending', 'finding', 'files', 'said', 'unlisted'),
});

/** The page shows it when it is opened, the phones only to whoever asks. */
const withoutMenu = (offered: DialogState['offered'] = []): DialogState['offered'] => {
  const menu = Object.values(content.menu).find(
    (each) => digest(each) === digest(offered.slice(0, each.length)),
  );
  const left = offered.slice(menu?.length ?? 0);
  return left.length === 0 ? undefined : left;
};

const without = <T extends object>(from: T, ...names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>;
