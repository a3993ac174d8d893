// How often the fields read what people type. `npm run bench fields` counts our own rows; `npm run bench:fields -- --data FILE.json`
// counts those of any file, and prints one JSON object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attempt, tally, type Row } from './support/field-rows.ts';
import { report } from './support/report.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const tried = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]).map(attempt);

if (values.data === undefined) {
  const own = (file: string) => tally(tried(join(import.meta.dirname, '../test/fields', file)));
  const known = own('rows.json');
  const apart = own('rows-apart.json');
  const start = performance.now();
  const { rows } = own('rows.json');
  const each = (1000 * (performance.now() - start)) / rows;
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
  const table = (caption: string, { byField, ...all }: ReturnType<typeof tally>) => ({
    caption,
    head: ['field', 'rows', 'right', 'wrong', 'refused', 'right of all'],
    rows: [...Object.entries(byField), ['all', all] as const].map(([field, count]) => [
      field,
      ...[count.rows, count.right, count.wrong, count.refused].map(String),
      percent(count.right, count.rows),
    ]),
  });
  report({
    name: 'fields',
    about:
      'What the fields make of what people type, in English and in Welsh: right (the value, or a refusal where there is none), wrong (a value that was not meant), refused (asked again, though it could have been read). A wrong value is worse than asking again.',
    tables: [
      table('Rows that the fields were tuned on (`test/fields/rows.json`):', known),
      table('Rows set apart (`test/fields/rows-apart.json`):', apart),
    ],
    targets: [
      {
        what: 'set apart: wrong',
        aim: '≤ 2 %',
        found: percent(apart.wrong, apart.rows),
        met: apart.wrong <= apart.rows / 50,
      },
    ],
    notes: [
      'Other rows: `npm run --silent bench:fields -- --data FILE.json`.',
      `A row takes ${each.toFixed(0)} µs, the reading of the file with it.`,
    ],
    figures: { known, apart },
  });
} else console.log(JSON.stringify(tally(tried(values.data)), null, 2));
