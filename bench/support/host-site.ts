// One server for every chat: bare pages and scripts with gzip, an answer in place of Typebot's server, and the way to our stack.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { GREETING, type Chat } from './chats.ts';

/** Each chat's page lies at `/NAME`. */
export type Site = { readonly url: string; readonly close: () => Promise<void> };

/** @param stack address of the Porth that answers Direct Line */
export const startSite = async (
  chats: Readonly<Record<string, Chat>>,
  scripts: ReadonlyMap<string, Buffer>,
  stack: string,
): Promise<Site> => {
  const files = new Map([
    ...Object.entries(chats).map(([name, { html }]) => [`/${name}`, file('text/html', page(html))] as const),
    ...[...scripts].map(([path, code]) => [path, file('text/javascript', code)] as const),
  ]);
  const server = createServer((asked, response) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://site');
    const found = files.get(pathname);
    if (found !== undefined) response.writeHead(200, found.headers).end(found.body);
    else if (pathname === '/api/v1/typebots/bench/startChat') respond(response, TYPEBOT);
    else if (/^\/(?:webchat|v3\/directline)\//.test(pathname)) passOn(asked, response, stack);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** An icon of its own, so that no browser asks for one. */
const page = (html: string): Buffer =>
  Buffer.from(`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <title>A council's page</title>
  <body>
    <h1>A council's page</h1>
    ${html}
  </body>
</html>
`);

const file = (type: string, content: Buffer) => {
  const body = gzipSync(content, { level: 9 });
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': 'no-cache',
  };
  return { body, headers };
};

const respond = (response: ServerResponse, body: unknown): unknown =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Without the page's origin, which is not one of the stack's. */
const passOn = (asked: IncomingMessage, response: ServerResponse, stack: string): void => {
  const { host: _, origin: __, ...headers } = asked.headers;
  const forward = request(new URL(asked.url ?? '/', stack), { method: asked.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  forward.on('error', () => response.destroy());
  asked.pipe(forward);
};

/** A bot that greets and takes a text, with nothing that would hold it up: no font from elsewhere, no pretence of typing. */
const TYPEBOT = {
  sessionId: 'bench',
  resultId: 'bench',
  typebot: {
    id: 'bench',
    version: '6.1',
    publishedAt: '2026-01-01T00:00:00.000Z',
    theme: { general: { font: { type: 'Custom', family: 'sans-serif', css: '' } } },
    settings: { typingEmulation: { enabled: false } },
  },
  messages: [
    {
      id: 'greeting',
      type: 'text',
      content: { type: 'richText', richText: [{ type: 'p', children: [{ text: GREETING }] }] },
    },
  ],
  input: { id: 'input', type: 'text input', options: {} },
};
