// One HTTP call of a provider: what is sent and answered, given up in time, and not sent on to another host.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../lambdas/call.ts';

const heard: { method?: string | undefined; authorization?: string | undefined; body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    heard.push({ method: request.method, authorization: request.headers.authorization, body });
    if (request.url === '/slow') return;
    if (request.url === '/moved') response.writeHead(302, { location: '/json' }).end();
    else if (request.url === '/json') response.writeHead(201).end('{"sid":"SM1"}');
    else response.writeHead(503).end('<html>');
  });
});
const to = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const request = (path: string) =>
  ({ method: 'POST', url: to(path), headers: { authorization: 'Basic eA==' }, body: 'To=%2B44' }) as const;

describe('a call', () => {
  it('sends the body as it is, and reads the JSON that comes', async () => {
    expect(await call(request('/json'), 2_000)).toEqual({ status: 201, body: { sid: 'SM1' } });
    expect(heard.at(-1)).toEqual({ method: 'POST', authorization: 'Basic eA==', body: 'To=%2B44' });
  });

  it('has no body to GET by, and none in an answer that is no JSON', async () => {
    expect(await call({ method: 'GET', url: to('/down'), headers: {} }, 2_000)).toEqual({
      status: 503,
      body: undefined,
    });
  });

  it('throws when there is no answer in time, and when it is sent elsewhere', async () => {
    await expect(call(request('/slow'), 50)).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(call(request('/moved'), 2_000)).rejects.toThrow(TypeError);
    expect(heard.at(-1)?.method).toBe('POST');
  });
});
