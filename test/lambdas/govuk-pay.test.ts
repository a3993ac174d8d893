// GOV.UK Pay by its adapter: what is sent, what its errors mean, when a call is tried again, and what is lost on the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call, HttpAnswer, HttpCall } from '../../bot/channels/sms/provider.ts';
import { begin, follow, type PayingDeps } from '../../bot/services/paying.ts';
import { PaymentError, type NewPayment } from '../../bot/services/payments.ts';
import { accountAlarm } from '../../lambdas/govuk-pay/alarm.ts';
import { out } from '../../lambdas/log.ts';
import { failureOf } from '../../lambdas/govuk-pay/errors.ts';
import { govUkPayPayments } from '../../lambdas/govuk-pay/govuk-pay-payments.ts';
import { payProvider, type PayProvider } from '../govuk-pay.ts';
import { errorIn, paymentIn } from '../../lambdas/govuk-pay/shapes.ts';
import { newOrder, NOW, paymentBookInMemory } from '../payments.ts';

const asked: NewPayment = {
  amount: 4_500,
  reference: 'PAY-204518',
  description: 'Rent',
  returnUrl: 'https://porth.example.org/l/back',
  language: 'cy',
  metadata: { order: 'order-1' },
};
const PAID = {
  payment_id: 'hu20sqlact5260q2nanm0q8u93',
  amount: 4_500,
  reference: 'PAY-204518',
  state: { status: 'created', finished: false },
  _links: { next_url: { href: 'https://www.payments.service.gov.uk/secure/1', method: 'GET' } },
};

/** Answers as it is told, the last for good. */
const told = (...answers: readonly (HttpAnswer | 'silence')[]) => {
  const calls: HttpCall[] = [];
  const call: Call = (request) => {
    calls.push(request);
    const answer = answers[Math.min(calls.length, answers.length) - 1] ?? 'silence';
    return answer === 'silence' ? Promise.reject(new Error('timeout')) : Promise.resolve(answer);
  };
  const payments = govUkPayPayments({ url: 'https://pay.example.org/', key: 'key', call, waitsMs: [1, 1] });
  const bodyOf = (index: number) => JSON.parse(calls[index]?.body ?? '{}') as Record<string, unknown>;
  return { payments, calls, bodyOf };
};
const error = (status: number, code?: string): HttpAnswer => ({
  status,
  body: { ...(code === undefined ? {} : { code }), description: 'amount 4500 of sam@example.org' },
});

describe('a payment that is asked for', () => {
  it('goes as JSON with the key, to the address that is set', async () => {
    const { payments, calls, bodyOf } = told({ status: 201, body: PAID });

    await payments.create({ ...asked, email: 'sam@example.org' });

    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://pay.example.org/v1/payments',
      headers: {
        authorization: 'Bearer key',
        'content-type': 'application/json',
        accept: 'application/json',
      },
    });
    expect(bodyOf(0)).toEqual({
      amount: 4_500,
      reference: 'PAY-204518',
      description: 'Rent',
      return_url: asked.returnUrl,
      language: 'cy',
      email: 'sam@example.org',
      metadata: { order: 'order-1' },
    });
  });

  it('has nothing in it that the firewall refuses, and nothing too long', async () => {
    const { payments, bodyOf } = told({ status: 201, body: PAID });

    await payments.create({
      ...asked,
      description: `Rent <b>of</b> "tŷ" | see https://example.org \\ ${'x'.repeat(300)}`,
      metadata: { note: `a|b ${'y'.repeat(200)}` },
      email: 'a<b@example.org',
    });

    const { description, metadata, email } = bodyOf(0) as Record<string, string>;
    expect(description).toMatch(/^Rent b of \/b ’tŷ’ see example\.org x+$/);
    expect(description).toHaveLength(255);
    expect(Object.values(metadata ?? {})[0]).toHaveLength(100);
    expect(JSON.stringify(metadata)).not.toContain('|');
    expect(email).toBeUndefined();
  });
});

const payload = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../lambdas/govuk-pay/payloads', `${name}.json`), 'utf8'),
  );

describe('what comes back', () => {
  it('is read as it is documented', () => {
    expect(paymentIn(payload('res-create-payment-201'))).toEqual({
      id: 'hu20sqlact5260q2nanm0q8u93',
      amount: 3_000,
      reference: 'PAY-204518',
      status: 'created',
      finished: false,
      nextUrl: 'https://www.payments.service.gov.uk/secure/ef1b6ff1-db34-4c62-b854-3ed4ba3c4049',
    });
    expect(paymentIn(payload('res-get-payment-failed'))).toMatchObject({ finished: true, code: 'P0020' });
    expect(paymentIn(payload('res-get-payment-failed'))).not.toHaveProperty('nextUrl');
  });

  it.each([
    ['api-error-blocked-400', 400, 'bug'],
    ['api-error-rate-limit-429', 429, 'again'],
    ['api-error-validation-422', 422, 'bug'],
  ])('of %s says what to do', (name, status, failure) => {
    expect(failureOf(status, errorIn(payload(name)).code)).toBe(failure);
  });
});

describe('an error', () => {
  it.each([
    ['again', 429, 'P0900'],
    ['again', 500, 'P0198'],
    ['again', 500, 'P0999'],
    ['again', 503, undefined],
    ['again', 408, undefined],
    ['bug', 400, 'P0101'],
    ['bug', 422, 'P0102'],
    ['bug', 400, 'P0920'],
    ['bug', 400, undefined],
    ['account', 401, undefined],
    ['account', 403, 'P0941'],
    ['account', 400, 'P0199'],
    ['gone', 404, 'P0200'],
    ['gone', 404, undefined],
    ['conflict', 400, 'P0501'],
    ['conflict', 409, 'P0502'],
    ['conflict', 412, 'P0604'],
    ['bug', 418, 'P9999'],
  ] as const)('is %s for %d %s', (failure, status, code) => {
    expect(failureOf(status, code)).toBe(failure);
  });

  it('is thrown with its code, and with nothing that was sent', async () => {
    const { payments } = told(error(422, 'P0102'));

    const thrown = await payments.create(asked).catch((each: unknown) => each);

    expect(thrown).toMatchObject({ name: 'PaymentError', failure: 'bug', code: 'P0102' });
    expect(String(thrown)).not.toContain('example.org');
  });

  it('of too many calls is tried again, for nothing was made', async () => {
    const { payments, calls } = told(error(429, 'P0900'), { status: 201, body: PAID });

    expect((await payments.create(asked)).id).toBe(PAID.payment_id);
    expect(calls).toHaveLength(2);
  });

  it.each([['silence' as const], [error(500, 'P0198')], [{ status: 201, body: undefined }]])(
    'after which a payment may stand there makes no other: %j',
    async (answer) => {
      const { payments, calls } = told(answer);

      await expect(payments.create(asked)).rejects.toMatchObject({ failure: 'again' });
      expect(calls).toHaveLength(1);
    },
  );

  it('of a look-up is tried again twice, and silence not at all', async () => {
    const [broken, silent] = [told(error(500, 'P0298')), told('silence')];

    await expect(broken.payments.find('p')).rejects.toMatchObject({ failure: 'again' });
    await expect(silent.payments.find('p')).rejects.toMatchObject({ failure: 'again' });

    expect(broken.calls).toHaveLength(3);
    expect(silent.calls).toHaveLength(1);
  });
});

it('a provider that refuses slowly is asked again only as long as there is time for an answer', async () => {
  const given: number[] = [];
  const call: Call = async (_, withinMs) => {
    given.push(withinMs);
    await new Promise((resolve) => setTimeout(resolve, 250));
    return error(503);
  };
  const [withinMs, waitsMs] = [1_400, [100, 100]];
  const payments = govUkPayPayments({ url: 'https://pay.example.org', key: 'key', call, withinMs, waitsMs });

  await expect(payments.find('p')).rejects.toMatchObject({ failure: 'again' });

  expect(given).toEqual([1_400, expect.any(Number)]);
  expect(given[1]).toBeLessThan(1_100);
});

describe('an order that is paid by GOV.UK Pay', () => {
  let provider: PayProvider;
  beforeAll(async () => {
    provider = await payProvider();
  });
  afterAll(() => provider.close());
  beforeEach(() => provider.faults());

  const setUp = async () => {
    const book = paymentBookInMemory();
    const order = await book.open(newOrder({ key: `pay-${Math.random()}` }));
    let names = 0;
    const deps: PayingDeps = {
      book,
      payments: provider.payments,
      clock: () => NOW,
      timeZone: 'Europe/London',
      newName: () => `tap-${++names}`,
      wait: () => new Promise((resolve) => setTimeout(resolve, 60)),
      warn: () => undefined,
    };
    const made = () => provider.payments.byReference(order.reference);
    const tap = () => begin(deps, order.id, { description: 'Rent', returnUrl: asked.returnUrl });
    return { order, tap, made, hear: (by: string) => follow(deps, order.id, by) };
  };

  it('is paid on its pages, and led back', async () => {
    const { tap, hear } = await setUp();
    const begun = await tap();

    const back = await provider.paysAt(begun.kind === 'go' ? begun.url : '', 'success');

    expect(back).toBe(asked.returnUrl);
    expect((await hear('e1'))?.says).toBe('paid');
  });

  it('has one payment, of two taps at once', async () => {
    const { tap, made } = await setUp();

    const begun = await Promise.all([tap(), tap()]);

    expect(begun.map(({ kind }) => kind)).toEqual(['go', 'go']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await made()).toHaveLength(1);
  });

  it('has one payment though the answer to it was lost', async () => {
    const { tap, made } = await setUp();
    await provider.faults('unanswered');

    const [first, second] = [await tap(), await tap()];

    expect([first.kind, second.kind]).toEqual(['go', 'go']);
    expect(await made()).toHaveLength(1);
  });

  it('says later while the provider is silent, broken or has too many calls', async () => {
    for (const fault of ['silent', 'broken', 'too-many'] as const) {
      const { tap, made } = await setUp();
      await provider.faults(fault);

      expect((await tap()).kind).toBe('later');

      await provider.faults();
      expect(await made()).toEqual([]);
    }
  });
});

describe('the alarm', () => {
  const refusedBy = async (answer: HttpAnswer) => {
    const alarms: [string | undefined, number][] = [];
    const payments = govUkPayPayments({
      url: 'https://pay.example.org',
      key: 'key',
      call: () => Promise.resolve(answer),
      waitsMs: [],
      alarm: ({ code }, status) => void alarms.push([code, status]),
    });
    await payments.find('p1').catch(() => undefined);
    await payments.create(asked).catch(() => undefined);
    return alarms;
  };

  it.each([
    [401, undefined],
    [403, 'P0941'],
    [400, 'P0199'],
  ] as const)('is given when the key or the account is refused, by any call: %s %s', async (status, code) => {
    expect(await refusedBy(error(status, code))).toEqual([
      [code, status],
      [code, status],
    ]);
  });

  it.each([
    [500, 'P0198'],
    [422, 'P0102'],
    [404, 'P0200'],
  ] as const)('is not given of what passes, or is another matter: %s %s', async (status, code) => {
    expect(await refusedBy(error(status, code))).toEqual([]);
  });

  it.each([
    [401, undefined, 'GOVUK_PAY_API_KEY is not taken'],
    [403, 'P0941', 'suspended'],
    [400, 'P0940', 'no payment provider'],
    [400, 'P0199', 'ask its support'],
  ])('says what to do, and nothing of anybody: %s %s', (status, code, words) => {
    const lines = vi.spyOn(out, 'write').mockImplementation(() => undefined);

    const secret = { cause: new Error('sam@example.org') };
    accountAlarm(
      new PaymentError('account', 'GET sam@example.org', { ...secret, ...(code && { code }) }),
      status,
    );

    expect(lines.mock.calls).toEqual([
      [
        {
          log: 'alarm',
          what: 'payments refused',
          status,
          ...(code && { code }),
          do: expect.stringContaining(words) as string,
        },
      ],
    ]);
    expect(JSON.stringify(lines.mock.calls)).not.toContain('sam@');
    lines.mockRestore();
  });
});
