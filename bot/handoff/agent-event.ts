// What an agent did, as an event of the conversation: who, as their token says, in which role, and what.
import type { Event } from '../model.ts';
import type { AgentDoes } from './agent-does.ts';
import type { Agent } from './handoff.ts';

export type AgentHappening = {
  readonly kind: 'agent';
  readonly agent: Agent;
  readonly role: 'agent' | 'supervisor';
  readonly does: AgentDoes;
  /** Of a desk that keeps its own chats: the hand-off that this was opened for. In a later one it does nothing. */
  readonly handoff?: string;
};
/** As it stands in the queue. */
export type AgentEvent = Pick<Event, 'id' | 'conversation' | 'channel' | 'at' | 'receivedAt'> &
  AgentHappening;
