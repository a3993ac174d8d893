// Starts a server in a process of its own, which tells its address when it listens.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type Apart = {
  readonly url: string;
  /** What else it tells: settings by which others find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds of CPU that its process has used. It must call `tellCpu`. */
  readonly cpu: () => Promise<number>;
  readonly close: () => Promise<void>;
};
type Told = Pick<Apart, 'url'> & Partial<Pick<Apart, 'environment'>>;

export const SECRET = 'bench-secret-bench-secret-bench-secret';

/** The whole stack, with nothing kept. */
export const startStackApart = (env: Readonly<Record<string, string>> = {}): Promise<Apart> =>
  startApart('stack-child.ts', env);

/** @param file in this folder */
export const startApart = async (
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Apart> => {
  const PATH = process.env['PATH'] ?? '';
  const child = fork(join(import.meta.dirname, file), {
    env: { PATH, PORT: '0', PORTH_DATA: ':memory:', DIRECTLINE_SECRET: SECRET, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { url, environment = {} } = await new Promise<Told>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`${file} stopped before it listened (${code}).`)));
  });
  return {
    // The name "localhost" may be looked up twice, by IPv6 first.
    url: url.replace('localhost', '127.0.0.1'),
    environment,
    cpu: async () => {
      const told = once(child, 'message');
      child.send('cpu');
      return ((await told) as [number])[0];
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
};
