// What the template gives each function, held against what its code reads and calls: a setting or a right that is missing, or is one too many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { SPECS } from '../../infra/functions.ts';
import { RATE, ROUTES } from '../../infra/routes.ts';
import { SECRET_SETTINGS } from '../../infra/secret-settings.ts';
import { actionsUsed, filesOf, settingsRead } from './code-reads.ts';
import { grantsOf } from './grants.ts';
import { envOf, functionsIn, ofType, porth, ROOT, stackOf, STAGES } from './stacks.ts';

const prod = porth('prod');
const functions = functionsIn(prod);
const code = new Map(FUNCTIONS.map((name) => [name, filesOf(`lambdas/live/${name}.ts`)] as const));
const filesFor = (name: (typeof FUNCTIONS)[number]) => code.get(name) ?? new Set<string>();

/** The function that the template's integration of a route calls. */
const routesIn = (resources: typeof prod): ReadonlyMap<string, string> => {
  const integrations = new Map(ofType(resources, 'AWS::ApiGatewayV2::Integration'));
  return new Map(
    ofType(resources, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => {
      const target = JSON.stringify(Properties['Target']);
      const [id = ''] = [...integrations.keys()].filter((each) => target.includes(`"${each}"`));
      const uri = JSON.stringify(integrations.get(id)?.Properties['IntegrationUri'] ?? '');
      return [String(Properties['RouteKey']), /Fn([a-z]+)Lambda/.exec(uri)?.[1] ?? ''] as const;
    }),
  );
};

describe('a function', () => {
  it.each(STAGES)('of %s is there for each that is built', (stage) => {
    expect([...functionsIn(porth(stage)).keys()].sort()).toEqual([...FUNCTIONS].sort());
  });

  it.each(FUNCTIONS)('%s is told every setting that its code reads', (name) => {
    const inTemplate = Object.keys(envOf(functions.get(name)));
    const inSecret = SPECS[name].needs.includes('secrets') ? SECRET_SETTINGS : [];

    const missing = [...settingsRead(filesFor(name))].filter(
      (setting) => !inTemplate.includes(setting) && !inSecret.includes(setting),
    );

    expect(missing).toEqual([]);
  });

  it.each(FUNCTIONS)('%s is told nothing that its code does not read', (name) => {
    const read = settingsRead(filesFor(name));

    const unread = Object.keys(envOf(functions.get(name))).filter((setting) => !read.has(setting));

    expect(unread).toEqual(SPECS[name].needs.includes('secrets') ? ['SECRETS_ID'] : []);
  });

  it.each(FUNCTIONS)('%s may do what its code calls of AWS, and no more', (name) => {
    const used = [...actionsUsed(filesFor(name))];
    const beside = ['logs', 'xray', 'secretsmanager'];
    const queue = [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'sqs:ChangeMessageVisibility',
      'sqs:GetQueueUrl',
    ];
    // What the event source takes for the two that a queue calls, and Lambda puts aside for the one that SNS calls.
    const taken: Readonly<Record<string, readonly string[]>> = {
      converse: [...queue, 'sqs:GetQueueAttributes'],
      safety: [...queue, 'sqs:GetQueueAttributes'],
      late: [...queue, 'sqs:GetQueueAttributes'],
      sms: ['sqs:GetQueueUrl', 'sqs:GetQueueAttributes'],
    };

    const granted = grantsOf(prod, name)
      .map(({ action }) => action)
      .filter((action) => !beside.includes(action.split(':')[0] ?? ''));

    expect([...new Set(granted)].sort()).toEqual([...new Set([...used, ...(taken[name] ?? [])])].sort());
  });

  it('reads no setting from a template that a secret is for', () => {
    const inTemplates = FUNCTIONS.flatMap((name) => Object.keys(envOf(functions.get(name))));

    expect(inTemplates.filter((name) => SECRET_SETTINGS.includes(name))).toEqual([]);
  });
});

describe('the settings of a function', () => {
  it('are those that a laptop sets, too: its code finds them by the same names', () => {
    const stack = readFileSync(join(ROOT, 'local/stack.ts'), 'utf8');
    const names = [
      'QUEUE_URL',
      'SAFETY_QUEUE_URL',
      'LATE_QUEUE_URL',
      'DEAD_LETTER_URL',
      'TABLE_NAME',
      'BUCKET_NAME',
      'STREAM_URL',
    ];

    const told = new Set(FUNCTIONS.flatMap((name) => Object.keys(envOf(functions.get(name)))));

    expect(names.filter((name) => !told.has(name) || !stack.includes(name))).toEqual([]);
  });

  it('name a Lex alias and the sender of texts, where the stage has them', () => {
    const { converse: withTexts } = Object.fromEntries(functions);
    const { converse: without } = Object.fromEntries(functionsIn(porth('dev')));

    expect(Object.keys(envOf(withTexts))).toEqual(
      expect.arrayContaining(['LEX_BOT_ALIAS_ID', 'AWS_SMS_CONFIGURATION_SET']),
    );
    expect(Object.keys(envOf(without))).not.toContain('AWS_SMS_CONFIGURATION_SET');
  });
});

describe('a route', () => {
  const keys = [...routesIn(prod).keys()].filter((key) => !key.startsWith('$'));
  const routedTo = (name: string) => [...routesIn(prod)].flatMap(([key, to]) => (to === name ? [key] : []));
  /** What a function dispatches, from its source: `[`GET ${at}/board`]: …`. */
  const servedBy = (file: string) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const at = /const at = '([^']+)'/.exec(text)?.[1] ?? '';
    return [
      ...text.replaceAll('${at}', at).matchAll(/^ {4}\[?['`]((?:GET|POST|PUT|DELETE) \/[^'`]+)['`]\]?:/gm),
    ].map(([, route = '']) => route);
  };

  it('of the contract is in the template of every stage, and none beside them', () => {
    const expected = ROUTES.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`));

    for (const stage of STAGES)
      expect([...routesIn(porth(stage)).keys()].filter((key) => !key.startsWith('$')).sort()).toEqual(
        expected.sort(),
      );
  });

  it('leads to the function that serves it', () => {
    for (const { path, methods, to } of ROUTES)
      for (const method of methods) expect(routesIn(prod).get(`${method} ${path}`)).toBe(to);
  });

  it.each([
    ['webchat', 'lambdas/webchat.ts'],
    ['desk', 'lambdas/desk.ts'],
  ])('to %s is one that the function serves, and every one that it serves is a route', (name, file) => {
    const served = servedBy(file);

    expect(served.length).toBeGreaterThan(10);
    expect(
      routedTo(name)
        .filter((key) => !key.startsWith('OPTIONS '))
        .sort(),
    ).toEqual(served.sort());
  });

  it('for each webhook is one that is switched on in the code, and none is left out', () => {
    const paths = ['webhooks.ts', 'receive.ts'].flatMap((file) => [
      ...readFileSync(join(ROOT, 'lambdas/live', file), 'utf8').matchAll(/'(\/webhooks\/[^']+)':/g),
    ]);

    const routed = keys.flatMap((key) => (key.includes('/webhooks/') ? [key.split(' ')[1] ?? ''] : []));

    expect([...new Set(routed)].sort()).toEqual([...new Set(paths.map(([, path = '']) => path))].sort());
  });

  it('for a link takes what a page takes, and opens no other method', () => {
    expect(keys.filter((key) => key.endsWith('/l/{token}')).sort()).toEqual([
      'GET /l/{token}',
      'HEAD /l/{token}',
      'POST /l/{token}',
    ]);
  });

  it('has a rate of its own where a call makes something, and the stage has one for the rest', () => {
    const stage = ofType(prod, 'AWS::ApiGatewayV2::Stage').find(
      ([, { Properties }]) => Properties['StageName'] === '$default',
    )?.[1].Properties;

    expect(stage?.['DefaultRouteSettings']).toMatchObject({ ThrottlingRateLimit: RATE.perSecond });
    expect(Object.keys(stage?.['RouteSettings'] ?? {})).toContain('POST /webchat/token');
    expect(keys).toEqual(expect.arrayContaining(Object.keys(stage?.['RouteSettings'] ?? {})));
  });

  it('of the sockets calls the function once, to open one; what chats say to stay open calls none', () => {
    const sockets = [...routesIn(prod)].filter(([key]) => key.startsWith('$'));

    expect(sockets.sort()).toEqual([
      ['$connect', 'stream'],
      ['$default', ''],
    ]);
    expect(stackOf('prod').region).toBe('eu-west-2');
  });
});
