// The simulated GOV.UK Pay: addresses that open once, cards for tests, payments that run out, refusals of its own, and signed webhooks.
import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newCarrier, type Line } from '../../../local/providers/carrier.ts';
import { KEY, payProvider, SECRET, type PayProvider } from '../../govuk-pay.ts';
import { eventually } from '../../stack.ts';
import { call } from './laptop.ts';

let provider: PayProvider;
beforeAll(async () => {
  provider = await payProvider();
});
afterAll(() => provider.close());
afterEach(() => provider.faults());

const BODY = {
  amount: 4_500,
  reference: 'PAY-204518',
  description: 'Rent',
  return_url: 'https://porth.example.org/l/back',
};
const post = (body: unknown, headers: Record<string, string> = {}) =>
  call(`${provider.url}/v1/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const made = async () => {
  const { body } = await post(BODY);
  const links = body['_links'] as Record<string, { href: string }>;
  return { id: String(body['payment_id']), next: links['next_url']?.href ?? '' };
};

describe('the API', () => {
  it.each([
    [{ ...BODY, amount: undefined }, 400, 'P0101', 'amount'],
    [{ ...BODY, amount: 10_000_001 }, 422, 'P0102', 'amount'],
    [{ ...BODY, amount: 'x' }, 422, 'P0102', 'amount'],
    [{ ...BODY, reference: 'x'.repeat(256) }, 422, 'P0102', 'reference'],
    [{ ...BODY, description: 'see www.example.org' }, 422, 'P0102', 'description'],
    [{ ...BODY, metadata: {} }, 422, 'P0102', 'metadata'],
    [{ ...BODY, language: 'de' }, 422, 'P0102', 'language'],
    [{ ...BODY, colour: 'red' }, 400, 'P0104', 'colour'],
    [{ ...BODY, description: 'a < b' }, 400, 'P0920', undefined],
    ['{"amount"', 400, 'P0197', undefined],
    ['', 400, 'P0920', undefined],
  ])('refuses %j with %d %s', async (body, status, code, field) => {
    const answered = await post(body);

    expect(answered.status).toBe(status);
    expect(answered.body).toMatchObject({ code, ...(field === undefined ? {} : { field }) });
  });

  it('knows its key alone', async () => {
    expect((await post(BODY, { authorization: 'Bearer another' })).status).toBe(401);
  });

  it('is slow, has too many calls, or is broken, as it is told', async () => {
    await provider.faults('too-many');
    expect((await post(BODY)).body['code']).toBe('P0900');
    await provider.faults('broken');
    expect((await post(BODY)).status).toBe(500);
    await provider.faults('slow');
    const from = performance.now();
    expect((await post(BODY)).status).toBe(201);
    expect(performance.now() - from).toBeGreaterThan(290);
  });
});

describe('a payment', () => {
  it('opens once at each address', async () => {
    const { next, id } = await made();

    expect(await provider.opens(next)).toContain('/govuk_pay/card/');
    expect((await fetch(next)).status).toBe(404);

    const again = (await provider.payments.find(id))?.nextUrl ?? '';
    expect(again).not.toBe(next);
    expect(await provider.opens(again)).toContain('/govuk_pay/card/');
    expect((await provider.payments.find(id))?.status).toBe('started');
  });

  it.each([
    ['4000000000000002', 'failed', 'P0010'],
    ['4000000000000069', 'failed', 'P0010'],
    ['4000000000000119', 'error', 'P0050'],
  ])('by card %s is %s with %s', async (card, status, code) => {
    const { next, id } = await made();

    await provider.form(await provider.opens(next), { cardNo: card });

    expect(await provider.payments.find(id)).toMatchObject({ status, finished: true, code });
  });

  it('asks again for a card that is none for tests, and says what it is for', async () => {
    const { next, id } = await made();
    const page = await provider.opens(next);

    const answered = await provider.form(page, { cardNo: '1234' });

    expect(await answered.text()).toMatch(/£45\.00[\s\S]*Enter one of the card numbers/);
    expect((await provider.payments.find(id))?.status).toBe('started');
  });

  it('is stopped by its person', async () => {
    const { next, id } = await made();
    const page = await provider.opens(next);

    await provider.form(page.replace('/card/', '/cancel/'), {});

    expect(await provider.payments.find(id)).toMatchObject({ status: 'failed', code: 'P0030' });
  });

  it('runs out after 90 minutes of Porth’s clock, and is told of', async () => {
    const { id } = await made();
    provider.minutes(89);
    expect((await provider.payments.find(id))?.finished).toBe(false);

    provider.minutes(1);

    expect(await provider.payments.find(id)).toMatchObject({ status: 'failed', code: 'P0020' });
    const hook = await eventually('a webhook', () => provider.hooks.find(({ body }) => body.includes(id)));
    expect(JSON.parse(hook.body)).toMatchObject({
      event_type: 'card_payment_expired',
      resource_id: id,
      resource: { state: { status: 'timedout', finished: true, code: 'P0020' } },
    });
    expect(hook.headers['pay-signature']).toBe(createHmac('sha256', SECRET).update(hook.body).digest('hex'));
  });

  it('lists what happened to it', async () => {
    const { id, next } = await made();
    await provider.paysAt(next, 'success');

    const { body } = await call(`${provider.url}/v1/payments/${id}/events`, {
      headers: { authorization: `Bearer ${KEY}` },
    });

    const states = (body['events'] as { state: { status: string } }[]).map(({ state }) => state.status);
    expect(states).toEqual(['created', 'started', 'submitted', 'success']);
  });
});

describe('a webhook that Porth does not take', () => {
  it('is carried again', async () => {
    const line: Line = { has: () => false, carries: () => undefined, state: () => ({ onTheWay: 0 }) };
    const { carry, stop } = newCarrier('http://127.0.0.1:1');
    const told: (string | undefined)[] = [];
    const policy = { answerWithinMs: 100, isTriedAgain: () => true, waitsMs: [5, 5] };

    carry(line, { path: '/webhooks/govuk-pay', headers: {}, body: '{}', policy }, (why) => told.push(why));
    await eventually('three tries', () => told.length === 3);
    stop();

    expect(told.every((why) => why !== undefined)).toBe(true);
  });
});
