// Who may import whom, read from the imports themselves.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const files = globSync('{bot,dialogs,lambdas,infra,web,local}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (path) => !path.endsWith('.d.ts'),
);

type Import = { readonly from: string; readonly what: string; readonly isType: boolean };

/** Every import and re-export, static or dynamic; paths are resolved to the project's root. */
const importsOf = (path: string): Import[] => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const statics = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+()'([^']+)'/gm),
  ];
  const dynamics = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)];
  const resolved = (what: string) => (what.startsWith('.') ? join(path, '..', what) : what);
  return [
    ...statics.map((match) => ({
      from: path,
      what: resolved(match[2] ?? match[4] ?? ''),
      isType: match[1] !== undefined,
    })),
    ...dynamics.map((match) => ({ from: path, what: resolved(match[1] ?? ''), isType: false })),
  ];
};
const all = files.flatMap(importsOf);
/** Imports from `room` of what `what` matches, as `from → what`. */
const found = (room: RegExp, what: RegExp, { types = true } = {}) =>
  all
    .filter((each) => room.test(each.from) && what.test(each.what) && (types || !each.isType))
    .map((each) => `${each.from} → ${each.what}`);

describe('the rooms of the house', () => {
  it('are read: the imports that we know of are found', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(found(/^lambdas\/aws\/files\.ts$/, /^@aws-sdk\/client-s3$/).length).toBeGreaterThan(0);
    expect(found(/^lambdas\/live\/webchat\.ts$/, /^lambdas\/aws\/web-table\.ts$/).length).toBeGreaterThan(0);
  });

  it('keep dialogs and channels apart', () => {
    expect(found(/^dialogs\//, /^bot\/channels\/(?!gsm7)/)).toEqual([]);
    expect(found(/^bot\/channels\//, /^dialogs\//)).toEqual([]);
  });

  it('know the AWS SDK in lambdas/aws and on the laptop alone', () => {
    const allowed = /^(?:lambdas\/aws|local)\//;

    expect(all.filter((each) => each.what.startsWith('@aws-sdk/') && !allowed.test(each.from))).toEqual([]);
  });

  it('know the CDK in infra alone', () => {
    expect(
      all.filter((each) => /^(?:aws-cdk-lib|constructs)/.test(each.what) && !each.from.startsWith('infra/')),
    ).toEqual([]);
  });

  it("use botbuilder's values at one seam, in two files; its types may be used anywhere", () => {
    const values = all.filter((each) => /^(?:botbuilder|botframework)/.test(each.what) && !each.isType);

    expect([...new Set(values.map(({ from }) => from))].sort()).toEqual([
      'bot/runtime/botbuilder-events.ts',
      'bot/runtime/botbuilder.ts',
    ]);
    expect(found(/^lambdas\//, /^bot\/runtime\/(?:botbuilder-events|handoff-event)\.ts$/)).toEqual([]);
  });

  it('keep bot pure: no AWS, no functions, no laptop, no files, no network', () => {
    expect(found(/^bot\//, /^(?:lambdas|local|infra|web|dialogs)\//)).toEqual([]);
    expect(found(/^bot\//, /^node:(?!crypto$)/)).toEqual([]);
  });

  it('keep dialogs pure, but for the build that reads their files', () => {
    expect(found(/^dialogs\/(?!build\/)/, /^(?:lambdas|local|infra|web)\/|^node:/)).toEqual([]);
  });

  it('let web share wire types alone; the desk is drawn by preact, and signs in by a library', () => {
    const theirs = /^(?:preact(?:\/hooks)?|@preact\/signals|oidc-client-ts)$/;

    expect(found(/^web\/(?!desk\/)/, /^(?!web\/)/, { types: false })).toEqual([]);
    expect(
      found(/^web\/desk\//, /^(?!web\/)/, { types: false }).filter(
        (each) => !theirs.test(each.split(' → ')[1] ?? ''),
      ),
    ).toEqual([]);
    expect(found(/^web\/desk\/main\.tsx$/, /^preact$/).length).toBeGreaterThan(0);
  });

  it('keep the laptop out of what is deployed', () => {
    expect(found(/^(?:bot|dialogs|lambdas|infra|web)\//, /^(?:local|test|bench)\//)).toEqual([]);
  });

  it('have no default exports', () => {
    expect(files.filter((path) => /^export default/m.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual(
      [],
    );
  });
});
