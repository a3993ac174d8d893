// Whether the account on the channel has come to somebody else since a link was sent: the link is then nobody's.
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import { LINK_HOURS, type Link } from '../../bot/services/links.ts';

export type Conversations = (id: string) => Promise<Partial<ConversationRecord> | undefined>;

export const isHandedOn = (
  { expiresAt, purpose }: Pick<Link, 'expiresAt' | 'purpose'>,
  record: Partial<ConversationRecord> | undefined,
): boolean => {
  const since = record?.dialog?.since;
  const madeAt = Date.parse(expiresAt) - LINK_HOURS[purpose] * 3_600_000;
  return since !== undefined && madeAt < Date.parse(since);
};
