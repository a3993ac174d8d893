// The very files that are deployed, started as Lambda starts them: in a fresh process of its Node, with the settings of the template.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { providers, type Signed } from '../channels/signed-webhooks.ts';
import { here, PUBLIC_URL, SECRET, type Here } from './on-this-machine.ts';
import { ROOT } from './stacks.ts';

const out = mkdtempSync(join(tmpdir(), 'porth-artefacts-'));
let machine: Here;
beforeAll(async () => {
  [machine] = await Promise.all([here(), ...FUNCTIONS.map((name) => bundle(name, join(out, name)))]);
});
afterAll(async () => {
  await machine.close();
  rmSync(out, { recursive: true });
});

type Json = Readonly<Record<string, unknown>>;
type Ran = { readonly node: string; readonly answers: readonly Json[]; readonly failures: readonly string[] };
const run = async (
  name: FunctionName,
  events: readonly unknown[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran & { readonly lines: readonly Json[] }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'as-lambda.ts'), join(out, name)], {
    env: { ...machine.envOf(name), ...env },
  });
  child.stdin.end(JSON.stringify(events));
  const [said, wrong] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [, answers] = /^ANSWERS (.*)$/m.exec(said) ?? [];
  if (answers === undefined) throw new Error(`${name} did not answer: ${wrong}${said}`);
  // Warnings go to the other stream; CloudWatch has both.
  const lines = `${said}\n${wrong}`.split('\n').filter((line) => line !== '' && !line.startsWith('ANSWERS '));
  return { ...(JSON.parse(answers) as Ran), lines: lines.map((line) => JSON.parse(line) as Json) };
};

const http = (method: string, path: string, more: Readonly<Record<string, unknown>> = {}) => ({
  version: '2.0',
  rawPath: path.split('?')[0],
  rawQueryString: path.split('?')[1] ?? '',
  queryStringParameters: Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? '')),
  headers: {},
  requestContext: { http: { method, path, sourceIp: '192.0.2.1' } },
  isBase64Encoded: false,
  ...more,
});
const posted = ({ path, headers, body }: Signed) => http('POST', path, { headers, body });
const records = (...said: readonly string[]) => ({
  Records: said.map((words, at) => ({
    messageId: `m${at}`,
    attributes: { MessageGroupId: 'c1' },
    body: JSON.stringify({
      id: `e${at}`,
      conversation: 'c1',
      channel: 'webchat',
      at: '2026-11-23T10:00:00Z',
      receivedAt: '2026-11-23T10:00:00Z',
      kind: 'activity',
      activity: { type: 'message', text: words },
    }),
  })),
});
const sns = JSON.parse(
  readFileSync(join(ROOT, 'bot/channels/sms/aws/payloads/lambda-sns-event-two-way-text.json'), 'utf8'),
) as unknown;
const provider = providers({ ...SECRET, NOTIFY_CALLBACK_TOKEN: 'none', PUBLIC_URL }, () => new Date());
const said = (id: string, account: string) => ({ id, account, text: 'library hours' });

/** What each is handed, and what its answers must match. */
const RUNS: Readonly<Record<FunctionName, readonly (readonly [event: unknown, answer: unknown])[]>> = {
  receive: [
    [
      http('GET', '/webhooks/messenger?hub.mode=subscribe&hub.verify_token=made-up-verify&hub.challenge=42'),
      { statusCode: 200, body: '42' },
    ],
    [posted(provider.whatsapp.says(said('wamid.1', '447700900101'))), { statusCode: 200 }],
    [posted(provider.messenger.says(said('m_1', '24680135791357'))), { statusCode: 200 }],
    [
      posted(provider.twilio.says(said('SM00000000000000000000000000000001', '+447700900102'))),
      { statusCode: 200 },
    ],
    [http('POST', '/webhooks/whatsapp', { body: '{}' }), { statusCode: 401 }],
    // Off: none of its settings is there.
    [http('POST', '/webhooks/sms/notify', { body: '{}' }), { statusCode: 404 }],
  ],
  webchat: [
    [http('GET', '/health'), { statusCode: 200, body: '{"status":"ok","degraded":[],"off":[]}' }],
    [
      http('POST', '/webchat/token', {
        headers: {
          origin: PUBLIC_URL,
          'x-porth-edge': 'made-up-edge',
          'x-forwarded-for': '198.51.100.7, 192.0.2.1',
        },
        body: '{}',
      }),
      { statusCode: 200 },
    ],
    [
      http('POST', '/webchat/token', { headers: { origin: 'https://elsewhere.example.org' }, body: '{}' }),
      { statusCode: 403 },
    ],
  ],
  converse: [[records('library hours', 'when is my bin day'), { batchItemFailures: [] }]],
  // Nobody listens on that chat: the line comes with its turn.
  safety: [[records('I can smell gas'), { batchItemFailures: [] }]],
  stream: [
    [
      {
        requestContext: { routeKey: '$connect', connectionId: 's1' },
        queryStringParameters: { t: 'forged' },
      },
      { statusCode: 401 },
    ],
  ],
  tick: [[{}, { events: 0 }]],
  // Too long ago to be told "just now".
  // Nothing answers at the outside address of a test.
  canary: [[{}, { came: 'failed' }]],
  late: [[records('library hours'), { batchItemFailures: [] }]],
  sms: [[sns, null]],
  pages: [[http('GET', '/l/no-such-link'), { statusCode: 404 }]],
  desk: [
    [http('GET', '/desk/api/settings'), { statusCode: 200 }],
    [http('GET', '/desk/api/board'), { statusCode: 401 }],
  ],
};

describe('what is deployed', () => {
  it.each(FUNCTIONS)('%s starts with what the template tells it, and answers', async (name) => {
    const { node, answers } = await run(
      name,
      RUNS[name].map(([event]) => event),
    );

    expect(node).toMatch(/^v24\./);
    expect(answers).toMatchObject(RUNS[name].map(([, answer]) => answer));
  });

  it('writes its lines by function and call, as JSON, and its metrics in them', async () => {
    const { lines } = await run('converse', [records('library hours', 'my name is Made Up, canary')]);

    const turns = lines.filter(({ log }) => log === 'turn');
    expect(turns).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatchObject({
        function: 'converse',
        request: 'made-up-request',
        timestamp: expect.any(String) as unknown,
      });
    expect(turns[0]).toMatchObject({
      level: 'INFO',
      message: 'turn',
      channel: 'webchat',
      turns: 1,
      _aws: {
        Timestamp: expect.any(Number) as unknown,
        CloudWatchMetrics: expect.arrayContaining([
          {
            Namespace: 'Porth/prod',
            Dimensions: [['channel', 'status']],
            Metrics: [{ Name: 'turns', Unit: 'Count' }],
          },
        ]) as unknown,
      },
    });
    expect(JSON.stringify(lines)).not.toMatch(/canary|library/i);
  });

  it('says what went wrong in a line of its own, and to Lambda no more than that it did', async () => {
    const { lines, failures } = await run('tick', [{}], { TABLE_NAME: 'no-such-table' });

    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'WARN',
        log: 'warn',
        what: 'a call failed',
        request: 'made-up-request',
      }),
    );
    expect(failures).toEqual(['Failed: What went wrong is in the line before this one.']);
  });
});
