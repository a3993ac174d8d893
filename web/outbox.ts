// What the citizen has said and the server has not yet taken: sent one by one, in order.
import type { Outgoing } from './activity.ts';
import { Refused } from './api.ts';
import { backoff, sleeper } from './wait.ts';

export type Delivery = 'sending' | 'waiting' | 'sent' | 'not-sent';
export type Outbox = {
  send(activity: Outgoing): void;
  /** The line stands again: whatever was held back goes out. */
  flush(): void;
  again(clientId: string): void;
  /** Its echo came, so it arrived, whatever became of the answer. */
  arrived(clientId: string): void;
  /** What was not sent stays so until the citizen says otherwise. */
  hold(): void;
};
type Ports = {
  readonly post: (activity: Outgoing) => Promise<string>;
  readonly mark: (clientId: string, delivery: Delivery, id?: string) => void;
};

const TRIES = 4;

export const outbox = ({ post, mark }: Ports): Outbox => {
  const nap = sleeper();
  const queue: Outgoing[] = [];
  const refused = new Map<string, Outgoing>();
  let busy = false;
  let asked = false;
  const first = () => queue[0];
  const wanted = () => asked;

  async function pump(): Promise<void> {
    if (busy) {
      asked = true;
      nap.wake();
      return;
    }
    busy = true;
    for (let next = first(); next; next = first()) {
      asked = false;
      const went = await attempt(next);
      if (first() !== next) continue;
      if (went === 'out of reach') {
        if (wanted()) continue;
        queue.forEach((waiting) => mark(idOf(waiting), navigator.onLine ? 'not-sent' : 'waiting'));
        break;
      }
      queue.shift();
      if (went === 'refused') {
        refused.set(idOf(next), next);
        mark(idOf(next), 'not-sent');
      } else mark(idOf(next), 'sent', went.id);
    }
    busy = false;
  }

  async function attempt(activity: Outgoing): Promise<{ id: string } | 'refused' | 'out of reach'> {
    for (let tries = 0; tries < TRIES && first() === activity && navigator.onLine; tries++) {
      if (tries > 0) await nap.sleep(backoff(tries - 1));
      if (first() !== activity) break;
      mark(idOf(activity), 'sending');
      try {
        return { id: await post(activity) };
      } catch (fault) {
        if (fault instanceof Refused && !passing(fault.status)) return 'refused';
      }
    }
    return 'out of reach';
  }

  return {
    send: (activity) => {
      queue.push(activity);
      mark(idOf(activity), 'sending');
      if (!busy) void pump();
    },
    flush: () => void pump(),
    again: (clientId) => {
      const activity = refused.get(clientId);
      if (activity && refused.delete(clientId)) queue.push(activity);
      queue.forEach((waiting) => mark(idOf(waiting), 'sending'));
      void pump();
    },
    arrived: (clientId) => {
      const index = queue.findIndex((activity) => idOf(activity) === clientId);
      if (index >= 0) queue.splice(index, 1);
      refused.delete(clientId);
      mark(clientId, 'sent');
    },
    hold: () => {
      for (const activity of queue.splice(0)) {
        refused.set(idOf(activity), activity);
        mark(idOf(activity), 'not-sent');
      }
    },
  };
};

const idOf = (activity: Outgoing) => activity.channelData.clientActivityID;
/** Timeouts, throttling and server faults pass; any other refusal would be repeated. */
const passing = (status: number) => status >= 500 || status === 408 || status === 429;
