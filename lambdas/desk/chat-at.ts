// One conversation as the desk may see it: where it stands with a person, and whether this agent may see it.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { OVER, type Handoff } from '../../bot/handoff/handoff.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import { HttpError } from '../http.ts';
import type { Who } from './who.ts';

export type Records = { of(conversation: string): Promise<ConversationRecord | undefined> };
export type ChatAt = {
  readonly record: ConversationRecord;
  readonly handoff: Handoff;
  /** Undefined once it is over. */
  readonly summary?: ChatSummary;
};

/**
 * Only what was handed to a person: the assistant's own talks are nobody's to read. An agent sees those of their teams, and those that
 * they have. Once a talk is over, whoever had it last and supervisors see it for a week, as far as its end.
 * @throws HttpError 404 for what is no such conversation, 403 for one of another team
 */
export const chatAt = async (
  records: Records,
  who: Who,
  conversation: string,
  clock: () => Date,
): Promise<ChatAt> => {
  const record = await records.of(conversation);
  const handoff = record?.dialog?.handoff;
  if (record === undefined || handoff === undefined || handoff.stage === 'offered')
    throw new HttpError(404, 'ChatUnknown', 'This conversation is not with a person.');
  const isOver = OVER.has(handoff.stage);
  if (isOver && !maySeeAfter(who, handoff, clock()))
    throw new HttpError(404, 'ChatUnknown', 'This chat is over, and the conversation is not with a person.');
  if (!isOver && !maySee(who, handoff))
    throw new HttpError(403, 'OtherTeam', 'This chat is with another team. A supervisor can give it to you.');
  return { record, handoff, ...(record.desk === undefined ? {} : { summary: record.desk }) };
};

const maySeeAfter = ({ agent, role }: Who, { since, agent: had }: Handoff, now: Date): boolean =>
  (role === 'supervisor' || had?.id === agent.id) && now.getTime() - Date.parse(since) < WEEK_MS;
const WEEK_MS = 7 * 24 * 3_600_000;

export const maySee = (
  { agent, role, teams }: Who,
  chat: { readonly team: string; readonly agent?: { readonly id: string } },
): boolean => role === 'supervisor' || teams.includes(chat.team) || chat.agent?.id === agent.id;
