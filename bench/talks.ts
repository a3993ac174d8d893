// A talk with a person on the laptop stack: how long words take to the desk and back with 50 chats open, and what a hand-off costs.
import { WebSocket } from 'ws';
import type { AgentDoes } from '../bot/handoff/agent-does.ts';
import { HEARTBEAT_MS } from '../bot/handoff/board.ts';
import type { Event } from '../bot/model.ts';
import type { BoardSeen, ChatSeen, Frame, StreamAddress } from '../lambdas/desk/wire.ts';
import { dynamoDbPresences } from '../lambdas/aws/dynamodb-presence.ts';
import { open, request, type Talk } from '../test/directline/rest.ts';
import { signedIn } from '../test/lambdas/desk/sign-in-by-http.ts';
import { eventually, start } from '../test/stack.ts';
import { invocation, message, sqsEvent } from './support/events.ts';
import { quantile } from './support/measure.ts';
import { report } from './support/report.ts';
import { conversing, startTable, type Command } from './support/workers.ts';

const CHATS = 50;
const MESSAGES = 200;
/** Chats that the desk says it takes at once: the most that it may. */
const TAKES = 12;
const MONDAY = '2026-11-30T10:00:00.000Z';

type Citizen = { readonly talk: Talk; readonly hears: (part: string) => Promise<void> };

/** With a socket of their own, as the chat's page has it. */
const citizenAt = async (url: string): Promise<Citizen> => {
  const talk = await open(url);
  const at = `${url}/v3/directline/conversations/${talk.id}?watermark=`;
  const { body } = await request<{ streamUrl: string }>(at, { token: talk.token });
  let heard = '';
  let look = (): void => undefined;
  const socket = new WebSocket(body.streamUrl);
  socket.on('message', (data: Buffer) => {
    heard += data.toString();
    look();
  });
  await new Promise((resolve) => socket.once('open', resolve));
  return {
    talk,
    hears: (part) =>
      new Promise((resolve) => {
        look = () => {
          if (heard.includes(part)) resolve();
        };
        look();
      }),
  };
};

const onTheStack = async () => {
  const porth = await start({ PORTH_CLOCK: MONDAY });
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    const password = /ffion \/ (\S+) \(agent/.exec(porth.log())?.[1] ?? '';
    const { tokens } = await signedIn(porth.url, 'ffion', password);
    const token = tokens.id_token;
    const api = async <T>(path: string, method = 'GET', body?: unknown): Promise<T> => {
      const text = body === undefined ? null : JSON.stringify(body);
      const answer = await request<T>(`${porth.url}/desk/api/${path}`, { token, method, body: text });
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status}`);
      return answer.body;
    };
    const here = () => api('presence', 'PUT', { state: 'on', takes: TAKES });
    await here();
    // A desk that is not heard of for a while loses its chats.
    heartbeat = setInterval(() => void here().catch(() => undefined), HEARTBEAT_MS);
    const { url } = await api<StreamAddress>('stream', 'POST');
    const socket = new WebSocket(url);
    let onFrame: (frame: Frame) => void = () => undefined;
    socket.on('message', (data: Buffer) => onFrame(JSON.parse(data.toString()) as Frame));
    await new Promise((resolve) => socket.once('open', resolve));
    const act = (chat: string, doing: AgentDoes) =>
      api(`chats/${chat}/events`, 'POST', { id: crypto.randomUUID(), do: doing });

    const citizens: Citizen[] = [];
    for (let chat = 0; chat < CHATS; chat++) {
      const citizen = await citizenAt(porth.url);
      await citizen.talk.say('can I speak to someone');
      // With all places taken they are asked which way they want.
      if (chat >= TAKES) {
        await citizen.hears('how long the wait is');
        await citizen.talk.say('wait here');
      }
      await eventually('the queue', async () => {
        const { queues, mine } = await api<BoardSeen>('board');
        return [...mine, ...queues.flatMap(({ waiting }) => waiting)].some(
          ({ conversation }) => conversation === citizen.talk.id,
        );
      });
      await act(citizen.talk.id, { does: 'accept' });
      await citizen.hears('You are now with Ffion');
      citizens.push(citizen);
    }
    const toDesk: number[] = [];
    const toCitizen: number[] = [];
    const versions = new Map<string, number>();
    for (let each = 0; each < MESSAGES; each++) {
      const citizen = citizens[(each * 7) % CHATS];
      if (citizen === undefined) throw new Error('There is no such chat.');
      const { talk } = citizen;
      const words = `word ${each} of theirs`;
      const began = performance.now();
      const seen = new Promise<void>((resolve) => {
        onFrame = (frame) => {
          if (frame.kind !== 'changed' || frame.conversation !== talk.id) return;
          void api<ChatSeen>(`chats/${talk.id}?after=${versions.get(talk.id) ?? 0}`).then(
            ({ turns }) => {
              versions.set(talk.id, turns.at(-1)?.version ?? 0);
              if (JSON.stringify(turns).includes(words)) resolve();
            },
            () => undefined,
          );
        };
      });
      await talk.say(words);
      await seen;
      toDesk.push(performance.now() - began);
      const answer = `answer ${each} of hers`;
      const answered = performance.now();
      const heard = citizen.hears(answer);
      await act(talk.id, { does: 'say', text: answer });
      await heard;
      toCitizen.push(performance.now() - answered);
    }
    onFrame = () => undefined;
    return { toDesk, toCitizen };
  } finally {
    clearInterval(heartbeat);
    await porth.stop();
  }
};

/** Every event of one hand-off, from the wish to the end, with what each asks of the table. */
const operations = async () => {
  const table = await startTable();
  let counted: Command[] = [];
  const clock = () => new Date(MONDAY);
  const work = conversing(table, { onCommand: (command) => counted.push(command), clock, withDesk: true });
  const agent = { id: 'sam', name: 'Sam' };
  const presence = { agent, teams: ['customer-services'], state: 'on', takes: 3 } as const;
  await dynamoDbPresences(table.client(), table.name).put({ ...presence, seenAt: new Date().toISOString() });
  const does = (id: string, doing: AgentDoes): Event => ({
    id,
    conversation: 'bench',
    channel: 'webchat',
    at: MONDAY,
    receivedAt: MONDAY,
    kind: 'agent',
    agent,
    role: 'agent',
    does: doing,
  });
  const events: readonly (readonly [string, Event])[] = [
    ['first words', message('bench', 'one', 'when are my bins collected')],
    ['asks for a person', message('bench', 'two', 'can i speak to someone')],
    ['writes while waiting', message('bench', 'three', 'it is the brown bin')],
    ['is taken', does('a1', { does: 'accept' })],
    ['is written to', does('a2', { does: 'say', text: 'Hello, this is Sam.' })],
    ['writes to the agent', message('bench', 'four', 'hello, it was missed')],
    ['is ended', does('a3', { does: 'end', outcome: 'done', reason: 'told' })],
  ];
  const rows: { readonly what: string; readonly names: readonly string[] }[] = [];
  for (const [what, event] of events) {
    counted = [];
    await work(sqsEvent([event]), invocation());
    rows.push({ what, names: counted.map(({ name }) => name) });
  }
  await table.close();
  return rows;
};

const rows = await operations();
const { toDesk, toCitizen } = await onTheStack();
const ms = (values: readonly number[], share: number) => quantile(values, share).toFixed(0);
const line = (what: string, values: readonly number[]) => [
  what,
  ms(values, 0.5),
  ms(values, 0.9),
  ms(values, 0.99),
];
const count = (names: readonly string[], ...which: readonly string[]) =>
  String(names.filter((name) => which.includes(name)).length);
const all = rows.slice(1).flatMap(({ names }) => names);
report({
  name: 'talks',
  about: `A person and an agent write to each other through the whole laptop stack, in turn, with ${CHATS} chats open: ${MESSAGES} messages each way. To the desk: from the citizen's POST until the desk has fetched the turn. Back: from the agent's POST until the words are on the citizen's socket. And what one hand-off asks of the table.`,
  tables: [
    {
      caption: 'Milliseconds',
      head: ['way', 'p50', 'p90', 'p99'],
      rows: [line('citizen to desk', toDesk), line('desk to citizen', toCitizen)],
    },
    {
      caption: 'Operations on the table',
      head: ['the person', 'reads', 'queries', 'writes', 'in all'],
      rows: [
        ...rows.map(({ what, names }) => [
          what,
          count(names, 'GetItem', 'BatchGetItem'),
          count(names, 'Query'),
          count(names, 'PutItem', 'UpdateItem', 'BatchWriteItem'),
          String(names.length),
        ]),
        [
          'the hand-off, from the wish to the end',
          count(all, 'GetItem', 'BatchGetItem'),
          count(all, 'Query'),
          count(all, 'PutItem', 'UpdateItem', 'BatchWriteItem'),
          String(all.length),
        ],
      ],
    },
  ],
  targets: [],
  notes: [
    'Everything runs on one machine: the queue, the table and the functions share its cores with what measures, and the poller asks the queue anew after each batch. On AWS the way has the networks between them in it, and no such contention.',
    'A write of a hand-off’s conversation is one to the table and one to the index of the desk.',
  ],
  figures: { toDesk, toCitizen, operations: rows },
});
