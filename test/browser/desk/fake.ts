// A desk API for tests that speaks the contract, with its state in memory: chats, queues, sockets, files; and the page itself.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { WebSocketServer, type WebSocket } from 'ws';
import { buildDesk } from '../../../infra/web.ts';
import type { Agent, Rank } from '../../../bot/handoff/handoff.ts';
import type {
  BoardSeen,
  ChatSeen,
  DeskDoes,
  EventPost,
  WritePost,
  Frame,
  Me,
  Measures,
  PresencePut,
  QueuePut,
} from '../../../lambdas/desk/wire.ts';
import { ADA, KIM, LIBRARY, NOW, REQUEST, SAM, TEAMS, WAITING, type Chat } from './cast.ts';
import { oidcOf, type Oidc } from './oidc.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE_MAX = 4_000_000;
/** The turn's own time: an event is not seen at once. */
const TURN_MS = 15;
const RANKS: readonly Rank[] = ['safety', 'care', 'usual'];
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; base-uri 'none'; frame-ancestors 'none'";

export type Fake = {
  readonly url: string;
  readonly oidc: Oidc;
  readonly chats: Map<string, Chat>;
  /** Every event that was posted, the doubles too. */
  readonly posts: readonly (EventPost & { readonly conversation: string; readonly by: string })[];
  readonly files: readonly string[];
  readonly typed: readonly string[];
  readonly presences: Map<string, PresencePut>;
  /** Teams in which nobody is on any more, though the board says otherwise. */
  readonly away: Set<string>;
  /** While true every call fails, and sockets are closed. */
  down(isDown: boolean): void;
  /** While true no socket can be opened. */
  deaf(isDeaf: boolean): void;
  /** Answers to requests for one in writing. */
  readonly written: readonly WritePost[];
  /** Every event is refused so from now on. */
  refuseEvents(with_: { readonly status: number; readonly message: string } | undefined): void;
  writes(conversation: string, text: string): void;
  frame(frame: Frame): void;
  deliver(conversation: string, activity: string, state: 'delivered' | 'read' | 'failed'): void;
  /** Somebody does something without a desk open. */
  does(conversation: string, agent: Agent, does: DeskDoes): void;
  close(): Promise<void>;
};

export const startFake = async (given: readonly Chat[] = WAITING): Promise<Fake> => {
  const chats = new Map(structuredClone(given).map((chat) => [chat.summary.conversation, chat]));
  const people: readonly Agent[] = [SAM, KIM, ADA];
  const presences = new Map<string, PresencePut>();
  const closed = new Set<string>();
  const away = new Set<string>();
  const written: WritePost[] = [];
  const posts: (EventPost & { conversation: string; by: string })[] = [];
  const files: string[] = [];
  const typed: string[] = [];
  const took = new Set<string>();
  const sockets = new Map<WebSocket, string>();
  const started = Date.now();
  const now = () => new Date(NOW + Date.now() - started).toISOString();
  let isDown = false;
  let isDeaf = false;
  let refusing: { readonly status: number; readonly message: string } | undefined;
  let port = 0;
  const origin = () => `http://127.0.0.1:${port}`;
  const oidc = oidcOf(origin, people);
  const { code } = await buildDesk();

  const push = (frame: Frame, to?: string) => {
    for (const [socket, who] of sockets)
      if (to === undefined || who === to) socket.send(JSON.stringify(frame));
  };
  const changed = ({ summary: { conversation, team, version, agent } }: Chat) =>
    push({ kind: 'changed', conversation, team, version, ...(agent && { agent: agent.id }) });
  /** One turn more, and how the chat stands after it. */
  const turn = (chat: Chat, activity: Record<string, unknown>, to: Partial<Chat['summary']> = {}) => {
    const version = chat.summary.version + 1;
    const id = `t${version}-0`;
    chat.turns.push({ version, at: now(), activities: [{ id, ...activity }] });
    chat.summary = { ...chat.summary, ...to, version };
    changed(chat);
    return id;
  };
  const trace = (chat: Chat, agent: Agent, what: string, text: string, to: Partial<Chat['summary']> = {}) =>
    turn(chat, { type: 'trace', name: 'porth/desk', value: { what, name: agent.name, text } }, to);
  const speaks = (chat: Chat, agent: Agent, said: object) => {
    const id = turn(
      chat,
      {
        type: 'message',
        from: { id: 'porth', name: agent.name, role: 'bot' },
        channelData: { byPerson: true, by: agent.name },
        ...said,
      },
      { stage: 'talking', saidAt: now(), unread: 0 },
    );
    chat.deliveries.push({ activity: id, state: 'sent' });
  };
  const without = ({ summary }: Chat, key: 'agent' | 'due' | 'danger') => {
    const { [key]: _, ...rest } = summary;
    return rest as Chat['summary'];
  };

  const act = (conversation: string, agent: Agent, does: DeskDoes) => {
    const chat = chats.get(conversation);
    if (chat === undefined) return;
    const isTheirs = chat.summary.agent?.id === agent.id;
    if (does.does === 'accept') {
      if (chat.summary.agent !== undefined && !isTheirs)
        push({ kind: 'refused', conversation, because: 'taken' }, agent.id);
      else trace(chat, agent, 'accept', '', { stage: 'accepted', agent, since: now(), unread: 0 });
      return;
    }
    if (!isTheirs && does.does !== 'assign') {
      push({ kind: 'refused', conversation, because: 'not-yours' }, agent.id);
      return;
    }
    switch (does.does) {
      case 'say': {
        speaks(chat, agent, {
          text: does.text,
          ...(does.files && {
            attachments: does.files.map(({ id, contentType, name }) => ({
              contentType,
              name,
              contentUrl: `/files/${id}`,
            })),
          }),
        });
        return;
      }
      case 'answer': {
        speaks(chat, agent, { text: LIBRARY.answers.find(({ id }) => id === does.topic)?.text });
        return;
      }
      case 'form': {
        speaks(chat, agent, { text: `Form: ${does.form}` });
        return;
      }
      case 'note':
        trace(chat, agent, 'note', does.text);
        return;
      case 'park':
        trace(chat, agent, 'park', '', { stage: 'parked', due: does.until });
        return;
      case 'return':
        chat.summary = without(chat, 'agent');
        trace(chat, agent, 'return', '', { stage: 'returned' });
        return;
      case 'transfer':
        if (away.has(does.team)) {
          push({ kind: 'refused', conversation, because: 'nobody-on' }, agent.id);
          return;
        }
        chat.summary = without(chat, 'agent');
        trace(chat, agent, 'transfer', does.note, {
          stage: 'transferred',
          team: does.team,
          note: does.note,
          from: agent,
        });
        return;
      case 'end':
        chat.summary = without(chat, 'agent');
        trace(chat, agent, 'end', does.reason, { stage: 'ended' });
        return;
      case 'assign':
        trace(chat, agent, 'assign', does.to.name, { stage: 'accepted', agent: does.to, since: now() });
        return;
      case 'release':
        chat.summary = without(chat, 'danger');
        chat.card = {
          ...chat.card,
          ...(chat.card.danger && { danger: { ...chat.card.danger, held: false } }),
        };
        trace(chat, agent, 'release', '');
        return;
      default:
        return does satisfies never;
    }
  };

  const teamsOf = (who: string) =>
    who === 'ada' ? TEAMS : TEAMS.slice(0, who === 'kim' ? 3 : 2).concat(TEAMS.slice(2));
  const boardFor = (who: string): BoardSeen => {
    const all = [...chats.values()].map(({ summary }) => summary);
    const held = all.filter(({ stage }) => stage === 'accepted' || stage === 'talking' || stage === 'parked');
    return {
      now: now(),
      queues: teamsOf(who).map(({ id, name }) => ({
        team: id,
        name,
        isOpen: true,
        closes: new Date(NOW + 6 * 3_600_000).toISOString(),
        isClosed: closed.has(id),
        waiting: all
          .filter(({ team, stage }) => team === id && (stage === 'waiting' || stage === 'transferred'))
          .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || (a.askedAt < b.askedAt ? -1 : 1)),
        wait: 7,
        error: { median: 2, of: 31 },
      })),
      mine: held.filter(({ agent }) => agent?.id === who),
      others: who === 'ada' ? held.filter(({ agent }) => agent?.id !== who) : [],
      teams: TEAMS.map(({ id }) => ({
        team: id,
        isOpen: true,
        isClosed: closed.has(id),
        isOn: id !== 'council-tax',
      })),
      people: people.flatMap((agent) => {
        const put = presences.get(agent.id);
        return put === undefined || put.state === 'off'
          ? []
          : [
              {
                agent,
                teams: teamsOf(agent.id).map(({ id }) => id),
                ...put,
                has: held.filter((each) => each.agent?.id === agent.id).length,
              },
            ];
      }),
    };
  };
  const meOf = (agent: Agent): Me => ({
    agent,
    role: agent.id === 'ada' ? 'supervisor' : 'agent',
    teams: teamsOf(agent.id),
    presence: presences.get(agent.id) ?? { state: 'on', takes: 3 },
    allTeams: TEAMS,
  });

  const api = async (request: IncomingMessage, response: ServerResponse, url: URL, agent: Agent) => {
    const json = (status: number, body?: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(body === undefined ? undefined : JSON.stringify(body));
    const wrong = (status: number, message: string) => json(status, { error: { code: 'No', message } });
    const read = async <T>() => JSON.parse(await text(request)) as T;
    const path = url.pathname.slice('/desk/api'.length);
    const what = `${request.method ?? ''} ${path}`;
    if (what === 'GET /me') return json(200, meOf(agent));
    if (what === 'PUT /presence') {
      presences.set(agent.id, await read());
      return response.writeHead(204).end();
    }
    if (what === 'POST /stream') return json(200, { url: `ws://127.0.0.1:${port}/stream?d=${agent.id}` });
    if (what === 'GET /board') return json(200, boardFor(agent.id));
    if (what === 'GET /library') return json(200, LIBRARY);
    if (what === 'GET /measures') return json(200, measuresOf(url.searchParams.get('team') ?? ''));
    if (what === 'GET /cases/WB-204518') return json(200, REQUEST);
    if (what.startsWith('GET /cases/')) return wrong(404, 'There is no such request: they begin with WB.');
    const reference = /^POST \/cases\/([\w-]+)\/write$/.exec(what)?.[1];
    if (reference === 'WB-204518') {
      written.push(await read<WritePost>());
      return json(202, { id: 'agent:sam:made-up' });
    }
    if (reference !== undefined) return wrong(404, 'There is no such request: they begin with WB.');
    if (what === 'POST /notices') return json(201, { url: 'https://northmoor.example.org/l/made-up' });
    const queue = /^PUT \/queues\/([\w-]+)$/.exec(what)?.[1];
    if (queue !== undefined) {
      const { isClosed } = await read<QueuePut>();
      if (isClosed) closed.add(queue);
      else closed.delete(queue);
      push({ kind: 'queues' });
      return response.writeHead(204).end();
    }
    const [, conversation = '', rest = ''] = /^\w+ \/chats\/([^/]+)(?:\/(\w+))?$/.exec(what) ?? [];
    const chat = chats.get(conversation);
    if (chat === undefined) return wrong(404, 'There is no such chat.');
    if (rest === 'typing') {
      typed.push(conversation);
      return response.writeHead(204).end();
    }
    if (rest === 'files') {
      const bytes = await buffer(request);
      if (bytes.length > FILE_MAX) return wrong(413, 'This file is larger than 4 MB.');
      const name = url.searchParams.get('name') ?? '';
      files.push(name);
      const contentType = request.headers['content-type'] ?? '';
      return json(201, { id: `f${files.length}`, contentType, name, url: `/files/f${files.length}` });
    }
    if (rest === 'events') {
      const post = await read<EventPost>();
      posts.push({ ...post, conversation, by: agent.id });
      if (refusing !== undefined) return wrong(refusing.status, refusing.message);
      if (chat.summary.stage === 'ended') return wrong(409, 'This chat is over.');
      if (!took.has(post.id)) {
        took.add(post.id);
        setTimeout(() => act(conversation, agent, post.do), TURN_MS);
      }
      return response.writeHead(202).end();
    }
    const after = url.searchParams.get('after');
    const seen: ChatSeen = {
      summary: chat.summary,
      ...(after === null || url.searchParams.get('card') === '1'
        ? { card: chat.card, photos: { p1: '/files/p1' } }
        : {}),
      turns: chat.turns.filter(({ version }) => version > Number(after ?? 0)),
      more: false,
      deliveries: chat.deliveries,
    };
    return json(200, seen);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin());
    if (await oidc.serve(request, response, url)) return;
    const file = PAGES[url.pathname];
    if (url.pathname === '/web/desk.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    else if (file !== undefined)
      response
        .writeHead(200, { 'content-type': file[1], 'content-security-policy': CSP })
        .end(await readFile(join(ROOT, file[0])));
    else if (url.pathname.startsWith('/files/'))
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(SQUARE);
    else if (isDown) response.destroy();
    else if (url.pathname === '/desk/api/settings')
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          issuer: `${origin()}/oidc`,
          clientId: 'desk',
          scope: 'openid offline_access',
          bearer: 'access_token',
          council: 'Northmoor Borough Council',
        }),
      );
    else if (url.pathname.startsWith('/desk/api/')) {
      const who = people.find(({ id }) => id === oidc.holder(request.headers.authorization));
      if (who === undefined)
        response
          .writeHead(401, { 'content-type': 'application/json' })
          .end('{"error":{"code":"Expired","message":"Sign in again."}}');
      else await api(request, response, url, who);
    } else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const wss = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (isDown || isDeaf) {
      socket.destroy();
      return;
    }
    wss.handleUpgrade(request, socket, head, (opened) => {
      sockets.set(opened, new URL(request.url ?? '', origin()).searchParams.get('d') ?? '');
      opened.on('close', () => sockets.delete(opened));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  const cut = () => {
    for (const socket of sockets.keys()) socket.terminate();
  };
  return {
    url: origin(),
    oidc,
    chats,
    posts,
    written,
    files,
    typed,
    presences,
    away,
    down: (to) => {
      isDown = to;
      if (to) cut();
    },
    deaf: (to) => {
      isDeaf = to;
      if (to) cut();
    },
    refuseEvents: (with_) => (refusing = with_),
    writes: (conversation, words) => {
      const chat = chats.get(conversation);
      if (chat === undefined) throw new Error(`There is no chat ${conversation}.`);
      turn(
        chat,
        { type: 'message', text: words, from: { id: 'them', name: '', role: 'user' } },
        { heardAt: now(), words, unread: chat.summary.unread + 1 },
      );
    },
    frame: (frame) => push(frame),
    deliver: (conversation, activity, state) => {
      chats.get(conversation)?.deliveries.push({ activity, state });
    },
    does: (conversation, agent, does) => act(conversation, agent, does),
    close: async () => {
      cut();
      wss.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Nobody ever talks with the council tax team. */
const measuresOf = (team: string): Measures =>
  team === 'council-tax'
    ? {
        team,
        talks: 0,
        abandoned: 0,
        unanswered: 0,
        wait: { median: undefined, p90: undefined, error: undefined },
        outcomes: {},
      }
    : {
        team,
        talks: 41,
        abandoned: 2,
        unanswered: 1,
        wait: { median: 4, p90: 11, error: 1 },
        outcomes: { done: 30, 'to-follow': 8, 'no-reply': 3 },
      };

const PAGES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/desk': ['web/desk/desk.html', 'text/html; charset=utf-8'],
  '/web/desk/desk.css': ['web/desk/desk.css', 'text/css; charset=utf-8'],
  '/web/icon.svg': ['web/icon.svg', 'image/svg+xml'],
};
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="#467"/></svg>';
