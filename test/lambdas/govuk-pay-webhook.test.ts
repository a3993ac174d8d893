// GOV.UK Pay's webhook: signed over the bytes, a hint and no more, and from there to what is told, whatever is lost, late, forged or twice.
import { createHmac } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { begin, follow, type PayingDeps } from '../../bot/services/paying.ts';
import { isFromPay, payWebhook } from '../../lambdas/govuk-pay/webhook.ts';
import { HttpError, type HttpRequest } from '../../lambdas/http.ts';
import { paymentFirst } from '../../lambdas/payment-first.ts';
import { paymentsDue } from '../../lambdas/payments-due.ts';
import { readEvent } from '../../lambdas/read-event.ts';
import { payProvider, SECRET, type PayProvider } from '../govuk-pay.ts';
import { newOrder, NOW, paymentBookInMemory } from '../payments.ts';
import { eventually } from '../stack.ts';

const PAYLOADS = join(import.meta.dirname, '../../lambdas/govuk-pay/payloads');
const payload = (name: string) => readFileSync(join(PAYLOADS, `${name}.json`), 'utf8');
const signed = (body: string, secret = SECRET) => createHmac('sha256', secret).update(body).digest('hex');

const request = (body: string, more: Record<string, unknown> = {}): HttpRequest =>
  ({
    rawPath: '/webhooks/govuk-pay',
    headers: { 'Pay-Signature': signed(body) },
    requestContext: { http: { method: 'POST' } },
    body,
    isBase64Encoded: false,
    ...more,
  }) as unknown as HttpRequest;

const OURS = { order: 'order-42', conversation: 'c-42' };
const setUp = (whose?: typeof OURS) => {
  const events: Event[] = [];
  const counted: string[] = [];
  const asked: string[] = [];
  const handler = payWebhook({
    secret: SECRET,
    whose: (reference) => {
      asked.push(reference);
      return Promise.resolve(whose);
    },
    enqueue: (more) => Promise.resolve(void events.push(...more)),
    clock: () => NOW,
    count: (what, why) => void counted.push(`${what}: ${why}`),
  });
  return { handler, events, counted, asked };
};
const refused = (status: number) => expect.objectContaining({ status }) as unknown;

describe('the signature', () => {
  /** Of another service’s secret, over bytes that are not ASCII. */
  const vector =
    '{"webhook_message_id":"123abc","api_version":1,"created_date":"2026-09-22T09:20:26.988Z","resource_id":"hu20sqlact5260q2nanm0q8u93","resource_type":"payment","event_type":"card_payment_succeeded","resource":{"payment_id":"hu20sqlact5260q2nanm0q8u93","amount":3000,"state":{"status":"success","finished":true},"description":"Gwastraff swmpus – tŷ","reference":"BW-2026-000123"}}';
  const value = 'd0323438a0035410a673fc67e3b6b3ce8815fe8758f9fb510f482f51161c7a20';
  const secret = 'webhook_test_mc00examplesecret';

  it('is over the raw bytes, in lower-case hex', () => {
    expect(isFromPay(secret, value, Buffer.from(vector))).toBe(true);
    expect(isFromPay(secret, value.toUpperCase(), Buffer.from(vector))).toBe(false);
    expect(isFromPay(secret, value, Buffer.from(`${vector} `))).toBe(false);
    expect(isFromPay('another', value, Buffer.from(vector))).toBe(false);
    expect(isFromPay(secret, undefined, Buffer.from(vector))).toBe(false);
    expect(isFromPay(secret, '', Buffer.from(vector))).toBe(false);
  });
});

describe('a webhook', () => {
  afterEach(() => void vi.useRealTimers());

  it.each(['succeeded', 'captured', 'failed', 'failed-api-style-status', 'expired', 'refunded'])(
    'of what was %s becomes an event of its order’s conversation, and decides nothing',
    async (name) => {
      const { handler, events, asked } = setUp(OURS);
      const body = payload(`webhook-card_payment_${name}`);
      const id = (JSON.parse(body) as { webhook_message_id: string }).webhook_message_id;

      expect((await handler(request(body))).statusCode).toBe(200);

      expect(asked).toEqual(['PAY-204518']);
      expect(events).toEqual([
        {
          id: `payment:${id}`,
          conversation: 'c-42',
          channel: 'webchat',
          at: '2026-09-22T09:20:26.988Z',
          receivedAt: NOW.toISOString(),
          kind: 'payment',
          order: 'order-42',
          payment: 'hu20sqlact5260q2nanm0q8u93',
        },
      ]);
      expect(readEvent(JSON.stringify(events[0]))).toEqual(events[0]);
    },
  );

  it.each(['settled'])('of what was %s is no news to its person', async (name) => {
    const { handler, events, counted } = setUp(OURS);

    expect((await handler(request(payload(`webhook-card_payment_${name}`)))).statusCode).toBe(200);

    expect(events).toEqual([]);
    expect(counted).toEqual(['unsupported: kind of event']);
  });

  it('is the same event under either name of its id', async () => {
    const { handler, events } = setUp(OURS);
    const body = payload('webhook-card_payment_succeeded');

    await handler(request(body));
    await handler(request(body.replace('"webhook_message_id"', '"id"').replace('"payment"', '"PAYMENT"')));

    expect(events[1]).toEqual(events[0]);
  });

  it('of a payment that is not ours is taken, counted, and nothing is done', async () => {
    const { handler, events, counted } = setUp();

    expect((await handler(request(payload('webhook-card_payment_succeeded')))).statusCode).toBe(200);

    expect(events).toEqual([]);
    expect(counted).toEqual(['unsupported: not ours']);
  });

  it.each(['[]', '{}', 'null', '{"webhook_message_id":"1"}', '"x"'])(
    'that is not understood is taken and counted: %s',
    async (body) => {
      const { handler, counted } = setUp(OURS);

      expect((await handler(request(body))).statusCode).toBe(200);

      expect(counted).toHaveLength(1);
    },
  );

  it('that is forged, broken or too large is refused, and nobody is looked up', async () => {
    const { handler, events, counted, asked } = setUp(OURS);
    const body = payload('webhook-card_payment_succeeded');
    const headers = { 'pay-signature': signed(body, 'not the secret') };

    await expect(handler(request(body, { headers }))).rejects.toEqual(refused(401));
    await expect(handler(request(body, { headers: {} }))).rejects.toEqual(refused(401));
    await expect(handler(request('{"id"'))).rejects.toEqual(refused(400));
    await expect(handler(request('x'.repeat(262_145)))).rejects.toEqual(refused(413));
    const get = { requestContext: { http: { method: 'GET' } } };
    await expect(handler(request(body, get))).rejects.toEqual(refused(405));

    expect([events, asked]).toEqual([[], []]);
    expect(counted).toEqual(['refused: signature', 'refused: signature']);
    expect(new HttpError(401, 'x', 'y').status).toBe(401);
  });

  it('comes again when the table or the queue was down', async () => {
    const broken = payWebhook({
      secret: SECRET,
      whose: () => Promise.reject(new Error('no table')),
      enqueue: () => Promise.resolve(),
      clock: () => NOW,
      count: () => undefined,
    });

    await expect(broken(request(payload('webhook-card_payment_succeeded')))).rejects.toThrow('no table');
  });

  it.each([
    ['the table', { whose: () => new Promise<typeof OURS>((resolve) => setTimeout(resolve, 400, OURS)) }],
    ['the queue', { enqueue: () => new Promise<void>((resolve) => setTimeout(resolve, 400)) }],
  ])('is answered in its time when %s is slow, so that it comes again', async (_, slow) => {
    const handler = payWebhook({
      secret: SECRET,
      whose: () => Promise.resolve(OURS),
      enqueue: () => Promise.resolve(),
      clock: () => NOW,
      count: () => undefined,
      withinMs: 50,
      ...slow,
    });
    const from = Date.now();

    await expect(handler(request(payload('webhook-card_payment_succeeded')))).rejects.toEqual(refused(503));

    expect(Date.now() - from).toBeLessThan(300);
  });

  it('waits less than the provider does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const handler = payWebhook({
      secret: SECRET,
      whose: () => new Promise(() => undefined),
      enqueue: () => Promise.resolve(),
      clock: () => NOW,
      count: () => undefined,
    });
    const answered = expect(handler(request(payload('webhook-card_payment_succeeded')))).rejects.toEqual(
      refused(503),
    );

    await vi.advanceTimersByTimeAsync(2_500);

    await answered;
  });

  it('has a sample of every kind that we know of', () => {
    expect(globSync('webhook-*.json', { cwd: PAYLOADS }).map((path) => basename(path)).length).toBe(7);
  });
});

describe('from the provider’s pages to what is told', () => {
  const open: PayProvider[] = [];
  afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

  const paying = async () => {
    const provider = await payProvider();
    open.push(provider);
    let now = NOW;
    const book = paymentBookInMemory();
    const order = await book.open(newOrder({ key: `hook-${Math.random()}`, email: 'sam@example.org' }));
    let names = 0;
    const deps: PayingDeps = {
      book,
      payments: provider.payments,
      clock: () => now,
      timeZone: 'Europe/London',
      newName: () => `tap-${++names}`,
      wait: () => Promise.resolve(),
      warn: () => undefined,
    };
    const said: (string | undefined)[] = [];
    const taken = new Set<string>();
    const work = paymentFirst((...of) => follow(deps, ...of))((event) => {
      if (event.kind === 'payment' && !taken.has(event.id)) said.push(event.news?.says);
      taken.add(event.id);
      return Promise.resolve();
    });
    const enqueue = async (events: readonly Event[]) => {
      for (const event of events) await work(event, () => 10_000);
    };
    const handler = payWebhook({
      secret: SECRET,
      whose: (reference) => book.whose(reference),
      enqueue,
      clock: () => now,
      count: () => undefined,
    });
    const begun = await begin(deps, order.id, {
      description: 'Rent',
      returnUrl: 'https://porth.example.org/l',
    });
    return {
      provider,
      url: begun.kind === 'go' ? begun.url : '',
      /** What was told, without what was none. */
      said: () => said.filter((each) => each !== undefined),
      stands: () => book.find(order.id),
      /** Hands Porth the webhooks that have set out, by the order given. */
      hears: async (how: (hooks: PayProvider['hooks']) => PayProvider['hooks'] = (hooks) => hooks) => {
        await eventually('two webhooks', () => provider.hooks.length >= 2);
        for (const { body, headers } of how(provider.hooks)) await handler(request(body, { headers }));
      },
      hoursPass: (hours: number) => {
        now = new Date(now.getTime() + hours * 3_600_000);
        provider.minutes(hours * 60);
      },
      ticks: () => paymentsDue({ book, enqueue, clock: () => now }),
    };
  };

  it('is told once, of two webhooks', async () => {
    const { provider, url, hears, said } = await paying();
    await provider.paysAt(url, 'success');

    await hears();

    expect(said()).toEqual(['paid']);
  });

  it('is told once when webhooks come twice and in the wrong order', async () => {
    const { provider, url, hears, said } = await paying();
    await provider.paysAt(url, 'success');

    await hears((hooks) => [...hooks, ...hooks].reverse());

    expect(said()).toEqual(['paid']);
  });

  it('is told by the clock when the webhooks are lost', async () => {
    const { provider, url, said, hoursPass, ticks } = await paying();
    await provider.faults('lost');
    await provider.paysAt(url, 'success');
    await ticks();
    expect(said()).toEqual([]);

    hoursPass(3);
    await ticks();
    await ticks();

    expect(said()).toEqual(['paid']);
    expect(provider.hooks).toEqual([]);
  });

  it('is not told by a forged webhook', async () => {
    const { provider, url, hears, said, stands } = await paying();
    await provider.faults('forged');
    await provider.paysAt(url, 'success');

    await expect(hears()).rejects.toEqual(refused(401));

    expect(said()).toEqual([]);
    expect((await stands())?.status).toBe('started');
  });

  it('is told however late a webhook comes, and the day after nobody is reminded', async () => {
    const { provider, url, hears, said, hoursPass, ticks } = await paying();
    await provider.paysAt(url, 'success');
    hoursPass(2);
    await hears();
    hoursPass(30);

    await ticks();

    expect(said()).toEqual(['paid']);
  });

  it('reminds once of what ran out, and then lets be', async () => {
    const { provider, hoursPass, said, ticks, stands } = await paying();
    await provider.faults('lost');
    for (const hours of [3, 21, 24, 24, 24]) {
      hoursPass(hours);
      await ticks();
    }

    expect(said()).toEqual(['reminder']);
    expect(await stands()).not.toHaveProperty('due');
  });
});
