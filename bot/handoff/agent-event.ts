// What an agent did, as an event of the conversation: who, as their token says, in which role, and what.
import type { Event } from '../model.ts';
import type { AgentDoes } from './agent-does.ts';
import type { Agent } from './handoff.ts';

export type AgentHappening = {
  readonly kind: 'agent';
  readonly agent: Agent;
  readonly role: 'agent' | 'supervisor';
  readonly does: AgentDoes;
  /** The hand-off that it is meant for, as the desk saw it: done later it must not hit another. */
  readonly handoff?: string;
};
/** As it stands in the queue. */
export type AgentEvent = Pick<Event, 'id' | 'conversation' | 'channel' | 'at' | 'receivedAt'> &
  AgentHappening;
