// How well the safety net hears. `npm run bench safety` counts our own phrases, set apart; `npm run bench:safety -- --data FILE.json`
// counts those of any file, and prints one JSON object. Without a file, `bench:safety` does so with our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../bot/understanding/language.ts';
import { report } from './support/report.ts';
import { counted, type Rows } from './support/safety-rows.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Rows;
const own = (file: string) => read(join(import.meta.dirname, '..', file));
const APART = 'test/understanding/dangers-apart.json';
const FAIR = 'test/understanding/dangers-apart-fair.json';
const LAST = 'test/understanding/dangers-apart-last.json';
const FRESH = 'test/understanding/dangers-apart-fresh.json';
const LONG = 'test/understanding/dangers-apart-long.json';
const RUNS = 'test/understanding/dangers-apart-runs.json';
const WELSH = 'test/understanding/dangers-apart-welsh.json';
const SINCE = 'test/understanding/dangers-apart-since.json';
const MANY = 'test/understanding/dangers-apart-many.json';
const SLIPS = 'test/understanding/dangers-apart-slips.json';
const LEARNED = 'dialogs/triage/heard/phrases.json';

const inLanguage = (rows: Rows, isWelsh: boolean): Rows => {
  const its = (text: string) => (languageOf(text) === 'cy') === isWelsh;
  return {
    must: rows.must.filter(({ text }) => its(text)),
    ask: rows.ask.filter(({ text }) => its(text)),
    not: rows.not.filter(its),
  };
};

const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean' } } });
if (values.data !== undefined || values.json === true)
  console.log(JSON.stringify(counted(values.data === undefined ? own(APART) : read(values.data)), null, 2));
else {
  const [apart, learned] = [own(APART), own(LEARNED)];
  const sets = [
    ['set apart', apart],
    ['set apart, English', inLanguage(apart, false)],
    ['set apart, Welsh', inLanguage(apart, true)],
    ['another writer', own(FAIR)],
    ['a third writer, mended after since', own(LAST)],
    ['two writers, of whom nothing was learned', own(FRESH)],
    ['long stories, their weight fitted with these', own(LONG)],
    ['without spaces, mended after since', own(RUNS)],
    ['Welsh, another writer, mended after since', own(WELSH)],
    ['a writer since, of whom nothing was learned or mended', own(SINCE)],
    ['many people, mended after since', own(MANY)],
    ['two thirds misspelt, of whom nothing was learned or mended', own(SLIPS)],
    ['learned from', learned],
  ] as const;
  const found = sets.map(([name, rows]) => ({ name, rows, counts: counted(rows) }));
  const all = found[0]?.counts ?? counted(apart);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  report({
    name: 'safety',
    about:
      'What tells of a danger to life, in English and in Welsh: whether its line goes out at once (must), one question with the number in it does (ask first), or neither (must not). Messages of 1,000 characters are timed, each at its best of seven.',
    tables: [
      {
        caption: 'Phrases:',
        head: [
          'set',
          'must',
          'ask first',
          'must not',
          'answered at once',
          'asked',
          'false alarms',
          'asked in vain',
          'p99 µs',
        ],
        rows: found.map(({ name, rows, counts }) => [
          name,
          ...[rows.must, rows.ask, rows.not].map(({ length }) => String(length)),
          ...[counts.recall['all'] ?? 0, counts.asked, counts.falseAlarms, counts.askedWrongly].map(percent),
          String(counts.p99us),
        ]),
      },
      {
        caption: 'Answered at once, by danger (set apart):',
        head: ['danger', 'phrases', 'answered at once'],
        rows: Object.entries(all.recall)
          .filter(([danger]) => danger !== 'all')
          .map(([danger, share]) => [
            danger,
            String(apart.must.filter(({ category }) => category === danger).length),
            percent(share),
          ]),
      },
    ],
    targets: [
      {
        what: 'set apart: answered at once',
        aim: '≥ 98 %',
        found: percent(all.recall['all'] ?? 0),
        met: (all.recall['all'] ?? 0) >= 0.98,
      },
      {
        what: 'set apart: false alarms',
        aim: '≤ 3 %',
        found: percent(all.falseAlarms),
        met: all.falseAlarms <= 0.03,
      },
      { what: 'p99 of 1,000 characters', aim: '< 1 ms', found: `${all.p99us} µs`, met: all.p99us < 1_000 },
    ],
    notes: ['Other phrases: `npm run --silent bench:safety -- --data FILE.json`.'],
    figures: Object.fromEntries(found.map(({ name, counts }) => [name, counts])),
  });
}
