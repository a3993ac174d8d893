// Starts Porth as a person does, in a process of its own, so that it can be killed and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaksInLog } from './leaks.ts';

export type Running = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly log: () => string;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** @throws when a line of its log had something of a person in it */
  readonly stop: () => Promise<void>;
};

/** Some hundred starts read the same code: what the first has compiled is kept for the others. */
const COMPILED = join(tmpdir(), 'porth-compiled');

export const newData = async (): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'porth-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

export const start = async (env: Readonly<Record<string, string>> = {}): Promise<Running> => {
  const child = spawn(process.execPath, ['local/start.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...withoutAws(process.env),
      NODE_COMPILE_CACHE: COMPILED,
      PORT: '0',
      PORTH_DATA: ':memory:',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const listening = new Promise<string>((resolve, reject) => {
    const read = (part: Buffer) => {
      log += part.toString();
      const url = /Web chat\s+(http\S+?)\/\n/.exec(log)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`Porth ended with ${code ?? 'a signal'}:\n${log}`)));
  });
  const url = await listening;
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    log: () => log,
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      await end(child, 'SIGTERM');
      const leaks = leaksInLog(log);
      if (leaks.length > 0) throw new Error(`The log holds something of a person: ${leaks.join('; ')}`);
    },
  };
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

/** What a developer's shell says of AWS and of providers must not reach the stack under test. */
const withoutAws = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^(?:AWS_|TABLE_NAME|QUEUE_|BUCKET_NAME|PUBLIC_URL|PORTH_|MESSENGER_|WHATSAPP_|SMS_|TWILIO_|NOTIFY_|GOVUK_PAY_|OIDC_)/.test(
          name,
        ),
    ),
  );

/** Asks until `ready` gives something. @throws Error naming what was waited for */
export const eventually = async <T>(
  what: string,
  ready: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 10_000,
): Promise<T> => {
  for (const until = Date.now() + ms; Date.now() < until;) {
    const found = await ready();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${ms} ms in vain for ${what}.`);
};
