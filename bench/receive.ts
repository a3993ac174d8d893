// Time to answer 200: the receive handler on each channel's webhook, against a bare handler that checks an HMAC and enqueues.
import { createHmac } from 'node:crypto';
import middy from '@middy/core';
import { queueClient } from '../lambdas/aws/queue.ts';
import { errorsAsAnswers, type HttpRequest } from '../lambdas/http.ts';
import { webhooks } from '../lambdas/live/webhooks.ts';
import { plainJson } from '../lambdas/aws/plain-json.ts';
import { receive } from '../lambdas/receive.ts';
import { SECRET, startApart } from './support/apart.ts';
import { bareSplit, bareWhole, toNothing, toQueue, type Handler } from './support/bare-receive.ts';
import { coldStarts } from './support/cold-receive.ts';
import { median, quantile } from './support/measure.ts';
import { report } from './support/report.ts';
import {
  providers,
  type Provider,
  type ProviderName,
  type Signed,
} from '../test/channels/signed-webhooks.ts';

const WARM_UP = 150;
/** Calls of each handler with each body. */
const CALLS = { queue: { one: 600, many: 100 }, nothing: { one: 4_000, many: 1_000 } } as const;
const AIM = 1.5;

const settings = {
  MESSENGER_APP_SECRET: SECRET,
  MESSENGER_VERIFY_TOKEN: SECRET,
  MESSENGER_PAGE_TOKEN: SECRET,
  WHATSAPP_APP_SECRET: SECRET,
  WHATSAPP_VERIFY_TOKEN: SECRET,
  WHATSAPP_ACCESS_TOKEN: SECRET,
  WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000150',
  TWILIO_AUTH_TOKEN: SECRET,
  TWILIO_FROM: '+447700900150',
  NOTIFY_API_KEY: SECRET,
  NOTIFY_CALLBACK_TOKEN: SECRET,
  NOTIFY_TEMPLATE_ID: '00000000-0000-4000-8000-000000000003',
  DIRECTLINE_SECRET: SECRET,
  PUBLIC_URL: 'http://localhost:3978',
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
};

let made = 0;
const newId = (): string => `bench-${process.pid}-${made++}`;
/** Ofcom keeps 07700 900000 to 900999 for drama. */
const accountOf = (person = 1): string => `447700900${String(person).padStart(3, '0')}`;
const text = (person = 1) => ({ id: newId(), account: accountOf(person), text: 'when is my bin collected?' });
type Kind = 'text' | '50 people' | '50 of one' | 'delivered';
const BODIES: Readonly<Record<Kind, (provider: Provider) => Signed | undefined>> = {
  text: (provider) => provider.says(text()),
  '50 people': (provider) => provider.batch?.(Array.from({ length: 50 }, (_, person) => text(person))),
  '50 of one': (provider) => provider.batch?.(Array.from({ length: 50 }, () => text())),
  delivered: (provider) => provider.reports(newId(), accountOf()),
};
const isMany = (kind: Kind): boolean => kind.startsWith('50');

/** As API Gateway hands it over. The bare handler finds its HMAC in it, whatever the provider signs with. */
const requestOf = ({ path, headers, body }: Signed): HttpRequest =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      host: 'localhost:3978',
      'user-agent': 'bench',
      'content-length': String(body.length),
      'x-forwarded-for': '127.0.0.1',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
      ...headers,
    },
    requestContext: { http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' } },
    body,
    isBase64Encoded: false,
  }) as unknown as HttpRequest;

type Who = 'porth' | 'bare' | 'split';
type Handlers = Readonly<Record<Who, Handler>>;
type Row = {
  readonly end: keyof typeof CALLS;
  readonly provider: ProviderName;
  readonly kind: Kind;
  readonly ms: Readonly<Partial<Record<Who, number[]>>>;
};

/** One call of each in turn, each with a webhook of its own; who is first changes. */
const measure = async (handlers: Handlers, make: () => Signed, calls: number, whose: readonly Who[]) => {
  const ms: Partial<Record<Who, number[]>> = Object.fromEntries(whose.map((who) => [who, []]));
  for (let call = -WARM_UP; call < calls; call++) {
    const first = Math.abs(call) % whose.length;
    for (const who of [...whose.slice(first), ...whose.slice(0, first)]) {
      const request = requestOf(make());
      const began = performance.now();
      const { statusCode } = await handlers[who](request);
      const took = performance.now() - began;
      if (statusCode !== 200) throw new Error(`${who} answered ${statusCode ?? 'nothing'}.`);
      if (call >= 0) ms[who]?.push(took);
    }
  }
  return ms;
};

const measureAll = async (end: keyof typeof CALLS, handlers: Handlers): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [name, provider] of Object.entries(providers(settings, () => new Date()))) {
    for (const [kind, make] of Object.entries(BODIES) as [Kind, (typeof BODIES)[Kind]][]) {
      if (make(provider) === undefined) continue;
      const calls = CALLS[end][isMany(kind) ? 'many' : 'one'];
      const whose: readonly Who[] = isMany(kind) ? ['porth', 'bare', 'split'] : ['porth', 'bare'];
      const ms = await measure(handlers, () => make(provider) as Signed, calls, whose);
      rows.push({ end, provider: name as ProviderName, kind, ms });
    }
  }
  return rows;
};

/** The functions read their settings as they are loaded. */
const aws = await startApart('aws-child.ts');
const environment: Readonly<Record<string, string>> = { ...settings, ...aws.environment };
Object.assign(process.env, environment);
const { handler } = await import('../lambdas/live/receive.ts');
const sqs = queueClient();
const real = toQueue(sqs, environment['QUEUE_URL'] ?? '');
const porth: Handler = (request) => handler(request, {} as never);
const inMemory = middy(
  receive({
    channels: webhooks(),
    // What the queue's client would be given.
    enqueue: (events) => Promise.resolve(void events.map(plainJson)),
    statuses: { report: () => Promise.resolve(undefined) },
    clock: () => new Date(),
    count: (what, channel) => {
      throw new Error(`${channel}: ${what}`);
    },
  }),
).use(errorsAsAnswers());
const withNothing: Handlers = {
  porth: (request) => inMemory(request, {} as never),
  bare: bareWhole(SECRET, toNothing),
  split: bareSplit(SECRET, toNothing),
};
const withQueue: Handlers = { porth, bare: bareWhole(SECRET, real), split: bareSplit(SECRET, real) };

const only = process.env['BENCH_ONLY'];
const rows: Row[] = [];
let cold: Awaited<ReturnType<typeof coldStarts>> = [];
try {
  if (only !== 'queue') rows.push(...(await measureAll('nothing', withNothing)));
  if (only === undefined || only === 'queue') rows.push(...(await measureAll('queue', withQueue)));
  if (only === undefined) {
    const all = providers(settings, () => new Date());
    cold = await coldStarts(
      environment,
      Object.entries(all).map(([name, provider]) => [name, requestOf(provider.says(text()))] as const),
    );
  }
} finally {
  sqs.destroy();
  await aws.close();
}

const at = (values: readonly number[] = [], share: number) => quantile(values, share);
const ratio = ({ ms }: Row, share: number, to: Who): number => at(ms.porth, share) / at(ms[to], share);
const rowsOf = (end: Row['end'], unit: number, digits: number) =>
  rows
    .filter((row) => row.end === end)
    .map((row) => [
      `${row.provider}: ${row.kind}`,
      ...(['bare', 'porth'] as const).flatMap((who) =>
        [0.5, 0.99].map((share) => (at(row.ms[who], share) * unit).toFixed(digits)),
      ),
      ratio(row, 0.5, 'bare').toFixed(2),
      ratio(row, 0.99, 'bare').toFixed(2),
      row.ms.split === undefined ? '–' : ratio(row, 0.5, 'split').toFixed(2),
    ]);
const headOf = (unit: string) => [
  'webhook',
  `bare p50 ${unit}`,
  'p99',
  `Porth p50 ${unit}`,
  'p99',
  'p50 to bare',
  'p99 to bare',
  'p50 to split',
];

report({
  name: 'receive',
  about: `From the request to the 200 of the receive handler, called in turn with a bare handler that checks an HMAC over the raw bytes and puts the body into the queue as it came, by the same client; ${CALLS.queue.one} calls of each with each body (${CALLS.queue.many} of the batches), after ${WARM_UP} to warm up. The queue is fauxqs, the table of statuses dynalite, both in a process of their own. "Split" is a bare handler that makes a message of each of the batch, ten in a call.`,
  tables: [
    { caption: 'With the local queue:', head: headOf('ms'), rows: rowsOf('queue', 1, 2) },
    {
      caption:
        'Without a queue or a table, which leaves the handler’s own time; the same checks and the same JSON, handed to nothing:',
      head: headOf('µs'),
      rows: rowsOf('nothing', 1_000, 0),
    },
    {
      caption: 'Cold, as bundled: a fresh process, from the start of the load to the first 200:',
      head: ['webhook', 'bare ms', 'Porth ms', 'to bare'],
      rows: cold.map(({ name, bare, porth: ours, ratio: to }) => [
        name,
        median(bare).toFixed(1),
        median(ours).toFixed(1),
        to.toFixed(2),
      ]),
    },
  ],
  targets: rows
    .filter(({ end, kind }) => end === 'queue' && kind === 'text')
    .map((row) => ({
      what: `${row.provider}: a text, p50 to bare`,
      aim: `≤ ${AIM}`,
      found: ratio(row, 0.5, 'bare').toFixed(2),
      met: ratio(row, 0.5, 'bare') <= AIM,
    })),
  notes: [
    'delivered: Porth keeps it in the table (one conditional write), where the bare handler sends one message to the queue.',
    '50 people, 50 of one: Porth puts fifty events into the queue, and no two of one person into one call, since a batch that is taken in part would lose their order; the bare handler puts the webhook there as one message.',
    'Twilio signs the address and the form, Notify sends a token; the bare handler checks an HMAC of all.',
    'What it means: the call to the queue is nearly all of the time that a provider waits for a text, and Porth’s own part some microseconds. Only a batch of many messages of one person is slow, for they go into the queue one by one.',
  ],
  figures: { rows, cold },
});
