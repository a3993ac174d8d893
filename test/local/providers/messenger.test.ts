// The simulated Messenger takes what Meta takes, refuses what Meta refuses, and signs what it tells Porth.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, DOT, errorIn, laptop, quiet, SECRETS, type Came, type Laptop } from './laptop.ts';

const SAM = '24680135791357913';
let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());
beforeEach(() => {
  here.came.length = 0;
});

const send = (body: unknown, token = 'page-token', path = '/v25.0/me/messages') =>
  call(`${here.providers.urls['MESSENGER_API_URL'] ?? ''}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const say = (message: unknown, more: object = {}) =>
  send({ recipient: { id: SAM }, messaging_type: 'RESPONSE', message, ...more });
const messagingIn = ({ raw }: Came) =>
  (
    JSON.parse(raw) as {
      readonly entry: readonly { readonly messaging: readonly Readonly<Record<string, unknown>>[] }[];
    }
  ).entry[0]?.messaging[0];

const quick = (count: number, title = 'Yes') =>
  Array.from({ length: count }, () => ({ content_type: 'text', title, payload: 'p' }));
const buttons = (count: number) =>
  Array.from({ length: count }, () => ({ type: 'postback', title: 'Yes', payload: 'p' }));
const template = (payload: object) => ({ attachment: { type: 'template', payload } });
const carousel = (...elements: object[]) => template({ template_type: 'generic', elements });

describe('the Send API of the simulated Messenger', () => {
  it.each<[string, object]>([
    ['2,000 characters', { text: 'x'.repeat(2000) }],
    ['13 quick replies of 20 characters', { text: 'Which?', quick_replies: quick(13, 'x'.repeat(20)) }],
    ['three buttons', template({ template_type: 'button', text: 'x'.repeat(640), buttons: buttons(3) })],
    [
      'ten cards',
      carousel(...Array.from({ length: 10 }, () => ({ title: 'x'.repeat(80), subtitle: 'y'.repeat(80) }))),
    ],
    ['a picture', { attachment: { type: 'image', payload: { url: 'https://example.org/a.jpg' } } }],
    ['our own metadata', { text: 'Hello', metadata: 'x'.repeat(1000) }],
  ])('takes %s', async (_, message) => {
    const answer = await say(message);

    expect(answer).toEqual({
      status: 200,
      body: { recipient_id: SAM, message_id: expect.stringMatching(/^m_/) as string },
    });
  });

  it.each<[string, object, number, string]>([
    [
      '2,001 characters',
      { text: 'x'.repeat(2001) },
      100,
      '(#100) Length of param message[text] must be less than or equal to 2000',
    ],
    ['no text', { text: '' }, 100, 'non-empty'],
    ['nothing at all', {}, 100, 'text or attachment'],
    ['text and an attachment', { ...carousel({ title: 'a', subtitle: 'b' }), text: 'c' }, 100, 'not both'],
    ['an unknown field', { text: 'a', colour: 'red' }, 100, 'Invalid keys "colour"'],
    [
      '14 quick replies',
      { text: 'a', quick_replies: quick(14) },
      105,
      '(#105) param message[quick_replies] has too many elements.',
    ],
    [
      'a title of 21 characters',
      { text: 'a', quick_replies: [...quick(1), ...quick(1, 'x'.repeat(21))] },
      100,
      '(#100) Length of param message[quick_replies][1][title] must be less than or equal to 20',
    ],
    [
      'a payload of 1,001 characters',
      { text: 'a', quick_replies: [{ content_type: 'text', title: 'a', payload: 'x'.repeat(1001) }] },
      100,
      'less than or equal to 1000',
    ],
    [
      'a quick reply without a payload',
      { text: 'a', quick_replies: [{ content_type: 'text', title: 'a' }] },
      100,
      'is required',
    ],
    [
      'a location quick reply',
      { text: 'a', quick_replies: [{ content_type: 'location' }] },
      100,
      'not valid',
    ],
    [
      'four buttons',
      template({ template_type: 'button', text: 'a', buttons: buttons(4) }),
      105,
      '(#105) param name_placeholder[buttons] has too many elements.',
    ],
    ['no buttons', template({ template_type: 'button', text: 'a', buttons: [] }), 100, 'at least one'],
    [
      'a button text of 641 characters',
      template({ template_type: 'button', text: 'x'.repeat(641), buttons: buttons(1) }),
      100,
      'less than or equal to 640',
    ],
    [
      'eleven cards',
      carousel(...Array.from({ length: 11 }, () => ({ title: 'a', subtitle: 'b' }))),
      105,
      'too many elements',
    ],
    ['a card of a title alone', carousel({ title: 'a' }), 100, 'at least one of'],
    ['a card title of 81 characters', carousel({ title: 'x'.repeat(81), subtitle: 'b' }), 100, 'to 80'],
    ['a list template', template({ template_type: 'list', elements: [] }), 100, 'not valid'],
    ['metadata of 1,001 characters', { text: 'a', metadata: 'x'.repeat(1001) }, 100, 'to 1000'],
  ])('refuses %s', async (_, message, code, words) => {
    const before = (await here.phone('messenger').bubbles()).length;

    const answer = await say(message);

    expect(answer.status).toBe(400);
    expect(errorIn(answer)).toMatchObject({ code, type: 'OAuthException' });
    expect(errorIn(answer).message).toContain(words);
    expect(await here.phone('messenger').bubbles()).toHaveLength(before);
  });

  it('refuses who is not let in, who is not there, and what is not an edge', async () => {
    const message = { recipient: { id: SAM }, message: { text: 'a' } };
    const base = here.providers.urls['MESSENGER_API_URL'] ?? '';

    expect(errorIn(await send(message, 'wrong'))).toMatchObject({ code: 190 });
    expect(errorIn(await call(`${base}/v25.0/me/messages`, { method: 'POST' }))).toMatchObject({ code: 104 });
    expect(errorIn(await send({ ...message, recipient: { id: '1' } }))).toMatchObject({
      code: 100,
      error_subcode: 2018001,
    });
    expect(errorIn(await send(message, 'page-token', '/v25.0/12345/messages'))).toMatchObject({
      code: 100,
      error_subcode: 33,
    });
    expect((await send(message, 'page-token', '/v2.6/me/messages')).status).toBe(400);
    expect((await send(message, 'page-token', '/v25.0/109876543210987/messages')).status).toBe(200);
    expect(
      errorIn(await say({ text: 'a' }, { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' })),
    ).toMatchObject({
      code: 100,
    });
    expect(errorIn(await send({ recipient: { id: SAM } }))).toMatchObject({ code: 100 });
  });

  it('takes a proof of the app secret, and refuses a wrong one', async () => {
    const message = { recipient: { id: SAM }, message: { text: 'a' } };
    const proof = createHmac('sha256', SECRETS.MESSENGER_APP_SECRET).update('page-token').digest('hex');

    const path = '/v25.0/me/messages?appsecret_proof=';

    expect((await send(message, 'page-token', path + proof)).status).toBe(200);
    expect(errorIn(await send(message, 'page-token', `${path}0${proof.slice(1)}x`)).message).toContain(
      'proof',
    );
  });

  it('closes after 24 hours, but for a person’s reply under its tag, and opens again when something is said', async () => {
    const lee = here.phone('messenger', 'lee');
    const to = { id: '24680135791357938' };
    const message = { text: 'Hello' };
    await lee.does({ act: 'text', text: 'hello' });
    here.hours(23.9);
    expect((await send({ recipient: to, message })).status).toBe(200);

    here.hours(0.2);

    expect(errorIn(await send({ recipient: to, message }))).toMatchObject({
      code: 10,
      error_subcode: 2018278,
    });
    const tagged = { recipient: to, message, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' };
    expect((await send(tagged)).status).toBe(200);
    here.hours(7 * 24);
    expect(errorIn(await send(tagged))).toMatchObject({ error_subcode: 2018278 });
    await lee.does({ act: 'text', text: 'hello again' });
    expect((await send({ recipient: to, message })).status).toBe(200);
  });

  it('shows that Porth is typing and has read, and says so by no message', async () => {
    const nia = here.phone('messenger', 'nia');
    const recipient = { id: '24680135791357921' };
    await nia.does({ act: 'text', text: 'helo' });

    expect((await send({ recipient, sender_action: 'typing_on' })).body).toEqual({
      recipient_id: recipient.id,
    });
    expect((await nia.state()).isTyping).toBe(true);
    await send({ recipient, sender_action: 'mark_seen' });
    expect((await nia.bubbles()).at(-1)).toMatchObject({ by: 'person', tick: 'read' });
    await send({ recipient, message: { text: 'Helo' } });
    expect((await nia.state()).isTyping).toBe(false);
    expect(
      errorIn(await send({ recipient, sender_action: 'typing_on', message: { text: 'a' } })),
    ).toMatchObject({
      code: 100,
    });
  });
});

describe('the webhooks of the simulated Messenger', () => {
  const signed = ({ raw, headers }: Came) =>
    headers['x-hub-signature-256'] ===
    `sha256=${createHmac('sha256', SECRETS.MESSENGER_APP_SECRET).update(raw).digest('hex')}`;

  it('are signed over plain ASCII, with escaped slashes, as Meta writes it', async () => {
    await here.phone('messenger').does({ act: 'text', text: 'Tŷ 👍 https://example.org' });

    const came = await here.comes('T\\u0177');

    expect(came.path).toBe('/webhooks/messenger');
    expect(signed(came)).toBe(true);
    expect(came.raw).toContain('T\\u0177 \\ud83d\\udc4d https:\\/\\/example.org');
    expect(messagingIn(came)).toMatchObject({
      sender: { id: SAM },
      recipient: { id: '109876543210987' },
      timestamp: expect.any(Number) as number,
      message: { mid: expect.stringMatching(/^m_/) as string, text: 'Tŷ 👍 https://example.org' },
    });
  });

  it('tell of a quick reply while it is there, and of a button ever after', async () => {
    const sam = here.phone('messenger');
    const asked = await say({
      text: 'Is it?',
      quick_replies: [{ content_type: 'text', title: 'Yes', payload: '{"option":"yes"}' }],
    });
    const bubble = String(asked.body['message_id']);

    expect((await sam.does({ act: 'tap', bubble, choice: 0 })).status).toBe(200);
    expect(messagingIn(await here.comes('quick_reply'))).toMatchObject({
      message: { text: 'Yes', quick_reply: { payload: '{"option":"yes"}' } },
    });
    expect((await sam.does({ act: 'tap', bubble, choice: 0 })).status).toBe(409);

    const menu = await say(
      template({
        template_type: 'button',
        text: 'Menu',
        buttons: [
          { type: 'web_url', title: 'Site', url: 'https://example.org' },
          { type: 'postback', title: 'Report', payload: 'REPORT' },
        ],
      }),
    );
    const button = String(menu.body['message_id']);
    await sam.does({ act: 'text', text: 'wait' });
    expect((await sam.does({ act: 'tap', bubble: button, choice: 1 })).status).toBe(200);
    expect(messagingIn(await here.comes('postback'))).toMatchObject({
      postback: { mid: expect.stringMatching(/^m_/) as string, title: 'Report', payload: 'REPORT' },
    });
    expect((await sam.does({ act: 'tap', bubble: button, choice: 0 })).body.error).toContain('leads out');
    expect((await sam.does({ act: 'tap', bubble: button, choice: 2 })).status).toBe(409);
  });

  it('bring a photo by an address that opens it', async () => {
    await here
      .phone('messenger')
      .does({ act: 'photo', contentType: 'image/png', base64: DOT, caption: 'A hole' });

    const came = messagingIn(await here.comes('attachments'));

    const { attachments } = came?.['message'] as {
      attachments: { type: string; payload: { url: string } }[];
    };
    expect(came).toMatchObject({ message: { text: 'A hole' } });
    expect(attachments[0]?.type).toBe('image');
    const picture = await fetch(attachments[0]?.payload.url ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).toString('base64')).toBe(DOT);
  });

  it('tell that a message is on the phone, that it was read, and what the person thinks of it', async () => {
    const sam = here.phone('messenger');
    const { body } = await say({ text: 'Hello' });
    const mid = String(body['message_id']);

    expect(messagingIn(await here.comes(mid))).toMatchObject({ delivery: { mids: [mid] } });
    await sam.does({ act: 'read' });
    expect(messagingIn(await here.comes('"read"'))).toMatchObject({
      read: { watermark: expect.any(Number) as number },
    });
    await sam.does({ act: 'react', bubble: mid, emoji: '👍' });
    expect(messagingIn(await here.comes('"react"'))).toMatchObject({
      reaction: { mid, action: 'react', reaction: 'like', emoji: '👍' },
    });
    await sam.does({ act: 'react', bubble: mid, emoji: '' });
    expect(messagingIn(await here.comes('unreact'))).toMatchObject({ reaction: { mid, action: 'unreact' } });
    expect((await sam.bubbles()).find(({ id }) => id === mid)).toMatchObject({ tick: 'read' });
    expect(here.came.every(signed)).toBe(true);
  });

  it('do not come of what Messenger cannot do', async () => {
    const sam = here.phone('messenger');
    await quiet();
    here.came.length = 0;

    expect((await sam.does({ act: 'place', latitude: 51, longitude: 0 })).body.error).toContain('no way');
    await quiet();
    expect(here.came).toEqual([]);
  });
});
