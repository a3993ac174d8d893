// A circuit breaker: what keeps failing is left alone for a while, and then tried with one call. Pure but for its own counts.

export type Breaker = {
  /** Whether to call now; whoever calls then says how it went. Once the pause is over it is one caller who may. */
  readonly allows: () => boolean;
  readonly worked: () => void;
  /** @returns for how long (ms) nothing is let through now, if that has come of it */
  readonly failed: () => number | undefined;
};
export type BreakerSettings = {
  /** It opens with the last of so many failures… */
  readonly failures: number;
  /** …within this time, … */
  readonly windowMs: number;
  /** …and for so long. */
  readonly pauseMs: number;
  /** In ms. */
  readonly now: () => number;
};

export const breaker = ({ failures, windowMs, pauseMs, now }: BreakerSettings): Breaker => {
  let failedAt: readonly number[] = [];
  let openUntil: number | undefined;
  let isTrying = false;
  return {
    allows: () => {
      if (openUntil === undefined) return true;
      if (isTrying || now() < openUntil) return false;
      isTrying = true;
      return true;
    },
    worked: () => {
      failedAt = [];
      openUntil = undefined;
      isTrying = false;
    },
    failed: () => {
      failedAt = [...failedAt.filter((at) => now() - at < windowMs), now()];
      if (openUntil === undefined && failedAt.length < failures) return undefined;
      openUntil = now() + pauseMs;
      isTrying = false;
      return pauseMs;
    },
  };
};
