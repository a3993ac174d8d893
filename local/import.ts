// `npm run import -- homes|streets|diaries|accounts FILE`: a council's own lists, into the table that TABLE_NAME names, or into this laptop's.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { council } from '../dialogs/council.ts';
import { localSettings, setDefaults } from './environment.ts';
import { accountsIn } from './import/accounts.ts';
import { importAccounts } from './import/accounts-into-table.ts';
import { DIARIES, diariesIn } from './import/diaries.ts';
import type { Difference } from './import/difference.ts';
import { homesIn } from './import/homes.ts';
import { importDiaries, importHomes, importStreets, type Into } from './import/into-table.ts';
import { ImportError, rightIn } from './import/rows.ts';
import { streetsIn } from './import/streets.ts';
import { startServers } from './servers.ts';

const HOW = `npm run import -- homes FILE.csv       addresses, who repairs them, when bins are emptied
npm run import -- streets FILE.geojson  where streets run, and whose they are
npm run import -- diaries FILE.json     when each trade works
npm run import -- accounts FILE.json    whose each account is, and what stands on it
  --only-look    says what would change
  --may-shrink   takes much away`;

const KINDS: Readonly<Record<string, (file: string, text: string, into: Into) => Promise<Difference>>> = {
  homes: (file, text, into) => importHomes(rightIn(file, homesIn(text, council.postcodes.areas)), into),
  streets: (file, text, into) => importStreets(rightIn(file, streetsIn(text)), into),
  diaries: (file, text, into) => importDiaries(rightIn(file, diariesIn(text, DIARIES)), into),
  accounts: (file, text, into) => {
    const read = accountsIn(text);
    rightIn(file, read);
    return importAccounts(read, into);
  },
};

const run = async (): Promise<string> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'only-look': { type: 'boolean' }, 'may-shrink': { type: 'boolean' } },
  });
  const [kind = '', file = ''] = positionals;
  const work = KINDS[kind];
  if (work === undefined || file === '') throw new ImportError(HOW);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ImportError(`${file} cannot be read.`);
  });
  const { data, table } = localSettings(process.env);
  const isNamed =
    process.env['TABLE_NAME'] !== undefined || process.env['AWS_ENDPOINT_URL_DYNAMODB'] !== undefined;
  // The laptop's own data is open to one at a time: a Porth that runs here has to be stopped.
  const servers = isNamed ? undefined : await startServers(data, process.env);
  if (servers !== undefined) setDefaults({ AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb });
  try {
    const onlyLook = values['only-look'] === true;
    const { put, remove, same } = await work(file, text, {
      client: new DynamoDBClient(),
      table,
      onlyLook,
      mayShrink: values['may-shrink'] === true,
    });
    return `${file}: ${put.length} ${onlyLook ? 'would be ' : ''}written, ${remove.length} taken away, ${same} as they were.`;
  } finally {
    await servers?.close();
  }
};

const said = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === 'ResourceNotFoundException')
    return 'There is no such table. On AWS set TABLE_NAME to the output of the stack; on a laptop start Porth once.';
  return error instanceof ImportError || error instanceof TypeError ? error.message : error;
};

await run().then(
  (done) => console.log(done),
  (error: unknown) => {
    console.error(said(error));
    process.exitCode = 1;
  },
);
