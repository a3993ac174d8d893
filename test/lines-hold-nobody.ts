// Set up before every file of tests: whatever line the code under test writes to its log is looked through, wherever it then goes.
import { afterEach, expect } from 'vitest';
import { out } from '../lambdas/log.ts';
import { leaksIn } from './leaks.ts';

type Guarded = typeof out & { leaks?: string[] };

/** Once for all the files that share a worker: they share the log, too. */
const guard = (log: Guarded): string[] => {
  if (log.leaks !== undefined) return log.leaks;
  const leaks: string[] = [];
  const ours = log.write;
  let goesTo = ours;
  const guarded: typeof ours = (line) => {
    const text = JSON.stringify(line);
    leaks.push(...leaksIn(text).map((leak) => `${leak} in ${text}`));
    goesTo(line);
  };
  Object.defineProperty(log, 'write', {
    get: () => guarded,
    // A test may listen instead: what it hears is looked through all the same.
    set: (to: typeof ours) => {
      goesTo = to === guarded ? ours : to;
    },
  });
  return (log.leaks = leaks);
};

const leaks = guard(out);
afterEach(() => {
  const found = leaks.splice(0);
  expect(found, 'A log line holds something of a person').toEqual([]);
});
