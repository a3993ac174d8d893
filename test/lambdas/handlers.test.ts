// The handlers as factories: what they do with batches, signatures, sockets and timers, with ports of the test's own.
import { describe, expect, it } from 'vitest';
import type { StatusReport, WebhookChannel } from '../../bot/channels/channel.ts';
import { signDesk, signStream } from '../../bot/channels/webchat/tokens.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Event } from '../../bot/model.ts';
import { converse } from '../../lambdas/converse.ts';
import { HttpError, type HttpRequest } from '../../lambdas/http.ts';
import { receive } from '../../lambdas/receive.ts';
import { stream } from '../../lambdas/stream.ts';
import { tick } from '../../lambdas/tick.ts';
import { statusesInMemory } from '../in-memory.ts';
import { message } from '../runtime/workshop.ts';

const clock = () => new Date('2026-11-23T10:00:00Z');
const recorder = () => {
  const events: (Event | IncidentEvent)[] = [];
  const enqueue = (more: readonly (Event | IncidentEvent)[]) => {
    events.push(...more);
    return Promise.resolve();
  };
  return { events, enqueue };
};

describe('converse', () => {
  const batch = (...bodies: readonly (readonly [group: string, id: string, body?: string])[]) => ({
    Records: bodies.map(([group, id, body]) => ({
      messageId: id,
      body: body ?? JSON.stringify(message(group, id, 'hello')),
      attributes: { MessageGroupId: group },
    })) as never,
  });
  const context = { getRemainingTimeInMillis: () => 10_000 };

  it('takes one group in order and groups side by side', async () => {
    const taken: string[] = [];
    const running = { now: 0, most: 0 };
    const handler = converse({
      incidents: () => Promise.resolve(),
      work: async ({ id }) => {
        running.most = Math.max(running.most, ++running.now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        taken.push(id);
        running.now--;
      },
      deadLetter: () => Promise.resolve(),
    });

    await handler(batch(['a', 'a1'], ['b', 'b1'], ['a', 'a2'], ['b', 'b2'], ['a', 'a3']), context);

    expect(taken.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(running.most).toBe(2);
  });

  it('fails what comes after a failure in its group, and no other group', async () => {
    const taken: string[] = [];
    const handler = converse({
      incidents: () => Promise.resolve(),
      work: ({ id }) => {
        taken.push(id);
        return id === 'a2' ? Promise.reject(new Error('made to fail')) : Promise.resolve();
      },
      deadLetter: () => Promise.resolve(),
    });

    const result = await handler(batch(['a', 'a1'], ['a', 'a2'], ['a', 'a3'], ['b', 'b1']), context);

    expect(result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['a2', 'a3']);
    expect(taken).not.toContain('a3');
    expect(taken).toContain('b1');
  });

  it.each([
    ['no JSON', '{"id"'],
    ['no event', '{"hello":1}'],
    ['a kind of a later version', JSON.stringify({ ...message('a', 'x', ''), kind: 'telepathy' })],
  ])('keeps %s as a dead letter, and goes on', async (_, body) => {
    const taken: string[] = [];
    const kept: string[] = [];
    const handler = converse({
      incidents: () => Promise.resolve(),
      work: ({ id }) => Promise.resolve(void taken.push(id)),
      deadLetter: (letter) => Promise.resolve(void kept.push(letter)),
    });

    const result = await handler(batch(['a', 'a1', body], ['a', 'a2']), context);

    expect(result.batchItemFailures).toEqual([]);
    expect(kept).toEqual([body]);
    expect(taken).toEqual(['a2']);
  });
});

describe('stream', () => {
  const desks = { open: () => Promise.resolve(false) };
  const connect = (t?: string) => ({
    requestContext: { routeKey: '$connect', connectionId: 'c1' },
    queryStringParameters: t === undefined ? null : { t },
  });

  it('lets a good address in and makes it an event of its conversation', async () => {
    const { events, enqueue } = recorder();
    const handler = stream({ secret: 'secret', enqueue, clock, desks });

    const { statusCode } = await handler(
      connect(await signStream('secret', { conv: 'conversation-1', watermark: 7 })),
    );

    expect(statusCode).toBe(200);
    expect(events).toMatchObject([
      { kind: 'connected', conversation: 'conversation-1', connection: 'c1', watermark: 7 },
    ]);
  });

  it.each([
    ['none', () => Promise.resolve(undefined)],
    ['another secret', () => signStream('other', { conv: 'c', watermark: 0 })],
    [
      'an address older than a minute',
      () => signStream('secret', { conv: 'c', watermark: 0 }, Date.now() - 61_000),
    ],
  ])('refuses %s', async (_, address) => {
    const { events, enqueue } = recorder();

    const { statusCode } = await stream({ secret: 'secret', enqueue, clock, desks })(
      connect(await address()),
    );

    expect([statusCode, events.length]).toEqual([401, 0]);
  });

  it('lets a desk in by an address of its own, which no chat can use, nor the other way about', async () => {
    const { events, enqueue } = recorder();
    const opened: unknown[] = [];
    const keeps = { open: (...each: readonly unknown[]) => Promise.resolve(opened.push(each) === 1) };
    const handler = stream({ secret: 'secret', enqueue, clock, desks: keeps });
    const agent = { agent: 'ffion', role: 'agent', teams: ['repairs'] } as const;
    const desk = await signDesk('secret', { ticket: 't1', ...agent, teams: [...agent.teams] });
    const chat = await signStream('secret', { conv: 'c', watermark: 0 });
    const ask = async (query: Readonly<Record<string, string>>) =>
      (await handler({ ...connect(), queryStringParameters: query })).statusCode;

    const statuses = [
      await ask({ d: desk }),
      await ask({ d: desk }),
      await ask({ t: desk }),
      await ask({ d: chat }),
    ];

    expect([statuses, events]).toEqual([[200, 401, 401, 401], []]);
    expect(opened[0]).toEqual([{ connection: 'c1', ...agent, openedAt: expect.any(Number) as number }, 't1']);
  });

  it.each(['$default', '$disconnect'])('takes %s in silence', async (routeKey) => {
    const { events, enqueue } = recorder();

    const { statusCode } = await stream({ secret: 'secret', enqueue, clock, desks })({
      requestContext: { routeKey, connectionId: 'c1' },
    });

    expect([statusCode, events.length]).toEqual([200, 0]);
  });
});

describe('tick', () => {
  it('makes an event of each conversation that is due, the same one when it runs twice', async () => {
    const { events, enqueue } = recorder();
    const handler = tick({
      dueBy: () => Promise.resolve([{ conversation: 'a', due: '2026-11-23T09:59:00.000Z' }]),
      enqueue,
      clock,
    });

    await handler();
    await handler();

    expect(events).toMatchObject([
      { kind: 'deliver', conversation: 'a' },
      { kind: 'deliver', conversation: 'a' },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
  });
});

describe('a tick of much that is due', () => {
  it('has what comes first in the queue, though not all of it can be taken', async () => {
    const taken: (Event | IncidentEvent)[] = [];
    const conversations = Array.from({ length: 900 }, (_, index) => ({
      conversation: `c${index}`,
      due: 'a',
    }));
    const handler = tick({
      dueBy: () => Promise.resolve([{ incident: 'i', due: 'b' }, ...conversations]),
      enqueue: (events) => {
        if (taken.length + events.length > 500) return Promise.reject(new Error('throttled'));
        taken.push(...events);
        return Promise.resolve();
      },
      clock,
    });

    await expect(handler()).rejects.toThrow('throttled');

    expect(taken).toHaveLength(400);
    expect(taken[0]).toMatchObject({ incident: 'i', kind: 'due' });
  });
});

describe('receive', () => {
  const channel: WebhookChannel = {
    channel: 'messenger',
    handshake: ({ query }) => (query['hub.verify_token'] === 'right' ? query['hub.challenge'] : undefined),
    verify: ({ headers, body }) => headers['x-signature'] === String(body.length),
    parse: ({ body }) =>
      body.toString() === 'odd'
        ? [{ kind: 'unsupported', why: 'odd' }]
        : body
            .toString()
            .split(',')
            .map((id) =>
              id.startsWith('failed')
                ? { kind: 'status', report: failed(id) }
                : { kind: 'event', event: message('a', id, 'hello') },
            ),
  };
  const failed = (id: string): StatusReport => ({
    channel: 'messenger',
    id,
    state: 'failed',
    at: '2026-11-23T11:00:00.000Z',
    refusal: 'opted-out',
    code: '551',
  });
  const setup = (enqueue?: () => Promise<void>, more: Partial<WebhookChannel> = {}) => {
    const recorded = recorder();
    const statuses = statusesInMemory();
    const counted: string[] = [];
    const handler = receive({
      channels: { '/webhooks/messenger': { ...channel, ...more } },
      enqueue: enqueue ?? recorded.enqueue,
      statuses,
      clock,
      count: (what, where, why) => counted.push(`${what} ${where} ${why}`),
    });
    return { handler, counted, statuses, events: recorded.events };
  };
  const request = (body: string, more: Partial<HttpRequest> & { method?: string } = {}): HttpRequest =>
    ({
      rawPath: '/webhooks/messenger',
      headers: { 'X-Signature': String(Buffer.byteLength(body)) },
      requestContext: { http: { method: more.method ?? 'POST' } },
      body,
      isBase64Encoded: false,
      ...more,
    }) as HttpRequest;
  const refused = (status: number) => expect.objectContaining({ status }) as HttpError;

  it('answers 200 when every message of the webhook is in the queue', async () => {
    const { handler, events } = setup();

    expect((await handler(request('m1,m2,m3'))).statusCode).toBe(200);
    expect(events.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('does not answer 200 when the queue fails: the provider sends it again', async () => {
    const { handler } = setup(() => Promise.reject(new Error('queue down')));

    await expect(handler(request('m1'))).rejects.toThrow('queue down');
  });

  it('verifies the bytes that came, also when they came as base64', async () => {
    const { handler, events } = setup();
    const body = Buffer.from('m1é').toString('base64');

    const { statusCode } = await handler(
      request(body, { isBase64Encoded: true, headers: { 'x-signature': '4' } }),
    );

    expect([statusCode, events.length]).toEqual([200, 1]);
  });

  it('refuses a wrong signature: 401, counted, nothing in the queue', async () => {
    const { handler, counted, events } = setup();

    await expect(handler(request('m1', { headers: { 'x-signature': '99' } }))).rejects.toEqual(refused(401));

    expect(events).toEqual([]);
    expect(counted).toEqual(['refused messenger signature']);
  });

  it('takes what it does not understand with 200, and counts it', async () => {
    const { handler, counted, events } = setup();

    expect((await handler(request('odd'))).statusCode).toBe(200);
    expect(counted).toEqual(['unsupported messenger odd']);
    expect(events).toEqual([]);
  });

  it('takes what makes the parser stumble with 200, and counts it', async () => {
    const { handler, counted } = setup(undefined, {
      parse: () => {
        throw new TypeError('private words');
      },
    });

    expect((await handler(request('m1'))).statusCode).toBe(200);
    expect(counted).toEqual(['unsupported messenger TypeError']);
  });

  it('keeps statuses, and makes an event of a refusal, the same one for each report of it', async () => {
    const { handler, events, statuses } = setup();
    await statuses.sent([
      {
        channel: 'messenger',
        id: 'failed-1',
        conversation: 'b',
        activity: 'b|1-1',
        at: '2026-11-23T10:59:00Z',
      },
    ]);

    expect((await handler(request('failed-1,m1,failed-2,failed-1'))).statusCode).toBe(200);

    expect(events.map(({ kind }) => kind)).toEqual(['activity', 'refused', 'refused']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(events[1]).toMatchObject({
      conversation: 'b',
      refusal: 'opted-out',
      activity: 'b|1-1',
      code: '551',
      at: '2026-11-23T10:00:00.000Z',
    });
    expect(await statuses.of('messenger', 'failed-2')).toMatchObject({ state: 'failed' });
  });

  it('does not answer 200 when a status cannot be kept, though what people said is in the queue by then', async () => {
    const { handler, events, statuses } = setup();
    statuses.report = () => Promise.reject(new Error('table down'));

    await expect(handler(request('failed-1,m1'))).rejects.toThrow('table down');

    expect(events.map(({ id }) => id)).toEqual(['m1']);
  });

  it('answers as its provider wants to be answered', async () => {
    const answer = { contentType: 'text/xml', body: '<Response></Response>' };
    const { handler } = setup(undefined, { answer });

    expect(await handler(request('m1'))).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'text/xml' },
      body: '<Response></Response>',
    });
  });

  it('shakes hands with the right token alone', async () => {
    const { handler } = setup();
    const greet = (token: string) =>
      handler(
        request('', {
          method: 'GET',
          queryStringParameters: { 'hub.verify_token': token, 'hub.challenge': '1158201444' },
        }),
      );

    expect((await greet('right')).body).toBe('1158201444');
    await expect(greet('wrong')).rejects.toEqual(refused(403));
  });

  it('reads as much as WhatsApp sends at once', async () => {
    const { handler } = setup();

    expect((await handler(request('m'.repeat(3_145_728)))).statusCode).toBe(200);
  });

  it('refuses what is too large, and paths where nothing listens', async () => {
    const { handler } = setup();

    await expect(handler(request('x'.repeat(3_145_729)))).rejects.toEqual(refused(413));
    await expect(handler(request('m1', { rawPath: '/webhooks/pigeon' }))).rejects.toEqual(refused(404));
  });
});
