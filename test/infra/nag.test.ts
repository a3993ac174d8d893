// cdk-nag's rules for AWS solutions: nothing that they find is without a reason, and no reason is for nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acknowledged } from '../../infra/acknowledged.ts';
import { StageSettingsError, stageSettings } from '../../infra/settings.ts';
import { checkedApp, made } from '../../infra/templates.ts';
import { FOLDERS, SETTINGS, stackOf, STAGES } from './stacks.ts';

const out = mkdtempSync(join(tmpdir(), 'porth-nag-'));
afterAll(() => rmSync(out, { recursive: true }));

/** The ids of all that is found without acknowledgements. */
const foundIn = (outdir: string): ReadonlySet<string> => {
  const { pluginReports } = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as {
    readonly pluginReports: readonly { readonly violations: readonly { readonly ruleName: string }[] }[];
  };
  return new Set(pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName)));
};

describe('what cdk-nag finds', () => {
  it('is acknowledged, all of it', () => {
    const app = checkedApp(join(out, 'acknowledged'));
    made(SETTINGS, FOLDERS, { app });

    expect(() => app.synth()).not.toThrow();
  });

  it('is really there: without our reasons the same stacks fail, by each rule that we give one for', () => {
    const outdir = join(out, 'bare');
    const app = checkedApp(outdir);
    made(SETTINGS, FOLDERS, { app, acknowledging: () => undefined });

    expect(() => app.synth()).toThrow();
    const found = [...foundIn(outdir)].map((rule) => rule.replace(/^.*AwsSolutions-/, ''));
    const ids = new Set(STAGES.flatMap((stage) => acknowledged(stackOf(stage)).map(({ id }) => id)));
    expect([...ids].filter((id) => !found.includes(id))).toEqual([]);
  });

  it('has a reason that somebody can read', () => {
    for (const { reason } of STAGES.flatMap((stage) => acknowledged(stackOf(stage))))
      expect(reason).toMatch(/^[A-Z].{40,}\S$/);
  });
});

describe('the settings of the stages', () => {
  const { dev, prod } = SETTINGS;

  it.each([
    ['a name with a scheme', { dev, prod: { ...prod, domain: 'https://chat.example.org' } }, 'prod.domain'],
    ['production without a name', { dev, prod: { ...prod, domain: undefined } }, 'prod.domain'],
    ['a misspelt setting', { dev: { ...dev, budget: 20 }, prod }, 'budget'],
    ['no mailbox', { dev: { ...dev, alarmsTo: 'me' }, prod }, 'dev.alarmsTo'],
    [
      'a sender in another region',
      {
        dev: {
          ...dev,
          texts: {
            originationIdentity: 'arn:aws:sms-voice:us-east-1:000000000000:pool/p',
            configurationSet: 't',
          },
        },
        prod,
      },
      'dev.texts.originationIdentity',
    ],
    ['nothing', undefined, 'expected object'],
  ])('with %s are refused, and it is said which', (_, given, said) => {
    expect(() => stageSettings(given)).toThrow(StageSettingsError);
    expect(() => stageSettings(given)).toThrow(said);
  });
});
