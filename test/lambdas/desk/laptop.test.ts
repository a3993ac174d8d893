// The desk's sign-in and API on a laptop, as its page uses them, by HTTP and a WebSocket.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { BoardSeen, ChatSeen, FileKept, Frame, Me } from '../../../lambdas/desk/wire.ts';
import { open, request } from '../../directline/rest.ts';
import { eventually, start, type Running } from '../../stack.ts';
import { deskSettings, signedIn, signInPage, type Tokens } from './sign-in-by-http.ts';

let porth: Running;
let password: string;
beforeAll(async () => {
  porth = await start({ PORTH_CLOCK: '2026-11-24T12:00:00Z' });
  password = /ffion \/ (\S+) \(agent/.exec(porth.log())?.[1] ?? '';
});
afterAll(() => porth.stop());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const api = <T>(path: string, token?: string, init: RequestInit = {}) =>
  request<T>(`${porth.url}/desk/api/${path}`, { ...init, token, body: init.body ?? null });

describe('sign-in on a laptop', () => {
  it('prints who may: two agents and a supervisor', () => {
    const printed = [...porth.log().matchAll(/^\s+(\w+) \/ \S+ \((agent|supervisor)/gm)];

    expect(printed.map(([, name, role]) => [name, role])).toEqual([
      ['ffion', 'agent'],
      ['idris', 'agent'],
      ['carys', 'supervisor'],
    ]);
  });

  it('gives tokens for a code, either of which says who it is, and new ones when they run out', async () => {
    const { tokens, renew } = await signedIn(porth.url, 'ffion', password);

    const renewed = (await (await renew(tokens.refresh_token)).json()) as Tokens;
    const answers = await Promise.all(
      [tokens.id_token, tokens.access_token, renewed.id_token, renewed.access_token].map((each) =>
        api<Me>('me', each),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ agent: { id: 'ffion', name: 'Ffion' }, role: 'agent' });
    expect(answers[0]?.body.teams.map(({ id }) => id)).toEqual(['customer-services', 'repairs', 'housing']);
  });

  it('says what is wrong on its page, and keeps the username', async () => {
    const page = await signInPage(porth.url);

    const wrong = await page.send('ffion', 'guess');
    const nobody = await page.send('nobody"><script>', password);
    const right = await page.send(' Ffion ', password);

    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([wrong.status, nobody.status, right.code === undefined]).toEqual([422, 422, false]);
    expect(wrong.html).toMatch(/<title>Error: .*role="alert".*value="ffion"/s);
    expect(nobody.html).not.toContain('<script>');
  });

  it('gives nothing for a code without its own verifier, or for one that was used', async () => {
    const [page, other] = [await signInPage(porth.url), await signInPage(porth.url)];
    const { code: stolen = '' } = await page.send('idris', password);
    const { code: used = '' } = await other.send('idris', password);

    const withAnother = await page.redeem(stolen, { code_verifier: 'x'.repeat(43) });
    const [first, again] = [await other.redeem(used), await other.redeem(used)];

    expect([withAnother.status, first.status, again.status]).toEqual([400, 200, 400]);
  });

  it('lets no page of another site read its tokens', async () => {
    const page = await signInPage(porth.url);
    const { code = '' } = await page.send('idris', password);

    const theirs = await page.redeem(code, {}, 'https://elsewhere.example.org');

    expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
    expect(await theirs.text()).not.toContain('id_token');
  });

  it('sends whoever comes with an old sign-in page back to the desk', async () => {
    const { issuer } = await deskSettings(porth.url);

    const gone = await fetch(`${issuer}/interaction/long-gone`, { redirect: 'manual' });

    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/desk']);
  });
});

describe('the API on a laptop', () => {
  it('takes nobody without a token', async () => {
    const answer = await api<{ error: { code: string } }>('board');

    expect([answer.status, answer.body.error.code]).toEqual([401, 'TokenMissing']);
  });

  it('shows who is on once they say so, and tells open desks', async () => {
    const [{ tokens: ffion }, { tokens: carys }] = await Promise.all([
      signedIn(porth.url, 'ffion', password),
      signedIn(porth.url, 'carys', password),
    ]);
    const address = (await api<{ url: string }>('stream', carys.id_token, { method: 'POST' })).body.url;
    const heard: Frame[] = [];
    const socket = new WebSocket(address);
    socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as Frame));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

    const put = await api('presence', ffion.id_token, {
      method: 'PUT',
      body: JSON.stringify({ state: 'on', takes: 2 }),
    });
    await eventually('a word to the supervisor', () => heard.some(({ kind }) => kind === 'queues'));
    const board = (await api<BoardSeen>('board', carys.id_token)).body;
    const twice = await new Promise((resolve) => {
      new WebSocket(address)
        .once('open', () => resolve('open'))
        .once('error', ({ message }) => resolve(message));
    });
    socket.close();

    expect(put.status).toBe(204);
    expect(board.people).toMatchObject([{ agent: { id: 'ffion' }, state: 'on', takes: 2, has: 0 }]);
    expect(board.queues.length).toBeGreaterThan(7);
    expect(board.queues.find(({ team }) => team === 'repairs')).toMatchObject({ isOpen: true, waiting: [] });
    expect(twice).toContain('401');
  });

  it('answers 413 to a file of 20 MB', async () => {
    const { tokens } = await signedIn(porth.url, 'ffion', password);

    const { status } = await api('chats/any/files', tokens.id_token, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body: Buffer.alloc(20_000_000),
    });

    expect(status).toBe(413);
  });
});

describe('a talk on a laptop', () => {
  const does = (conversation: string, token: string, what: object) =>
    api(`chats/${conversation}/events`, token, {
      method: 'POST',
      body: JSON.stringify({ id: randomUUID(), do: what }),
    });

  it('goes from the queue to an agent and back, with what each of them says and sends', async () => {
    const { tokens: ffion } = await signedIn(porth.url, 'ffion', password);
    await api('presence', ffion.id_token, { method: 'PUT', body: JSON.stringify({ state: 'on', takes: 2 }) });
    const talk = await open(porth.url);
    await talk.say('person');
    const waiting = await eventually('somebody who waits', async () =>
      (await api<BoardSeen>('board', ffion.id_token)).body.queues
        .flatMap((queue) => queue.waiting)
        .find(({ conversation }) => conversation === talk.id),
    );
    const stream = (await api<{ url: string }>('stream', ffion.id_token, { method: 'POST' })).body.url;
    const heard: Frame[] = [];
    const socket = new WebSocket(stream);
    socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as Frame));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

    await does(talk.id, ffion.id_token, { does: 'accept' });
    const mine = await eventually('the chat to be theirs', async () =>
      (await api<BoardSeen>('board', ffion.id_token)).body.mine.find((each) => each.conversation === talk.id),
    );
    const file = (
      await api<FileKept>(`chats/${talk.id}/files?name=form.png`, ffion.id_token, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: PNG,
      })
    ).body;
    await does(talk.id, ffion.id_token, {
      does: 'say',
      text: 'Good afternoon. How can I help?',
      files: [file],
    });
    await eventually('her words', async () => (await talk.heard()).includes('How can I help?'));
    await talk.say('My tap drips');
    await talk.say('', { type: 'typing' });
    await eventually('a word of it at the desk', () => heard.some(({ kind }) => kind === 'typing'));
    const chat = await eventually('his words at the desk', async () => {
      const { body } = await api<ChatSeen>(`chats/${talk.id}`, ffion.id_token);
      return JSON.stringify(body.turns).includes('My tap drips') ? body : undefined;
    });
    await does(talk.id, ffion.id_token, { does: 'end', outcome: 'done', reason: 'Told how to turn it off' });
    await eventually('the end of it', async () =>
      (await api<BoardSeen>('board', ffion.id_token)).body.mine.every(
        (each) => each.conversation !== talk.id,
      ),
    );
    const late = await does(talk.id, ffion.id_token, { does: 'say', text: 'One more thing' });
    socket.close();

    expect([waiting.stage, mine.agent]).toEqual(['waiting', { id: 'ffion', name: 'Ffion' }]);
    expect(chat.card?.wants.words.join()).toContain('My tap drips');
    const seen = await fetch(file.url);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    const shown = (await talk.read()).activities.flatMap(({ attachments = [] }) => attachments);
    expect((await fetch(shown[0]?.contentUrl ?? '')).status).toBe(200);
    expect(heard.some((each) => each.kind === 'changed' && each.conversation === talk.id)).toBe(true);
    expect(late.status).toBe(409);
  });

  it('is read afterwards by a supervisor alone: who was on, and who saw what', async () => {
    const [{ tokens: idris }, { tokens: carys }] = [
      await signedIn(porth.url, 'idris', password),
      await signedIn(porth.url, 'carys', password),
    ];
    const audit = await api('audit?conversation=nobody', idris.id_token);
    const day = await api<{ entries: readonly { what: string }[] }>('audit?day=2026-11-24', carys.id_token);

    expect([audit.status, day.status]).toEqual([403, 200]);
    expect(day.body.entries.map(({ what }) => what)).toContain('presence');
  });

  it('has a page whose policy lets it ask for tokens, and nothing of another site', async () => {
    const page = await fetch(`${porth.url}/desk`);
    const script = await fetch(`${porth.url}/web/desk.js`);

    expect([page.status, script.status]).toEqual([200, 200]);
    expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${porth.url} `);
  });
});
