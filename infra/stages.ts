// The stages as the app has them: for each a stack in London, one for Lex there, and one in us-east-1 for the edge.
import { Tags, type App } from 'aws-cdk-lib';
import { teams } from '../dialogs/teams.ts';
import { EdgeStack } from './edge-stack.ts';
import type { LexDefinition } from './lex/definition.ts';
import { LexStack } from './lex/stack.ts';
import type { StageName } from './settings.ts';
import { PorthStack, type PorthStackProps } from './stack.ts';

/** What people say stays in London. */
export const REGION = 'eu-west-2';
/** CloudFront takes its certificate and its firewall from there alone. */
export const EDGE_REGION = 'us-east-1';

export type Made = {
  readonly porth: PorthStack;
  readonly edge: EdgeStack;
  readonly lex: LexStack | undefined;
};

export const addStage = (
  app: App,
  stage: StageName,
  {
    settings,
    definition,
    ...made
  }: Pick<PorthStackProps, 'settings' | 'codeOf' | 'site' | 'settingsRead'> & {
    readonly definition: LexDefinition;
  },
): Made => {
  const name = `Porth${stage.slice(0, 1).toUpperCase()}${stage.slice(1)}`;
  const account = process.env['CDK_DEFAULT_ACCOUNT'];
  const envOf = (region: string) => ({ region, ...(account === undefined ? {} : { account }) });
  const edge = new EdgeStack(app, `${name}Edge`, { env: envOf(EDGE_REGION), domain: settings.domain });
  const lex = settings.lex ? new LexStack(app, `${name}Lex`, { env: envOf(REGION), definition }) : undefined;
  const porth = new PorthStack(app, name, {
    ...made,
    env: envOf(REGION),
    // Only by hand, with a reason: see docs/how-to/turn-it-off.md.
    terminationProtection: stage === 'prod',
    stage,
    settings,
    edge,
    lex: lex?.bot,
    teams: Object.keys(teams),
  });
  for (const stack of [porth, edge, ...(lex ? [lex] : [])]) Tags.of(stack).add('porth-stage', stage);
  return { porth, edge, lex };
};
