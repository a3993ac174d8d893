// A case that a person will see to was opened: its card comes next, with the conversation as it is at this moment.
import { FOR_A_PERSON, type RecordSeen } from '../handoff/seen.ts';
import type { Effect, EffectResult } from '../model.ts';
import type { ConversationRecord } from './record.ts';

/** @returns at most one effect, which is tried until it is done */
export const cardAfter = (
  effect: Effect,
  result: EffectResult | undefined,
  record: ConversationRecord,
): readonly Effect[] => {
  if (effect.kind !== 'submit' || !FOR_A_PERSON.has(effect.transaction)) return [];
  const reference = result !== undefined && 'reference' in result ? result.reference : undefined;
  const seen = seenIn(record);
  if (reference === undefined || seen === undefined) return [];
  const { key, conversation } = effect;
  return [{ kind: 'card', key: `card:${key}`, conversation, reference, seen }];
};

/** The conversation as it is at this moment. */
export const seenIn = ({
  version,
  dialog,
  lastHeardAt,
  closedAt,
  refused,
}: ConversationRecord): RecordSeen | undefined =>
  dialog && {
    version,
    dialog,
    ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(refused === undefined ? {} : { refused }),
  };
