// Dangers to life, past whatever stands in their conversations' way: the line is sent first, and marked after. No turn is taken.
import type { Context, SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { ContentAtOnce } from '../bot/content.ts';
import { isDenied, wasAsked } from '../bot/danger-held.ts';
import { digest } from '../bot/digest.ts';
import type { Activity, Event, Language } from '../bot/model.ts';
import { replyOf } from '../bot/reply.ts';
import type { Delivered, Push, SafetyMarks, Senders } from '../bot/runtime/ports.ts';
import type { ConversationRecord } from '../bot/runtime/record.ts';
import { stamp, stampReceived } from '../bot/runtime/stamp.ts';
import { isLine, languagesOf } from '../bot/safety-lines.ts';
import { say } from '../bot/say.ts';
import type { SentMessage } from '../bot/services/statuses.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import { languageOf } from '../bot/understanding/language.ts';
import type { DangerLog } from './log.ts';
import { readEvent } from './read-event.ts';

export type SafetyDeps = {
  readonly content: Pick<ContentAtOnce, 'council' | 'dangers'>;
  /** The conversation as it stands, whoever is at it. Asked for, and not waited for. */
  readonly record: (conversation: string) => Promise<ConversationRecord | undefined>;
  readonly marks: SafetyMarks;
  /** All but the web chat's. */
  readonly senders: Senders;
  readonly push: Push;
  /** Under which ids it was sent, for the provider's reports. */
  readonly sent: (messages: readonly SentMessage[]) => Promise<unknown>;
  readonly clock: () => Date;
  readonly log: (entry: DangerLog) => void;
  readonly warn: (what: string, error: unknown) => void;
  /** Waits before quick retries, in ms. */
  readonly quickRetries?: readonly number[];
};

/** What the table knows is waited for this long; then the line goes without. */
const TABLE_MS = 300;
/** A provider's call may take this long, as in a turn. */
const CALL_MS = 4_000;

/** Messages side by side, for nothing is kept between them. What a provider would not take now comes again. */
export const safety =
  (deps: SafetyDeps) =>
  async ({ Records }: SQSEvent, _?: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> => {
    const failures = await Promise.all(
      Records.map(async ({ messageId, body }): Promise<SQSBatchItemFailure[]> => {
        try {
          const event = readEvent(body);
          if (event?.kind === 'activity') await answer(deps, event);
          return [];
        } catch (error) {
          deps.warn('a safety line was not sent', error);
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: failures.flat() };
  };

type Told = Event & { readonly kind: 'activity' };

const answer = async (deps: SafetyDeps, event: Told): Promise<void> => {
  const began = performance.now();
  const { conversation, channel } = event;
  const [record, marked] = await Promise.all([
    // Who listens on the web chat stands there, so that nothing could be said before.
    inTime(deps, channel === 'webchat' ? CALL_MS : TABLE_MS, deps.record(conversation)),
    inTime(deps, TABLE_MS, deps.marks.of(conversation, digest(event.id))),
  ]);
  const lines = linesIn(deps, event, record).filter(({ id = '' }) => marked?.includes(id) !== true);
  if (lines.length === 0) return;
  const {
    sent: count,
    ids = [],
    rest,
    why,
  } = await (channel === 'webchat' ? pushed(deps, event, record, lines) : sent(deps, event, lines));
  // What would be refused for good its turn finds out too, and keeps.
  const said = rest === 'never' ? [] : lines.slice(0, count).flatMap(({ id }) => (isLine(id) ? [id] : []));
  await deps.marks
    .mark(conversation, digest(event.id), said)
    .catch((error: unknown) => deps.warn('a safety line was not marked', error));
  const at = deps.clock().toISOString();
  const messages = ids.map(([index, id]) => ({
    channel,
    id,
    conversation,
    activity: lines[index]?.id ?? '',
    at,
  }));
  if (messages.length > 0)
    await deps.sent(messages).catch((error: unknown) => deps.warn('sent ids not kept', error));
  if (rest === 'later') throw new NotTaken(`${channel}: ${why ?? rest}`);
  const ms = Math.round(performance.now() - began);
  deps.log({ conversation, channel, ms });
};

/** As the conversation's turn will say them, in the language that is kept of the person where the table told it in time. */
const linesIn = (
  { content, clock }: SafetyDeps,
  event: Told,
  record: ConversationRecord | undefined,
): readonly Partial<Activity>[] => {
  const { text } = replyOf(event.activity);
  const danger = dangerIn(text, content.dangers);
  if (danger === undefined || wasAsked(record?.dialog?.danger, danger, clock())) return [];
  if (isDenied(record?.dialog ?? {}, text, clock())) return [];
  const kept: Language = record?.dialog?.language === 'cy' ? 'cy' : 'en';
  return languagesOf(languageOf(text), kept).map((line, index) =>
    stamp(say({ text: danger.line[line], line }, line), event, versionAfter(record), index, {
      content,
      now: clock(),
    }),
  );
};

/** Tried again once, for two calls are what there is time for: the queue would take longer. */
const sent = async (
  { senders, clock, warn, quickRetries = QUICK_RETRIES }: SafetyDeps,
  { channel, conversation, activity, receivedAt }: Told,
  activities: readonly Partial<Activity>[],
): Promise<Delivered> => {
  const send = senders[channel];
  if (send === undefined) return { sent: 0, rest: 'never', why: `${channel} is off` };
  const from = activity.from as { readonly id?: string } | null | undefined;
  let came: Delivered = { sent: 0 };
  const ids: (readonly [activity: number, id: string])[] = [];
  for (const wait of [...quickRetries, undefined]) {
    const { sent: count, parts } = came;
    came = await send({
      conversation,
      account: from?.id,
      version: 0,
      activities,
      sent: count,
      ...(parts === undefined ? {} : { parts }),
      sockets: [],
      withinMs: CALL_MS,
      now: clock().toISOString(),
      lastHeardAt: receivedAt,
      urgent: true,
    }).catch((error: unknown): Delivered => {
      warn(`safety line on ${channel}`, error);
      return { ...came, rest: 'later' };
    });
    ids.push(...(came.ids ?? []));
    if (came.rest !== 'later' || wait === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ...came, ids };
};
const QUICK_RETRIES = [300];

export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** With the words that it answers, and without a watermark: the turn comes to every socket all the same, and nothing is missed. */
const pushed = async (
  { push }: SafetyDeps,
  event: Told,
  record: ConversationRecord | undefined,
  lines: readonly Partial<Activity>[],
): Promise<Delivered> => {
  const theirs = stampReceived(event.activity, event, versionAfter(record), {});
  const frame = JSON.stringify({ activities: [theirs, ...lines] });
  await Promise.all((record?.sockets ?? []).map((socket) => push(socket, frame)));
  return { sent: lines.length };
};

/** Of the turn to come, most likely: clients put a conversation in order by it. */
const versionAfter = (record: ConversationRecord | undefined): number => (record?.version ?? 0) + 1;

const inTime = async <T>({ warn }: SafetyDeps, ms: number, asked: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    warn('a safety line goes without what the table knows', error);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};
