// What keeps failing is left alone for a while, and then tried with one call.
import { describe, expect, it } from 'vitest';
import { breaker } from '../../lambdas/breaker.ts';

const setUp = () => {
  const time = { now: 1_000 };
  const made = breaker({ failures: 3, windowMs: 60_000, pauseMs: 30_000, now: () => time.now });
  const fail = (times: number) => Array.from({ length: times }, () => made.failed()).at(-1);
  return { ...made, time, fail };
};

describe('a circuit breaker', () => {
  it('opens with the third failure within a minute, and says for how long', () => {
    const { allows, fail } = setUp();

    expect(fail(2)).toBeUndefined();
    expect(allows()).toBe(true);
    expect(fail(1)).toBe(30_000);
    expect(allows()).toBe(false);
  });

  it('forgets failures that are a minute old', () => {
    const { allows, fail, time } = setUp();
    fail(2);
    time.now += 60_000;

    expect(fail(2)).toBeUndefined();
    expect(allows()).toBe(true);
  });

  it('begins to count anew when something worked', () => {
    const { fail, worked } = setUp();
    fail(2);
    worked();

    expect(fail(2)).toBeUndefined();
  });

  it('lets one through after the pause, and the others wait for what comes of it', () => {
    const { allows, fail, time } = setUp();
    fail(3);
    time.now += 29_999;
    expect(allows()).toBe(false);
    time.now += 1;

    expect([allows(), allows(), allows()]).toEqual([true, false, false]);
  });

  it('closes when that one works', () => {
    const { allows, fail, time, worked } = setUp();
    fail(3);
    time.now += 30_000;
    allows();
    worked();

    expect([allows(), allows()]).toEqual([true, true]);
    expect(fail(2)).toBeUndefined();
  });

  it('opens again when that one fails, however long ago the others did', () => {
    const { allows, fail, time } = setUp();
    fail(3);
    time.now += 90_000;
    allows();

    expect(fail(1)).toBe(30_000);
    expect(allows()).toBe(false);
    time.now += 30_000;
    expect(allows()).toBe(true);
  });
});
