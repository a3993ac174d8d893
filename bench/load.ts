// Cold start: how long each function takes to load, how large the process becomes, and when the first reply is out.
import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signToken } from '../bot/channels/webchat/tokens.ts';
import { bundle, FUNCTIONS, type FunctionName } from '../infra/bundle.ts';
import { arrival, FAQ, sqsEvent } from './support/events.ts';
import { interleaved, median, medianRatio } from './support/measure.ts';
import { needPeers } from './support/peers.ts';
import { pinned, probeIn, type Probed } from './support/probe.ts';
import { report, type Target } from './support/report.ts';
import { startStubAws } from './support/stub-aws.ts';
import { buildTypical, buildTypicalSplit } from './support/typical.ts';

needPeers('botbuilder');

const ROUNDS = 15;
const MIB = 2 ** 20;
const SECRET = 'bench-secret-bench-secret-bench-secret';
/** The aims of the design, as shares of what "typical" takes. */
const LOAD_AIMS: Partial<Record<FunctionName, number>> = { converse: 0.3, receive: 0.18, webchat: 0.18 };
const RSS_AIM_MIB = 25;

const folder = await mkdtemp(join(tmpdir(), 'porth-bench-'));
const aws = await startStubAws();
const measure = async (): Promise<void> => {
  const at = (name: string) => join(folder, name, 'index.cjs');
  const kib = new Map<string, string>();
  const inKib = (bytes: number) => String(Math.round(bytes / 1024));
  for (const name of FUNCTIONS) {
    const { atStart, total } = await bundle(name, join(folder, name));
    kib.set(name, `${inKib(atStart)} of ${inKib(total)}`);
  }
  kib.set('typical', inKib(await buildTypical(join(folder, 'typical'))));
  kib.set('typical, split', inKib(await buildTypicalSplit(join(folder, 'typical, split'))));
  await writeFile(join(folder, 'empty.cjs'), 'module.exports = {};');

  const probe = probeIn(folder);
  const names = [...FUNCTIONS, 'typical', 'typical, split'];
  const load = (name: string) => () => probe(at(name), environment());
  // One load of each first, so that every file is in the disk's cache.
  await interleaved(1, Object.fromEntries(names.map((name) => [name, load(name)])));
  const loads: Readonly<Record<string, readonly Probed[]>> = await interleaved<string, Probed>(ROUNDS, {
    ...Object.fromEntries(names.map((name) => [name, load(name)])),
    empty: () => probe(join(folder, 'empty.cjs'), {}),
  });

  const msOf = (name: string) => (loads[name] ?? []).map(({ loaded }) => loaded);
  const empty = median((loads['empty'] ?? []).map(({ rss }) => rss));
  const overEmpty = (name: string) => (median((loads[name] ?? []).map(({ rss }) => rss)) - empty) / MIB;
  const typical = median(msOf('typical')) <= median(msOf('typical, split')) ? 'typical' : 'typical, split';
  const share = (name: string) => medianRatio(msOf(name), msOf(typical));

  const firsts = await firstReplies(at, typical);
  const targets = FUNCTIONS.flatMap((name): Target[] => {
    const aim = LOAD_AIMS[name];
    const [ratio, rss] = [share(name), overEmpty(name)];
    const size = { what: `${name}: RSS over an empty process`, aim: `≤ ${RSS_AIM_MIB} MiB` };
    return [
      ...(aim === undefined
        ? []
        : [
            {
              what: `${name}: load against typical`,
              aim: `≤ ${aim.toFixed(2)}`,
              found: ratio.toFixed(3),
              met: ratio <= aim,
            },
          ]),
      { ...size, found: `${rss.toFixed(1)} MiB`, met: rss <= RSS_AIM_MIB },
    ];
  });
  report({
    name: 'load',
    about: `Each function's bundle is loaded in a fresh process${pinned() ? ' pinned to one core' : ''}, ${ROUNDS} times in turn. "typical" is botbuilder, middy core, clients of DynamoDB with lib-dynamodb, SQS and Lex, zod, and six of Powertools (logger, metrics, tracer, batch, idempotency, parser), built with the same esbuild options; the faster of its two builds is the measure ("${typical}").`,
    tables: [
      {
        caption: 'Load:',
        head: ['bundle', 'KiB', 'ms', 'least ms', 'to typical', 'MiB over empty'],
        rows: names.map((name) => [
          name,
          kib.get(name) ?? '',
          median(msOf(name)).toFixed(1),
          Math.min(...msOf(name)).toFixed(1),
          share(name).toFixed(3),
          overEmpty(name).toFixed(1),
        ]),
      },
      {
        caption:
          'From the start of the load to the first reply, against stubs of DynamoDB and SQS on loopback:',
        head: ['function', 'ms', 'typical, the same calls', 'to typical', 'answer'],
        rows: firsts.map(({ name, ours, typical: theirs, ratio, answer }) => [
          name,
          ours === undefined ? '–' : ours.toFixed(1),
          theirs.toFixed(1),
          ratio === undefined ? '–' : ratio.toFixed(3),
          answer,
        ]),
      },
    ],
    targets,
    notes: [
      'KiB of ours: read at the start, of all that is deployed.',
      'Of the first reply of receive and webchat some 150 ms, and of converse more, are the reading of what hears dangers and understands: it is read with the first message, and not with a socket or a tick.',
      'The same calls: of converse one read and four writes (a first turn: the record, the list of transcripts, the transcript, the mark), of the others one message sent. The stubs speak HTTP; on AWS the first call pays for TLS as well, on both sides alike.',
    ],
    figures: { loads, firsts, empty },
  });
};

type First = {
  readonly name: string;
  readonly ours: number | undefined;
  readonly typical: number;
  readonly ratio: number | undefined;
  readonly answer: string;
};

const firstReplies = async (at: (name: string) => string, typical: string): Promise<First[]> => {
  const probe = probeIn(folder);
  const cases = { converse: turnEvent(), webchat: await postEvent(), receive: webhookEvent() };
  const firsts: First[] = [];
  for (const [name, event] of Object.entries(cases)) {
    const runs = await interleaved(ROUNDS, {
      ours: () => probe(at(name), environment(), event),
      typical: () => probe(at(typical), environment(), event),
    });
    const [ours, theirs] = [runs.ours.map(replied), runs.typical.map(replied)];
    const answer = answerOf(runs.ours[0]?.answer);
    const ok = answer === '200' || answer === 'taken';
    firsts.push({
      name,
      ours: ok ? median(ours) : undefined,
      typical: median(theirs),
      ratio: ok ? medianRatio(ours, theirs) : undefined,
      answer,
    });
  }
  return firsts;
};

const replied = ({ replied: ms = Number.NaN }: Probed): number => ms;

/** `taken`: the worker left no message in the queue. */
const answerOf = (answer: unknown): string => {
  const { statusCode, batchItemFailures } = (answer ?? {}) as {
    readonly statusCode?: number;
    readonly batchItemFailures?: readonly unknown[];
  };
  return statusCode === undefined
    ? batchItemFailures?.length === 0
      ? 'taken'
      : 'failed'
    : String(statusCode);
};

/** The first event of a conversation: somebody opened the web chat. */
const turnEvent = (): unknown => sqsEvent([arrival('bench')]);

const postEvent = async (): Promise<unknown> => {
  const token = await signToken(SECRET, { conv: 'bench', user: 'dl_bench' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return request('/v3/directline/conversations/bench/activities', headers, { type: 'message', text: FAQ });
};

const webhookEvent = (): unknown => {
  const body = {
    object: 'page',
    entry: [
      {
        id: '1',
        time: Date.now(),
        messaging: [
          {
            sender: { id: '2' },
            recipient: { id: '1' },
            timestamp: Date.now(),
            message: { mid: 'm_bench', text: FAQ },
          },
        ],
      },
    ],
  };
  const signature = createHmac('sha256', SECRET).update(JSON.stringify(body)).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}`, 'content-type': 'application/json' };
  return request('/webhooks/messenger', headers, body);
};

const request = (path: string, headers: Readonly<Record<string, string>>, body: unknown): unknown => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers,
  queryStringParameters: {},
  requestContext: {
    http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
  },
  body: JSON.stringify(body),
  isBase64Encoded: false,
});

/** What a function may be set with; each reads what it needs. */
const environment = (): Readonly<Record<string, string>> => ({
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: aws.url,
  TABLE_NAME: 'porth',
  BUCKET_NAME: 'porth',
  QUEUE_URL: `${aws.url}/000000000000/porth.fifo`,
  SAFETY_QUEUE_URL: `${aws.url}/000000000000/porth-safety.fifo`,
  LATE_QUEUE_URL: `${aws.url}/000000000000/porth-late.fifo`,
  DEAD_LETTER_URL: `${aws.url}/000000000000/porth-dead.fifo`,
  METRICS_NAMESPACE: 'Porth/bench',
  OIDC_ISSUER: 'https://sign-in.example.org',
  OIDC_CLIENT_ID: 'bench',
  PUBLIC_URL: 'http://localhost',
  STREAM_URL: 'ws://localhost/stream',
  DIRECTLINE_SECRET: SECRET,
  MESSENGER_APP_SECRET: SECRET,
  MESSENGER_VERIFY_TOKEN: SECRET,
  MESSENGER_PAGE_TOKEN: SECRET,
});

try {
  await measure();
} finally {
  await aws.close();
  await rm(folder, { recursive: true, force: true });
}
