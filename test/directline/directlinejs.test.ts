// Microsoft's own client, unchanged, against the whole stack: over WebSocket and polling, through reconnects.
import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { SignJWT } from 'jose';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, start, type Running } from '../stack.ts';
import { request } from './rest.ts';

type Said = {
  readonly id?: string;
  readonly text?: string;
  readonly from: { readonly role?: string };
  readonly channelData?: { clientActivityID?: string };
};

const SECRET = 'a-secret-of-the-test';
let porth: Running;
/** Every socket that the client has opened, so that a test can close one under it, as a mobile network does. */
const sockets: WebSocket[] = [];
beforeAll(async () => {
  porth = await start({ DIRECTLINE_SECRET: SECRET });
  const { window } = new JSDOM('', { url: porth.url, pretendToBeVisual: true });
  // In plain Node the client has neither of these, and waits for ever.
  class Watched extends window.WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      sockets.push(this);
    }
  }
  Object.assign(globalThis, { window, XMLHttpRequest: window.XMLHttpRequest, WebSocket: Watched });
});
afterAll(() => porth.stop());

const connect = async (webSocket: boolean, more: Record<string, unknown> = {}) => {
  const { body } = await request<{ token: string }>(`${porth.url}/webchat/token`, {
    method: 'POST',
    body: '{}',
  });
  const line = new DirectLine({
    token: body.token,
    domain: `${porth.url}/v3/directline`,
    webSocket,
    pollingInterval: 200,
    ...more,
  });
  const heard: Said[] = [];
  const states: ConnectionStatus[] = [];
  line.connectionStatus$.subscribe((state) => states.push(state), ended);
  line.activity$.subscribe((activity) => heard.push(activity), ended);
  return { line, heard, states, token: body.token };
};
const post = (line: DirectLine, text: string, clientActivityID: string) =>
  new Promise<string>((resolve, reject) =>
    line
      .postActivity({
        type: 'message',
        text,
        from: { id: 'user1' },
        channelData: { clientActivityID },
      } as never)
      .subscribe(resolve, reject),
  );
/** The client's streams end with an error when it is told to end. */
const ended = () => undefined;
const said = (heard: readonly Said[], part: string) =>
  heard.find(({ text, from }) => from.role === 'bot' && text?.includes(part));

describe.each([
  ['a WebSocket', true],
  ['polling', false],
])('directlinejs over %s', (_, webSocket) => {
  it('is greeted, asks, hears the echo under the id of its POST, and is answered', async () => {
    const { line, heard, states } = await connect(webSocket);
    await eventually('the greeting', () => said(heard, 'automated assistant'));

    const id = await post(line, 'when do my bins go out', 'first');

    await eventually('the answer', () => said(heard, '/bins/collection-days'));
    const echo = heard.find((activity) => activity.id === id);
    expect(echo?.channelData?.clientActivityID).toBe('first');
    expect(echo?.from.role).toBe('user');
    expect(states).toContain(ConnectionStatus.Online);
    line.end();
  });

  it('hears every answer of twenty messages once, in order', async () => {
    const { line, heard } = await connect(webSocket);
    await eventually('the greeting', () => said(heard, 'automated assistant'));

    for (let n = 0; n < 20; n++) await post(line, `library hours ${n}`, `m${n}`);

    await eventually(
      'twenty answers',
      () => heard.filter(({ text }) => text?.includes('/libraries')).length >= 20,
    );
    const ids = heard.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = heard.filter(({ from }) => from.role === 'user').map(({ text }) => text);
    expect(asked).toEqual(Array.from({ length: 20 }, (__, n) => `library hours ${n}`));
    line.end();
  });
});

describe('directlinejs and its reconnects', () => {
  it('misses nothing when its socket is closed under it', async () => {
    const { line, heard, token } = await connect(true);
    await eventually('the greeting', () => said(heard, 'automated assistant'));
    const opened = sockets.length;
    sockets.at(-1)?.close();
    const conversation = (line as unknown as { conversationId: string }).conversationId;

    await request(`${porth.url}/v3/directline/conversations/${conversation}/activities`, {
      method: 'POST',
      token,
      body: JSON.stringify({ type: 'message', from: { id: 'x' }, text: 'how do i get a parking permit' }),
    });

    await eventually('the answer after reconnecting', () => said(heard, '/parking/permits'), 25_000);
    expect(sockets.length).toBeGreaterThan(opened);
    // The new socket is pushed to as well, not only replayed to.
    await post(line, 'bin days', 'after');
    await eventually('what is pushed to the new socket', () => said(heard, '/bins/collection-days'));
    expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
    line.end();
  });

  it('goes on in the same conversation after a reload, with its history', async () => {
    const first = await connect(true);
    await eventually('the greeting', () => said(first.heard, 'automated assistant'));
    await post(first.line, 'library hours', 'a');
    await eventually('the answer', () => said(first.heard, '/libraries'));
    const conversationId = (first.line as unknown as { conversationId: string }).conversationId;
    first.line.end();

    const again = new DirectLine({
      token: first.token,
      conversationId,
      domain: `${porth.url}/v3/directline`,
      webSocket: true,
    });
    const heard: Said[] = [];
    again.activity$.subscribe((activity) => heard.push(activity), ended);

    await eventually('the history', () => said(heard, '/libraries'));
    expect(said(heard, 'automated assistant')).toBeDefined();
    expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
    again.end();
  });

  it('polls on from a watermark in a new client, and hears only what is new', async () => {
    const first = await connect(false);
    await eventually('the greeting', () => said(first.heard, 'automated assistant'));
    await post(first.line, 'library hours', 'a');
    await eventually('the answer', () => said(first.heard, '/libraries'));
    const { conversationId, watermark } = first.line as unknown as {
      conversationId: string;
      watermark: string;
    };
    first.line.end();

    const again = new DirectLine({
      token: first.token,
      conversationId,
      watermark,
      domain: `${porth.url}/v3/directline`,
      webSocket: false,
      pollingInterval: 200,
    });
    const heard: Said[] = [];
    again.activity$.subscribe((activity) => heard.push(activity), ended);
    await post(again, 'bin days', 'b');

    await eventually('the new answer', () => said(heard, '/bins/collection-days'));
    expect(said(heard, '/libraries')).toBeUndefined();
    again.end();
  });

  it('is told that its token has expired, renews it with proof, and goes on', async () => {
    const { body } = await request<{ token: string; conversationId: string }>(`${porth.url}/webchat/token`, {
      method: 'POST',
      body: '{}',
    });
    const soon = await new SignJWT({ conv: body.conversationId, user: 'dl_me' })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('porth/token')
      .setExpirationTime(Math.floor(Date.now() / 1000) + 2)
      .sign(new TextEncoder().encode(SECRET));
    const line = new DirectLine({
      token: soon,
      domain: `${porth.url}/v3/directline`,
      webSocket: false,
      pollingInterval: 200,
    });
    // The client takes the fresh token that starting gives it: put the old one back, as a page does that kept it.
    const states: ConnectionStatus[] = [];
    const heard: Said[] = [];
    line.connectionStatus$.subscribe((state) => states.push(state), ended);
    line.activity$.subscribe((activity) => heard.push(activity), ended);
    await eventually('the greeting', () => said(heard, 'automated assistant'));
    (line as unknown as { token: string }).token = soon;
    await eventually('the expiry', () => states.includes(ConnectionStatus.ExpiredToken), 45_000);

    const renewed = await request<{ token: string; conversationId: string }>(`${porth.url}/webchat/token`, {
      method: 'POST',
      body: JSON.stringify({ token: soon }),
    });
    line.reconnect({ ...renewed.body, streamUrl: '' });
    await post(line, 'library hours', 'after');

    await eventually('the answer', () => said(heard, '/libraries'), 45_000);
    expect(renewed.body.conversationId).toBe(body.conversationId);
    line.end();
  });

  it('is told that its token is not ours', async () => {
    const line = new DirectLine({
      token: 'not-a-token',
      domain: `${porth.url}/v3/directline`,
      webSocket: false,
    });
    const states: ConnectionStatus[] = [];
    line.connectionStatus$.subscribe((state) => states.push(state), ended);
    line.activity$.subscribe(ended, ended);

    await eventually(
      'the end of it',
      () =>
        states.some(
          (state) => state === ConnectionStatus.ExpiredToken || state === ConnectionStatus.FailedToConnect,
        ),
      20_000,
    );
    line.end();
  });
});
