// An agent's doing as it comes in the queue: who did it, as their token says, and what.
import type { AgentDoes } from './agent-does.ts';
import type { Agent } from './handoff.ts';

export type AgentHappening = {
  readonly kind: 'agent';
  readonly agent: Agent;
  readonly role: 'agent' | 'supervisor';
  readonly does: AgentDoes;
};
