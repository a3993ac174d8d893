// That a message of ours was refused for good stands in the chat's line at the desk, with which one: of what is long past, nothing does.
import { undeliveredOf } from '../handoff/undelivered.ts';
import type { ConversationRecord } from './record.ts';

/** @param before the record as it was before the provider's word came */
export const withUndelivered = (
  before: Pick<ConversationRecord, 'refused'>,
  after: ConversationRecord,
): ConversationRecord =>
  after.desk === undefined || after.refused === undefined || after.refused === before.refused
    ? after
    : { ...after, desk: { ...after.desk, ...undeliveredOf(after.refused) } };
