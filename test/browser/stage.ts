// Porth and a browser for one file of tests, and a clean browser after each of them.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { start, type Running } from '../stack.ts';
import { launch } from './browser.ts';

/** What the tests of a file share; filled in before the first of them. */
export type Stage = { porth: Running; browser: Browser };

/** @param env settings of the stack */
export const stage = (env: Readonly<Record<string, string>> = {}): Stage => {
  const made = {} as Stage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    made.porth = await start(env);
    const launched = await launch();
    made.browser = launched.browser;
    close = launched.close;
  });
  afterAll(async () => {
    await close();
    await made.porth.stop();
  });
  afterEach(() => Promise.all(made.browser.contexts().map((context) => context.close())));
  return made;
};
