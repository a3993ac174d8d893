// The stages without code or schemas, as templates: for whoever looks at what is made, and deploys nothing.
import { App, Validations, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Stack } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledged.ts';
import { definitionOf } from './lex/definition.ts';
import { taught } from './lex/taught.ts';
import { STAGES, type StageName, type StageSettings } from './settings.ts';
import { addStage, type Made } from './stages.ts';
import type { PorthStackProps } from './stack.ts';

/** Without the schemas of AWS, which take many seconds. */
const plainApp = (props: AppProps = {}): App =>
  new App({
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    context: { '@aws-cdk/aws-iam:minimizePolicies': true },
    ...props,
  });

/** An app with cdk-nag's rules. Its `synth` throws when they find something that is not acknowledged, and writes why to `outdir`. */
export const checkedApp = (outdir: string): App => {
  const app = plainApp({ outdir });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

export const made = (
  settings: Readonly<Record<StageName, StageSettings>>,
  folders: Pick<PorthStackProps, 'codeOf' | 'site'>,
  { app = plainApp(), acknowledging = acknowledge } = {},
): Readonly<Record<StageName, Made>> => {
  const definition = definitionOf(taught());
  const all = STAGES.map((stage) => {
    const one = addStage(app, stage, { settings: settings[stage], definition, ...folders });
    acknowledging(one);
    return [stage, one] as const;
  });
  return Object.fromEntries(all) as Record<StageName, Made>;
};

type Json = {
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Type: string;
        readonly Properties: Record<string, unknown>;
        readonly DeletionPolicy?: string;
      }
    >
  >;
};
export const templateOf = (stack: Stack): Json['Resources'] =>
  (Template.fromStack(stack).toJSON() as Json).Resources;
