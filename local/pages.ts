// The pages under web/, served as CloudFront serves them on AWS; their scripts are bundled at start.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildWidget, bundled } from '../infra/web.ts';
import { PHONE_CHANNELS, type PhoneChannel } from './phones/wire.ts';

export type Page = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> };
export type Pages = (path: string) => Promise<Page | undefined>;

const ROOT = join(import.meta.dirname, '..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The pages of the demo council's site, and the chat as a page of its own. */
const SITE: Readonly<Record<string, string>> = {
  '/': 'index',
  '/cymraeg': 'cymraeg',
  '/bins': 'bins',
  '/chat': 'chat',
};

const DESK = 'web/desk/main.tsx';

const PHONES: Readonly<Record<PhoneChannel, string>> = {
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text messages',
};

/** @param origins that the desk's page may ask for tokens; asked for when it is first opened */
export const loadPages = async (origins: () => Promise<readonly string[]>): Promise<Pages> => {
  const [widget, controls, phone, desk] = await Promise.all([
    buildWidget(),
    bundled('local/controls.ts'),
    bundled('local/phones/phone.ts'),
    existsSync(join(ROOT, DESK)) ? bundled(DESK) : undefined,
  ]);
  const scripts = new Map([
    ['/web/widget.js', widget.code],
    ['/local/controls.js', controls.code],
    ['/local/phones/phone.js', phone.code],
    ['/web/desk.js', desk?.code ?? ''],
  ]);
  return async (path) => {
    const script = scripts.get(path);
    if (script !== undefined) return page('.js', script);
    const name = SITE[path];
    if (name !== undefined) {
      const html = await readFile(join(ROOT, `web/site/${name}.html`), 'utf8');
      return page('.html', name === 'chat' ? html : withControls(html));
    }
    if (path === '/desk') {
      const html = await readFile(join(ROOT, 'web/desk/desk.html'), 'utf8').catch(() => undefined);
      return html === undefined ? undefined : withOrigins(page('.html', html), await origins());
    }
    const channel = PHONE_CHANNELS.find((each) => path === `/phone/${each}`);
    if (channel !== undefined) {
      const html = await readFile(join(ROOT, 'local/phones/phone.html'), 'utf8');
      return page('.html', html.replace('CHANNEL', PHONES[channel]));
    }
    if (path !== '/local/phones/phone.css' && !/^\/web\/(?:site\/|desk\/)?[\w-]+\.(?:css|svg)$/.test(path))
      return undefined;
    return readFile(join(ROOT, path)).then(
      (body) => page(extname(path), body),
      () => undefined,
    );
  };
};

const page = (type: string, body: string | Uint8Array): Page => ({
  body: Buffer.from(body as string),
  headers: { 'content-type': TYPES[type] ?? 'application/octet-stream', ...SECURITY },
});

/** Discovery, codes and renewals are asked of the issuer by the page itself. */
const withOrigins = (page: Page, origins: readonly string[]): Page => {
  const policy = SECURITY['content-security-policy'].replace(
    "connect-src 'self'",
    `connect-src 'self' ${origins.join(' ')}`,
  );
  return { ...page, headers: { ...page.headers, 'content-security-policy': policy } };
};

/** On a laptop the site has a control for the clock, which is no part of the site itself. */
const withControls = (html: string): string =>
  html.replace('</body>', '<script src="/local/controls.js"></script></body>');
