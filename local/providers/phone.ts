// One simulated phone: what it shows, what is wrong with it, and when Porth last heard from it. In memory, and bounded.
import type { Bubble, PhoneChannel, PhoneState, Person } from '../phones/wire.ts';
import { faultsOf, type FaultId } from './faults.ts';
import type { Reply } from './http.ts';
import type { Account } from './people.ts';

export type Phone = {
  readonly channel: PhoneChannel;
  readonly account: Account;
  readonly has: (fault: FaultId) => boolean;
  readonly setFaults: (on: readonly string[]) => void;
  readonly bubbles: () => readonly Bubble[];
  readonly find: (id: string) => Bubble | undefined;
  readonly add: (bubble: Bubble) => void;
  readonly change: (id: string, how: (bubble: Bubble) => Bubble) => void;
  /** The person did something that opens the 24 hours. */
  readonly heard: () => void;
  readonly heardAt: () => Date;
  readonly type: (ms: number) => void;
  /** Keeps count of the calls that Porth gets no good answer to, and hands on the answer. */
  readonly answers: (reply: Reply) => Reply;
  /** A webhook set out (1), or reached Porth or was given up (-1). */
  readonly carries: (webhooks: 1 | -1) => void;
  readonly state: () => PhoneState;
  /** Once `version` has been passed, or after `ms`. */
  readonly changed: (version: number, ms: number) => Promise<void>;
};

/** Bubbles that a phone remembers. */
const BUBBLES_MAX = 200;

export type PhoneSetting = {
  readonly channel: PhoneChannel;
  readonly account: Account;
  readonly people: readonly Person[];
  readonly networks: readonly string[];
  readonly clock: () => Date;
};

export const newPhone = ({ channel, account, people, networks, clock }: PhoneSetting): Phone => {
  const faults = faultsOf(channel);
  let on: readonly FaultId[] = [];
  let shown: readonly Bubble[] = [];
  let version = 1;
  let onTheWay = 0;
  let refused: PhoneState['refused'];
  let typing: NodeJS.Timeout | undefined;
  // The real network remembers what this one forgot when it was started anew: whoever Porth knows has the benefit of the doubt.
  let heardAt = clock();
  const waiting = new Set<() => void>();
  const touch = () => {
    version++;
    for (const wake of [...waiting]) wake();
  };
  const stopTyping = () => {
    clearTimeout(typing);
    typing = undefined;
  };

  return {
    channel,
    account,
    has: (fault) => on.includes(fault),
    setFaults: (wanted) => {
      on = faults.flatMap(({ id }) => (wanted.includes(id) ? [id] : []));
      refused = undefined;
      touch();
    },
    bubbles: () => shown,
    find: (id) => shown.find((bubble) => bubble.id === id),
    add: (bubble) => {
      shown = [...shown, bubble].slice(-BUBBLES_MAX);
      if (bubble.by === 'porth') stopTyping();
      touch();
    },
    change: (id, how) => {
      shown = shown.map((bubble) => (bubble.id === id ? how(bubble) : bubble));
      touch();
    },
    heard: () => (heardAt = clock()),
    heardAt: () => heardAt,
    type: (ms) => {
      stopTyping();
      if (ms > 0)
        typing = setTimeout(() => {
          typing = undefined;
          touch();
        }, ms).unref();
      touch();
    },
    answers: (reply) => {
      const isGood = reply !== 'silence' && reply.status < 400;
      if (!isGood) {
        refused = { times: (refused?.times ?? 0) + 1, last: reply === 'silence' ? undefined : reply.status };
        touch();
      }
      return reply;
    },
    carries: (webhooks) => {
      onTheWay += webhooks;
      touch();
    },
    state: () => ({
      channel,
      person: personOf(account),
      people,
      version,
      bubbles: shown,
      isTyping: typing !== undefined,
      onTheWay,
      ...(refused === undefined ? {} : { refused }),
      faults,
      on,
      networks,
    }),
    changed: (seen, ms) =>
      version > seen
        ? Promise.resolve()
        : new Promise((resolve) => {
            const wake = () => {
              clearTimeout(timer);
              waiting.delete(wake);
              resolve();
            };
            const timer = setTimeout(wake, ms).unref();
            waiting.add(wake);
          }),
  };
};

export const personOf = ({ id, name, note }: Account): Person => ({ id, name, note });
