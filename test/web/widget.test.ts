// The script that stands on councils' pages: small, and with nothing in it that it does not need.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildWidget, OWN_NAMES } from '../../infra/web.ts';
import { WORDS } from '../../web/words.ts';

const KIB = 1024;

it('is at most 15 KiB gzip with its style, its words in both languages and its drawings', async () => {
  const { code } = await buildWidget();

  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(15 * KIB);
});

it("holds the council's name and numbers, and is the same whenever it is built", async () => {
  const [first, second] = await Promise.all([buildWidget(), buildWidget()]);

  expect(first.code).toContain('01632 960199');
  expect(first.code).toContain('Cyngor Bwrdeistref Northmoor');
  expect(second.code).toBe(first.code);
});

it('is made of the files of web/ alone', async () => {
  const { parts } = await buildWidget();

  expect(Object.keys(parts).filter((path) => !/^(?:web\/|<define:)/.test(path))).toEqual([]);
});

it('shortens no name that its words are looked up by', () => {
  expect(OWN_NAMES.filter((name) => name in WORDS['en-GB'])).toEqual([]);
});
