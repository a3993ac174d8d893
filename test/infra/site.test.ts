// The files behind the outside address: what a page asks for is there, and a path without an ending is a page.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_PATHS, ROUTES } from '../../infra/routes.ts';
import { buildSite, DOWN_PAGE } from '../../infra/site.ts';
import { ofType, porth } from './stacks.ts';

const out = mkdtempSync(join(tmpdir(), 'porth-site-'));
const pages = () => globSync('*.html', { cwd: out }).sort();
beforeAll(() => buildSite(out));
afterAll(() => rmSync(out, { recursive: true }));

describe('the site', () => {
  it('has the chat, the desk, and the page for when nothing else answers', () => {
    expect(pages()).toEqual(['chat.html', 'desk.html', DOWN_PAGE].sort());
  });

  it('has every file that its pages ask for', () => {
    const asked = pages().flatMap((page) =>
      [...readFileSync(join(out, page), 'utf8').matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
        ([, path = '']) => path,
      ),
    );

    expect(asked).toEqual(expect.arrayContaining(['/web/widget.js', '/web/desk.js']));
    expect(asked.filter((path) => !existsSync(join(out, path)))).toEqual([]);
  });

  it('has no page with a script or a style inside, which its policy would not run', () => {
    for (const page of pages())
      expect(readFileSync(join(out, page), 'utf8')).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/);
  });

  it.each([
    ['/chat', '/chat.html'],
    ['/desk', '/desk.html'],
    ['/desk/', '/desk.html'],
    ['/', '/'],
    ['/web/widget.js', '/web/widget.js'],
  ])('shows at %s the file %s', (uri, file) => {
    const [[, names] = []] = ofType(porth('dev'), 'AWS::CloudFront::Function');
    const code = String(names?.Properties['FunctionCode']);

    const request = runInNewContext(`${code};handler({request:{uri:${JSON.stringify(uri)}}})`) as {
      readonly uri: string;
    };

    expect(request.uri).toBe(file);
  });

  it('leaves to the API every path that the API has a route for', () => {
    const prefixes = API_PATHS.map((path) => path.replace('*', ''));

    expect(ROUTES.filter(({ path }) => !prefixes.some((prefix) => path.startsWith(prefix)))).toEqual([]);
  });
});
