// `npm run feedback`: what people said of answers, for those who write them. `npm run feedback -- 2026-11-01` begins there.
import type { Feedback } from '../bot/services/feedback.ts';
import { contentVersion } from '../dialogs/compiled-version.ts';
import { faqs } from '../dialogs/compiled.ts';
import { localSettings, setDefaults } from './environment.ts';
import { feedbackReport } from './feedback-report.ts';
import { feedbackIn } from './feedback-table.ts';
import { endPlainly, nothingYet } from './no-table.ts';
import { startServers } from './servers.ts';

const since = process.argv[2] ?? '2000-01-01';
const { port, data, table } = localSettings(process.env);
const isNamed = process.env['TABLE_NAME'] !== undefined;

/** The Porth that runs on this laptop holds its data to itself, so it is asked. */
const fromRunning = async (): Promise<readonly Feedback[] | undefined> => {
  try {
    const response = await fetch(
      `http://localhost:${port}/local/feedback?since=${encodeURIComponent(since)}`,
    );
    return response.ok ? ((await response.json()) as readonly Feedback[]) : undefined;
  } catch {
    return undefined;
  }
};

/** Otherwise the data of this laptop is opened, or the table that the environment names, such as that on AWS. */
const fromTable = async (): Promise<readonly Feedback[]> => {
  const servers = isNamed ? undefined : await startServers(data, process.env);
  if (servers !== undefined) setDefaults({ AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb });
  try {
    return await feedbackIn(table).list(since);
  } catch (error) {
    return nothingYet(error, [], isNamed ? table : undefined);
  } finally {
    await servers?.close();
  }
};

const all = (isNamed ? undefined : await fromRunning()) ?? (await fromTable().catch(endPlainly));
feedbackReport(all, faqs, contentVersion).forEach((line) => console.log(line));
