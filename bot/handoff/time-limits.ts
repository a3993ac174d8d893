// By when something happens in each stage, in minutes. A council may change them; none is without a limit.

export const LIMITS = {
  /** Asked which way, and no answer: nothing is begun, and that is said. */
  choosing: 15,
  /** What was said of the wait is never older. */
  saidWait: 5,
  /** In the queue at most: then the truth, and another way. */
  waiting: 60,
  /** An agent who took it writes. */
  firstWords: 2,
  /** The person wrote, and the agent has not: they are told that the agent is there still, and a supervisor sees it. */
  agentSilent: 4,
  /** And so long after that it goes back to the queue, in its old place. */
  agentGone: 6,
  /** The same two where they are in danger. */
  agentSilentInDanger: 2,
  agentGoneInDanger: 2,
  /** Somebody in danger has not written: they are asked, and whoever looks after the desk sees it. */
  silentInDanger: 5,
  /** The agent wrote, and the person has not: they are asked whether they are there still. */
  personSilent: 20,
  /** And so long after that the talk ends. */
  personGone: 40,
  /** An agent wrote first, and they have so long to answer. */
  writtenFirst: 3 * 24 * 60,
  /** A parked talk whose agent is late goes back to the queue. */
  parkedLate: 15,
} as const;

/** @returns ISO */
export const minutesAfter = (from: string, minutes: number): string =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();
