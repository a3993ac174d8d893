// Twenty messages of one person, each delivered twice at the same moment: twenty replies and twenty turns, every time.
import type { SQSEvent } from 'aws-lambda';
import type { Activity, Event } from '../bot/model.ts';
import { conversationKey, type ConversationRecord } from '../bot/runtime/record.ts';
import { CHANNEL_IDS } from '../bot/runtime/stamp.ts';
import { DynamoDbStorage } from '../lambdas/aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../lambdas/aws/dynamodb-transcript-store.ts';
import { SECRET, startStackApart } from './support/apart.ts';
import { doubledWebhooks, type Ran } from './support/doubled-webhooks.ts';
import { openChat } from './support/direct-line.ts';
import { arrival, FAQ, invocation, message, sqsEvent } from './support/events.ts';
import { median } from './support/measure.ts';
import { report } from './support/report.ts';
import { conversing, startTable, type Conversing, type Table } from './support/workers.ts';

const RUNS = 10;
const MESSAGES = 20;

/** What one run came to. Each should be 20, but `again` and `ms`. */
type Run = {
  /** Turns of the record, without that of the arrival. */
  readonly counter: number;
  /** Replies that the channel's sender was handed, each time that it was. */
  readonly sent: number;
  /** Replies in the transcript. */
  readonly recorded: number;
  /** Messages that have a reply. */
  readonly answered: number;
  /** Deliveries that a worker left in the queue, and that were made again. */
  readonly again: number;
  /** Whether the transcript has them in the order in which they were sent. */
  readonly inOrder: boolean;
  readonly ms: number;
};

type Way = {
  readonly what: string;
  /** Whether order can be expected of it. */
  readonly ordered: boolean;
  readonly deliver: (hands: Hands, events: readonly Event[]) => Promise<number>;
  /** The control: storage that writes without its condition, to show that this bench can tell. */
  readonly lax?: true;
};
/** Two workers, each with a client of its own, as two Lambdas are. */
type Hands = readonly [Conversing, Conversing];

/** What the queue does: gives again what a worker left there, until nothing is left. @returns how often */
const delivered = async (worker: Conversing, event: SQSEvent): Promise<number> => {
  for (let again = 0, left = event; ; again++) {
    const { batchItemFailures } = await worker(left, invocation());
    if (batchItemFailures.length === 0) return again;
    if (again > 50) throw new Error('A worker still refuses a message after 50 deliveries.');
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    left = { Records: left.Records.filter(({ messageId }) => failed.has(messageId)) };
  }
};
const total = async (deliveries: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(deliveries)).reduce((sum, each) => sum + each, 0);

const inPairs: Way = {
  what: 'one after another, each to both workers at once',
  ordered: true,
  deliver: async ([one, other], events) => {
    let again = 0;
    for (const event of events) {
      const record = sqsEvent([event]);
      again += await total([delivered(one, record), delivered(other, record)]);
    }
    return again;
  },
};

const WAYS: readonly Way[] = [
  inPairs,
  {
    what: 'all in two batches, one to each worker at once',
    ordered: true,
    deliver: (hands, events) => total(hands.map((worker) => delivered(worker, sqsEvent(events)))),
  },
  {
    what: 'all forty at once, as no queue would',
    ordered: false,
    deliver: (hands, events) =>
      total(events.flatMap((event) => hands.map((worker) => delivered(worker, sqsEvent([event]))))),
  },
  { ...inPairs, what: 'control: in pairs, the record written without its condition', lax: true },
];

const isReply = ({ type, from, replyToId }: Partial<Activity>, ids: ReadonlySet<string>): boolean =>
  type === 'message' && from?.role === 'bot' && replyToId !== undefined && ids.has(replyToId);

const runOnce = async (table: Table, way: Way, conversation: string): Promise<Run> => {
  let sent = 0;
  const ids = new Set<string>();
  const onSend = ({
    activities,
    sent: before,
  }: {
    activities: readonly Partial<Activity>[];
    sent: number;
  }) => {
    sent += activities.slice(before).filter((each) => isReply(each, ids)).length;
  };
  const watched = { onSend, lax: way.lax ?? false };
  const hands: Hands = [conversing(table, watched), conversing(table, watched)];
  await delivered(hands[0], sqsEvent([arrival(conversation)]));

  const events = Array.from({ length: MESSAGES }, (_, index) => message(conversation, `m${index}`, FAQ));
  for (const { id } of events) ids.add(id);
  const began = performance.now();
  const again = await way.deliver(hands, events);
  const ms = performance.now() - began;

  const client = table.client();
  const key = conversationKey(conversation);
  const stored = (await new DynamoDbStorage(client, table.name).read([key]))[key] as ConversationRecord;
  const transcripts = new DynamoDbTranscriptStore(client, table.name);
  const { turns } = await transcripts.turnsAfter(CHANNEL_IDS.webchat, conversation, 0);
  const replies = turns.flatMap(({ activities }) => activities.filter((each) => isReply(each, ids)));
  const order = replies.map(({ replyToId }) => replyToId);
  return {
    counter: stored.version - 1,
    sent,
    recorded: replies.length,
    answered: new Set(order).size,
    again,
    inOrder: order.join() === events.map(({ id }) => id).join(),
    ms,
  };
};

/** Through the front door and the queue: each message posted twice at once, under the same name. */
const runThroughStack = async (url: string): Promise<Run> => {
  const chat = await openChat(url, SECRET);
  const heard: Partial<Activity>[] = [];
  const close = await chat.listen((activities) => void heard.push(...activities));
  await until(() => heard.length > 0);

  const began = performance.now();
  const posted: string[] = [];
  for (let index = 0; index < MESSAGES; index++) {
    const [one, other] = await Promise.all([chat.post(`m${index}`), chat.post(`m${index}`)]);
    if (one !== other) throw new Error('The same message got two ids.');
    posted.push(one);
  }
  const ids = new Set(posted);
  const repliesIn = (activities: readonly Partial<Activity>[]) =>
    activities.filter((each) => isReply(each, ids));
  await until(() => repliesIn(heard).length >= MESSAGES);
  const ms = performance.now() - began;
  // A reply too many would come now.
  await pause(500);
  close();

  const transcript = await chat.transcript();
  const order = repliesIn(transcript).map(({ replyToId }) => replyToId);
  return {
    counter: Math.max(...transcript.map(versionOf)) - 1,
    sent: repliesIn(heard).length,
    recorded: order.length,
    answered: new Set(order).size,
    again: 0,
    inOrder: order.join() === posted.join(),
    ms,
  };
};
/** The turn that an activity of the bot's was said in, as its id tells. */
const versionOf = ({ id = '' }: Partial<Activity>): number => Number(/\|(\d{7})-\d+$/.exec(id)?.[1] ?? 0);
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = performance.now() + 20_000; !isSo() && performance.now() < end;) await pause(10);
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const table = await startTable();
const rows: { what: string; ordered: boolean; lax?: true; runs: Run[] }[] = [];
for (const way of WAYS) {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runOnce(table, way, `c${WAYS.indexOf(way)}-${run}`));
  const { what, ordered, lax } = way;
  rows.push({ what, ordered, ...(lax === undefined ? {} : { lax }), runs });
}
await table.close();

const stack = await startStackApart();
try {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runThroughStack(stack.url));
  rows.push({ what: 'web chat, each posted twice at once, through the queue', ordered: true, runs });
} finally {
  await stack.close();
}

const webhooks = await doubledWebhooks(RUNS, MESSAGES);
const isRightOnPhone = ({ times, inOrder }: Ran) => inOrder && times.every((count) => count === 1);

const range = (values: readonly number[]) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least} to ${most}`;
};
const isRight = ({ counter, sent, recorded, answered, inOrder }: Run, ordered: boolean) =>
  [counter, sent, recorded, answered].every((count) => count === MESSAGES) && (inOrder || !ordered);

report({
  name: 'overlap',
  about: `${MESSAGES} messages of one person, each delivered twice at the same moment, ${RUNS} runs of each way. Two workers with clients of their own share one dynalite; what a worker leaves in the queue is delivered again at once. The ideal is ${MESSAGES} replies and a counter of ${MESSAGES}.`,
  tables: [
    {
      caption: 'Least to most of the runs:',
      head: ['delivered', 'counter', 'sent', 'in transcript', 'answered', 'left in queue', 'in order', 'ms'],
      rows: rows.map(({ what, runs }) => [
        what,
        range(runs.map(({ counter }) => counter)),
        range(runs.map(({ sent }) => sent)),
        range(runs.map(({ recorded }) => recorded)),
        range(runs.map(({ answered }) => answered)),
        range(runs.map(({ again }) => again)),
        `${runs.filter(({ inOrder }) => inOrder).length} of ${RUNS}`,
        median(runs.map(({ ms }) => ms)).toFixed(0),
      ]),
    },
    {
      caption: `Through each provider's webhook, signed, and the queue: ${MESSAGES} different questions, counted by their answers where they arrive, on the provider's simulator:`,
      head: ['webhook', 'answered', 'answers', 'answered twice', 'in order', 'ms'],
      rows: webhooks.map(({ what, runs }) => [
        what,
        range(runs.map(({ times }) => times.filter((count) => count > 0).length)),
        range(runs.map(({ times }) => times.reduce((sum, count) => sum + count, 0))),
        range(runs.map(({ times }) => times.filter((count) => count > 1).length)),
        `${runs.filter(({ inOrder }) => inOrder).length} of ${RUNS}`,
        median(runs.map(({ ms }) => ms)).toFixed(0),
      ]),
    },
  ],
  targets: [
    ...rows.map(({ what, ordered, lax, runs }) => {
      const right = runs.filter((run) => isRight(run, ordered)).length;
      return {
        what,
        aim: lax
          ? 'wrong in some run'
          : `${MESSAGES} and ${MESSAGES}, ${ordered ? 'in order, ' : ''}every run`,
        found: `right in ${right} of ${RUNS}`,
        met: lax ? right < RUNS : right === RUNS,
      };
    }),
    ...webhooks.map(({ what, isControl, runs }) => {
      const right = runs.filter(isRightOnPhone).length;
      return {
        what: `webhook: ${what}`,
        aim: isControl ? 'wrong in every run' : `each of ${MESSAGES} once, in order, every run`,
        found: `right in ${right} of ${RUNS}`,
        met: isControl ? right === 0 : right === RUNS,
      };
    }),
  ],
  notes: [
    'counter: turns of the record after the one that opened the chat.',
    'sent: replies that the sender of the channel was handed, or that came on the socket, counted every time.',
    'The control shows that the bench can tell: without the condition of the write it must fail.',
    'On a webhook the queue already knows the second delivery by its id; the rows above show what happens where it does not. aws: the function that SNS calls, called twice at once; its answers go out by Twilio. ms has the half second in which an answer too many would come.',
  ],
  figures: { rows, webhooks },
});
