// `npm run predeploy`, and before `npm run deploy`: says what keeps prod from being deployed. `-- --all` names every place.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outOfDate } from '../dialogs/out-of-date.ts';
import { rota } from '../dialogs/rota.ts';
import { inventedIn } from './ready/invented.ts';
import { notReady, notReadyLines } from './ready/ready.ts';
import { stageSettings, StageSettingsError } from './settings.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What is deployed with words in it. What is built, and what only the build reads, is said to nobody. */
const CONTENT = ['dialogs/**/*.ts', 'dialogs/faqs/*/*.md', 'web/site/chat.html'];
const NOT_SAID =
  /^dialogs\/(?:build\/|triage\/heard\/|(?:compiled|compiled-version|learned|heard-known|heard-learned)\.ts$)/;

const look = (): boolean => {
  const { context } = JSON.parse(read('cdk.json')) as { readonly context: { readonly stages: unknown } };
  const faults = notReady({
    settings: stageSettings(context.stages).prod,
    rota,
    invented: globSync(CONTENT, { cwd: ROOT })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !NOT_SAID.test(file))
      .sort()
      .flatMap((file) => inventedIn(file, read(file))),
    outOfDate: outOfDate(new Date()),
  });
  const isAll = process.argv.includes('--all');
  for (const line of faults.length === 0
    ? ['prod may be deployed.']
    : notReadyLines(faults, isAll ? Number.POSITIVE_INFINITY : undefined))
    console.error(line);
  return faults.length === 0;
};

try {
  if (!look()) process.exitCode = 1;
} catch (fault) {
  if (!(fault instanceof StageSettingsError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
