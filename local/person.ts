// `npm run person`: export or erase one person. See docs/how-to/answer-a-request-for-data.md; without more it says how.
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesClient } from '../lambdas/aws/files.ts';
import { personFiles } from '../lambdas/aws/person-files.ts';
import { personTable } from '../lambdas/aws/person-table.ts';
import { enqueueTo, queueClient } from '../lambdas/aws/queue.ts';
import { tableClient } from '../lambdas/aws/table-client.ts';
import { clock } from '../lambdas/clock.ts';
import { settings } from '../lambdas/settings.ts';
import { council } from '../dialogs/council.ts';
import { localSettings } from './environment.ts';
import { HOW, personDesk, type PersonAnswer } from './person-desk.ts';
import { readable } from './person-readable.ts';

const typed = process.argv.slice(2);
const { values } = parseArgs({
  args: typed,
  allowPositionals: true,
  strict: false,
  options: { out: { type: 'string' }, by: { type: 'string' } },
});
const out = typeof values.out === 'string' ? values.out : undefined;
/** The file is this process's own business. */
const at = typed.indexOf('--out');
const rest = at < 0 ? typed.filter((each) => !each.startsWith('--out=')) : typed.toSpliced(at, 2);
const args = [
  ...rest,
  ...(out === undefined ? [] : ['--photos']),
  ...(values.by === undefined ? ['--by', userInfo().username] : []),
];

/** The Porth that runs on this laptop holds its data to itself, so it is asked. */
const fromRunning = async (): Promise<PersonAnswer> => {
  const { port } = localSettings(process.env);
  try {
    const response = await fetch(`http://localhost:${port}/local/person`, {
      method: 'POST',
      body: JSON.stringify(args),
    });
    if (!response.ok)
      return { lines: [`Porth could not do it (${response.status}): its log says why.`], failed: true };
    return (await response.json()) as PersonAnswer;
  } catch {
    return {
      lines: [`No Porth answers on port ${port}: npm start first, or name a table with TABLE_NAME.`, ...HOW],
      failed: true,
    };
  }
};

/** Or the table, the queue and the bucket that the environment names, such as those on AWS; its worker takes what is erased. */
const fromTable = (): Promise<PersonAnswer> => {
  const env = settings('TABLE_NAME', 'QUEUE_URL', 'BUCKET_NAME', 'DIRECTLINE_SECRET');
  return personDesk({
    table: personTable(tableClient(), env.TABLE_NAME),
    files: personFiles(filesClient(), env.BUCKET_NAME),
    enqueue: enqueueTo(queueClient(), env.QUEUE_URL),
    secret: env.DIRECTLINE_SECRET,
    timeZone: council.timeZone,
    clock,
  }).run(args);
};

const answer = await (process.env['TABLE_NAME'] === undefined ? fromRunning() : fromTable());
for (const line of answer.lines) console.error(line);
if (answer.document !== undefined && out === undefined) console.log(JSON.stringify(answer.document, null, 2));
if (answer.document !== undefined && out !== undefined) {
  // Nobody else on this machine reads it.
  const mode = 0o600;
  writeFileSync(out, JSON.stringify(answer.document, null, 2), { mode });
  writeFileSync(`${out}.txt`, readable(answer.document), { mode });
  const photos = answer.photos ?? [];
  if (photos.length > 0) mkdirSync(`${out}-photos`, { recursive: true, mode: 0o700 });
  for (const { file, base64 } of photos)
    writeFileSync(join(`${out}-photos`, file), Buffer.from(base64, 'base64'), { mode });
  console.error(`Written: ${out}, ${out}.txt${photos.length === 0 ? '' : `, ${out}-photos/`}`);
}
if (answer.failed === true) process.exitCode = 1;
