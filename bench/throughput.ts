// Turns a second, and how long one takes, from the web chat's POST to the reply on its socket: the whole laptop stack.
import WebSocket from 'ws';
import type { Activity } from '../bot/model.ts';
import { SECRET, startApart, startStackApart, type Apart } from './support/apart.ts';
import { openChat } from './support/direct-line.ts';
import { FAQ } from './support/events.ts';
import { interleaved, median, medianRatio, quantile } from './support/measure.ts';
import { report } from './support/report.ts';

const ROUNDS = 9;
/** Turns of one round, in all conversations together. */
const LOADS = [
  { conversations: 1, turns: 40 },
  { conversations: 16, turns: 160 },
] as const;
const PATIENCE_MS = 20_000;

/** One conversation that waits for each reply before it says more. @returns ms to the reply */
type Talk = () => Promise<number>;
type Hear = (activities: readonly Partial<Activity>[]) => void;

/** Listens for the reply to a message whose id is known only once it is posted. */
const waiting = () => {
  const replied = new Map<string, number>();
  let wake: () => void = () => undefined;
  const hear: Hear = (activities) => {
    for (const { replyToId, from } of activities) {
      if (from?.role === 'bot' && replyToId !== undefined) replied.set(replyToId, performance.now());
    }
    wake();
  };
  const replyTo = async (id: string): Promise<number> => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const at = replied.get(id);
      if (at !== undefined) return at;
      if (performance.now() > until) throw new Error(`No reply to ${id} within ${PATIENCE_MS / 1000} s.`);
      const timer = setTimeout(() => wake(), PATIENCE_MS);
      await new Promise<void>((resolve) => (wake = resolve));
      clearTimeout(timer);
    }
  };
  return { hear, replyTo };
};

const talkToPorth = async ({ url }: Apart): Promise<Talk> => {
  const chat = await openChat(url, SECRET);
  const { hear, replyTo } = waiting();
  await chat.listen(hear);
  let said = 0;
  return async () => {
    const began = performance.now();
    const id = await chat.post(`m${said++}`);
    return (await replyTo(id)) - began;
  };
};

let bareTalks = 0;
const talkToBare = async ({ url }: Apart): Promise<Talk> => {
  const conversation = `bare-${bareTalks++}`;
  const { hear, replyTo } = waiting();
  const socket = new WebSocket(`${url.replace('http', 'ws')}/?c=${conversation}`);
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString('utf8')) as { activities: readonly Partial<Activity>[] };
    hear(frame.activities);
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let said = 0;
  return async () => {
    const id = `m${said++}`;
    const began = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ conversation, id, text: FAQ }),
    });
    await response.arrayBuffer();
    return (await replyTo(id)) - began;
  };
};

type Round = { readonly perSecond: number; readonly ms: readonly number[] };

const round = async (talks: readonly Talk[], turns: number): Promise<Round> => {
  const began = performance.now();
  const ms = await Promise.all(
    talks.map(async (talk) => {
      const took: number[] = [];
      for (let turn = 0; turn < turns / talks.length; turn++) took.push(await talk());
      return took;
    }),
  );
  return { perSecond: (turns * 1000) / (performance.now() - began), ms: ms.flat() };
};

const many = (count: number, open: () => Promise<Talk>): Promise<Talk[]> =>
  Promise.all(Array.from({ length: count }, open));

const porth = await startStackApart();
const bare = await startApart('bare-pipeline.ts');
const found: { conversations: number; porth: Round[]; bare: Round[] }[] = [];
try {
  for (const { conversations, turns } of LOADS) {
    const talks = {
      porth: await many(conversations, () => talkToPorth(porth)),
      bare: await many(conversations, () => talkToBare(bare)),
    };
    const tasks = { porth: () => round(talks.porth, turns), bare: () => round(talks.bare, turns) };
    await interleaved(2, tasks);
    found.push({ conversations, ...(await interleaved(ROUNDS, tasks)) });
  }
} finally {
  await Promise.all([porth.close(), bare.close()]);
}

const rowOf = (conversations: number, who: string, rounds: readonly Round[], share: string) => {
  const ms = rounds.flatMap((each) => each.ms);
  return [
    `${conversations} at once: ${who}`,
    String(ms.length),
    median(rounds.map(({ perSecond }) => perSecond)).toFixed(0),
    share,
    quantile(ms, 0.5).toFixed(1),
    quantile(ms, 0.99).toFixed(1),
  ];
};
const perSecond = (rounds: readonly Round[]) => rounds.map((each) => each.perSecond);

report({
  name: 'throughput',
  about: `Conversations on the laptop stack, each waiting for its reply before it says more; ${ROUNDS} rounds, in turn with a bare pipeline of the same parts (HTTP server, fauxqs FIFO queue, 4 pollers, one read and two writes on dynalite, WebSocket). Each is one process of its own. A turn is timed from the POST to the reply in a frame of the WebSocket; by then the reply is in the transcript.`,
  tables: [
    {
      caption: 'Turns:',
      head: ['conversations', 'turns', 'turns/s', 'to bare', 'p50 ms', 'p99 ms'],
      rows: found.flatMap(({ conversations, porth: ours, bare: theirs }) => [
        rowOf(conversations, 'Porth', ours, medianRatio(perSecond(ours), perSecond(theirs)).toFixed(2)),
        rowOf(conversations, 'bare pipeline', theirs, '1.00'),
      ]),
    },
  ],
  targets: [],
  notes: [
    'Porth does one write more than the bare pipeline (the mark), pushes through the management API of the local gateway, checks a token, and decides.',
  ],
  figures: found,
});
