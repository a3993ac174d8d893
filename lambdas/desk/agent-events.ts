// Makes the events that the desk puts into the queue: each named so that a second delivery is the same one.
import type { AgentEvent } from '../../bot/handoff/agent-event.ts';
import type { AgentDoes } from '../../bot/handoff/agent-does.ts';
import type { Agent } from '../../bot/handoff/handoff.ts';
import type { Role } from './wire.ts';

export type EnqueueAgent = (events: readonly AgentEvent[]) => Promise<void>;

export const agentEvent = (
  id: string,
  conversation: string,
  { agent, role }: { readonly agent: Agent; readonly role: Role },
  does: AgentDoes,
  now: Date,
  handoff?: string,
): AgentEvent => {
  const at = now.toISOString();
  return {
    id,
    conversation,
    channel: 'webchat',
    at,
    receivedAt: at,
    kind: 'agent',
    agent,
    role,
    does,
    ...(handoff === undefined ? {} : { handoff }),
  };
};
