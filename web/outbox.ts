// What the citizen has said and the server has not yet taken: sent one by one, in order.
import { Refused, type Parcel } from './api.ts';
import { backoff, sleeper } from './wait.ts';

/** `notPhoto`: the server cannot read it, and never will. */
export type Delivery = 'sending' | 'waiting' | 'sent' | 'not-sent' | 'notPhoto';
export type Outbox = {
  send(parcel: Parcel): void;
  /** The line stands again: whatever was held back goes out. */
  flush(): void;
  again(clientId: string): void;
  /** Its echo came, so it arrived, whatever became of the answer. */
  arrived(clientId: string): void;
  /** What was not sent stays so until the citizen says otherwise. */
  hold(): void;
};
type Ports = {
  readonly post: (parcel: Parcel) => Promise<string>;
  readonly mark: (clientId: string, delivery: Delivery, id?: string) => void;
  /** All that the server does not have yet, whenever that changes. */
  readonly unsent: (parcels: readonly Parcel[]) => void;
};

const TRIES = 4;

export const outbox = ({ post, mark, unsent }: Ports): Outbox => {
  const nap = sleeper();
  const queue: Parcel[] = [];
  const refused = new Map<string, Parcel>();
  let busy = false;
  let asked = false;
  const first = () => queue[0];
  const wanted = () => asked;
  const keep = () => unsent([...refused.values(), ...queue]);

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
      if (went === 'refused' && !next.photos) refused.set(idOf(next), next);
      keep();
      if (went === 'refused') mark(idOf(next), next.photos ? 'notPhoto' : 'not-sent');
      else mark(idOf(next), 'sent', went.id);
    }
    busy = false;
  }

  async function attempt(parcel: Parcel): Promise<{ id: string } | 'refused' | 'out of reach'> {
    for (let tries = 0; tries < TRIES && first() === parcel && navigator.onLine; tries++) {
      if (tries > 0) await nap.sleep(backoff(tries - 1));
      if (first() !== parcel) break;
      mark(idOf(parcel), 'sending');
      try {
        return { id: await post(parcel) };
      } catch (fault) {
        if (fault instanceof Refused && !passing(fault.status)) return 'refused';
      }
    }
    return 'out of reach';
  }

  return {
    send: (parcel) => {
      queue.push(parcel);
      keep();
      mark(idOf(parcel), 'sending');
      if (!busy) void pump();
    },
    flush: () => void pump(),
    again: (clientId) => {
      const parcel = refused.get(clientId);
      if (parcel && refused.delete(clientId)) queue.push(parcel);
      queue.forEach((waiting) => mark(idOf(waiting), 'sending'));
      void pump();
    },
    arrived: (clientId) => {
      const index = queue.findIndex((parcel) => idOf(parcel) === clientId);
      if (index >= 0) queue.splice(index, 1);
      if (refused.delete(clientId) || index >= 0) keep();
      mark(clientId, 'sent');
    },
    hold: () => {
      for (const parcel of queue.splice(0)) {
        refused.set(idOf(parcel), parcel);
        mark(idOf(parcel), 'not-sent');
      }
    },
  };
};

const idOf = ({ activity }: Parcel) => activity.channelData.clientActivityID;
/** Timeouts, throttling and server faults pass; any other refusal would be repeated. */
const passing = (status: number) => status >= 500 || status === 408 || status === 429;
