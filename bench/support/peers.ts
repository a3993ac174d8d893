// What Porth is measured against is installed apart, in bench/node_modules, so that the project itself stays small.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder-core';

/** The folder that the peers are resolved from. */
export const BENCH = join(import.meta.dirname, '..');

/** Stops the process with a sentence when the peers are not there. */
export const needPeers = (...names: readonly string[]): void => {
  if (names.every((name) => existsSync(join(BENCH, 'node_modules', name, 'package.json')))) return;
  console.error(
    'The packages to measure against are not installed. Run "npm ci --prefix bench" and start again.',
  );
  process.exit(1);
};

/** The whole of botbuilder: typed by the part of it that the project has, and the adapter that it has not. */
export const wholeBotbuilder = (): Whole => createRequire(join(BENCH, 'package.json'))('botbuilder') as Whole;

type Whole = typeof import('botbuilder-core') & {
  readonly CloudAdapter: new (auth: unknown) => {
    process(request: never, response: never, logic: (context: TurnContext) => Promise<void>): Promise<void>;
  };
  readonly ConfigurationBotFrameworkAuthentication: new (settings: object) => unknown;
};

/** As installed: the name and its version. */
export const versioned = (name: string): string => {
  const text = readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8');
  return `${name} ${(JSON.parse(text) as { readonly version: string }).version}`;
};
