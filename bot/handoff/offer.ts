// Which ways to a person are open now: hours, who is on, and how long it would take decide, not what is cheaper.
import type { Because, Rank, Wait, Way } from './handoff.ts';
import { waitFor, type Queue } from './wait.ts';

/** Up to so many minutes nobody is asked: they are put in the queue, and may leave it by a word. */
export const SHORT_WAIT = 10;
/** Nobody is kept on a screen for longer: they are called, or written to. */
export const LONG_WAIT = 45;

export type Offer = {
  readonly ways: readonly Way[];
  readonly because: Because;
  readonly wait?: Wait;
  /** The only sensible way: it is taken without asking. */
  readonly atOnce: boolean;
};

/** @param ahead how many are before them */
export const offerOf = (queue: Queue, ahead: number, rank: Rank): Offer => {
  const later = (because: Because): Offer => ({ ways: ['call', 'case'], because, atOnce: false });
  if (!queue.isOpen) return later('out-of-hours');
  if (queue.agents.length === 0) return later('nobody-on');
  // Who is in danger, or needs extra care, is let into a queue that is closed or long.
  if (rank !== 'usual')
    return { ways: ['here', 'call'], because: 'choice', wait: waitFor(queue, ahead), atOnce: true };
  if (queue.isClosed) return later('queue-closed');
  const wait = waitFor(queue, ahead);
  if (wait === 'unknown') return { ways: ['here', 'call', 'case'], because: 'choice', wait, atOnce: false };
  if (wait > LONG_WAIT) return { ...later('long'), wait };
  return { ways: ['here', 'call', 'case'], because: 'choice', wait, atOnce: wait <= SHORT_WAIT };
};
