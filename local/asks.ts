// `npm run asks`: what was not answered, for those who write the answers. `npm run asks -- 2026-11-01` begins there.
import type { Unanswered } from '../bot/services/unanswered.ts';
import { faqs } from '../dialogs/compiled.ts';
import { model } from '../dialogs/understand.ts';
import { asksReport } from './asks-report.ts';
import { asksIn } from './asks-table.ts';
import { localSettings, setDefaults } from './environment.ts';
import { endPlainly, nothingYet } from './no-table.ts';
import { startServers } from './servers.ts';

const since = process.argv[2] ?? '2000-01-01';
const { port, data, table } = localSettings(process.env);
/** A table that is named, or a DynamoDB of one's own, is read as it is; a Porth that may run here beside it is not asked. */
const isNamed =
  process.env['TABLE_NAME'] !== undefined || process.env['AWS_ENDPOINT_URL_DYNAMODB'] !== undefined;

/** The Porth that runs on this laptop holds its data to itself, so it is asked. */
const fromRunning = async (): Promise<readonly Unanswered[] | undefined> => {
  try {
    const response = await fetch(`http://localhost:${port}/local/asks?since=${encodeURIComponent(since)}`);
    return response.ok ? ((await response.json()) as readonly Unanswered[]) : undefined;
  } catch {
    return undefined;
  }
};

/** Otherwise the data of this laptop is opened, or the table that the environment names, such as that on AWS. */
const fromTable = async (): Promise<readonly Unanswered[]> => {
  const servers = isNamed ? undefined : await startServers(data, process.env);
  if (servers !== undefined) setDefaults({ AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb });
  try {
    return await asksIn(table).list(since);
  } catch (error) {
    return nothingYet(error, [], isNamed ? table : undefined);
  } finally {
    await servers?.close();
  }
};

const all = (isNamed ? undefined : await fromRunning()) ?? (await fromTable().catch(endPlainly));
asksReport(all, faqs, model).forEach((line) => console.log(line));
