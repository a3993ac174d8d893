// The app that `npx cdk` runs: bundles what is deployed, and makes the stacks of both stages of it. Nothing is asked of AWS.
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledged.ts';
import { bundle, FUNCTIONS } from './bundle.ts';
import { definitionOf } from './lex/definition.ts';
import { taught } from './lex/taught.ts';
import { STAGES, stageSettings, StageSettingsError } from './settings.ts';
import { buildSite } from './site.ts';
import { addStage } from './stages.ts';

const OUT = join(import.meta.dirname, '../dist/lambdas');

const make = async (): Promise<void> => {
  const app = new App({ analyticsReporting: false });
  const settings = stageSettings(app.node.tryGetContext('stages'));
  // `--context settingsRead=…`: see docs/how-to/rotate-a-secret.md.
  const settingsRead = app.node.tryGetContext('settingsRead') as string | undefined;
  for (const name of FUNCTIONS) await bundle(name);
  const site = await buildSite();
  const definition = definitionOf(taught());
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const stage of STAGES)
    acknowledge(
      addStage(app, stage, {
        settings: settings[stage],
        codeOf: (name) => join(OUT, name),
        site,
        definition,
        settingsRead,
      }),
    );
  app.synth();
};

try {
  await make();
} catch (fault) {
  if (!(fault instanceof StageSettingsError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
