// The page on which people pay: what it shows, that looking pays nothing, two taps, a provider that is down, and what is said of coming back.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Link, Links } from '../../bot/services/links.ts';
import type { NewOrder } from '../../bot/services/payment-book.ts';
import { PaymentError, type Payment } from '../../bot/services/payments.ts';
import { council } from '../../dialogs/council.ts';
import type { HttpRequest } from '../../lambdas/http.ts';
import { pages } from '../../lambdas/pages.ts';
import { payPage } from '../../lambdas/pages/pay.ts';
import { newOrder, NOW, paymentBookInMemory, paymentsInMemory } from '../payments.ts';

const TOKEN = 'a'.repeat(22);
const DOWN = new PaymentError('again', 'No answer.');

const setUp = async (more: Partial<NewOrder> = {}, link: Partial<Link> = {}) => {
  const book = paymentBookInMemory();
  const payments = paymentsInMemory();
  const order = await book.open(newOrder({ account: 'RT-1130525', amount: 5_000, ...more }));
  const made: Link = {
    key: 'k',
    conversation: order.conversation,
    channel: 'sms',
    language: 'en',
    purpose: 'pay',
    about: { reference: order.reference },
    expiresAt: new Date(NOW.getTime() + 24 * 3_600_000).toISOString(),
    ...link,
  };
  const time = { now: NOW };
  const events: Event[] = [];
  const names = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => `by-${each}`);
  const paying = {
    book,
    payments,
    clock: () => time.now,
    timeZone: 'Europe/London',
    newName: () => names.shift() ?? '',
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.min(ms, 20))),
    warn: () => undefined,
  };
  const links: Pick<Links, 'find'> = {
    find: (token) => Promise.resolve(token === TOKEN ? made : undefined),
  };
  const handler = pages({
    links,
    council,
    clock: () => time.now,
    pages: {
      pay: () =>
        Promise.resolve(
          payPage({
            paying: () => Promise.resolve(paying),
            enqueue: (some) => Promise.resolve(void events.push(...some)),
            publicUrl: 'https://porth.example.org',
          }),
        ),
    },
  });
  const ask = async (method: string, query = '', token = TOKEN) => {
    const answer = await handler({
      rawPath: `/l/${token}`,
      rawQueryString: query,
      headers: {},
      requestContext: { http: { method, sourceIp: '192.0.2.1' } },
    } as unknown as HttpRequest);
    return { ...answer, body: answer.body ?? '' };
  };
  return {
    book,
    payments,
    order,
    events,
    time,
    looks: (query?: string, token?: string) => ask('GET', query, token),
    taps: () => ask('POST'),
    end: (how: Pick<Payment, 'status' | 'code'>) => {
      payments.end('p1', how);
    },
    orderNow: async () => (await book.find(order.id)) ?? expect.unreachable(),
  };
};

describe('the page to pay on', () => {
  it('shows the council, what for, how much and the end of the reference, with one button', async () => {
    const { looks } = await setUp();

    const { body, statusCode } = await looks();

    expect(statusCode).toBe(200);
    for (const words of [council.name.en, 'Towards your rent', '£50.00', 'ends in 525'])
      expect(body).toContain(words);
    expect(body).not.toContain('1130525');
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<input');
    expect(gzipSync(body).length).toBeLessThan(30 * 1024);
  });

  it('says what to do when the amount is wrong, and its numbers can be called by a tap', async () => {
    const { looks, taps, end } = await setUp();

    const before = await looks();
    await taps();
    end({ status: 'failed', code: 'P0010' });
    const after = await looks('back=1');

    expect(before.body).toContain('Is the amount wrong?');
    expect(after.body).toContain(`<a href="tel:${council.phone.replace(/ /g, '')}">${council.phone}</a>`);
  });

  it('is shown in its own style, which the browser is told to take by its hash', async () => {
    const { looks } = await setUp();

    const { body, headers } = await looks();

    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers?.['content-security-policy']).toContain(`'sha256-${hash}'`);
  });

  it('pays nothing by being looked at, however often a robot looks', async () => {
    const { looks, taps, payments, orderNow } = await setUp();

    for (let each = 0; each < 5; each++) await looks();
    await looks('back=1');

    expect(payments.calls).toEqual([]);
    expect((await orderNow()).status).toBe('waiting');
    await taps();
    const { length } = payments.calls;
    await looks();
    expect(payments.calls).toHaveLength(length);
  });

  it('leads to the provider at a tap, and keeps nothing of that address', async () => {
    const { taps, book } = await setUp();

    const { statusCode, headers } = await taps();

    expect(statusCode).toBe(303);
    expect(headers?.['location']).toMatch(/^https:\/\/pay\.example\.org/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(JSON.stringify(book.all())).not.toContain('pay.example.org');
  });

  it('makes one payment of two taps at once', async () => {
    const { taps, payments } = await setUp();

    const both = await Promise.all([taps(), taps()]);

    expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(payments.made()).toHaveLength(1);
  });

  it('says that nothing was taken when the provider is down, and a tap later works', async () => {
    const { taps, payments } = await setUp();
    payments.fails('create', DOWN);
    payments.fails('byReference', DOWN);

    const down = await taps();

    expect(down.statusCode).toBe(500);
    expect(down.body).toContain('Nothing was taken');
    expect(down.body).toContain('Try again');
    expect((await taps()).statusCode).toBe(303);
    expect(payments.made()).toHaveLength(1);
  });

  it('makes no second payment when the answer to the first was lost', async () => {
    const { taps, payments } = await setUp();
    payments.fails('create', DOWN, true);

    expect((await taps()).statusCode).toBe(303);

    expect(payments.made()).toHaveLength(1);
  });

  it('says to call when the provider will not take it as it is', async () => {
    const { taps, payments } = await setUp();
    payments.fails('create', new PaymentError('account', 'The key is wrong.'));

    const off = await taps();

    expect(off.statusCode).toBe(500);
    expect(off.body).not.toContain('<button');
    expect(off.body).toContain(council.phone);
  });

  it('is of nobody else’s order', async () => {
    const { looks, taps } = await setUp({}, { conversation: 'another' });

    expect((await looks()).statusCode).toBe(410);
    expect((await taps()).statusCode).toBe(410);
  });

  it('is gone for a token that was guessed, and for one that has run out: neither says what it was for', async () => {
    const { looks, time } = await setUp();
    const guessed = await looks('', 'b'.repeat(22));
    time.now = new Date(NOW.getTime() + 25 * 3_600_000);

    const late = await looks();

    expect(guessed.statusCode).toBe(404);
    expect(late.statusCode).toBe(410);
    for (const { body = '' } of [guessed, late]) {
      expect(body).toContain('This link has been used or has run out');
      expect(body).not.toMatch(/£|rent|pay/i);
    }
  });
});

describe('who comes back from paying', () => {
  it('is told that it is paid, and the chat hears of it', async () => {
    const { taps, looks, end, events, order } = await setUp();
    await taps();
    end({ status: 'success' });

    const { body } = await looks('back=1');

    expect(body).toContain('it is paid');
    expect(body).toContain(order.reference);
    expect(events).toMatchObject([{ kind: 'payment', order: order.id, payment: 'p1' }]);
  });

  it.each([
    ['P0010', 'Your bank did not take the payment'],
    ['P0030', 'The payment was stopped'],
    ['P0050', 'Something went wrong'],
  ])('is told why it is not: %s', async (code, why) => {
    const { taps, looks, end } = await setUp();
    await taps();
    end({ status: code === 'P0050' ? 'error' : 'failed', code });

    const { body } = await looks('back=1');

    expect(body).toContain('Nothing has been paid');
    expect(body).toContain(why);
    expect(body).toContain('Try again');
  });

  it('can try again, which is a second payment of the same order', async () => {
    const { taps, end, payments, order } = await setUp();
    await taps();
    end({ status: 'failed', code: 'P0010' });

    expect((await taps()).statusCode).toBe(303);

    expect(payments.made().map(({ reference }) => reference)).toEqual([order.reference, order.reference]);
  });

  it('waits while the bank is asked: the page looks again by itself a few times, and then no more', async () => {
    const { taps, looks, end } = await setUp();
    await taps();
    end({ status: 'submitted' });

    const first = await looks('back=1');
    const last = await looks('back=5');

    expect(first.headers?.['refresh']).toMatch(/^\d+; url=\?back=2$/);
    expect(first.body).toContain('Do not pay again');
    expect(last.headers).not.toHaveProperty('refresh');
    expect(last.body).toContain('href="?back=');
  });

  it('is not told that it failed when the provider does not answer', async () => {
    const { taps, looks, payments } = await setUp();
    await taps();
    payments.fails('find', DOWN);

    const { body } = await looks('back=1');

    expect(body).toContain('checking your payment');
    expect(body).not.toContain('Nothing has been paid');
  });

  it('finds the button again when no card was given', async () => {
    const { taps, looks } = await setUp();
    await taps();

    expect((await looks('back=1')).body).toContain('Pay £50.00');
  });

  it('is told that it is paid after the link has run out, too', async () => {
    const { taps, looks, end, events, time } = await setUp();
    await taps();
    end({ status: 'success' });
    time.now = new Date(NOW.getTime() + 25 * 3_600_000);

    const { body } = await looks('back=1');

    expect(body).toContain('it is paid');
    expect(events).toHaveLength(1);
  });

  it('pays nothing a second time by a link that is opened again', async () => {
    const { taps, payments, book, order } = await setUp();
    await taps();
    payments.end('p1', { status: 'success' });
    await book.change(order.id, (now) => ({ ...now, status: 'paid', paymentId: 'p1' }));

    const again = await taps();

    expect(again.statusCode).toBe(200);
    expect(again.body).toContain('it is paid');
    expect(payments.made()).toHaveLength(1);
  });

  it.each([
    ['en', 'This has been paid'],
    ['cy', "Mae hwn wedi'i dalu"],
  ] as const)('says no more than that it is paid from an hour after, in %s', async (language, words) => {
    const { looks, taps, book, order, time } = await setUp({ language }, { language });
    const endedAt = NOW.toISOString();
    await book.change(order.id, (now) => ({ ...now, status: 'paid', paymentId: 'p1', endedAt }));

    time.now = new Date(NOW.getTime() + 59 * 60_000);
    expect((await looks()).body).toContain(order.reference);
    time.now = new Date(NOW.getTime() + 60 * 60_000);

    for (const { body, statusCode } of [await looks(), await looks('back=1'), await taps()]) {
      expect(statusCode).toBe(200);
      expect(body.replaceAll('&#39;', "'")).toContain(words);
      expect(body).not.toContain('50.00');
      expect(body).not.toContain(order.reference);
      expect(body).not.toContain('525');
    }
  });

  it('speaks Welsh where the chat does', async () => {
    const { looks } = await setUp({ language: 'cy' }, { language: 'cy' });

    const { body } = await looks();

    expect(body).toContain('lang="cy"');
    expect(body).toContain('Talu £50.00');
  });
});
