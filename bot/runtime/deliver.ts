// Works an outbox off: first the transcript, then effects, then what is sent, in order. What fails for now waits with a due time.
import type { Effect, Event } from '../model.ts';
import type { Delivered, DoEffect, Senders, TurnTranscripts } from './ports.ts';
import { withoutSockets, type ConversationRecord, type TurnOutput } from './record.ts';
import { CHANNEL_IDS } from './stamp.ts';

export type Delivering = {
  readonly transcripts: TurnTranscripts;
  readonly senders: Senders;
  readonly effects: DoEffect;
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
/** Two retries, within 10 s in all with the calls themselves. */
const QUICK_RETRIES = [300, 1_500];
/** Later tries wait longer and longer: 15 s, 30 s, … at most an hour. */
const backOffMs = (attempts: number): number => Math.min(15_000 * 2 ** Math.min(attempts, 10), 3_600_000);

export const deliver = async (
  ports: Delivering,
  event: Event,
  record: ConversationRecord,
  remainingMs: () => number,
): Promise<Worked> => {
  const context = { ports, event, remainingMs };
  const outbox: TurnOutput[] = [];
  for (const output of record.outbox) outbox.push(await logged(context, output));
  const worked = await doEffects(context, { ...record, outbox });
  return worked.result === undefined ? { record: await sendAll(context, worked.record) } : worked;
};

const logged = async ({ ports, event }: Context, output: TurnOutput): Promise<TurnOutput> => {
  if (output.recorded === true) return output;
  const { version, at, activities } = output;
  const channelId = CHANNEL_IDS[event.channel];
  await ports.transcripts.logTurn({
    channelId,
    conversation: event.conversation,
    version,
    event: output.event,
    at,
    activities,
  });
  return { ...output, recorded: true };
};

/** Stops at the first effect that has a result: its turn comes before anything else is done. */
const doEffects = async (context: Context, record: ConversationRecord): Promise<Worked> => {
  let current = record;
  for (const output of record.outbox) {
    let left = output.effects;
    for (const effect of output.effects) {
      const done = await doEffect(context, effect);
      if (done === 'later') continue;
      left = left.filter((each) => each !== effect);
      current = replaced(current, { ...output, effects: left });
      if (done !== undefined) return { record: current, result: done };
    }
  }
  return { record: current };
};

/** A submission that still fails comes back as a result that says so, and the person is told; a dead letter waits. */
const doEffect = async (context: Context, effect: Effect): Promise<Event | 'later' | undefined> => {
  const { ports, event } = context;
  const done = await quickly(context, `effect ${effect.kind}`, () => ports.effects(effect));
  if (done.ok)
    return done.value === undefined ? undefined : resultEvent(ports, event, effect.key, done.value);
  return effect.kind === 'submit'
    ? resultEvent(ports, event, effect.key, { ok: false, again: true })
    : 'later';
};

/** The first that fails holds the rest back, so that order is kept; later messages of the citizen are taken all the same. */
const sendAll = async (context: Context, record: ConversationRecord): Promise<ConversationRecord> => {
  const now = context.ports.clock();
  if (record.due !== undefined && record.due > now.toISOString() && context.event.kind !== 'deliver')
    return record;
  const { due: _, ...undue } = record;
  let current: ConversationRecord = undue;
  for (const output of record.outbox) {
    const delivered = await sent(context, output, current);
    current = withoutSockets(current, delivered.gone ?? []);
    const { sent: progress } = delivered;
    if (delivered.rest === 'later' || output.effects.length > 0) {
      const attempts = (output.attempts ?? 0) + 1;
      const due = new Date(now.getTime() + backOffMs(attempts - 1)).toISOString();
      return { ...replaced(current, { ...output, sent: progress, attempts }), due };
    }
    if (delivered.rest === 'never') context.ports.warn('refused for good', delivered.why);
    current = { ...current, outbox: current.outbox.filter(({ version }) => version !== output.version) };
  }
  return current;
};

const sent = async (
  context: Context,
  output: TurnOutput,
  { account, sockets }: ConversationRecord,
): Promise<Delivered> => {
  const { ports, event } = context;
  const send = ports.senders[event.channel];
  const { version, activities } = output;
  let progress: Delivered = { sent: output.sent ?? 0 };
  if (activities.length <= progress.sent) return progress;
  if (send === undefined) return { sent: activities.length, rest: 'never', why: `${event.channel} is off` };
  const { conversation } = event;
  const outcome = await quickly(context, `send on ${event.channel}`, async () => {
    progress = await send({ conversation, account, version, activities, sent: progress.sent, sockets });
    if (progress.rest === 'later') throw new RefusedForNow(progress.why);
    return progress;
  });
  return outcome.ok ? outcome.value : { ...progress, rest: 'later' };
};

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
