// A provider's API over plain HTTP on loopback: a call comes, an answer goes back, or nothing ever does.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};
export type Answered = {
  readonly status: number;
  /** JSON, unless it is bytes. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
/** `silence`: the caller waits until it has had enough. */
export type Reply = Answered | 'silence';
export type Api = (call: Call) => Reply | Promise<Reply>;
export type ApiServer = { readonly url: string; readonly close: () => Promise<void> };

/** What a call may bring: more than any provider takes but for videos and documents, which nobody here sends. */
const BODY_MAX = 20_000_000;

/** @param apis by the first part of the path, such as `messenger` */
export const serveApis = async (apis: Readonly<Record<string, Api>>): Promise<ApiServer> => {
  // As the gateway's lines.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of request) {
        size += (part as Buffer).length;
        if (size > BODY_MAX) return request.destroy();
        parts.push(part as Buffer);
      }
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
      const [, name = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(pathname) ?? [];
      const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
      if (api === undefined) return response.writeHead(404).end();
      const reply = await api({
        method: request.method ?? 'GET',
        path,
        query: searchParams,
        headers: request.headers as Call['headers'],
        body: Buffer.concat(parts),
      });
      if (reply === 'silence') return;
      const { status, body, headers } = reply;
      if (Buffer.isBuffer(body)) return response.writeHead(status, headers).end(body);
      return response
        .writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
        .end(JSON.stringify(body));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
};

const closed = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
};

/** @returns undefined when it is no JSON object */
export const jsonIn = ({ body }: Call): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};
