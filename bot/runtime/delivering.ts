// What a delivery works with: its ports, the event that it belongs to, and how much time there is.
import type { LinkOf } from '../links.ts';
import type { Event } from '../model.ts';
import type { Statuses } from '../services/statuses.ts';
import type { DoEffect, SafetyMarks, Senders, TurnTranscripts } from './ports.ts';

export type Delivering = {
  readonly transcripts: TurnTranscripts;
  readonly senders: Senders;
  readonly effects: DoEffect;
  readonly statuses: Pick<Statuses, 'sent'>;
  /** What the function that answers dangers has said already. Without it nothing is known of that. */
  readonly marks?: SafetyMarks;
  readonly linkOf: LinkOf;
  /** Porth's time. */
  readonly clock: () => Date;
  /** Told of every failure that is retried or given up. */
  readonly warn: (what: string, error: unknown) => void;
  /** Waits before quick retries, in ms. */
  readonly quickRetries?: readonly number[];
};
export type Context = {
  readonly ports: Delivering;
  readonly event: Event;
  readonly remainingMs: () => number;
};

/** Time kept back to write the mark before the invocation ends. */
const SPARE_MS = 1_500;
/** Nothing new is begun with less than this left. */
const ENOUGH_MS = SPARE_MS + 500;
/** A provider's call takes this long at most. */
const CALL_MS = 5_000;
/** Two retries, within 10 s in all with the calls themselves. */
const QUICK_RETRIES = [300, 1_500];

export const hasTime = ({ remainingMs }: Context): boolean => remainingMs() >= ENOUGH_MS;

/** How long the next call may take. */
export const callMs = ({ remainingMs }: Context): number =>
  Math.max(Math.min(CALL_MS, remainingMs() - SPARE_MS), 100);

/** A call that gives up by itself is let do so: it knows how far it came. */
const GRACE_MS = 300;

/** Tries, and tries again twice, as long as there is time to write down what came of it. What takes longer has failed. */
export const quickly = async <T>({ ports, remainingMs }: Context, what: string, act: () => Promise<T>) => {
  for (const wait of [...(ports.quickRetries ?? QUICK_RETRIES), Number.POSITIVE_INFINITY]) {
    try {
      return {
        ok: true,
        value: await within(Math.max(remainingMs() - SPARE_MS, 100) + GRACE_MS, act()),
      } as const;
    } catch (error) {
      ports.warn(what, error);
      if (remainingMs() < wait + SPARE_MS) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return { ok: false } as const;
};

/** @throws TooLong when it takes longer: it may be done all the same, and is done once for its key */
const within = async <T>(ms: number, asked: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`It took longer than ${Math.round(ms)} ms.`)), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};

class TooLong extends Error {
  override readonly name = 'TooLong';
}
