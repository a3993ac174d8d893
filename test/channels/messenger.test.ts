// Messenger: Meta's signature vector, every event of a batch, and what is sent in its limits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Webhook } from '../../bot/channels/channel.ts';
import { QUICK_REPLIES_MAX, QUICK_REPLY_TITLE_MAX, TEXT_MAX } from '../../bot/channels/messenger/limits.ts';
import { render } from '../../bot/channels/messenger/render.ts';
import { sendOnMessenger } from '../../bot/channels/messenger/send.ts';
import { messengerWebhook } from '../../bot/channels/messenger/webhook.ts';
import { say } from '../../bot/say.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const channel = messengerWebhook({ appSecret: SECRET, verifyToken: 'right' });
const PAYLOADS = join(import.meta.dirname, '../../bot/channels/messenger/payloads');
const webhook = (body: string | Buffer, more: Partial<Webhook> = {}): Webhook => ({
  method: 'POST',
  query: {},
  headers: {},
  body: Buffer.from(body),
  receivedAt: '2026-11-23T10:00:00.000Z',
  ...more,
});
const payload = (name: string) => webhook(readFileSync(join(PAYLOADS, `${name}.json`)));
const events = (given: Webhook) =>
  channel.parse(given).flatMap((each) => (each.kind === 'event' ? [each.event] : []));

describe('a Messenger webhook', () => {
  it('is verified over its raw bytes, as in the vector that Meta’s own form gives', () => {
    const body =
      '{"object":"page","entry":[{"id":"109876543210987","time":1790000000250,"messaging":[{"sender":{"id":"24680135791357913"},"recipient":{"id":"109876543210987"},"timestamp":1790000000000,"message":{"mid":"m_vector_1","text":"caf\\u00e9 \\ud83d\\udc4d https:\\/\\/example.org"}}]}]}';
    const signature = 'sha256=15d6e5b43ab5a215d4d4a7997b5b2e15ec77ca40b8b56779c3bcd3275eb3060a';
    const signed = (bytes: string) =>
      channel.verify(webhook(bytes, { headers: { 'x-hub-signature-256': signature } }));

    expect(signed(body)).toBe(true);
    expect(signed(JSON.stringify(JSON.parse(body)))).toBe(false);
    expect(channel.verify(webhook(body))).toBe(false);
  });

  it('shakes hands with the right token alone', () => {
    const greet = (token: string) =>
      channel.handshake(
        webhook('', {
          query: { 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '1158201444' },
        }),
      );

    expect(greet('right')).toBe('1158201444');
    expect(greet('wrong')).toBeUndefined();
  });

  it('of a text becomes a message of one conversation, under the id that Meta gave it', () => {
    const [first] = events(payload('text'));
    const [again] = events(payload('text'));

    expect(first).toMatchObject({
      channel: 'messenger',
      kind: 'activity',
      activity: { type: 'message', text: 'My bin was not collected' },
    });
    expect(first?.id).toMatch(/^m_/);
    expect(again).toEqual(first);
    expect(first?.conversation).toMatch(/^[\w-]{22}$/);
  });

  it('gives every message of every entry of a batch', () => {
    expect(events(payload('batch-two-entries')).length).toBeGreaterThan(1);
  });

  it.each([
    'echo-own-app',
    'delivery',
    'read',
    'reaction-add',
    'attachment-image',
    'standby-text',
    'unknown-event',
  ])('of %s is counted and is no turn', (name) => {
    expect(channel.parse(payload(name)).map(({ kind }) => kind)).toEqual(['unsupported']);
  });

  it('never throws, whatever it holds', () => {
    const bodies = readdirSync(PAYLOADS).map((file) => readFileSync(join(PAYLOADS, file), 'utf8'));
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.nat(3_000),
        fc.string({ maxLength: 30 }),
        (body, at, noise) => {
          channel.parse(webhook(body.slice(0, at) + noise + body.slice(at)));
          channel.parse(webhook(noise));
        },
      ),
    );
    fc.assert(fc.property(fc.json(), (body) => void channel.parse(webhook(body))));
  });
});

describe('a message on Messenger', () => {
  const options = (count: number, words: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => ({ id: `o${n}`, words: words(n) }));

  it('keeps within the limits and drops no option', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 6_000 }),
        fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 30 }),
        (text, titles) => {
          const messages = render(
            say({ text: `${text}.`, options: titles.map((words, n) => ({ id: `o${n}`, words })) }, 'en'),
          );
          const last = messages.at(-1);

          for (const message of messages) expect(message.text.length).toBeLessThanOrEqual(TEXT_MAX);
          expect(last?.quick_replies?.length ?? 0).toBeLessThanOrEqual(QUICK_REPLIES_MAX);
          const shown =
            last?.quick_replies?.length ??
            messages
              .map((message) => message.text)
              .join('\n')
              .match(/^\d+\. /gm)?.length ??
            0;
          expect(shown).toBeGreaterThanOrEqual(titles.length);
        },
      ),
    );
  });

  it('shows short options as quick replies whose tap is filed under their question', () => {
    const [message] = render(
      say(
        { text: 'How deep?', options: options(2, (n) => `Option ${n}`), to: { dialog: 'd', question: 'q' } },
        'en',
      ),
    );
    const tapped = message?.quick_replies?.[1]?.payload ?? '';
    const body = JSON.stringify({
      object: 'page',
      entry: [
        {
          messaging: [
            {
              sender: { id: '1' },
              message: { mid: 'm', text: 'Option 1', quick_reply: { payload: tapped } },
            },
          ],
        },
      ],
    });

    expect(events(webhook(body))[0]).toMatchObject({
      activity: { value: { option: 'o1', to: { dialog: 'd', question: 'q' } } },
    });
  });

  it('numbers options that are too long for a button', () => {
    const [message] = render(
      say({ text: 'Which?', options: options(3, (n) => `${n} ${'x'.repeat(QUICK_REPLY_TITLE_MAX)}`) }, 'en'),
    );

    expect(message?.quick_replies).toBeUndefined();
    expect(message?.text).toMatch(/\n3\. 2 x/);
  });
});

describe('sending on Messenger', () => {
  const turn = ['one', 'two', 'three'].map((text) => ({
    ...say({ text }, 'en'),
    from: { id: 'porth', name: '', role: 'bot' },
  }));
  const delivery = {
    conversation: 'c',
    account: '24680135791357913',
    version: 1,
    sent: 0,
    sockets: [],
    withinMs: 5_000,
    activities: [{ type: 'message', text: 'theirs', from: { id: '1', name: '', role: 'user' } }, ...turn],
  };
  const answering = (...answers: { status: number; body?: unknown }[]) => {
    const bodies: unknown[] = [];
    const send = sendOnMessenger((_, body) => {
      bodies.push(body);
      const { status, body: answer } = answers.shift() ?? { status: 200 };
      return Promise.resolve({ status, body: answer });
    });
    return { send, bodies };
  };

  it('sends the bot’s messages in order, to the person, and not their own words back', async () => {
    const { send, bodies } = answering();

    expect(await send(delivery as never)).toEqual({ sent: 4 });
    expect(bodies).toMatchObject(
      ['one', 'two', 'three'].map((text) => ({ recipient: { id: '24680135791357913' }, message: { text } })),
    );
  });

  it('stops where it is refused for now, and goes on from there', async () => {
    const { send, bodies } = answering({ status: 200 }, { status: 400, body: { error: { code: 613 } } });

    const first = await send(delivery);
    const second = await send({ ...delivery, sent: first.sent });

    expect(first).toMatchObject({ sent: 2, rest: 'later' });
    expect(second).toEqual({ sent: 4 });
    expect(bodies.map((body) => (body as { message: { text: string } }).message.text)).toEqual([
      'one',
      'two',
      'two',
      'three',
    ]);
  });

  it('goes on after one message that is refused for good, but not after a person who is not there', async () => {
    const refused = answering({ status: 400, body: { error: { code: 100 } } });
    const gone = answering({ status: 400, body: { error: { code: 551 } } });

    expect(await refused.send(delivery as never)).toMatchObject({ sent: 4, rest: 'never' });
    expect(await gone.send(delivery as never)).toMatchObject({ sent: 4, rest: 'never' });

    expect(refused.bodies.length).toBe(3);
    expect(gone.bodies.length).toBe(1);
  });

  it.each([
    [{ status: 429 }, 'later'],
    [{ status: 503 }, 'later'],
    [{ status: 400, body: { error: { code: 613, error_subcode: 2018338 } } }, 'never'],
    [{ status: 400, body: { error: { code: 10, error_subcode: 2018278 } } }, 'never'],
    [{ status: 400, body: { error: { code: 551 } } }, 'never'],
    [{ status: 400, body: { error: { code: 190, error_subcode: 463 } } }, 'later'],
    [{ status: 400, body: 'gibberish' }, 'never'],
  ])('takes %o for %s', async (answer, rest) => {
    expect(await answering(answer).send(delivery as never)).toMatchObject({ rest });
  });
});
