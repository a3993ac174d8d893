// Pages of a council's own site, on another origin than the chat, as strange as councils' pages can be.
import type { BrowserContext, Page } from 'playwright-core';

/** The site that dialogs/council.ts names, whose pages may open the chat. */
export const COUNCIL_SITE = 'https://northmoor.example.org';

export type Host = {
  readonly origin?: string;
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Serves one page at `origin` that carries the chat from `chat` by its one line. @returns a way to open it */
export const councilPage = async (
  context: BrowserContext,
  chat: string,
  { origin = COUNCIL_SITE, head = '', body = '', headers = {} }: Host = {},
): Promise<{
  readonly page: Page;
  readonly log: readonly string[];
  readonly open: (path?: string) => Promise<unknown>;
}> => {
  const html = `<!doctype html><html lang="en-GB"><head><title>A council</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}
    <script src="${chat}/web/widget.js" defer></script></head>
    <body><main><h1>A council</h1><p>Some words.</p>${body}</main></body></html>`;
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: html }),
  );
  const page = await context.newPage();
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`pageerror: ${error.message}`));
  return { page, log, open: (path = '/') => page.goto(`${origin}${path}`) };
};
