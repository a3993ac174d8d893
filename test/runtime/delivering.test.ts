// What a turn wants done ends while there is time to write down what came of it.
import { expect, it } from 'vitest';
import { quickly, type Context } from '../../bot/runtime/delivering.ts';
import type { Delivering } from '../../bot/runtime/delivering.ts';

const context = (remainingMs: () => number) => {
  const warned: string[] = [];
  const ports = { warn: (_: string, error: unknown) => warned.push(String(error)), quickRetries: [] };
  return { warned, context: { ports: ports as unknown as Delivering, remainingMs } as Context };
};

it('what never comes to an end has failed before the worker ends', async () => {
  const end = performance.now() + 1_700;
  const here = context(() => end - performance.now());

  const came = await quickly(here.context, 'effect pay', () => new Promise<never>(() => undefined));

  expect(came).toEqual({ ok: false });
  expect(end - performance.now()).toBeGreaterThan(1_000);
  expect(here.warned).toEqual([expect.stringContaining('TooLong')]);
});

it('what comes in time is what it came to', async () => {
  const here = context(() => 10_000);

  expect(await quickly(here.context, 'effect pay', () => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
});
