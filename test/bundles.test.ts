// The functions as they are deployed: how large they are, what is not in them, and that a bundle answers as the source does.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, FUNCTIONS, type BundleSize, type FunctionName } from '../infra/bundle.ts';
import { startTable, type Table } from './runtime/workshop.ts';

/** KiB read at the start of each function, with little room: what grows past it is noticed here, not on AWS. */
const AT_START_MAX: Readonly<Record<FunctionName, number>> = {
  receive: 230,
  webchat: 310,
  // With what is read in a danger's own message: where it is, and that a person is wanted.
  converse: 360,
  safety: 300,
  stream: 260,
  tick: 300,
  sms: 245,
  pages: 240,
  // Verifying tokens (jose), the queue and the table; what the council says, and what makes cards, are read with the first chat.
  desk: 370,
  late: 300,
  canary: 40,
};

/** KiB of Powertools' logger, which each has beside its own: docs/decisions/0059-powertools-logger.md. */
const LOGGER = 20;

const out = mkdtempSync(join(tmpdir(), 'porth-bundles-'));
const sizes = new Map<FunctionName, BundleSize>();
let table: Table;
beforeAll(async () => {
  table = await startTable();
  for (const name of FUNCTIONS) sizes.set(name, await bundle(name, join(out, name)));
});
afterAll(async () => {
  await table.stop();
  rmSync(out, { recursive: true });
});

const textOf = (name: FunctionName) =>
  readdirSync(join(out, name))
    .map((file) => readFileSync(join(out, name, file), 'utf8'))
    .join('\n');

describe('a bundle', () => {
  it.each(FUNCTIONS)('%s stays within its size', (name) => {
    const kib = (sizes.get(name)?.atStart ?? Number.POSITIVE_INFINITY) / 1024;

    expect(kib).toBeLessThan(AT_START_MAX[name] + LOGGER);
    expect(kib).toBeGreaterThan(AT_START_MAX[name] / 2);
  });

  it('of the worker holds the two classes of botbuilder, and none of what its index pulls in', () => {
    const text = textOf('converse');

    const names = [
      'continueConversationAsync',
      'makeRevocable',
      'class TestAdapter',
      'MicrosoftAppCredentials',
      '@azure/msal',
      'axios',
    ];

    expect(names.filter((name) => text.includes(name))).toEqual([
      'continueConversationAsync',
      'makeRevocable',
    ]);
  });

  it.each(['receive', 'webchat', 'safety', 'stream', 'tick'] as const)(
    '%s holds no botbuilder at all',
    (name) => {
      expect(textOf(name).includes('continueConversationAsync')).toBe(false);
    },
  );

  it('of the worker takes a turn', async () => {
    const endpoint = await table.client.config.endpoint?.();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: `http://${endpoint?.hostname ?? ''}:${endpoint?.port ?? ''}`,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      TABLE_NAME: table.tableName,
      DEAD_LETTER_URL: 'http://127.0.0.1/unused',
      DIRECTLINE_SECRET: 'unused',
    });
    const { handler } = createRequire(import.meta.url)(join(out, 'converse', 'index.cjs')) as {
      handler: (event: unknown, context: unknown) => Promise<unknown>;
    };
    const event = {
      id: 'e1',
      conversation: 'bundled',
      channel: 'webchat',
      at: '2026-11-23T10:00:00Z',
      receivedAt: '2026-11-23T10:00:00Z',
      kind: 'activity',
      activity: { type: 'message', text: 'library hours' },
    };
    const record = { messageId: '1', body: JSON.stringify(event), attributes: { MessageGroupId: 'bundled' } };

    const result = await handler({ Records: [record] }, { getRemainingTimeInMillis: () => 10_000 });

    expect(result).toEqual({ batchItemFailures: [] });
    const { turns } = await new (
      await import('../lambdas/aws/dynamodb-transcript-store.ts')
    ).DynamoDbTranscriptStore(table.client, table.tableName).turnsAfter('directline', 'bundled', 0);
    expect(JSON.stringify(turns)).toContain('/libraries');
  });
});
