// News of a notice that was refused for good: whoever put the notice up sees that it did not reach somebody. Tried until it is written.
import { marksOf } from '../channels/marks.ts';
import type { Refusal } from '../channels/channel.ts';
import type { Activity, Effect } from '../model.ts';
import { untoldEffect } from '../notices/untold.ts';
import type { ConversationRecord } from './record.ts';

/** @param refusal where the provider said what kind it was @param at ISO */
export const untoldBy = (
  conversation: string,
  activities: readonly Partial<Activity>[],
  { refusal, at }: { readonly refusal?: Refusal | undefined; readonly at: string },
): readonly Effect[] =>
  activities.flatMap((activity) => {
    const { notice } = marksOf(activity);
    if (notice === undefined) return [];
    return [untoldEffect({ ...notice, conversation, at, ...(refusal === undefined ? {} : { refusal }) })];
  });

/** What is to be done of it beside what waits: its words stand in the transcript already. */
export const withUntold = (
  record: ConversationRecord,
  effects: readonly Effect[],
  at: string,
): ConversationRecord => {
  const [first] = effects;
  if (first === undefined) return record;
  const version = record.version + 1;
  const output = { version, event: first.key, at, activities: [], effects, recorded: true };
  return { ...record, version, outbox: [...record.outbox, output] };
};
