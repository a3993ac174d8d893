// The desk's API on ports in memory, asked as whoever a test says: what comes of it can be read afterwards.
import type { AgentEvent } from '../../../bot/handoff/agent-event.ts';
import type { ChatSummary, Handled, Presence } from '../../../bot/handoff/board.ts';
import type { CaseCard } from '../../../bot/handoff/card.ts';
import type { Handoff } from '../../../bot/handoff/handoff.ts';
import type { DeliveryState } from '../../../bot/channels/channel.ts';
import type { Case } from '../../../bot/services/cases.ts';
import type { Link } from '../../../bot/services/links.ts';
import type { RecordedTurn } from '../../../bot/runtime/ports.ts';
import { freshRecord, type ConversationRecord } from '../../../bot/runtime/record.ts';
import { teams } from '../../../dialogs/teams.ts';
import { desk, type DeskDeps } from '../../../lambdas/desk.ts';
import type { DeskAudience } from '../../../lambdas/desk/push.ts';
import type { Who } from '../../../lambdas/desk/who.ts';
import type { AuditEntry, Frame } from '../../../lambdas/desk/wire.ts';
import { HttpError, type HttpRequest } from '../../../lambdas/http.ts';
import {
  boardInMemory,
  closedQueuesInMemory,
  handledInMemory,
  presencesInMemory,
} from '../../desk-in-memory.ts';
import { chat } from '../../handoff/desk-things.ts';

export const NOW = '2026-11-24T12:00:00.000Z';
const ffion: Who = { agent: { id: 'ffion', name: 'Ffion' }, role: 'agent', teams: ['repairs', 'housing'] };
const idris: Who = { agent: { id: 'idris', name: 'Idris' }, role: 'agent', teams: ['noise'] };
const carys: Who = {
  agent: { id: 'carys', name: 'Carys' },
  role: 'supervisor',
  teams: Object.keys(teams),
};
export const PEOPLE = { ffion, idris, carys };
export type Person = keyof typeof PEOPLE;

export type Answered = {
  readonly status: number;
  readonly body: { readonly error: { readonly code: string; readonly message: string } } & Readonly<
    Record<string, unknown>
  >;
};

export type Given = {
  readonly chats?: readonly ChatSummary[];
  /** Conversations beside those of the chats. */
  readonly records?: Readonly<Record<string, ConversationRecord>>;
  readonly presences?: readonly Presence[];
  readonly handled?: readonly Handled[];
  readonly turns?: readonly RecordedTurn[];
  /** What a provider said of what agents wrote. */
  readonly lately?: readonly (readonly [activity: string, state: DeliveryState])[];
  readonly cases?: readonly Case[];
  readonly change?: Partial<DeskDeps>;
};

/** A conversation as the worker keeps it, with or without an open hand-off. */
export const recordOf = (
  summary: ChatSummary,
  more: Partial<ConversationRecord> = {},
  handoff: Partial<Handoff> = {},
): ConversationRecord => {
  const { team, rank, stage, why, askedAt, since, unread, agent, channel, version, language } = summary;
  return {
    ...freshRecord(channel),
    version,
    dialog: {
      language,
      handoff: {
        id: 'e1',
        team,
        rank,
        stage,
        why,
        askedAt,
        since,
        unread,
        trail: [],
        ...(agent === undefined ? {} : { agent }),
        ...handoff,
      },
    },
    desk: summary,
    ...more,
  };
};

/** Over: its line is gone from the lists. */
export const overRecord = (more: Partial<ChatSummary> = {}): ConversationRecord => {
  const { desk: _, ...record } = recordOf(chat({ ...more, stage: 'ended' }));
  return record;
};

export const aDesk = ({
  chats = [],
  records = {},
  presences = [],
  handled = [],
  turns = [],
  lately = [],
  cases = [],
  change = {},
}: Given = {}) => {
  const events: AgentEvent[] = [];
  const audited = new Map<string, AuditEntry>();
  const pushed: (readonly [Frame, DeskAudience])[] = [];
  const stored: string[] = [];
  const links = new Map<string, Link>();
  const toCitizen: (readonly [string, unknown])[] = [];
  const time = { now: NOW };
  const all = new Map([
    ...chats.map((each) => [each.conversation, recordOf(each)] as const),
    ...Object.entries(records),
  ]);
  const presence = presencesInMemory(presences);
  const closed = closedQueuesInMemory();
  const api = desk({
    settings: {
      issuer: 'https://issuer.example.org',
      clientId: 'desk',
      scope: 'openid profile',
      bearer: 'id_token',
      council: 'Northmoor',
    },
    signIn: ({ headers }) => {
      const name = headers['authorization'];
      if (name === undefined) return Promise.reject(new HttpError(401, 'TokenMissing', 'Sign in first.'));
      return Promise.resolve(PEOPLE[name as Person]);
    },
    teams,
    records: { of: (conversation) => Promise.resolve(all.get(conversation)) },
    transcripts: {
      turnsAfter: (_, __, after) =>
        Promise.resolve({ turns: turns.filter(({ version }) => version > after), more: false }),
    },
    statuses: { lately: () => Promise.resolve(new Map(lately)) },
    board: boardInMemory(chats),
    presences: presence,
    closed,
    handled: handledInMemory(handled),
    audit: {
      keep: (key, entry) => {
        if (!audited.has(key)) audited.set(key, entry);
        return Promise.resolve();
      },
      of: (conversation) =>
        Promise.resolve([...audited.values()].filter((each) => each.conversation === conversation)),
      on: (day) =>
        Promise.resolve(
          [...audited.values()].filter(
            ({ at, conversation }) => conversation === undefined && at.startsWith(day),
          ),
        ),
    },
    content: async () => (await import('../../../dialogs/content.ts')).content,
    card: ({ conversation }) =>
      Promise.resolve({ conversation, photos: [{ id: 'p.jpg' }] } as unknown as CaseCard),
    enqueue: (more) => {
      events.push(...more);
      return Promise.resolve();
    },
    push: (frame, to) => {
      pushed.push([frame, to]);
      return Promise.resolve();
    },
    pushToCitizen: (socket, frame) => {
      toCitizen.push([socket, JSON.parse(frame)]);
      return Promise.resolve(true);
    },
    signs: {},
    lastHeard: () => Promise.resolve('wamid.1'),
    put: (path) => {
      stored.push(path);
      return Promise.resolve();
    },
    fileAddress: (conversation, file) => Promise.resolve(`shown:${conversation}/${file}`),
    addressOf: (conversation, file) => Promise.resolve(`kept:${conversation}/${file}`),
    cases: { find: (reference) => Promise.resolve(cases.find((each) => each.reference === reference)) },
    links: {
      make: (token, link) => {
        links.set(token, link);
        return Promise.resolve();
      },
    },
    secret: 'secret',
    publicUrl: 'https://chat.example.org',
    streamUrl: 'wss://stream.example.org',
    clock: () => new Date(time.now),
    real: () => Date.parse(time.now),
    ...change,
  });

  const ask = async (person: Person | undefined, route: string, body?: unknown): Promise<Answered> => {
    const [method = '', address = ''] = route.split(' ');
    const url = new URL(`/desk/api/${address}`, 'http://desk');
    const isBytes = Buffer.isBuffer(body);
    const request = {
      rawPath: url.pathname,
      headers: person === undefined ? {} : { authorization: person },
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { http: { method } },
      isBase64Encoded: isBytes,
      ...(body === undefined ? {} : { body: isBytes ? body.toString('base64') : JSON.stringify(body) }),
    } as unknown as HttpRequest;
    try {
      const { statusCode = 200, body: answer = '' } = await api(request);
      return {
        status: statusCode,
        body: (answer === '' ? undefined : JSON.parse(answer)) as Answered['body'],
      };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return { status: error.status, body: { error: { code: error.code, message: error.message } } };
    }
  };
  return {
    ask,
    events,
    pushed,
    stored,
    toCitizen,
    audit: () => [...audited.values()],
    links: () => [...links],
    presences: presence,
    closed,
    at: (now: string) => {
      time.now = now;
    },
  };
};
