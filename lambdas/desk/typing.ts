// Typing only passes through: an agent's is shown to the person, the person's to the agent who has the chat. Nobody waits for it.
import { randomUUID } from 'node:crypto';
import type { Push, Signs } from '../../bot/runtime/ports.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import { HELD } from '../../bot/handoff/handoff.ts';
import { warn } from '../log.ts';
import { NO_CONTENT, type As } from './as.ts';
import { chatAt, type Records } from './chat-at.ts';
import type { DeskPush } from './push.ts';

export type TypingDeps = {
  readonly records: Records;
  readonly clock: () => Date;
  readonly push: Push;
  /** Of channels that can show it. */
  readonly signs: Signs;
  /** The channel's own id of what they wrote last. */
  readonly lastHeard: (conversation: string, record: ConversationRecord) => Promise<string | undefined>;
};

const SIGN_MS = 2_000;

/** `POST /desk/api/chats/{conversation}/typing`. Only whoever has the chat is seen to type. */
export const postTyping =
  (deps: TypingDeps): As =>
  async (who, _, { conversation = '' }) => {
    const { record, summary } = await chatAt(deps.records, who, conversation, deps.clock);
    if (summary?.agent?.id !== who.agent.id || !HELD.has(summary.stage)) return NO_CONTENT;
    await shown(deps, conversation, record, who.agent.name).catch((error: unknown) => warn('typing', error));
    return NO_CONTENT;
  };

const shown = async (
  { push, signs, lastHeard }: TypingDeps,
  conversation: string,
  record: ConversationRecord,
  name: string,
): Promise<void> => {
  if (record.channel === 'webchat') {
    const frame = JSON.stringify({ activities: [typingOf(conversation, name)] });
    await Promise.all(record.sockets.map((socket) => push(socket, frame)));
    return;
  }
  const sign = signs[record.channel];
  const { account } = record;
  if (sign === undefined || account === undefined) return;
  const message = await lastHeard(conversation, record);
  if (message !== undefined) await sign({ account, message, withinMs: SIGN_MS });
};

const typingOf = (conversation: string, name: string) => ({
  type: 'typing',
  id: randomUUID(),
  channelId: 'directline',
  conversation: { id: conversation },
  from: { id: 'porth', name, role: 'bot' },
});

/** Of the person: a hint to the agent who has the chat, if one has. */
export const typedBy =
  ({ records, push }: { readonly records: Records; readonly push: DeskPush }) =>
  async (conversation: string): Promise<void> => {
    const chat = (await records.of(conversation))?.desk;
    if (chat?.agent === undefined || !HELD.has(chat.stage)) return;
    await push({ kind: 'typing', conversation }, { agent: chat.agent.id });
  };
