// One event of a conversation: one read, one decision, one conditional write, delivery, one mark.
import type { ChatSummary } from '../handoff/board.ts';
import type { Event } from '../model.ts';
import { decide, type Deciding } from './decide.ts';
import { deliver } from './deliver.ts';
import type { Delivering } from './delivering.ts';
import type { Erasing } from './erase.ts';
import { load, save, type Held } from './held.ts';
import {
  Busy,
  Conflict,
  type Drop,
  type Log,
  type Push,
  type Signs,
  type TurnLog,
  type TurnStorage,
  type TurnTranscripts,
} from './ports.ts';
import { familiarity, withSocket, withTaken, type ConversationRecord } from './record.ts';
import { reported } from './refusal.ts';
import { signAhead } from './sign-ahead.ts';
import { CHANNEL_IDS } from './stamp.ts';
import { timerRung } from './timers-due.ts';
import { withUndelivered } from './undelivered.ts';

export type WorkerPorts = Delivering &
  Deciding & {
    readonly storage: TurnStorage;
    readonly transcripts: TurnTranscripts;
    readonly push: Push;
    readonly signs?: Signs;
    readonly drop: Drop;
    readonly log: Log;
  };

/** What receives and what works run on clocks of their own. */
const CLOCKS_APART_MS = 60_000;

/** How long a worker waits for another that is at the same conversation, before the queue asks again. */
const PATIENCE_MS = 2_000;
const LOOK_AGAIN_MS = 40;

/**
 * @param remainingMs how long this invocation may still take; delivery stops before it
 * @throws Busy when another worker keeps the conversation, or whatever the storage throws: the event comes again
 */
export type Work = (event: Event, remainingMs: () => number) => Promise<void>;

export const worker =
  (ports: WorkerPorts): Work =>
  async (arrived, remainingMs) => {
    const began = performance.now();
    const patientUntil = began + Math.min(PATIENCE_MS, remainingMs() / 2);
    for (;;) {
      const held = await load(ports, arrived);
      // The conversation knows its channel; a timer's event does not.
      const event = { ...arrived, channel: held.record.channel };
      const done = await attempt(ports, event, held, remainingMs);
      if (done !== undefined) {
        ports.log({
          conversation: event.conversation,
          channel: event.channel,
          event: event.kind,
          ...done,
          ms: Math.round(performance.now() - began),
        });
        return;
      }
      if (performance.now() > patientUntil) throw new Busy('Another worker is at this conversation.');
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };

/** What only whoever is there is told. */
const NEWS: ReadonlySet<Event['kind']> = new Set(['news', 'notice', 'incident', 'agent']);

type Done = Pick<TurnLog, 'status' | 'version' | 'pending' | 'error' | 'refusal'>;

/** One try at the event. Undefined: another worker is at it, or came first; look again. */
const attempt = async (
  ports: WorkerPorts,
  event: Event,
  held: Held,
  remainingMs: () => number,
): Promise<Done | undefined> => {
  const { record } = held;
  const known = await isTaken(ports, record, event);
  const leased = record.lease !== undefined && record.lease > Date.now();
  if (leased && (record.outbox.length > 0 || !known)) return undefined;
  try {
    const timer = known ? undefined : timerRung(ports.clock(), event, record);
    if (timer !== undefined) return await takeTurn(ports, timer, held, remainingMs);
    if (known || event.kind === 'deliver') {
      if (record.outbox.length === 0) return { status: 'repeat', version: record.version };
      const claimed = await save(ports, event, held, { ...record, lease: leaseUntil(remainingMs) });
      return await finish(ports, event, claimed, remainingMs, 'delivered');
    }
    // Who is not there any more is told nothing.
    if (NEWS.has(event.kind) && held.eTag === undefined) return { status: 'ignored', version: 0 };
    if (event.kind === 'erase' || record.erased !== undefined) {
      // Hardly any conversation was ever erased: what that needs is read with the first.
      const { erasing } = await import('./erase.ts');
      const left = erasing(event, record, ports.clock());
      if (left !== undefined) return await leave(ports, event, held, left, remainingMs);
    }
    if (event.kind === 'connected') return await connect(ports, event, held, remainingMs);
    if (event.kind === 'refused') return await refuse(ports, event, held, remainingMs);
    return await takeTurn(ports, event, held, remainingMs);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
};

/** An erased conversation: what is left of it is written, if anything changes, and what is still to be done for others is done. */
const leave = async (
  ports: WorkerPorts,
  event: Event,
  held: Held,
  { status, record }: Erasing,
  remainingMs: () => number,
): Promise<Done> => {
  if (record === undefined) return { status, version: held.record.version };
  const saved = await save(ports, event, held, { ...record, lease: leaseUntil(remainingMs) });
  return finish(ports, event, saved, remainingMs, status, held.record.desk);
};

const takeTurn = async (
  ports: WorkerPorts,
  event: Event,
  held: Held,
  remainingMs: () => number,
): Promise<Done> => {
  const { next, status, error } = await decide(ports, held.record, event, remainingMs);
  signAhead(ports.signs, event, next, remainingMs());
  const saved = await save(ports, event, held, {
    ...next,
    lease: leaseUntil(remainingMs),
    ...dueIfLeft(ports, next, remainingMs),
  });
  const done = await finish(ports, event, saved, remainingMs, status, held.record.desk);
  return error === undefined ? done : { ...done, error: messageOf(error) };
};

/**
 * Should every delivery of this event fail, tick finds the effects that are left: a submission is never stranded. What is
 * only to be said comes with the next event, and the index need not be written for it.
 */
const dueIfLeft = ({ clock }: WorkerPorts, { outbox }: ConversationRecord, remainingMs: () => number) =>
  outbox.every(({ effects }) => effects.length === 0)
    ? {}
    : { due: new Date(clock().getTime() + remainingMs() + 1_000).toISOString() };

/** Works the outbox off. An effect's result is an event too: its turn is saved in the write that marks the effect done. */
const finish = async (
  ports: WorkerPorts,
  event: Event,
  saved: Held,
  remainingMs: () => number,
  status: TurnLog['status'],
  desk = saved.record.desk,
): Promise<Done> => {
  let held = saved;
  for (;;) {
    const { record, result } = await released(ports, event, held, () =>
      deliver(ports, event, held.record, remainingMs),
    );
    if (result === undefined) {
      const { lease: _, ...left } = record;
      const marked = withUndelivered(saved.record, left);
      await save(ports, event, held, marked);
      await told(ports, desk, marked.desk);
      return {
        status,
        version: marked.version,
        ...(marked.outbox.length === 0 ? {} : { pending: marked.outbox.length }),
        ...(marked.refused === undefined ? {} : { refusal: marked.refused.refusal }),
      };
    }
    const { next, status: came, error } = await decide(ports, record, result, remainingMs);
    held = await save(ports, event, held, next);
    const { conversation, channel } = event;
    const failed = error === undefined ? {} : { error: messageOf(error) };
    ports.log({
      conversation,
      channel,
      event: 'result',
      status: came,
      version: next.version,
      ms: 0,
      ...failed,
    });
  }
};

/** Only when all is in the table: whoever is told looks there. */
const told = async (
  { desk, warn }: WorkerPorts,
  before: ChatSummary | undefined,
  after: ChatSummary | undefined,
): Promise<void> => {
  if (before === undefined && after === undefined) return;
  await desk?.changed(before, after).catch((error: unknown) => warn('desk not told', error));
};

/** A delivery that throws gives the conversation back at once, and not only when its lease has run out. */
const released = async <T>(
  ports: WorkerPorts,
  event: Event,
  held: Held,
  act: () => Promise<T>,
): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const { lease: _, ...free } = held.record;
    await save(ports, event, held, free).catch(() => undefined);
    throw error;
  }
};

/** A web chat opened a socket: what it has missed is sent first, then it is pushed to like the others. */
const connect = async (
  ports: WorkerPorts,
  event: Event & { kind: 'connected' },
  held: Held,
  remainingMs: () => number,
): Promise<Done> => {
  // Only the web chat has sockets: what they need is read with the first.
  const { replay } = await import('./replay.ts');
  const open = await replay(ports, event, remainingMs);
  const taken = withTaken(held.record, event);
  const { record, evicted } = open
    ? withSocket(taken, event.connection)
    : { record: taken, evicted: [event.connection] };
  await save(ports, event, held, record);
  await Promise.all(evicted.map((socket) => ports.drop(socket)));
  return { status: 'replayed', version: record.version };
};

/** It stands in the record, for whoever looks after the person; or it is said again as a closed window lets us. */
const refuse = async (
  ports: WorkerPorts,
  event: Event & { kind: 'refused' },
  held: Held,
  remainingMs: () => number,
): Promise<Done> => {
  const { refusal } = event;
  const record = await reported(ports.transcripts, held.record, event, ports.clock());
  const isAgain = record.outbox.length > held.record.outbox.length;
  const { desk } = record;
  const saved = await save(ports, event, held, {
    ...withUndelivered(held.record, record),
    ...(isAgain ? { lease: leaseUntil(remainingMs) } : {}),
  });
  if (!isAgain) {
    await told(ports, desk, saved.record.desk);
    return { status: 'refused', version: record.version, refusal };
  }
  return { ...(await finish(ports, event, saved, remainingMs, 'refused')), refusal };
};

const isTaken = async (
  { transcripts }: WorkerPorts,
  record: ConversationRecord,
  event: Event,
): Promise<boolean> => {
  const known = familiarity(record, event);
  if (known !== 'unsure') return known === 'taken';
  const since = new Date(Date.parse(event.at) - CLOCKS_APART_MS).toISOString();
  return transcripts.hasEvent(CHANNEL_IDS[event.channel], event.conversation, event.id, since);
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : JSON.stringify(error);

const leaseUntil = (remainingMs: () => number): number => Date.now() + remainingMs();
