// The front door of a laptop: routes requests to the same handlers that API Gateway calls, and serves the pages.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { advanceClock, clock } from '../lambdas/clock.ts';
import { bytesOf } from '../lambdas/http.ts';
import { warn } from '../lambdas/log.ts';
import { milliseconds } from './duration.ts';
import { answer, eventOf, type HttpHandler } from './lambda-http.ts';
import type { Pages } from './pages.ts';
import type { Control } from './providers/control.ts';
import { OIDC_PATH, type SignInServer } from './sign-in/server.ts';
import { SNS_PATH } from './providers/sms/aws/events.ts';

export type Functions = {
  readonly webchat: HttpHandler;
  readonly receive: HttpHandler;
  readonly pages: HttpHandler;
  readonly desk: HttpHandler;
  /** Called by SNS on AWS. */
  readonly sms: (event: unknown, context: never) => Promise<unknown>;
};
export type Gateway = {
  readonly port: number;
  readonly servers: readonly Server[];
  readonly close: () => Promise<void>;
};
/** What the gateway serves. Set once everything behind it is up. */
export type Behind = {
  readonly functions: Functions;
  readonly pages: Pages;
  /** The simulated phones. */
  readonly providers: Control;
  /** The council's own side of what people sent. */
  readonly council: Control;
  /** Agents' sign-in, where it is the laptop's own. */
  readonly signIn: SignInServer | undefined;
  readonly onClock: () => Promise<unknown>;
  /** What people said of answers since a time (ISO). */
  readonly feedback: (since: string) => Promise<unknown>;
  /** What was not answered since a day (ISO date). */
  readonly asks: (since: string) => Promise<unknown>;
};

/** Listens at once, on loopback alone, so that the port is known; requests wait until `behind` is there. */
export const startGateway = async (port: number, behind: Promise<Behind>): Promise<Gateway> => {
  const serve = (request: IncomingMessage, response: ServerResponse) =>
    void behind
      .then((ready) => route(ready, request, response))
      .catch((error: unknown) => {
        warn('gateway', error);
        if (!response.headersSent) response.writeHead(502);
        response.end();
      });
  // A line that nothing goes over is closed by who opened it: else a request of a busy machine may meet it just closed.
  const lasting = { keepAliveTimeout: 0 };
  const servers = [createServer(lasting, serve), createServer(lasting, serve)] as const;
  await listen(servers[0], port, '127.0.0.1');
  const bound = (servers[0].address() as AddressInfo).port;
  await listen(servers[1], bound, '::1').catch(() => undefined);
  return {
    port: bound,
    servers,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        if (server.listening) await new Promise((resolve) => server.close(resolve));
      }
    },
  };
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));

const route = async (
  { functions, pages, providers, council, signIn, onClock, ...said }: Behind,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  if (pathname === '/local/clock') return local(request, response, onClock);
  if (signIn !== undefined && pathname.startsWith(`${OIDC_PATH}/`)) return signIn(request, response);
  if (/^\/local\/providers(?:\/|$)/.test(pathname)) return controlled(request, response, providers);
  if (/^\/local\/(?:cases|incidents|notices|open311|person|switches)(?:\/|$)/.test(pathname))
    return controlled(request, response, council);
  if (pathname === SNS_PATH) return sns(functions, request, response);
  const list = {
    '/local/feedback': said.feedback,
    '/local/asks': said.asks,
  }[pathname];
  if (list !== undefined) {
    // A page of another name that leads here must not read what people said.
    if (!isCalledByOurName(request)) return response.writeHead(403).end();
    const all = await list(searchParams.get('since') ?? '2000-01-01');
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(all));
  }
  const handler = functionAt(functions, pathname);
  if (handler !== undefined) {
    const event = await eventOf(request, response);
    if (event !== undefined) answer(response, await handler(event, {} as never));
    return;
  }
  const page = request.method === 'GET' || request.method === 'HEAD' ? await pages(pathname) : undefined;
  if (page === undefined)
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
  else response.writeHead(200, page.headers).end(request.method === 'HEAD' ? undefined : page.body);
};

const functionAt = ({ webchat, receive, pages, desk }: Functions, path: string): HttpHandler | undefined => {
  if (path.startsWith('/v3/directline/') || path.startsWith('/webchat/') || path === '/health')
    return webchat;
  if (path.startsWith('/l/')) return pages;
  if (path.startsWith('/desk/api/')) return desk;
  return path.startsWith('/webhooks/') ? receive : undefined;
};

/** `POST /local/clock {"advance": "PT15M"}` moves Porth's clock on, and tick follows. */
const local = async (
  request: IncomingMessage,
  response: ServerResponse,
  onClock: () => Promise<unknown>,
): Promise<unknown> => {
  const say = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET') return say(200, { now: clock().toISOString() });
  // A page of another site must not move the clock.
  if (!isFromOurPage(request)) return say(403, { error: 'This is for the start page alone.' });
  const event = await eventOf(request, response);
  if (event === undefined) return;
  const ms = milliseconds(advanceIn(bytesOf(event).toString()));
  if (ms === undefined)
    return say(400, {
      error: 'Send {"advance": "PT15M"}: an ISO 8601 duration of weeks, days, hours, minutes or seconds.',
    });
  advanceClock(ms);
  await onClock();
  return say(200, { now: clock().toISOString() });
};

/** The simulated phones and the council's side, for this machine's own pages alone. */
const controlled = async (
  request: IncomingMessage,
  response: ServerResponse,
  control: Control,
): Promise<unknown> => {
  if (!isCalledByOurName(request) || !isFromOurPage(request)) return response.writeHead(403).end();
  const event = await eventOf(request, response);
  if (event === undefined) return;
  const { method } = event.requestContext.http;
  const query = new URLSearchParams(event.rawQueryString);
  const answered = await control({ method, path: event.rawPath, query, body: bytesOf(event).toString() });
  const { status, body, contentType = 'application/json' } = answered;
  const headers = { 'content-type': contentType, 'cache-control': 'no-store' };
  return response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
};

/** What SNS hands to a function, for the simulated networks of this machine alone. A throw is a call that failed. */
const sns = async (
  { sms }: Functions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> => {
  if (request.method !== 'POST' || !isCalledByOurName(request) || !isFromOurPage(request))
    return response.writeHead(403).end();
  const event = await eventOf(request, response);
  if (event === undefined) return;
  await sms(JSON.parse(bytesOf(event).toString()), {} as never);
  return response.writeHead(200).end();
};

const isCalledByOurName = ({ headers, socket }: IncomingMessage): boolean =>
  isOurs(`http://${headers.host ?? ''}`, socket.localPort ?? 0);
const isFromOurPage = ({ headers, socket }: IncomingMessage): boolean =>
  headers.origin === undefined || isOurs(headers.origin, socket.localPort ?? 0);

/** By name, for a name of another's making may lead here too. */
const isOurs = (origin: string, port: number): boolean =>
  [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`].includes(origin);

const advanceIn = (body: string): unknown => {
  try {
    return (JSON.parse(body) as { readonly advance?: unknown } | null)?.advance;
  } catch {
    return undefined;
  }
};
