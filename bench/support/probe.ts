// Loads one bundle in a fresh process on one core, and says how long it took, and how large the process became.
import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** `loaded` and `replied` in ms from the start of the load; `rss` in bytes after the load. */
export type Probed = {
  readonly loaded: number;
  readonly rss: number;
  readonly replied?: number;
  readonly answer?: unknown;
};
export type Probe = (
  bundle: string,
  env: Readonly<Record<string, string>>,
  event?: unknown,
) => Promise<Probed>;

const run = promisify(execFile);

/** CommonJS, and nothing required before the clock starts. */
const SCRIPT = `
const [bundle, event] = process.argv.slice(2);
const context = { getRemainingTimeInMillis: () => 10_000 };
const began = process.hrtime.bigint();
const ms = () => Number(process.hrtime.bigint() - began) / 1e6;
const { handler } = require(bundle);
const loaded = ms();
const rss = process.memoryUsage.rss();
const tell = (more) => {
  console.log('\\n' + JSON.stringify({ loaded, rss, ...more }));
  process.exit(0);
};
if (event === undefined) tell({});
else handler(JSON.parse(event), context).then((answer) => tell({ replied: ms(), answer }));
`;

/** @param folder for the script itself */
export const probeIn = (folder: string): Probe => {
  const script = join(folder, 'probe.cjs');
  writeFileSync(script, SCRIPT);
  const pin = pinned() ? ['taskset', '-c', '1'] : [];
  return async (bundle, env, event) => {
    const [command, ...args] = [...pin, process.execPath, script, bundle];
    const given = event === undefined ? [] : [JSON.stringify(event)];
    const PATH = process.env['PATH'] ?? '';
    const { stdout } = await run(command, [...args, ...given], { env: { PATH, ...env }, timeout: 20_000 });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Probed;
  };
};

export const pinned = (): boolean =>
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;
