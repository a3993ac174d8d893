// Delivery on WhatsApp against a Graph API that answers as it is told: in order, once, and no further than it should.
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../bot/channels/whatsapp/errors.ts';
import { BODY_MAX, TEXT_MAX } from '../../bot/channels/whatsapp/limits.ts';
import { sendOnWhatsApp, type From } from '../../bot/channels/whatsapp/send.ts';
import type { Activity } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { say } from '../../bot/say.ts';
import { OUR_NUMBER, PHONE, SCOPED_ID } from './whatsapp.ts';

type Sent = Readonly<Record<string, unknown>> & { readonly text?: { readonly body: string } };
type Told = { readonly status: number; readonly body?: unknown } | Error;

/** The Graph API: takes what it is sent, but for what it is told to answer first. */
const graph = (...told: Told[]) => {
  const calls: { readonly path: string; readonly body: Sent; readonly withinMs: number }[] = [];
  const post = (path: string, body: unknown, withinMs: number) => {
    calls.push({ path, body: body as Sent, withinMs });
    const answer = told.shift() ?? { status: 200, body: { messages: [{ id: `wamid.${calls.length}` }] } };
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve({ status: answer.status, body: answer.body });
  };
  return { post, calls, texts: () => calls.map(({ body }) => body.text?.body) };
};
const sending = (api: ReturnType<typeof graph>, from: Partial<From> = {}) =>
  sendOnWhatsApp(api.post, { phoneNumberId: OUR_NUMBER, ...from });
const error = (code: number, status = 400, error_subcode?: number): Told => ({
  status,
  body: { error: { message: '…', type: 'OAuthException', code, error_subcode } },
});
const OK: Told = { status: 200, body: { messages: [{ id: 'wamid.ok' }] } };

const ofBot = (activity: Partial<Activity>, id: string): Partial<Activity> => ({
  ...activity,
  id,
  from: { id: 'porth', name: '', role: 'bot' },
});
const theirs: Partial<Activity> = {
  type: 'message',
  text: 'theirs',
  from: { id: PHONE, name: '', role: 'user' },
};
const delivery = (activities: readonly Partial<Activity>[], more: Partial<Delivery> = {}): Delivery => ({
  conversation: 'c',
  account: PHONE,
  version: 1,
  sent: 0,
  sockets: [],
  withinMs: 5_000,
  activities,
  lastHeardAt: '2026-11-25T10:00:00.000Z',
  now: '2026-11-25T10:00:05.000Z',
  ...more,
});
const turn = [
  theirs,
  ...['one', 'two', 'three'].map((text, n) => ofBot(say({ text }, 'en'), `c|1-${n + 1}`)),
];

describe('sending on WhatsApp', () => {
  it('sends the bot’s messages in order, under our ids, and not the person’s own back', async () => {
    const api = graph();

    const delivered = await sending(api)(delivery(turn));

    expect(delivered).toEqual({
      sent: 4,
      ids: [
        [1, 'wamid.1'],
        [2, 'wamid.2'],
        [3, 'wamid.3'],
      ],
    });
    expect(api.calls[0]).toMatchObject({ path: `/v25.0/${OUR_NUMBER}/messages` });
    expect(api.calls.map(({ body }) => body)).toEqual(
      ['one', 'two', 'three'].map((body, n) => ({
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: `+${PHONE}`,
        type: 'text',
        text: { body },
        biz_opaque_callback_data: `c|1-${n + 1}`,
      })),
    );
  });

  it('sends to the id of who has no number, for in `to` it would be dropped', async () => {
    const api = graph();

    for (const account of [SCOPED_ID, 'GB.ENT.11815799212886844830'])
      await sending(api)(delivery(turn.slice(0, 2), { account }));

    expect(api.calls.map(({ body }) => [body['recipient'], body['to']])).toEqual([
      [SCOPED_ID, undefined],
      ['GB.ENT.11815799212886844830', undefined],
    ]);
  });

  it('does not send what staff wrote in the WhatsApp Business app', async () => {
    const api = graph();
    const echo = { ...ofBot(say({ text: 'theirs' }, 'en'), 'e'), channelData: { echo: true } };

    expect(await sending(api)(delivery([echo]))).toEqual({ sent: 1 });
    expect(api.calls).toEqual([]);
  });

  it('calls nobody when nobody has written', async () => {
    const api = graph();

    expect(await sending(api)(delivery(turn, { account: undefined }))).toMatchObject({
      sent: 4,
      rest: 'never',
      refusal: 'invalid-recipient',
    });
    expect(api.calls).toEqual([]);
  });

  it('stops where it is refused for now, and goes on from there', async () => {
    const api = graph(OK, error(131056));
    const send = sending(api);

    const first = await send(delivery(turn));
    const second = await send(delivery(turn, { sent: first.sent }));

    expect(first).toMatchObject({ sent: 2, rest: 'later', refusal: 'retry', ids: [[1, 'wamid.ok']] });
    expect(second).toMatchObject({ sent: 4 });
    expect(api.texts()).toEqual(['one', 'two', 'two', 'three']);
  });

  it('does not begin an answer in several messages anew', async () => {
    const long = ofBot(
      say({ text: `${'a'.repeat(TEXT_MAX - 10)}\n${'b'.repeat(TEXT_MAX - 10)}\nend` }, 'en'),
      'l',
    );
    const api = graph(OK, error(131056));
    const send = sending(api);

    const first = await send(delivery([long]));
    const second = await send(
      delivery([long], { sent: first.sent, ...(first.parts === undefined ? {} : { parts: first.parts }) }),
    );

    expect(first).toMatchObject({ sent: 0, parts: 1, rest: 'later', ids: [[0, 'wamid.ok']] });
    expect(second).toMatchObject({ sent: 1 });
    expect(api.texts().map((text) => text?.[0])).toEqual(['a', 'b', 'b']);
  });

  it('counts the parts of the activity at which it stopped, and of no later one', async () => {
    const api = graph();

    await sending(api)(delivery(turn, { sent: 1, parts: 1 }));

    expect(api.texts()).toEqual(['two', 'three']);
  });

  it('begins no call for which there is no time', async () => {
    const api = graph();

    expect(await sending(api)(delivery(turn, { withinMs: 50 }))).toEqual({
      sent: 1,
      rest: 'later',
      refusal: 'retry',
      why: 'no time left',
    });
    expect(api.calls).toEqual([]);
  });

  it('tries again what was not answered', async () => {
    const timeout = new DOMException('The operation timed out: +447700900871', 'TimeoutError');

    expect(await sending(graph(timeout))(delivery(turn))).toEqual({
      sent: 1,
      rest: 'later',
      refusal: 'retry',
      why: 'TimeoutError',
    });
  });

  it('goes on after a message that is refused for good, and says so at the end', async () => {
    const api = graph(error(131009));

    expect(await sending(api)(delivery(turn))).toMatchObject({ sent: 4, rest: 'never', refusal: 'content' });
    expect(api.texts()).toEqual(['one', 'two', 'three']);
  });

  it('says in words what is not taken as buttons, and nothing is lost', async () => {
    const options = ['Yes', 'No'].map((words) => ({ id: words, words }));
    const api = graph(error(131009));

    const delivered = await sending(api)(delivery([ofBot(say({ text: 'Sure?', options }, 'en'), 'a')]));

    expect(delivered).toEqual({ sent: 1, ids: [[0, 'wamid.2']] });
    expect(api.calls.map(({ body }) => body['type'])).toEqual(['interactive', 'text']);
    expect(api.texts()[1]).toBe('Sure?\n1. Yes\n2. No');
  });

  it('is told when even the words are not taken', async () => {
    const options = ['Yes', 'No'].map((words) => ({ id: words, words }));
    const question = delivery([ofBot(say({ text: 'Sure?', options }, 'en'), 'a')]);

    expect(await sending(graph(error(131009), error(131009)))(question)).toMatchObject({
      sent: 1,
      rest: 'never',
      refusal: 'content',
    });
    expect(await sending(graph(error(131009), error(131056)))(question)).toMatchObject({
      sent: 0,
      rest: 'later',
      refusal: 'retry',
    });
  });

  it('does not forget a message that was refused when the next is taken', async () => {
    expect(await sending(graph(error(131009), OK, OK))(delivery(turn))).toMatchObject({
      rest: 'never',
      why: '400 131009',
    });
  });

  it('leaves out a note that is too long', async () => {
    const api = graph();

    await sending(api)(delivery([ofBot(say({ text: 'Hi' }, 'en'), 'x'.repeat(513))]));

    expect(api.calls[0]?.body).not.toHaveProperty('biz_opaque_callback_data');
  });

  it('asks for a file once more, and then gives its address', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://a.example/x.png' }];
    const api = graph(error(131053), error(131053));

    const delivered = await sending(api)(
      delivery([ofBot({ type: 'message', text: 'Here', attachments }, 'a')]),
    );

    expect(delivered).toEqual({ sent: 1, ids: [[0, 'wamid.3']] });
    expect(api.calls.map(({ body }) => body['type'])).toEqual(['image', 'image', 'text']);
    expect(api.texts()[2]).toBe('Here\nhttps://a.example/x.png');
  });

  it('does not say in other words what WhatsApp will not show today', async () => {
    const options = [{ id: 'yes', words: 'Yes' }];
    const api = graph(error(131049));

    expect(await sending(api)(delivery([ofBot(say({ text: 'Sure?', options }, 'en'), 'a')]))).toMatchObject({
      sent: 1,
      rest: 'never',
      refusal: 'content',
    });
    expect(api.calls.length).toBe(1);
  });

  const codes = ERRORS.flatMap(({ codes: all, refusal }) => all.map((code) => ({ code, refusal })));
  it.each(codes)('takes $code for $refusal', async ({ code, refusal }) => {
    const [number, subcode] = code.split(/[/–]/).map(Number);
    const refused = error(number ?? 0, 400, code.includes('/') ? subcode : undefined);
    const api = graph(refused, refused);

    const delivered = await sending(api, { templates: null })(delivery(turn));

    const isForNow = refusal === 'retry' || refusal === 'configuration';
    const isForAll = !isForNow && refusal !== 'content';
    expect(delivered).toMatchObject({
      refusal,
      rest: isForNow ? 'later' : 'never',
      sent: isForNow ? 1 : 4,
    });
    // A file may be asked for twice; after the person or the window nothing more of the turn is tried.
    if (isForAll || isForNow) expect(api.calls.length).toBe(1);
    else expect(api.texts().at(-1)).toBe('three');
  });

  it.each([
    [{ status: 429 }, 'retry', 'later'],
    [{ status: 503, body: '<html>' }, 'retry', 'later'],
    [{ status: 401 }, 'configuration', 'later'],
    [{ status: 404, body: { error: { code: 100, error_subcode: 33 } } }, 'configuration', 'later'],
    [{ status: 400, body: 'gibberish' }, 'content', 'never'],
    [{ status: 400, body: { error: { code: 424_242 } } }, 'content', 'never'],
  ])('takes %o for %s', async (answer, refusal, rest) => {
    expect(await sending(graph(answer))(delivery(turn))).toMatchObject({ refusal, rest });
  });

  it('takes an answer with no id for sent', async () => {
    for (const body of [undefined, {}, { messages: [] }, { messages: 'x' }, { messages: [null] }])
      expect(await sending(graph({ status: 200, body }))(delivery(turn.slice(0, 2)))).toEqual({ sent: 2 });
  });

  it('names no words and no number in why it failed', async () => {
    const { why } = await sending(graph(error(131026)))(delivery(turn));

    expect(why).toBe('400 131026');
  });

  it('hangs what can be tapped on the last of several messages', async () => {
    const options = ['Yes', 'No'].map((words) => ({ id: words, words }));
    const api = graph();

    await sending(api)(
      delivery([ofBot(say({ text: `${'word '.repeat(BODY_MAX / 4)}Sure?`, options }, 'en'), 'a')]),
    );

    expect(api.calls.map(({ body }) => body['type'])).toEqual(['text', 'interactive']);
  });
});

describe('24 hours after the person last wrote', () => {
  const closed = { lastHeardAt: '2026-11-24T10:00:00.000Z', now: '2026-11-25T10:00:00.000Z' };

  it('sends a template in place of each message', async () => {
    const api = graph();

    const delivered = await sending(api)(delivery(turn.slice(0, 2), closed));

    expect(delivered).toEqual({ sent: 2, ids: [[1, 'wamid.1']] });
    expect(api.calls[0]?.body).toMatchObject({
      to: `+${PHONE}`,
      type: 'template',
      template: {
        name: 'porth_message',
        language: { code: 'en_GB' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'one' }] }],
      },
      biz_opaque_callback_data: 'c|1-1',
    });
  });

  it('tries nothing where there is no template, and says why', async () => {
    const api = graph();

    expect(await sending(api, { templates: null })(delivery(turn, closed))).toEqual({
      sent: 4,
      rest: 'never',
      refusal: 'window-closed',
      why: 'no template',
      lost: 1,
    });
    expect(api.calls).toEqual([]);
  });

  it('waits while a template is missing or paused', async () => {
    for (const code of [132001, 132015])
      expect(await sending(graph(error(code)))(delivery(turn, closed))).toMatchObject({
        sent: 1,
        rest: 'later',
        refusal: 'configuration',
      });
  });

  it('says all by template of what was begun before', async () => {
    const api = graph();
    const long = ofBot(say({ text: `${'a '.repeat(TEXT_MAX)}end` }, 'en'), 'l');

    await sending(api)(delivery([long], { ...closed, parts: 1 }));

    expect(api.calls.map(({ body }) => body['type'])).toEqual(['template']);
  });

  it.each([
    ['a moment before', { ...closed, now: '2026-11-25T09:59:59.999Z' }],
    ['when nobody knows since when', { lastHeardAt: undefined, now: closed.now }],
  ])('is not %s', async (_, times) => {
    const api = graph();

    const { lastHeardAt: _heard, now: _now, ...rest } = delivery(turn);
    const { lastHeardAt, now } = times;
    await sending(api)({ ...rest, now, ...(lastHeardAt === undefined ? {} : { lastHeardAt }) });

    expect(api.texts()).toEqual(['one', 'two', 'three']);
  });

  const kinds = (api: ReturnType<typeof graph>) => api.calls.map(({ body }) => body['type']);

  it('by Meta’s own clock: what is left goes by template at once, and the core is told', async () => {
    const api = graph(OK, error(131047));

    expect(await sending(api)(delivery(turn))).toEqual({
      sent: 4,
      isClosed: true,
      ids: [
        [1, 'wamid.ok'],
        [2, 'wamid.3'],
        [3, 'wamid.4'],
      ],
    });
    expect(kinds(api)).toEqual(['text', 'text', 'template', 'template']);
    expect(api.calls[2]?.body['biz_opaque_callback_data']).toBe('c|1-2');
  });

  it('by Meta’s own clock: what was lost before is not forgotten', async () => {
    const api = graph(error(131009), error(131047));

    expect(await sending(api)(delivery(turn))).toMatchObject({
      sent: 4,
      rest: 'never',
      refusal: 'content',
      lost: 1,
      isClosed: true,
    });
    expect(kinds(api)).toEqual(['text', 'text', 'template', 'template']);
  });

  it('is not fallen back from for ever: a template that is refused so, too, is the end of the turn', async () => {
    const api = graph(error(131047), error(131047));

    expect(await sending(api)(delivery(turn))).toMatchObject({
      sent: 4,
      rest: 'never',
      refusal: 'window-closed',
      code: '131047',
      isClosed: true,
    });
    expect(kinds(api)).toEqual(['text', 'template']);
  });

  it('by Meta’s own clock, where there is no template: nothing more is tried, and its code is told', async () => {
    const api = graph(error(131047));

    expect(await sending(api, { templates: null })(delivery(turn))).toMatchObject({
      sent: 4,
      rest: 'never',
      refusal: 'window-closed',
      code: '131047',
    });
    expect(api.calls.length).toBe(1);
  });

  it('by what Meta said before, though we count less: goes by template from the first', async () => {
    const api = graph();

    await sending(api)(delivery(turn, { isClosed: true }));

    expect(kinds(api)).toEqual(['template', 'template', 'template']);
  });

  it('waits where the template that it falls back to is refused for now', async () => {
    const api = graph(error(131047), error(131056));

    expect(await sending(api)(delivery(turn))).toMatchObject({
      sent: 1,
      rest: 'later',
      refusal: 'retry',
      isClosed: true,
    });
  });
});
