// A second opinion within a turn: by a real worker, a real client of Lex, and a stand-in for Lex that speaks as it does.
import type { SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Verdict } from '../../bot/understanding/match.ts';
import { intentNameOf, topicsByIntent } from '../../bot/understanding/lex-names.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { lexClient, lexRecogniser } from '../../lambdas/aws/lex.ts';
import { webTable } from '../../lambdas/aws/web-table.ts';
import { dynamoDbOutages } from '../../lambdas/aws/dynamodb-outages.ts';
import { breaker } from '../../lambdas/breaker.ts';
import { converse } from '../../lambdas/converse.ts';
import { health } from '../../lambdas/health.ts';
import { secondOpinion } from '../../lambdas/second-opinion.ts';
import { lex } from '../../local/providers/lex/lex.ts';
import { serveApis, type ApiServer } from '../../local/providers/http.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

const BOT = { botId: 'ABCDEFGHIJ', botAliasId: 'TSTALIASID' };
/** What the embedded recogniser is made unsure of, so that content may learn it without breaking a test. */
const GUESSED: Readonly<Record<string, Verdict>> = {
  'the thingy is poorly': { kind: 'near', matches: [topic('new-bin'), topic('missed-bin')] },
  'wobbly business': { kind: 'none', matches: [] },
};
function topic(id: string) {
  return { id, language: 'en', score: 0.4 } as const;
}

let table: Table;
let server: ApiServer;
/** What Lex makes of any text, by topic. */
let meant: readonly (readonly [topic: string, score: number])[];
const stand = lex({
  ...BOT,
  interpret: () => meant.map(([id, score]) => [intentNameOf(id), score] as const),
});

beforeAll(async () => {
  table = await startTable();
  server = await serveApis({ lex: stand.api });
  vi.stubEnv('AWS_ENDPOINT_URL_LEX_RUNTIME_V2', `${server.url}/lex`);
  vi.stubEnv('AWS_REGION', 'eu-west-2');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await table.stop();
});
beforeEach(() => {
  meant = [['missed-bin', 0.9]];
});
afterEach(() => {
  stand.fail(undefined);
});

const setUp = () => {
  const counts: string[] = [];
  const warnings: unknown[] = [];
  const outages = dynamoDbOutages(table.client, table.tableName);
  const second = secondOpinion({
    recogniser: lexRecogniser(
      lexClient(table.client.config.requestHandler),
      BOT,
      topicsByIntent(content.faqs),
    ),
    breaker: breaker({ failures: 2, windowMs: 60_000, pauseMs: 30_000, now: () => performance.now() }),
    count: (came) => counts.push(came),
    opened: (pauseMs) => outages.begin('lex', new Date(Date.now() + pauseMs)),
    warn: (...what) => warnings.push(what),
  });
  const asked = stand.asked.length;
  const shop = workshop(table, ({ mind }) => ({
    second,
    mind: { ...mind, understand: (text, prefer) => GUESSED[text] ?? understand(text, prefer) },
  }));
  const conversation = newConversation();
  let sent = 0;
  const say = async (text: string, more: Partial<Event> = {}, remainingMs = 10_000) => {
    await shop.take(message(conversation, `m${++sent}`, text, more), remainingMs);
    return shop.logs.at(-1);
  };
  const told = () => stand.asked.slice(asked).map(({ body }) => (body as { readonly text: string }).text);
  return { ...shop, counts, warnings, conversation, say, told };
};
const titleOf = (id: string) => content.faqs.find((faq) => faq.id === id && faq.language === 'en')?.title;
const lastOptions = (sent: ReturnType<typeof setUp>['sent']) =>
  sent
    .at(-1)
    ?.activities.at(-1)
    ?.suggestedActions?.actions.map(({ title }) => title) ?? [];

describe('a message that was not understood for sure', () => {
  it('is answered in the same turn when Lex means what was guessed', async () => {
    const { say, told, counts, transcript, conversation } = setUp();

    const turn = await say('the thingy is poorly');

    expect(turn).toMatchObject({ status: 'answered', version: 1 });
    expect(told()).toEqual(['the thingy is poorly']);
    expect(counts).toEqual(['agreed']);
    expect(await transcript(conversation)).toHaveLength(1);
  });

  it('is met with what Lex means first, when nobody had guessed that', async () => {
    meant = [['noise', 0.9]];
    const { say, counts, sent } = setUp();

    expect(await say('the thingy is poorly')).toMatchObject({ status: 'offered' });
    expect(lastOptions(sent).slice(0, 2)).toEqual([titleOf('noise'), titleOf('new-bin')]);
    expect(counts).toEqual(['offered']);
  });

  it('is offered a topic though the embedded one had none to offer', async () => {
    meant = [['noise', 0.9]];
    const { say } = setUp();

    expect(await say('wobbly business')).toMatchObject({ status: 'offered' });
  });

  it('is offered a person when that is what Lex hears', async () => {
    meant = [['command:person', 0.9]];
    const { say, sent } = setUp();

    expect(await say('wobbly business')).toMatchObject({ status: 'offered' });
    expect(lastOptions(sent)).toEqual([content.phrases.person.en]);
  });

  it('stays as it was when Lex does not know either', async () => {
    meant = [['noise', 0.2]];
    const { say, counts, sent } = setUp();

    expect(await say('the thingy is poorly')).toMatchObject({ status: 'offered' });
    expect(lastOptions(sent).slice(0, 2)).toEqual([titleOf('new-bin'), titleOf('missed-bin')]);
    expect(counts).toEqual(['no help']);
  });

  it('costs one read, one decision and one write, and the mark that it was sent', async () => {
    const { say, ports } = setUp();
    const read = vi.spyOn(ports.storage, 'read');
    const put = vi.spyOn(ports.storage, 'put');

    await say('the thingy is poorly');

    expect([read.mock.calls.length, put.mock.calls.length]).toEqual([1, 2]);
  });

  it('that comes a second time is not asked about again', async () => {
    const { take, conversation, told, logs } = setUp();

    for (let times = 0; times < 2; times++) await take(message(conversation, 'm1', 'the thingy is poorly'));

    expect(logs.map(({ status }) => status)).toEqual(['answered', 'repeat']);
    expect(told()).toHaveLength(1);
  });
});

describe('nobody is asked', () => {
  it('about a danger, in any state', async () => {
    const { say, told } = setUp();
    stand.fail('slow');

    await say('the thingy is poorly', {}, 4_000);
    expect(await say('i can smell gas')).toMatchObject({ status: 'emergency' });
    expect(told()).toEqual([]);
  });

  it.each([
    ['what is known', 'when is my bin day'],
    ['Welsh', 'mae rhywbeth yn y lle yna wedi mynd yn od iawn'],
    ['pictures', '🙃🙃'],
    ['a command', 'person'],
    ['a greeting', 'hello'],
  ])('about %s', async (_, text) => {
    const { say, told } = setUp();

    await say(text);

    expect(told()).toEqual([]);
  });

  it('about what is written in a form', async () => {
    const { say, told, record, conversation } = setUp();
    await say('report a pothole');
    expect((await record(conversation))?.dialog?.open).toBeDefined();

    await say('wobbly business');
    await say('the thingy is poorly');

    expect(told()).toEqual([]);
  });

  it('about a message from which a number was taken out', async () => {
    const { say, told } = setUp();
    const channelData = { redacted: ['card'] };

    const event = message('x', 'm', 'the thingy is poorly');
    const { activity } = event as Event & { kind: 'activity' };
    await say('the thingy is poorly', { activity: { ...activity, channelData } });

    expect(told()).toEqual([]);
  });

  it('when too little time is left to save and send the turn', async () => {
    const { say, told } = setUp();

    expect(await say('the thingy is poorly', {}, 4_000)).toMatchObject({ status: 'offered' });
    expect(told()).toEqual([]);
  });
});

describe('when Lex fails', () => {
  it.each([
    ['throttled', 'throttled'],
    ['broken', 'failed'],
    ['forbidden', 'failed'],
  ] as const)('%s, the turn stands, and it is counted', async (fault, came) => {
    const { say, counts, warnings } = setUp();
    stand.fail(fault);

    expect(await say('the thingy is poorly')).toMatchObject({ status: 'offered', version: 1 });
    expect(counts).toEqual([came]);
    expect(JSON.stringify(warnings)).not.toContain('thingy');
  });

  it('and says nothing, the turn stands at the limit', async () => {
    const { say, counts } = setUp();
    stand.fail('slow');

    const turn = await say('the thingy is poorly');

    expect(turn).toMatchObject({ status: 'offered' });
    expect(turn?.ms).toBeLessThan(2_500);
    expect(counts).toEqual(['time-out']);
  });

  it('twice, it is left alone, and health says so', async () => {
    const { say, counts, told } = setUp();
    const { lexAnswers } = await webTableOf();
    stand.fail('forbidden');

    for (let times = 0; times < 4; times++) await say('the thingy is poorly');

    expect(counts).toEqual(['failed', 'failed', 'left alone', 'left alone']);
    expect(told()).toHaveLength(2);
    const answer = await health({ lex: lexAnswers })({} as never, {});
    expect(JSON.parse((answer as { body: string }).body)).toEqual({ status: 'degraded', degraded: ['lex'] });
  });
});

describe('the whole worker', () => {
  it('takes a batch from the queue, and nothing of it fails', async () => {
    const { work, said, counts, conversation } = setUp();
    const handler = converse({
      work,
      incidents: () => Promise.reject(new Error('unexpected')),
      deadLetter: () => Promise.reject(new Error('unexpected')),
    });
    const body = JSON.stringify(message(conversation, 'm1', 'the thingy is poorly'));

    const result = await handler(
      { Records: [{ messageId: '1', body, attributes: { MessageGroupId: conversation } }] } as SQSEvent,
      { getRemainingTimeInMillis: () => 10_000 },
    );

    expect(result).toEqual({ batchItemFailures: [] });
    expect(counts).toEqual(['agreed']);
    expect(said().length).toBeGreaterThan(0);
  });
});

/** As the web chat's function has it, on the table of this test. */
const webTableOf = async () => {
  const endpoint = await table.client.config.endpoint?.();
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://${endpoint?.hostname ?? ''}:${endpoint?.port ?? ''}`);
  return webTable(table.tableName, 'secret', () => undefined);
};
