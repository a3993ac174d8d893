// A talk with a person as the worker takes it: each event is decided on the record as it is stored, with the desk as it stands.
import type { Activity, ChannelId, Effect, EffectResult, Event, Status } from '../../bot/model.ts';
import type { AgentDoes } from '../../bot/handoff/agent-does.ts';
import type { Agent, Handoff } from '../../bot/handoff/handoff.ts';
import type { Queue } from '../../bot/handoff/wait.ts';
import { heed } from '../../bot/heed.ts';
import { isOurs } from '../../bot/channels/marks.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { decide } from '../../bot/runtime/decide.ts';
import { deskAfter } from '../../bot/runtime/desk-after.ts';
import { freshRecord, type ConversationRecord } from '../../bot/runtime/record.ts';
import { timerRung } from '../../bot/runtime/timers-due.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';

export const SAM: Agent = { id: 'sam', name: 'Sam' };
export const KIM: Agent = { id: 'kim', name: 'Kim' };
export const PAT: Agent = { id: 'pat', name: 'Pat' };

/** One agent on with one chat of three, and enough talks of late to tell a wait. */
export const STAFFED: Queue = {
  isOpen: true,
  isClosed: false,
  agents: [{ id: 'sam', takes: 3, has: 1 }],
  waiting: [],
  handling: [8, 9, 10, 11, 12],
};

export type Talking = {
  readonly record: () => ConversationRecord;
  readonly handoff: () => Handoff | undefined;
  /** What the last event said to the person, message by message, and its status. */
  readonly said: () => readonly string[];
  readonly status: () => Status;
  readonly options: () => readonly string[];
  readonly traces: () => readonly unknown[];
  readonly effects: () => readonly Effect[];
  says(text: string): Promise<readonly string[]>;
  taps(option: string): Promise<readonly string[]>;
  /** Something else than a message, such as that the chat was closed. */
  sends(activity: Partial<Activity>): Promise<readonly string[]>;
  does(
    does: AgentDoes,
    by?: Agent,
    role?: 'agent' | 'supervisor',
    handoff?: string,
  ): Promise<readonly string[]>;
  /** What was sent is taken by the council's systems. @returns what is said of it */
  taken(reference: string): Promise<readonly string[]>;
  /** An effect of the last event came to this. @returns what is said of it */
  comes(effect: string, result: EffectResult): Promise<readonly string[]>;
  /** Time passes, and what comes due in it comes. @returns all that was said in it */
  passes(minutes: number): Promise<readonly string[]>;
  /** The desk as it is from now on. */
  staffed(queues: Readonly<Record<string, Queue>>): void;
};

/** @param at ISO: a Monday morning in Northmoor without it */
export const talking = (
  queues: Readonly<Record<string, Queue>> = { 'customer-services': STAFFED },
  {
    channel = 'webchat',
    at = '2026-11-30T10:00:00.000Z',
  }: { readonly channel?: ChannelId; readonly at?: string } = {},
): Talking => {
  let desk = queues;
  let now = new Date(at);
  let record: ConversationRecord = freshRecord(channel);
  let count = 0;
  let status: Status = 'ignored';
  const adapter = new PorthAdapter();
  const conversation = 'c1';

  const take = async (event: Event): Promise<readonly string[]> => {
    const decided = await decide(
      {
        adapter,
        mind: { content, heed, understand },
        clock: () => now,
        desk: {
          queue: (team) => Promise.resolve(desk[team] ?? { ...STAFFED, agents: [] }),
          after: (...given) => Promise.resolve(deskAfter(...given)),
          changed: () => Promise.resolve(),
        },
      },
      { ...record, outbox: [] },
      event,
      () => 10_000,
    );
    if (decided.error !== undefined) throw decided.error as Error;
    record = JSON.parse(JSON.stringify(decided.next)) as ConversationRecord;
    status = decided.status;
    return said();
  };
  const common = () => ({
    id: `e${(count += 1)}`,
    conversation,
    channel,
    at: now.toISOString(),
    receivedAt: now.toISOString(),
  });
  const activities = () => record.outbox.at(-1)?.activities ?? [];
  const said = () =>
    activities()
      .filter((each) => isOurs(each) && each.type === 'message')
      .map(({ text = '' }) => text);
  const from = { id: '447700900123', name: '', role: 'user' as const };

  return {
    record: () => record,
    handoff: () => record.dialog?.handoff,
    said,
    status: () => status,
    options: () =>
      activities().flatMap(({ suggestedActions }) =>
        (suggestedActions?.actions ?? []).map(({ value }) => (value as { readonly option: string }).option),
      ),
    traces: () => activities().flatMap((each) => (each.type === 'trace' ? [each.value as unknown] : [])),
    effects: () => record.outbox.at(-1)?.effects ?? [],
    says: (text) => take({ ...common(), kind: 'activity', activity: { type: 'message', text, from } }),
    sends: (activity) => take({ ...common(), kind: 'activity', activity: { from, ...activity } }),
    taps: (option) =>
      take({
        ...common(),
        kind: 'activity',
        activity: { type: 'message', text: '', value: { option }, from },
      }),
    does: (does, agent = SAM, role = 'agent', handoff) =>
      take({
        ...common(),
        kind: 'agent',
        agent,
        role,
        does,
        ...(handoff === undefined ? {} : { handoff }),
      }),
    taken: async (reference) => {
      const effect = record.dialog?.open?.sending;
      if (effect === undefined) throw new Error('Nothing is on its way.');
      return take({ ...common(), kind: 'result', effect, result: { ok: true, reference } });
    },
    comes: (effect, result) => take({ ...common(), kind: 'result', effect, result }),
    passes: async (minutes) => {
      const until = now.getTime() + minutes * 60_000;
      const all: string[] = [];
      for (;;) {
        const due = record.dialog?.timers?.[0]?.at;
        if (due === undefined || Date.parse(due) > until) break;
        now = new Date(Math.max(now.getTime(), Date.parse(due)));
        const rung = timerRung(now, { ...common(), kind: 'deliver' }, record);
        if (rung === undefined) break;
        all.push(...(await take(rung)));
      }
      now = new Date(until);
      return all;
    },
    staffed: (queues) => {
      desk = queues;
    },
  };
};
