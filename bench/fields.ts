// `npm run bench:fields -- --data FILE.json`: how often the fields read what people type, on rows of any file. One JSON object on stdout.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attempt, tally, type Row } from './support/field-rows.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say which rows: npm run bench:fields -- --data test/fields/rows.json');
  process.exit(1);
}
const rows = JSON.parse(readFileSync(values.data, 'utf8')) as readonly Row[];
console.log(JSON.stringify(tally(rows.map(attempt)), null, 2));
