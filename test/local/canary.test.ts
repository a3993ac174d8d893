// `npm run canary` against the whole of Porth, as it is typed: well, and with a sentence and 1 where it is not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start, type Running } from '../stack.ts';

const ROOT = join(import.meta.dirname, '../..');
let porth: Running;
beforeAll(async () => {
  porth = await start();
});
afterAll(() => porth.stop());

const run = async (script: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(porth.port) },
  });
  const [said, wrong, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, said: said + wrong };
};
const list = async (path: string): Promise<unknown> => (await fetch(`${porth.url}${path}`)).json();

describe('npm run canary', () => {
  it('is answered well, and leaves nothing in what staff read', async () => {
    const { code, said } = await run('local/canary.ts', '--url', porth.url);

    expect([code, said]).toEqual([0, expect.stringMatching(/: well, in \d+ ms\./) as string]);
    expect(await list('/local/feedback')).toEqual([]);
    expect(await list('/local/asks')).toEqual([]);
  });

  it('ends with 1 and a sentence where another answers', async () => {
    const other = createServer((_, response) => response.end('{"status":"ok"}'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));

    const { port } = other.address() as AddressInfo;
    const { code, said } = await run('local/canary.ts', '--url', `http://127.0.0.1:${port}`);
    other.close();

    expect(code).toBe(1);
    expect(said).toContain('POST /webchat/token was answered with something else');
  });

  it('says that the web chat is turned off, which is no fault', async () => {
    await run('local/switches.ts', 'off', 'webchat', '--reason', 'tried');

    const { code, said } = await run('local/canary.ts');

    expect([code, said]).toEqual([0, expect.stringContaining('turned off') as string]);
    expect(await list('/health')).toMatchObject({ off: [{ what: 'channel:webchat' }] });
  });

  it('ends with 1 when a name that has no switch is turned off', async () => {
    const { code, said } = await run('local/switches.ts', 'off', 'form:triage-gas', '--reason', 'no');

    expect(code).toBe(1);
    expect(said).toContain('never off');
  });
});
