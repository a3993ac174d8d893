// What an event makes of a conversation: the record as it will be, with what the turn has to do in its outbox.
import type { DialogState, Event } from '../model.ts';
import type { Mind } from '../turn.ts';
import type { PorthAdapter } from './adapter.ts';
import { withHeard, withTaken, type ConversationRecord, type TurnOutput } from './record.ts';

export type Deciding = {
  readonly adapter: PorthAdapter;
  /** What is not read yet is read later: it is looked at where it is asked for, and a danger asks for none of it. */
  readonly mind: Omit<Mind, 'now' | 'refused'>;
  /** Has the rest of the mind read. A danger is taken without it, and a result that comes beside it is not. */
  readonly rest?: () => Promise<unknown>;
  /** Porth's time. */
  readonly clock: () => Date;
};

export const decide = async (
  { adapter, mind, rest, clock }: Deciding,
  record: ConversationRecord,
  event: Event,
) => {
  if (event.kind === 'result') await rest?.();
  const now = clock();
  const version = record.version + 1;
  const turned = await adapter.run(record.dialog, event, version, {
    get content() {
      return mind.content;
    },
    get heed() {
      return mind.heed;
    },
    understand: mind.understand,
    now,
    ...(record.refused === undefined ? {} : { refused: record.refused }),
  });
  const output = {
    version,
    event: event.id,
    at: now.toISOString(),
    activities: turned.activities,
    effects: turned.effects,
    ...(turned.status === 'emergency' || turned.status === 'held' ? { urgent: true } : {}),
    ...(event.kind === 'activity' && event.alarmed === true ? { alarmed: event.alarmed } : {}),
    ...(turned.unsent === true ? { sent: turned.activities.length } : {}),
  };
  const next: ConversationRecord = {
    ...withHeard(withTaken(record, event), event),
    version,
    dialog: turned.state,
    outbox: [...(isNotForThem(record, turned.state) ? record.outbox.map(unsent) : record.outbox), output],
  };
  return { next, status: turned.status, error: turned.error };
};

/** They asked for no more messages, or what waits was for whoever had the account on the channel before. */
const isNotForThem = ({ dialog }: ConversationRecord, { stopped, since }: DialogState): boolean =>
  (stopped !== undefined && dialog?.stopped === undefined) || since !== dialog?.since;

/** What waited for the provider: only a safety line still goes. */
const unsent = (output: TurnOutput): TurnOutput =>
  output.urgent === true ? output : { ...output, sent: output.activities.length };
