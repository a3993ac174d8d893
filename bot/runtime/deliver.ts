// Works an outbox off: a safety line, the transcript, effects, then what is sent, in order. What fails for now waits with a due time.
import type { Effect, Event } from '../model.ts';
import type { Delivered, DoEffect, Senders, TurnTranscripts } from './ports.ts';
import { isOurs } from '../channels/marks.ts';
import { refusedEvent, type FailedMessage, type Statuses } from '../services/statuses.ts';
import {
  withoutSockets,
  withRefused,
  withTaken,
  type ConversationRecord,
  type TurnOutput,
} from './record.ts';
import { CHANNEL_IDS } from './stamp.ts';

export type Delivering = {
  readonly transcripts: TurnTranscripts;
  readonly senders: Senders;
  readonly effects: DoEffect;
  readonly statuses: Pick<Statuses, 'sent'>;
  /** Porth's time. */
  readonly clock: () => Date;
  /** Told of every failure that is retried or given up. */
  readonly warn: (what: string, error: unknown) => void;
  /** Waits before quick retries, in ms. */
  readonly quickRetries?: readonly number[];
};
/** `result` is what an effect came to, as the event that it is: then there is more to do. */
export type Worked = { readonly record: ConversationRecord; readonly result?: Event };
type Context = { readonly ports: Delivering; readonly event: Event; readonly remainingMs: () => number };

/** Time kept back to write the mark before the invocation ends. */
const SPARE_MS = 1_500;
/** Nothing new is begun with less than this left. */
const ENOUGH_MS = SPARE_MS + 500;
/** A provider's call takes this long at most. */
const CALL_MS = 5_000;
/** Two retries, within 10 s in all with the calls themselves. */
const QUICK_RETRIES = [300, 1_500];
/** Turns that may wait for a provider; with more, the oldest are given up. They stand in the transcript. */
const WAITING_MAX = 100;
/** Later tries wait longer and longer: 15 s, 30 s, … at most an hour. */
const backOffMs = (attempts: number): number => Math.min(15_000 * 2 ** Math.min(attempts, 10), 3_600_000);

export const deliver = async (
  ports: Delivering,
  event: Event,
  record: ConversationRecord,
  remainingMs: () => number,
): Promise<Worked> => {
  const context = { ports, event, remainingMs };
  // Danger to life goes ahead of all: of the transcript, which may fail, and of effects, which can take seconds.
  const told = await sendAll(context, record, isUrgent);
  const outbox: TurnOutput[] = [];
  for (const output of told.record.outbox) outbox.push(await logged(context, output));
  const worked = await doEffects(context, { ...told.record, outbox });
  if (worked.result !== undefined) return worked;
  const said = await sendAll(context, worked.record, (output) => !isUrgent(output), told.isRefused);
  return { record: settled(context, said.record) };
};

const isUrgent = ({ urgent }: TurnOutput): boolean => urgent === true;

/** What the citizen said goes into the transcript, and not into the wait for a provider that is down. */
const logged = async ({ ports, event }: Context, output: TurnOutput): Promise<TurnOutput> => {
  if (output.recorded === true) return output;
  const { version, at, activities } = output;
  const { conversation, channel } = event;
  await ports.transcripts.logTurn({
    channelId: CHANNEL_IDS[channel],
    conversation,
    version,
    event: output.event,
    at,
    activities,
  });
  return { ...output, recorded: true, ...(channel === 'webchat' ? {} : withoutTheirs(output)) };
};

/** What was sent already is counted anew: a safety line goes out before its turn is logged, or waits from then on. */
const withoutTheirs = ({
  activities,
  sent: progress = 0,
}: TurnOutput): Pick<TurnOutput, 'activities' | 'sent'> => {
  return {
    activities: activities.filter(isOurs),
    sent: activities.slice(0, progress).filter(isOurs).length,
  };
};

/** Stops at the first effect that has a result: its turn comes before anything else is done. */
const doEffects = async (context: Context, record: ConversationRecord): Promise<Worked> => {
  let current = record;
  for (const output of record.outbox) {
    if ((output.effectTries ?? 0) > 0 && !isDue(context, record)) continue;
    let left = output.effects;
    for (const effect of output.effects) {
      if (context.remainingMs() < ENOUGH_MS) return { record: current };
      const done = await doEffect(context, effect);
      if (done === 'later') {
        current = replaced(current, { ...output, effects: left, effectTries: (output.effectTries ?? 0) + 1 });
        continue;
      }
      left = left.filter((each) => each !== effect);
      current = replaced(current, { ...output, effects: left });
      if (done !== undefined) return { record: current, result: done };
    }
  }
  return { record: current };
};

/** What a person waits for comes back as a result even when it still fails, and they are told; the rest is tried again later. */
const doEffect = async (context: Context, effect: Effect): Promise<Event | 'later' | undefined> => {
  const { ports, event } = context;
  const done = await quickly(context, `effect ${effect.kind}`, () => ports.effects(effect));
  if (done.ok)
    return done.value === undefined ? undefined : resultEvent(ports, event, effect.key, done.value);
  return effect.kind === 'submit' || effect.kind === 'find'
    ? resultEvent(ports, event, effect.key, { ok: false, again: true })
    : 'later';
};

/** In order: the first that fails holds the rest back. Later messages of the citizen are taken all the same. */
const sendAll = async (
  context: Context,
  record: ConversationRecord,
  which: (output: TurnOutput) => boolean,
  isRefusedBefore = false,
): Promise<{ readonly record: ConversationRecord; readonly isRefused: boolean }> => {
  let current = record;
  let isRefused = isRefusedBefore;
  const mustWait = record.outbox.some(isWaiting) && !isDue(context, record);
  for (const output of record.outbox.filter(which)) {
    if (isRefused || context.remainingMs() < ENOUGH_MS) break;
    if ((mustWait && !isUrgent(output)) || isSent(output)) continue;
    const delivered = await sent(context, output, current);
    current = withoutSockets(current, delivered.gone ?? []);
    isRefused = delivered.rest === 'later';
    if (delivered.rest === 'never') {
      context.ports.warn('refused for good', delivered.why);
      current = notedRefusal(context, current, delivered);
    }
    current = await named(context, current, output, delivered.ids ?? []);
    const attempts = (output.attempts ?? 0) + (isRefused ? 1 : 0);
    const { parts: _, ...before } = output;
    current = replaced(current, {
      ...before,
      sent: delivered.sent,
      ...partsOf(delivered),
      ...(attempts === 0 ? {} : { attempts }),
    });
  }
  return { record: current, isRefused };
};

/** Where the provider said what kind of refusal it was, the conversation remembers it. */
const notedRefusal = (
  { ports }: Context,
  record: ConversationRecord,
  { refusal, code }: Delivered,
): ConversationRecord =>
  refusal === undefined
    ? record
    : withRefused(record, {
        refusal,
        at: ports.clock().toISOString(),
        ...(code === undefined ? {} : { code }),
      });

/** Under which ids a turn was sent, for the reports that will come. They are no reason to send anything twice. */
const named = async (
  { ports, event }: Context,
  record: ConversationRecord,
  { activities }: TurnOutput,
  ids: NonNullable<Delivered['ids']>,
): Promise<ConversationRecord> => {
  if (ids.length === 0) return record;
  const { conversation, channel } = event;
  const at = ports.clock().toISOString();
  const messages = ids.map(([index, id]) => {
    const activity = activities[index]?.id ?? '';
    return { channel, id, conversation, activity, at };
  });
  try {
    const failed = await ports.statuses.sent(messages);
    return failed.reduce(
      (noted, each) => withRefused(withTaken(noted, refusedEvent(each, at)), refusalIn(each)),
      record,
    );
  } catch (error) {
    ports.warn('sent ids not kept', error);
    return record;
  }
};

const refusalIn = ({ refusal, at, code, activity }: FailedMessage) => ({
  refusal,
  at,
  ...(code === undefined ? {} : { code }),
  ...(activity === undefined ? {} : { activity }),
});

/** What is done leaves the outbox; what is not has a time at which it is tried again. */
const settled = ({ ports }: Context, record: ConversationRecord): ConversationRecord => {
  const left = record.outbox.filter((output) => !isSent(output) || output.effects.length > 0);
  const outbox = withinLimit(left);
  if (outbox.length < left.length)
    ports.warn('given up', `${left.length - outbox.length} turns that waited too long`);
  const { due: before, ...done } = record;
  if (outbox.length === 0) return { ...done, outbox };
  const now = ports.clock();
  const tries = triesOf(outbox);
  // Time ran out before anything was refused: there is no reason to wait.
  const due = new Date(now.getTime() + (tries === 0 ? 0 : backOffMs(tries - 1))).toISOString();
  return {
    ...done,
    outbox,
    due: before !== undefined && before > now.toISOString() && before < due ? before : due,
  };
};

/** How often what is nearest to being done was tried: an old message must not make a new one, least of all a danger, wait. */
const triesOf = (outbox: readonly TurnOutput[]): number => {
  const urgent = outbox.filter((output) => isUrgent(output) && !isSent(output));
  const of = urgent.length > 0 ? urgent : outbox;
  const tries = of.flatMap((output) => [
    ...(isSent(output) ? [] : [output.attempts ?? 0]),
    ...(output.effects.length === 0 ? [] : [output.effectTries ?? 0]),
  ]);
  const tried = tries.filter((count) => count > 0);
  return tried.length === 0 ? 0 : Math.min(...tried);
};

/** The oldest words give way; a safety line and an effect never do. */
const withinLimit = (outbox: readonly TurnOutput[]): readonly TurnOutput[] => {
  let over = outbox.length - WAITING_MAX;
  return outbox.filter((output) => isUrgent(output) || output.effects.length > 0 || over-- <= 0);
};

const isSent = ({ activities, sent: progress = 0 }: TurnOutput): boolean => progress >= activities.length;
/** Tried before, and refused for then. */
const isWaiting = (output: TurnOutput): boolean => !isSent(output) && (output.attempts ?? 0) > 0;
const isDue = ({ ports, event }: Context, { due }: ConversationRecord): boolean =>
  event.kind === 'deliver' || due === undefined || due <= ports.clock().toISOString();

const sent = async (
  context: Context,
  output: TurnOutput,
  { account, sockets, lastHeardAt }: ConversationRecord,
): Promise<Delivered> => {
  const { ports, event } = context;
  const send = ports.senders[event.channel];
  const { version, activities } = output;
  if (send === undefined) return { sent: activities.length, rest: 'never', why: `${event.channel} is off` };
  let progress: Delivered = { sent: output.sent ?? 0, ...partsOf(output) };
  const { conversation } = event;
  const ids: (readonly [activity: number, id: string])[] = [];
  const outcome = await quickly(context, `send on ${event.channel}`, async () => {
    const withinMs = Math.max(Math.min(CALL_MS, context.remainingMs() - SPARE_MS), 100);
    progress = await send({
      conversation,
      account,
      version,
      activities,
      sent: progress.sent,
      ...partsOf(progress),
      sockets,
      withinMs,
      now: ports.clock().toISOString(),
      ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
      ...(isUrgent(output) ? { urgent: true } : {}),
    });
    ids.push(...(progress.ids ?? []));
    if (progress.rest === 'later') throw new RefusedForNow(progress.why);
    return progress;
  });
  return { ...(outcome.ok ? outcome.value : { ...progress, rest: 'later' }), ids };
};

/** How far one activity came that takes several messages: the next try goes on from there. */
const partsOf = ({ parts }: Pick<Delivered, 'parts'>): Pick<Delivered, 'parts'> =>
  parts === undefined ? {} : { parts };

class RefusedForNow extends Error {
  override readonly name = 'RefusedForNow';
}

/** Tries, and tries again twice, as long as there is time to write down what came of it. */
const quickly = async <T>({ ports, remainingMs }: Context, what: string, act: () => Promise<T>) => {
  for (const wait of [...(ports.quickRetries ?? QUICK_RETRIES), Number.POSITIVE_INFINITY]) {
    try {
      return { ok: true, value: await act() } as const;
    } catch (error) {
      ports.warn(what, error);
      if (remainingMs() < wait + SPARE_MS) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return { ok: false } as const;
};

const replaced = (record: ConversationRecord, output: TurnOutput): ConversationRecord => ({
  ...record,
  outbox: record.outbox.map((each) => (each.version === output.version ? output : each)),
});

const resultEvent = (
  { clock }: Delivering,
  event: Event,
  effect: string,
  result: (Event & { kind: 'result' })['result'],
): Event => {
  const at = clock().toISOString();
  const { conversation, channel } = event;
  return {
    id: `result:${effect}:${at}`,
    conversation,
    channel,
    at,
    receivedAt: at,
    kind: 'result',
    effect,
    result,
  };
};
