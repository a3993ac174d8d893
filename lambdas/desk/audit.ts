// Who saw and did what: written before it is done, read by supervisors alone, and with nothing in it that anybody said.
import type { AgentDoes } from '../../bot/handoff/agent-does.ts';
import type { Who } from './who.ts';
import type { AuditEntry } from './wire.ts';

export type Audit = {
  /** Under the same key nothing is written a second time. */
  keep(key: string, entry: AuditEntry): Promise<void>;
  /** Oldest first. */
  of(conversation: string): Promise<readonly AuditEntry[]>;
  /** What concerns no conversation, of a day (ISO date). */
  on(day: string): Promise<readonly AuditEntry[]>;
};
export const SAW_MS = 10 * 60_000;

export const entryOf = (
  { agent, role }: Who,
  now: Date,
  entry: Pick<AuditEntry, 'what' | 'conversation' | 'about'>,
): AuditEntry => ({ at: now.toISOString(), agent, role, ...entry });

/** At most once for an agent and a chat in ten minutes. */
export const saw = (
  { audit, clock }: { readonly audit: Pick<Audit, 'keep'>; readonly clock: () => Date },
  who: Who,
  conversation: string,
): Promise<void> => {
  const window = Math.floor(clock().getTime() / SAW_MS);
  return audit.keep(`saw#${who.agent.id}#${window}`, entryOf(who, clock(), { what: 'saw', conversation }));
};

/** What is told of it besides: ids and choices, never words. */
export const aboutOf = (does: AgentDoes): Pick<AuditEntry, 'about'> => {
  switch (does.does) {
    case 'answer':
      return { about: does.topic };
    case 'form':
      return { about: does.form };
    case 'park':
      return { about: does.until };
    case 'transfer':
      return { about: does.team };
    case 'end':
      return { about: does.outcome };
    case 'assign':
      return { about: does.to.id };
    default:
      return {};
  }
};
