// The numbers of others that people are given: each stands in one file, is what is printed, and is warned of when nobody looked for long.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datedChecks, warnDaily } from '../../lambdas/out-of-date.ts';
import { outdated } from '../../dialogs/build/outdated.ts';
import { helplines, staleHelplines } from '../../dialogs/helplines.ts';
import * as numbers from '../../dialogs/numbers.ts';
import { outOfDate } from '../../dialogs/out-of-date.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** Numbers for all the country, longer ones and short ones; 0808 157 is Ofcom's for drama. */
const NATIONAL =
  /(?<![\d.£,:-])(?:0(?:800|808|300|345)(?! ?157)[\d ]{4,10}\d|116 ?\d{3}|1800[0-9]|999|112|111|105|101|159|85258|7726)(?![\d,.]?\d)/g;
const LONG = /(?<!\d)(?:0(?:800|808|300|345)0?(?! ?157) ?\d[\d ]{2,9}\d|116 123|85258|18000)(?!\d)/g;
const WHOSE = new Set(
  helplines.flatMap(({ number, text }) => (text === undefined ? [number] : [number, text])),
);

describe('a national number', () => {
  it('is kept with whose it is', () => {
    expect(Object.values(numbers).filter((number) => !WHOSE.has(number))).toEqual([]);
    expect(new Set(helplines.map(({ id }) => id)).size).toBe(helplines.length);
  });

  it('that an answer prints is one of them', () => {
    const files = globSync('dialogs/faqs/**/*.md', { cwd: ROOT });
    const printed = files.flatMap((file) =>
      read(file)
        .split('\n')
        // How people ask is theirs.
        .filter((line) => !/^\s+- |^(?:asks|keywords)/.test(line))
        .flatMap((line) => [...line.matchAll(NATIONAL)].map(([number]) => ({ file, number }))),
    );

    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter(({ number }) => !WHOSE.has(number))).toEqual([]);
  });

  it('is written in no other code of what the council says', () => {
    const files = globSync('dialogs/{*,{forms,triage,law}/**/*}.ts', { cwd: ROOT }).filter(
      (file) => !/compiled|learned|heard|(?:numbers(?:-at-once)?|helplines)\.ts$/.test(file),
    );
    const written = files.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .flatMap((line) => [...line.matchAll(LONG)].map(([number]) => `${file}: ${number}`)),
    );

    expect(files.length).toBeGreaterThan(50);
    expect(written).toEqual([]);
  });

  it.each([
    ['2027-05-27T12:00:00Z', 0],
    ['2027-05-29T12:00:00Z', helplines.length],
  ])('is old at %s: %i of them', (now, count) => {
    expect(staleHelplines(new Date(now)).length).toBe(count);
  });
});

describe('what is out of date', () => {
  const deps = (now: string) => ({ clock: () => new Date(now), outOfDate: () => Promise.resolve(outOfDate) });
  const named = async (now: string): Promise<readonly string[]> => {
    const checks = Object.entries(datedChecks(deps(now)));
    const found = await Promise.all(
      checks.map(([name, check]) =>
        check().then(
          () => [],
          () => [name],
        ),
      ),
    );
    return found.flat();
  };

  it.each([
    ['2026-11-29T12:00:00Z', []],
    ['2027-05-28T12:00:00Z', ['helplines']],
    ['2027-12-10T12:00:00Z', ['helplines', 'bank-holidays', 'law']],
    ['2028-10-04T12:00:00Z', ['helplines', 'bank-holidays', 'law', 'rota']],
  ])('at %s is named on /health: %j', async (now, names) => {
    expect(await named(now)).toEqual(names);
  });

  it('warns the build by file and line, and of the calendar before it ends', () => {
    const found = outdated('2028-10-04', read);

    expect(outdated('2026-11-29', read)).toEqual([]);
    expect(found.find(({ what }) => what.startsWith('gas '))).toMatchObject({ file: 'dialogs/helplines.ts' });
    expect(found.find(({ what }) => what.startsWith('gas '))?.line).toBeGreaterThan(20);
    expect(found.map(({ what }) => what).join('\n')).toContain('ends on 2028-12-31, 88 days from now');
  });

  it.each([
    ['2027-05-28T07:59:00Z', 0],
    ['2027-05-28T08:00:30Z', 1],
    ['2027-05-28T08:01:00Z', 0],
    ['2026-11-29T09:00:00Z', 0],
  ])(
    'is written into the log once a day, at nine there, when there is anything: at %s %i lines',
    async (now, count) => {
      const lines: unknown[] = [];

      await warnDaily({
        ...deps(now),
        timeZone: 'Europe/London',
        warn: (what, why) => lines.push([what, why]),
      })();

      expect(lines.length).toBe(count);
    },
  );
});
