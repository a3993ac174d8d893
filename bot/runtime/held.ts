// A conversation's record as it stands in the table, read and written: only over what it was read as.
import type { Event } from '../model.ts';
import type { TurnStorage } from './ports.ts';
import { conversationKey, freshRecord, type ConversationRecord } from './record.ts';
import { withTimersDue } from './timers-due.ts';

type Stored = { readonly storage: TurnStorage };
/** A record as it stands in the table; `eTag` undefined when it is not there yet. */
export type Held = { readonly record: ConversationRecord; readonly eTag: string | undefined };

export const load = async ({ storage }: Stored, event: Event): Promise<Held> => {
  const key = conversationKey(event.conversation);
  const found = (await storage.read([key]))[key] as
    (ConversationRecord & { readonly eTag: string }) | undefined;
  if (found === undefined) return { record: freshRecord(event.channel), eTag: undefined };
  const { eTag, ...record } = found;
  // What an earlier version did not keep yet.
  return { record: { ...freshRecord(event.channel), ...record }, eTag };
};

/** @throws Conflict when another came first */
export const save = async (
  { storage }: Stored,
  event: Event,
  held: Held,
  record: ConversationRecord,
): Promise<Held> => {
  const due = withTimersDue(record);
  return { record: due, eTag: await storage.put(conversationKey(event.conversation), due, held.eTag) };
};
