// Carries webhooks to Porth as a provider's network does: in time, or with the faults of the phone that they are about.
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultId } from './faults.ts';

/** What a provider does with a webhook that Porth does not take. */
export type Policy = {
  readonly answerWithinMs: number;
  /** `undefined`: there was no answer. */
  readonly isTriedAgain: (status: number | undefined) => boolean;
  /** Before each further try. */
  readonly waitsMs: readonly number[];
};
export type Webhook = {
  /** Of Porth, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly policy: Policy;
  /** What a good answer says, where the provider reads it. */
  readonly read?: (contentType: string, text: string) => void;
};
/** What a webhook is about: a phone, or whatever else has faults of its own. */
export type Line = {
  readonly has: (fault: FaultId) => boolean;
  readonly carries: (webhooks: 1 | -1) => void;
  readonly state: () => { readonly onTheWay: number };
};
/** `told` hears of every answer: undefined for a good one, and else why not. */
export type Carry = (phone: Line, webhook: Webhook, told?: (why: string | undefined) => void) => void;
export type Carrier = { readonly carry: Carry; readonly stop: () => void };

/** At once, then less and less often: https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks */
export const META: Policy = {
  answerWithinMs: 5_000,
  isTriedAgain: () => true,
  waitsMs: [1_000, 5_000, 30_000, 120_000, 600_000],
};
/** Once, and only when there was no connection: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
export const TWILIO: Policy = {
  answerWithinMs: 15_000,
  isTriedAgain: (status) => status === undefined,
  waitsMs: [1_000],
};
/** Every five minutes, five times: https://docs.notifications.service.gov.uk/rest-api.html#callbacks */
export const NOTIFY: Policy = {
  answerWithinMs: 5_000,
  isTriedAgain: (status) => status === undefined || status === 429 || status >= 500,
  waitsMs: Array<number>(5).fill(300_000),
};

/** SNS calls a function, which tries a call that failed twice more: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
export const SNS: Policy = {
  answerWithinMs: 15_000,
  isTriedAgain: () => true,
  waitsMs: [60_000, 120_000],
};

/**
 * After 60 s, 5 min, 1 h, 1 day and 2 days, here sixty times as fast:
 * https://github.com/alphagov/pay-webhooks/blob/main/src/main/java/uk/gov/pay/webhooks/queue/sender/SendAttempter.java
 */
export const GOVUK_PAY: Policy = {
  answerWithinMs: 3_000,
  isTriedAgain: () => true,
  waitsMs: [1_000, 5_000, 60_000, 1_440_000, 2_880_000],
};

export type Timing = {
  /** How late a late webhook is. */
  readonly lateMs: number;
  /** How long one is held back for another to pass it. */
  readonly heldMs: number;
};
const TIMING: Timing = { lateMs: 30_000, heldMs: 5_000 };
/** Webhooks under way at once for one phone; what is more is dropped, as when a provider gives up. */
const UNDER_WAY_MAX = 500;

/** @param porth where Porth listens, such as `http://127.0.0.1:3978` */
export const newCarrier = (porth: string, { lateMs, heldMs }: Timing = TIMING): Carrier => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const queues = new Map<Line, Promise<unknown>>();
  const held = new Map<Line, () => void>();

  const post = async ({ path, headers, body, policy, read }: Webhook): Promise<number | undefined> => {
    const within = AbortSignal.any([signal, AbortSignal.timeout(policy.answerWithinMs)]);
    try {
      const answer = await fetch(porth + path, { method: 'POST', headers, body, signal: within });
      const text = await answer.text();
      if (answer.ok) read?.(answer.headers.get('content-type') ?? '', text);
      return answer.status;
    } catch {
      return undefined;
    }
  };
  const tryAgain = async (webhook: Webhook, told: (status: number | undefined) => boolean) => {
    for (const ms of webhook.policy.waitsMs) {
      await wait(ms, undefined, { signal, ref: false });
      if (!told(await post(webhook))) return;
    }
  };
  /** The first try waits for those before it; a second one holds nothing up. */
  const deliver = (phone: Line, webhook: Webhook, told: (why: string | undefined) => void): Promise<void> => {
    const heard = (status: number | undefined): boolean => {
      const isTaken = status !== undefined && status >= 200 && status < 300;
      told(isTaken ? undefined : status === undefined ? 'Porth did not answer' : `Porth answered ${status}`);
      return !isTaken && webhook.policy.isTriedAgain(status);
    };
    const first = (queues.get(phone) ?? Promise.resolve()).then(() => post(webhook));
    queues.set(phone, first);
    return first.then((status) => (heard(status) ? tryAgain(webhook, heard) : undefined));
  };
  const inWrongOrder = (phone: Line): Promise<unknown> | undefined => {
    const passed = held.get(phone);
    held.delete(phone);
    if (passed !== undefined) {
      setTimeout(passed, 200).unref();
      return undefined;
    }
    return new Promise<void>((resolve) => {
      held.set(phone, resolve);
      setTimeout(() => {
        if (held.get(phone) === resolve) held.delete(phone);
        resolve();
      }, heldMs).unref();
    });
  };
  const travel = async (
    phone: Line,
    webhook: Webhook,
    told: (why: string | undefined) => void,
  ): Promise<void> => {
    if (phone.has('late')) await wait(lateMs, undefined, { signal, ref: false });
    const times = phone.has('duplicate') ? 2 : 1;
    if (phone.has('out-of-order')) await inWrongOrder(phone);
    await Promise.all(Array.from({ length: times }, () => deliver(phone, webhook, told)));
  };

  return {
    carry: (phone, webhook, told = () => undefined) => {
      if (signal.aborted || phone.state().onTheWay >= UNDER_WAY_MAX) {
        told('the network is full');
        return;
      }
      phone.carries(1);
      void travel(phone, webhook, told)
        .catch(() => undefined)
        .finally(() => phone.carries(-1));
    },
    stop: () => stopping.abort(),
  };
};
