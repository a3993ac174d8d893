// `npm run restore`: the table as it was, beside itself; what the live one has lost, copied back. docs/how-to/back-up-and-restore.md
import { parseArgs } from 'node:util';
import { filesClient } from '../lambdas/aws/files.ts';
import { personFiles } from '../lambdas/aws/person-files.ts';
import { tableClient } from '../lambdas/aws/table-client.ts';
import { settings, SettingsError } from '../lambdas/settings.ts';
import { dropBeside, readyBeside, restoreBeside, RestoreError } from './restore/beside.ts';
import { copyBack, kindNames, type Fate, type Found } from './restore/copy-back.ts';

const HOW = `npm run restore -- begin 2026-11-29T14:03:00Z   the table as it was then, beside itself
npm run restore -- look TABLE                   what the live table has lost, by kind of record
npm run restore -- copy TABLE                   puts back what is not there any more
npm run restore -- drop TABLE                   deletes the restored table
  --only case,cases-of    these kinds of record (docs/retention.md), and no others
  --over                  what is there, but otherwise, is made as it was, too`;

const run = async (): Promise<readonly string[]> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, over: { type: 'boolean' } },
  });
  const [what = '', given = ''] = positionals;
  const { TABLE_NAME: to } = settings('TABLE_NAME');
  const client = tableClient();
  if (what === 'begin') {
    const moment = new Date(given);
    if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(given) || Number.isNaN(moment.getTime()))
      throw new RestoreError(`"${given}" is no moment such as 2026-11-29T14:03:00Z.`);
    const name = await restoreBeside(client, to, moment);
    return [
      `${name} is being made, which takes from minutes to hours. Then: npm run restore -- look ${name}`,
    ];
  }
  if (!['look', 'copy', 'drop'].includes(what) || given === '') throw new RestoreError(HOW);
  if (what === 'drop') {
    await dropBeside(client, given);
    return [`${given} is deleted.`];
  }
  const only = values.only?.split(',');
  const unknown = only?.filter((each) => !kindNames.has(each)) ?? [];
  if (unknown.length > 0)
    throw new RestoreError(`There is no kind "${unknown.join('", "')}": docs/retention.md has their names.`);
  await readyBeside(client, given);
  const { BUCKET_NAME } = settings('BUCKET_NAME');
  const isOver = values.over === true;
  const found = await copyBack({
    client,
    from: given,
    to,
    files: personFiles(filesClient(), BUCKET_NAME),
    ...(only === undefined ? {} : { only }),
    over: isOver,
    onlyLook: what === 'look',
    now: new Date(),
  });
  return [...lines(found), '', what === 'look' ? NOTHING_DONE : done(isOver, given)];
};

const lines = (found: Found): readonly string[] =>
  [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, counts]) => {
      const said = Object.entries(SAID).flatMap(([fate, words]) => {
        const count = counts[fate as Fate];
        return count === 0 ? [] : [`${count} ${words}`];
      });
      return `${kind}: ${said.join(', ')}`;
    });
const SAID = {
  lost: 'lost',
  other: 'there, but otherwise',
  same: 'the same',
  erased: 'of somebody who was erased since',
  expired: 'run out meanwhile',
} as const satisfies Readonly<Record<Fate, string>>;
const NOTHING_DONE = 'Nothing was done. copy puts back what is lost; with --over also what is otherwise.';
const done = (isOver: boolean, table: string): string =>
  `What was lost${isOver ? ', or otherwise,' : ''} is back. Look once more, and then: npm run restore -- drop ${table}`;

/** AWS says it well enough. */
const OF_AWS: ReadonlySet<string> = new Set([
  'InvalidRestoreTimeException',
  'PointInTimeRecoveryUnavailableException',
  'TableAlreadyExistsException',
]);
const said = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === 'ResourceNotFoundException')
    return 'There is no table of that name in this account and region.';
  const isPlain =
    error instanceof RestoreError || error instanceof SettingsError || error instanceof TypeError;
  return isPlain || OF_AWS.has(error.name) ? error.message : error;
};

await run().then(
  (all) => {
    for (const line of all) console.log(line);
  },
  (error: unknown) => {
    console.error(said(error));
    process.exitCode = 1;
  },
);
