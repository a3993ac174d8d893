// Both stages as templates, with a placeholder for the code: bundles and the schemas of AWS take their time, and `npm run synth` has both.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { made, templateOf } from '../../infra/templates.ts';
import { STAGES, stageSettings, type StageName } from '../../infra/settings.ts';

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
};
export type Resources = Readonly<Record<string, Resource>>;

export const ROOT = join(import.meta.dirname, '../..');

const placeholder = mkdtempSync(join(tmpdir(), 'porth-code-'));
writeFileSync(join(placeholder, 'start.mjs'), '// Not the code.\n');

const { context } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as {
  readonly context: { readonly stages: unknown };
};
export const SETTINGS = stageSettings(context.stages);

/** Prod sends texts by AWS here, and dev does not. */
const TEXTS = {
  originationIdentity: 'arn:aws:sms-voice:eu-west-2:000000000000:pool/pool-0',
  configurationSet: 'texts',
};
export const FOLDERS = { codeOf: () => placeholder, site: placeholder };
const stages = made({ ...SETTINGS, prod: { ...SETTINGS.prod, texts: TEXTS } }, FOLDERS);
export const porth = (stage: StageName): Resources => templateOf(stages[stage].porth);
export const edge = (stage: StageName): Resources => templateOf(stages[stage].edge);
export { STAGES };
export const stackOf = (stage: StageName) => stages[stage].porth;

export const ofType = (resources: Resources, type: string): readonly (readonly [string, Resource])[] =>
  Object.entries(resources).filter(([, { Type }]) => Type === type);

/** The function of Porth's by its name in the stack, as `converse`. */
export const functionsIn = (resources: Resources): ReadonlyMap<string, Resource> =>
  new Map(
    ofType(resources, 'AWS::Lambda::Function').flatMap(([, resource]) => {
      const name = /^"Porth: ([a-z]+)"$/.exec(JSON.stringify(resource.Properties['Description']))?.[1];
      return name === undefined ? [] : [[name, resource] as const];
    }),
  );

export const envOf = (lambda: Resource | undefined): Readonly<Record<string, unknown>> =>
  (lambda?.Properties['Environment'] as { readonly Variables?: Record<string, unknown> } | undefined)
    ?.Variables ?? {};
