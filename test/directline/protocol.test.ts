// Direct Line as the fact sheet has it: tokens, errors, CORS, uploads, and what a hostile client gets.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg } from '../channels/photos.ts';
import { eventually, start, type Running } from '../stack.ts';
import { open, request, type Talk } from './rest.ts';

const SECRET = 'a-secret-of-the-test';
let porth: Running;
let at: string;
beforeAll(async () => {
  porth = await start({ DIRECTLINE_SECRET: SECRET });
  at = `${porth.url}/v3/directline`;
});
afterAll(() => porth.stop());

type Issued = { readonly conversationId: string; readonly token: string; readonly expires_in: number };
type Fault = { readonly error: { readonly code: string; readonly message: string } };
const generate = (body = '{}', token: string | undefined = SECRET) =>
  request<Issued>(`${at}/tokens/generate`, { method: 'POST', token, body });
const signed = (
  claims: Record<string, unknown>,
  { secret = SECRET, expires = 600, audience = 'porth/token' } = {},
) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setExpirationTime(Math.floor(Date.now() / 1000) + expires)
    .sign(new TextEncoder().encode(secret));
const answered = (talk: Talk, part: string) =>
  eventually(`"${part}"`, async () => ((await talk.heard()).includes(part) ? true : undefined));

describe('tokens', () => {
  it('are generated with the secret, each for a conversation of its own', async () => {
    const first = await generate(
      '{"user":{"id":"dl_5f0c1d2e","name":"Web visitor"},"trustedOrigins":["https://www.example.org"]}',
    );
    const second = await generate('{"user":{"id":"dl_5f0c1d2e"}}');

    expect([first.status, first.body.expires_in]).toEqual([200, 1800]);
    expect(first.body.conversationId).toMatch(/^[\w-]{22}$/);
    expect(second.body.conversationId).not.toBe(first.body.conversationId);
  });

  it('name the user that the council names, in any case of letters, and nobody else can', async () => {
    const { body } = await generate('{"User":{"Id":"dl_named"}}');
    await request(`${at}/conversations`, {
      method: 'POST',
      token: body.token,
      body: '{"user":{"id":"somebody-else"}}',
    });
    const talk = await open(porth.url, { id: body.conversationId, token: body.token });
    await talk.say('library hours', { from: { id: 'forged', name: '', role: 'bot' } });

    await answered(talk, '/libraries');
    const echo = (await talk.read()).activities.find(({ text }) => text === 'library hours');

    expect(echo?.from).toEqual({ id: 'dl_named', name: '', role: 'user' });
  });

  it('need an empty body no more than a full one, and a user id that begins with dl_', async () => {
    const empty = await request<Issued>(`${at}/tokens/generate`, { method: 'POST', token: SECRET });
    const wrong = await generate('{"user":{"id":"somebody"}}');

    expect(empty.status).toBe(200);
    expect(wrong.status).toBe(400);
  });

  it('are refused without credentials, with wrong ones, and to a page with a mere token', async () => {
    const { body } = await generate();

    const none = await request<Fault>(`${at}/tokens/generate`, { method: 'POST', body: '{}' });
    const wrong = await generate('{}', 'not-the-secret');
    const token = await generate('{}', body.token);

    expect([none.status, none.body.error.code]).toEqual([401, 'BadArgument']);
    expect(wrong.status).toBe(403);
    expect(token.status).toBe(403);
  });

  it('are refreshed before they expire, and not after', async () => {
    const { body } = await generate();
    const expired = await signed({ conv: body.conversationId, user: 'dl_x' }, { expires: -5 });

    const fresh = await request<Issued>(`${at}/tokens/refresh`, { method: 'POST', token: body.token });
    const late = await request<Fault>(`${at}/tokens/refresh`, { method: 'POST', token: expired });

    expect([fresh.status, fresh.body.conversationId]).toEqual([200, body.conversationId]);
    expect([late.status, late.body.error.code]).toEqual([403, 'TokenExpired']);
  });

  it('renew a conversation with proof, even expired, but not with a forged one', async () => {
    const { body } = await generate();
    const expired = await signed({ conv: body.conversationId, user: 'dl_x' }, { expires: -3600 });
    const forged = await signed({ conv: body.conversationId, user: 'dl_x' }, { secret: 'another-secret' });
    const renew = (token: string) =>
      request<Issued>(`${porth.url}/webchat/token`, { method: 'POST', body: JSON.stringify({ token }) });

    expect((await renew(expired)).body.conversationId).toBe(body.conversationId);
    expect((await renew(forged)).status).toBe(403);
  });

  it('of a stream, or of another purpose, open nothing else', async () => {
    const { body } = await generate();
    const stream = await signed(
      { conv: body.conversationId, user: 'dl_x', watermark: 0 },
      { audience: 'porth/stream' },
    );

    const { status } = await request(`${at}/conversations/${body.conversationId}/activities`, {
      token: stream,
    });

    expect(status).toBe(403);
  });

  it('work on pages of their own origins alone', async () => {
    const { body } = await generate('{"trustedOrigins":["https://www.example.org"]}');
    const from = (origin: string) =>
      request(`${at}/conversations`, { method: 'POST', token: body.token, body: '{}', headers: { origin } });

    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('https://www.example.org')).status).toBe(201);
  });

  it('are given to visitors of the council’s pages, and to no other site’s', async () => {
    const from = (origin: string) =>
      request(`${porth.url}/webchat/token`, { method: 'POST', body: '{}', headers: { origin } });

    expect((await from('https://northmoor.example.org')).status).toBe(200);
    expect((await from('https://evil.example')).status).toBe(403);
  });
});

describe('a token with a start', () => {
  const begin = (locale: string) =>
    request<Issued & { streamUrl: string }>(`${porth.url}/webchat/token`, {
      method: 'POST',
      body: JSON.stringify({ start: { locale } }),
    });

  it('begins its conversation in that language, and brings a stream address that opens', async () => {
    const { status, body } = await begin('cy-GB');
    const heard = await eventually('the greeting', async () => {
      const { body: set } = await request<{ activities: { text?: string }[] }>(
        `${at}/conversations/${body.conversationId}/activities`,
        { token: body.token },
      );
      return set.activities.length > 0 && set.activities;
    });

    expect(status).toBe(200);
    expect(heard[0]?.text).toMatch(/^Helo/);
    expect(body.streamUrl).toMatch(/^ws:.*\?t=/);
  });
});

describe('a conversation', () => {
  it('is 201 when new and 200 when it exists, under the same id, with a stream address', async () => {
    const { body } = await generate();
    const begin = () =>
      request<Issued & { streamUrl: string }>(`${at}/conversations`, {
        method: 'POST',
        token: body.token,
        body: '{"user":{}}',
      });

    const first = await begin();
    const talk = await open(porth.url, { id: body.conversationId, token: body.token });
    await answered(talk, 'automated assistant');
    const second = await begin();

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.conversationId).toBe(body.conversationId);
    expect(first.body.streamUrl).toMatch(/^ws:\/\/.+\?t=./);
  });

  it('of somebody else stays closed: 403 by token, 404 by the secret when unknown', async () => {
    const mine = await open(porth.url);
    const theirs = await open(porth.url);
    await theirs.say('library hours');

    for (const path of ['', '/activities']) {
      expect((await request(`${at}/conversations/${theirs.id}${path}`, { token: mine.token })).status).toBe(
        403,
      );
    }
    const post = { method: 'POST', body: '{"type":"message","text":"hi","from":{"id":"x"}}' };
    expect(
      (await request(`${at}/conversations/${theirs.id}/activities`, { ...post, token: mine.token })).status,
    ).toBe(403);
    expect((await request(`${at}/conversations/unknown-1/activities`, { token: SECRET })).status).toBe(404);
    expect((await request(`${at}/conversations/unknown-1`, { token: SECRET })).status).toBe(404);
  });

  it('gives the activities after a watermark, once each, and takes a strange watermark for none', async () => {
    const talk = await open(porth.url);
    await answered(talk, 'automated assistant');
    const { watermark } = await talk.read();
    await talk.say('library hours');
    await answered(talk, '/libraries');

    const after = await talk.read(watermark);
    const strange = await talk.read('drop%20table');

    expect(after.activities.map(({ from }) => from?.role)).toEqual(['user', 'bot']);
    expect(strange.activities.length).toBeGreaterThan(after.activities.length);
    expect((await talk.read(after.watermark)).activities).toEqual([]);
  });

  it('takes the same message twice, or days late, once', async () => {
    const talk = await open(porth.url);
    const early = {
      channelData: { clientActivityID: 'early' },
      localTimestamp: '2026-11-01T09:00:00.000Z',
    } as never;
    const ids = [await talk.say('library hours', early), await talk.say('library hours', early)].map(
      ({ body }) => body.id,
    );
    await answered(talk, '/libraries');
    for (let n = 0; n < 70; n++) await talk.say(`thanks ${n}`);
    await eventually('seventy turns', async () => (await talk.read('70')).activities.length > 0, 45_000);

    const late = await talk.say('library hours', early);
    // Who writes seventy messages in a minute is not answered each time: the next comes later.
    await request(`${porth.url}/local/clock`, { method: 'POST', body: '{"advance":"PT5M"}' });
    await talk.say('bin days');
    await eventually('the last answer', async () => {
      const { activities } = await talk.read('70');
      return activities.some(({ text }) => text?.includes('/bins/'));
    });

    expect(new Set([...ids, late.body.id]).size).toBe(1);
    const all = [...(await talk.read()).activities, ...(await talk.read('50')).activities];
    const echoes = new Set(
      all.filter(({ text }) => text === 'library hours').map(({ timestamp }) => timestamp),
    );
    expect(echoes.size).toBe(1);
  });
});

describe('what a client may post', () => {
  const post = async (body: string | Uint8Array, headers: Record<string, string> = {}) => {
    const talk = await open(porth.url);
    const answer = await request<Fault & { id?: string }>(`${at}/conversations/${talk.id}/activities`, {
      method: 'POST',
      token: talk.token,
      body: body as BodyInit,
      headers,
    });
    return { talk, ...answer };
  };

  it.each([
    ['broken JSON', '{"type":"message"', 400, 'BadSyntax'],
    ['no activity', '[]', 400, 'MissingProperty'],
    ['null', 'null', 400, 'MissingProperty'],
    ['no type', '{"text":"hello"}', 400, 'MissingProperty'],
    ['text that is no text', '{"type":"message","text":{"$gt":""}}', 400, 'MissingProperty'],
  ])('%s is told apart: %s', async (_, body, status, code) => {
    const answer = await post(body);

    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('a megabyte is refused with 413, in so many words', async () => {
    const { status, body } = await post(
      JSON.stringify({ type: 'message', text: 'a'.repeat(1_000_000), from: { id: 'x' } }),
    );

    expect([status, body.error.code]).toEqual([413, 'MessageSizeTooBig']);
  });

  it('ten thousand characters of emoji are taken, and answered honestly', async () => {
    const { status, talk } = await post(
      JSON.stringify({ type: 'message', text: '🗑️'.repeat(3_333) + '!', from: { id: 'x' } }),
    );

    expect(status).toBe(200);
    await answered(talk, "didn't understand");
  });

  it('ten thousand emoji are taken also when every letter is written as an escape', async () => {
    const escaped = '\\ud83d\\uddd1'.repeat(10_000);

    const { status, talk } = await post(`{"type":"message","text":"${escaped}","from":{"id":"x"}}`);

    expect(status).toBe(200);
    await answered(talk, "didn't understand");
  });

  it('a body nested without end is refused, and harms nobody', async () => {
    const { status } = await post(
      `{"type":"message","text":"hi","value":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    );

    expect(status).toBe(400);
  });

  it('an event is echoed like any other activity', async () => {
    const { talk, body } = await post(
      JSON.stringify({ type: 'event', name: 'page/opened', value: {}, from: { id: 'x' } }),
    );

    await eventually('the echo', async () => (await talk.read()).activities.find(({ id }) => id === body.id));
  });

  it('HTML and markdown come back as the text they are', async () => {
    const hostile = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))';
    const { talk } = await post(JSON.stringify({ type: 'message', text: hostile, from: { id: 'x' } }));

    const activities = await eventually('an answer', async () => {
      const all = (await talk.read()).activities;
      const at = all.findIndex(({ from }) => from?.role === 'user');
      return at >= 0 && all.slice(at).some(({ from }) => from?.role === 'bot') ? all : undefined;
    });

    expect(activities.find(({ from }) => from?.role === 'user')?.text).toBe(hostile);
    expect(
      activities.filter(({ from }) => from?.role === 'bot').every(({ textFormat }) => textFormat === 'plain'),
    ).toBe(true);
  });

  it('unknown types and typing are accepted, and nothing comes of them', async () => {
    for (const type of ['typing', 'holiday', 'messageDelete', '__proto__']) {
      const { status, body } = await post(JSON.stringify({ type, from: { id: 'x' } }));

      expect([status, typeof body.id]).toEqual([200, 'string']);
    }
  });

  it('an event under one of our own names does not become one of ours', async () => {
    const { talk, status } = await post(
      JSON.stringify({
        type: 'event',
        name: 'porth/result',
        value: { ok: true, reference: 'H-000001' },
        kind: 'result',
      }),
    );
    await talk.say('library hours');

    await answered(talk, '/libraries');
    expect(status).toBe(200);
    expect(await talk.heard()).not.toContain('H-000001');
  });
});

describe('paths, methods and CORS', () => {
  it('answer preflights with what the client asks for, and put CORS on errors too', async () => {
    const origin = 'https://www.example.org';

    const preflight = await request(`${at}/conversations`, { method: 'OPTIONS', headers: { origin } });
    const error = await request(`${at}/conversations`, { method: 'POST', body: '{}', headers: { origin } });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'authorization,content-type,x-ms-bot-agent,x-requested-with',
    );
    expect([error.status, error.headers.get('access-control-allow-origin')]).toEqual([401, origin]);
  });

  it('are 404 and 405 when they are not there', async () => {
    expect((await request(`${at}/nothing`, { token: SECRET })).status).toBe(404);
    expect((await request(`${at}/conversations`, { method: 'DELETE', token: SECRET })).status).toBe(405);
  });

  it('say on /health that all is well', async () => {
    const { degraded } = (await request(`${porth.url}/health`)).body as { degraded: readonly string[] };

    // What only grows old may be named one day; it is no fault of today's.
    expect(degraded.filter((name) => !['helplines', 'bank-holidays', 'law'].includes(name))).toEqual([]);
  });
});

describe('a stream', () => {
  const opened = (url: string) =>
    new Promise<'open' | 'refused'>((resolve) => {
      const socket = new WebSocket(url);
      socket.onopen = () => {
        socket.close();
        resolve('open');
      };
      socket.onerror = () => resolve('refused');
    });

  it('opens with its address, and with no other key', async () => {
    const { body } = await generate();
    const { body: begun } = await request<{ streamUrl: string }>(`${at}/conversations`, {
      method: 'POST',
      token: body.token,
      body: '{}',
    });
    const stream = porth.url.replace('http', 'ws');

    expect(await opened(begun.streamUrl)).toBe('open');
    expect(await opened(`${stream}/stream?t=${body.token}`)).toBe('refused');
    expect(await opened(`${stream}/stream`)).toBe('refused');
  });
});

describe('an upload', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const upload = async (form: FormData) => {
    const talk = await open(porth.url);
    const answer = await request<Fault & { id?: string }>(
      `${at}/conversations/${talk.id}/upload?userId=undefined`,
      { method: 'POST', token: talk.token, body: form },
    );
    return { talk, ...answer };
  };
  const photo = (bytes: Uint8Array, name = 'a.png') => {
    const form = new FormData();
    const activity = JSON.stringify({
      type: 'message',
      text: 'look',
      from: { id: 'user1' },
      attachments: [{ contentType: 'image/png', name }],
    });
    form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }), 'blob');
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
    return form;
  };

  it('as directlinejs sends it is stored, echoed with a link, and opened by that link alone', async () => {
    const { status, body, talk } = await upload(photo(PNG));
    expect(status).toBe(200);

    const echo = await eventually('the echo', async () =>
      (await talk.read()).activities.find(({ id }) => id === body.id),
    );
    const url = String(echo.attachments?.[0]?.contentUrl);
    const file = await fetch(url);

    expect(file.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect((await fetch(url.replace(/t=.*/, 't=x'))).status).toBe(403);
  });

  it('that tells where it was taken tells it no more', async () => {
    const { body, talk } = await upload(photo(jpeg(), 'hole.jpg'));

    const echo = await eventually('the echo', async () =>
      (await talk.read()).activities.find(({ id }) => id === body.id),
    );
    const file = await fetch(String(echo.attachments?.[0]?.contentUrl));

    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await file.arrayBuffer()).includes('GPS')).toBe(false);
  });

  it('whose activity is too large is refused before anything is stored', async () => {
    const form = new FormData();
    const activity = JSON.stringify({ type: 'message', text: 'x'.repeat(200_000) });
    form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }), 'blob');
    form.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'a.png');

    expect((await upload(form)).status).toBe(413);
  });

  it('of one raw file is taken too', async () => {
    const talk = await open(porth.url);
    const { status, body } = await request<{ id: string }>(`${at}/conversations/${talk.id}/upload`, {
      method: 'POST',
      token: talk.token,
      body: new Uint8Array(PNG),
      headers: { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="x.png"' },
    });

    expect(status).toBe(200);
    const echo = await eventually('the echo', async () =>
      (await talk.read()).activities.find(({ id }) => id === body.id),
    );
    expect(echo.attachments?.[0]?.name).toBe('x.png');
  });

  it.each([
    ['nothing in it', new Uint8Array(0), 400],
    ['half a photo', jpeg().subarray(0, 50), 400],
    ['a program called .png', Buffer.from('MZ\x90\x00 not a photo'), 400],
    ['more than 4 MB', Buffer.concat([PNG, Buffer.alloc(4_100_000)]), 413],
  ])('with %s is refused, and says why', async (_, bytes, expected) => {
    const { status, body } = await upload(photo(bytes));

    expect(status).toBe(expected);
    expect(body.error.message).toMatch(/\w{4}/);
  });
});
