// The line of a danger, by a provider that takes its time: all tries are over before the function is.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atOnce } from '../../dialogs/at-once.ts';
import { SPECS } from '../../infra/functions.ts';
import { safety } from '../../lambdas/safety.ts';
import { message } from '../runtime/workshop.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is tried again as often as there is time for, and comes again by the queue', async () => {
  let calls = 0;
  const lane = safety({
    content: atOnce,
    record: () => Promise.resolve(undefined),
    marks: { of: () => Promise.resolve([]), mark: () => Promise.resolve() },
    senders: {
      sms: async ({ withinMs }) => {
        calls += 1;
        await new Promise((resolve) => setTimeout(resolve, withinMs));
        return { sent: 0, rest: 'later' };
      },
    },
    push: () => Promise.resolve(true),
    sent: () => Promise.resolve(),
    clock: () => new Date('2026-11-23T10:00:00Z'),
    log: () => undefined,
    warn: () => undefined,
  });
  const event = { ...message('c', 'm1', 'i can smell gas'), channel: 'sms' };
  const began = performance.now();

  const answered = lane({ Records: [{ messageId: 'm1', body: JSON.stringify(event) }] } as never);
  await vi.runAllTimersAsync();

  expect((await answered).batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
  expect(calls).toBe(2);
  expect(performance.now() - began).toBeLessThan((SPECS.safety.seconds - 1) * 1_000);
});
