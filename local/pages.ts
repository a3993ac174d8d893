// The pages under web/, served as CloudFront serves them on AWS; their scripts are bundled at start.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';

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
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

export const loadPages = async (): Promise<Pages> => {
  const scripts = new Map(
    await Promise.all(
      [
        ['/web/chat.js', join(ROOT, 'web/chat.ts')],
        ['/local/controls.js', join(ROOT, 'local/controls.ts')],
      ].map(async ([path = '', entry = '']) => [path, await bundled(entry)] as const),
    ),
  );
  return async (path) => {
    const script = scripts.get(path);
    if (script !== undefined) return page('.js', script);
    if (path === '/')
      return page('.html', withControls(await readFile(join(ROOT, 'web/index.html'), 'utf8')));
    if (!/^\/web\/[\w-]+\.(?:css|svg|html)$/.test(path)) return undefined;
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

/** On a laptop the page has a control for the clock, which is no part of the page itself. */
const withControls = (html: string): string =>
  html.replace('</body>', '<script type="module" src="/local/controls.js"></script></body>');

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};
