// The whole of Porth in one process: the servers, the functions, the queue's poller, the minute timer and the front door.
import { rota } from '../dialogs/rota.ts';
import { dynamoDbCards } from '../lambdas/aws/dynamodb-cards.ts';
import { DynamoDbTranscriptStore } from '../lambdas/aws/dynamodb-transcript-store.ts';
import { dynamoDbNotices } from '../lambdas/aws/dynamodb-notices.ts';
import { dynamoDbSwitches } from '../lambdas/aws/dynamodb-switches.ts';
import { filesClient } from '../lambdas/aws/files.ts';
import { personFiles } from '../lambdas/aws/person-files.ts';
import { personTable } from '../lambdas/aws/person-table.ts';
import { enqueueTo, queueClient } from '../lambdas/aws/queue.ts';
import { tableClient } from '../lambdas/aws/table-client.ts';
import { clock, setClock } from '../lambdas/clock.ts';
import { warn } from '../lambdas/log.ts';
import { once } from '../lambdas/once.ts';
import { tellingCases } from '../lambdas/telling-cases.ts';
import { cardsSide } from './cards-side.ts';
import { closeIncident, incidentDone, sayRight } from './close-incident.ts';
import { councilSide } from './council-side.ts';
import { dangersFirst } from './dangers-first.ts';
import {
  LEX_SIMULATED,
  localSettings,
  OPEN311_SIMULATED,
  setDefaults,
  simulatedSettings,
} from './environment.ts';
import { asksIn } from './asks-table.ts';
import { feedbackIn } from './feedback-table.ts';
import { startGateway, type Behind } from './gateway.ts';
import { incidentsSide } from './incidents-side.ts';
import { incidentsIn } from './incidents-table.ts';
import { latestCases } from './latest-cases.ts';
import { loadPages } from './pages.ts';
import { noticesDesk } from './notices-desk.ts';
import { personDesk } from './person-desk.ts';
import { pollQueue } from './poller.ts';
import { switchesDesk } from './switches-desk.ts';
import type { Control } from './providers/control.ts';
import { isLexSimulated, isOpen311Simulated, simulatedIn, startProviders } from './providers/start.ts';
import { ensureResources } from './resources.ts';
import { startServers } from './servers.ts';
import { accountsAt, type Account } from './sign-in/accounts.ts';
import { tokenOrigins } from './sign-in/origins.ts';
import { OIDC_PATH, signInServer } from './sign-in/server.ts';
import { startSockets } from './sockets.ts';

export type Stack = {
  readonly url: string;
  readonly port: number;
  /** The simulated phones' paths. */
  readonly phones: readonly string[];
  readonly emails: string | undefined;
  /** Who may sign in to the desk; none where the sign-in is another's. */
  readonly agents: readonly Account[];
  readonly close: () => Promise<void>;
};

/** Tick looks this often on a laptop; a minute on AWS. */
const TICK_MS = 5_000;

/** Reads its settings from the environment, and sets there what the functions read. @throws Error saying what to set */
export const startStack = async (): Promise<Stack> => {
  const settings = localSettings(process.env);
  if (settings.clock !== undefined) setClock(settings.clock);
  let ready: (behind: Behind) => void = () => undefined;
  const gateway = await startGateway(settings.port, new Promise((resolve) => (ready = resolve)));
  const url = (process.env['PUBLIC_URL'] ?? `http://localhost:${gateway.port}`).replace(/\/$/, '');
  const issuer = process.env['OIDC_ISSUER'];
  const origins = once(() =>
    issuer === undefined ? Promise.resolve([new URL(url).origin]) : tokenOrigins(issuer),
  );
  const [servers, sockets, pages] = await Promise.all([
    startServers(settings.data, process.env),
    startSockets(),
    loadPages(origins),
  ]);
  setDefaults({
    AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb,
    AWS_ENDPOINT_URL_SQS: servers.sqs,
    AWS_ENDPOINT_URL_S3: servers.s3,
    AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI: sockets.managementUrl,
    TABLE_NAME: settings.table,
    BUCKET_NAME: settings.bucket,
    PUBLIC_URL: url,
    STREAM_URL: `${url.replace(/^http/, 'ws')}/stream`,
    OIDC_ISSUER: `${url}${OIDC_PATH}`,
    OIDC_CLIENT_ID: 'porth-desk',
    ...simulatedSettings(simulatedIn(process.env)),
    ...(isOpen311Simulated(process.env) ? OPEN311_SIMULATED : {}),
    ...(isLexSimulated(process.env) ? LEX_SIMULATED : {}),
  });
  const porth = `http://127.0.0.1:${gateway.port}`;
  const providers = await startProviders({ porth, clock, env: process.env });
  setDefaults(providers.urls);
  const { queueUrl, safetyQueueUrl, deadLetterUrl, lateQueueUrl } = await ensureResources(settings);
  setDefaults({
    QUEUE_URL: queueUrl,
    SAFETY_QUEUE_URL: safetyQueueUrl,
    DEAD_LETTER_URL: deadLetterUrl,
    LATE_QUEUE_URL: lateQueueUrl,
  });

  // The functions read their settings as they are loaded.
  const [webchat, stream, converse, safety, tick, receive, sms, linked, desks, late] = await Promise.all([
    import('../lambdas/live/webchat.ts'),
    import('../lambdas/live/stream.ts'),
    import('../lambdas/live/converse.ts'),
    import('../lambdas/live/safety.ts'),
    import('../lambdas/live/tick.ts'),
    import('../lambdas/live/receive.ts'),
    import('../lambdas/live/sms.ts'),
    import('../lambdas/live/pages.ts'),
    import('../lambdas/live/desk.ts'),
    import('../lambdas/live/late.ts'),
  ]);
  const agents = issuer === undefined ? accountsAt(url) : [];
  const runTick = () =>
    tick
      .handler({}, { getRemainingTimeInMillis: () => 50_000 } as never)
      .catch((error: unknown) => warn('tick', error));
  for (const server of gateway.servers) {
    server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head, stream.handler));
  }
  const dangers = dangersFirst();
  const stopPolling = pollQueue(queueUrl, dangers.after(converse.handler));
  const stopDangers = pollQueue(safetyQueueUrl, dangers.urgent(safety.handler), 2);
  const stopLate = pollQueue(lateQueueUrl, late.handler, 1, 'holds its own');
  const timer = setInterval(() => void runTick(), TICK_MS);
  const client = tableClient();
  const notices = dynamoDbNotices(client, settings.table);
  const desk = noticesDesk({ notices, enqueue: enqueueTo(queueClient(), queueUrl), clock });
  const person = personDesk({
    table: personTable(client, settings.table),
    files: personFiles(filesClient(), settings.bucket),
    enqueue: enqueueTo(queueClient(), queueUrl),
    secret: process.env['DIRECTLINE_SECRET'] ?? '',
    timeZone: rota.timeZone,
    clock,
  });
  const transcripts = new DynamoDbTranscriptStore(client, settings.table);
  const council = councilSide({
    cases: tellingCases({
      client,
      table: settings.table,
      enqueue: enqueueTo(queueClient(), queueUrl),
      clock,
    }),
    latest: () => latestCases(settings.table),
    card: cardsSide({
      book: dynamoDbCards(client, settings.table, clock),
      transcripts,
      incidents: () => incidentsIn(settings.table),
    }),
    open311: providers.open311,
    clock,
  });
  const incidents = () => incidentsIn(settings.table);
  const sides: Readonly<Record<string, Control>> = {
    incidents: incidentsSide({
      incidents,
      transcripts,
      rota,
      clock,
      close: closeIncident({ incidents, enqueue: enqueueTo(queueClient(), queueUrl), clock }),
      done: incidentDone({ incidents, enqueue: enqueueTo(queueClient(), queueUrl), clock }),
      right: sayRight({ incidents, enqueue: enqueueTo(queueClient(), queueUrl), clock }),
    }),
    notices: desk.control,
    switches: switchesDesk({ switches: dynamoDbSwitches(client, settings.table), clock }).control,
    person: person.control,
  };
  ready({
    functions: {
      webchat: webchat.handler,
      receive: receive.handler,
      pages: linked.handler,
      desk: desks.handler,
      sms: sms.handler,
    },
    pages,
    providers: providers.control,
    signIn:
      issuer === undefined
        ? signInServer({ url, clientId: process.env['OIDC_CLIENT_ID'] ?? '', accounts: agents })
        : undefined,
    council: (call) => (sides[call.path.split('/')[2] ?? ''] ?? council)(call),
    onClock: runTick,
    feedback: (since) => feedbackIn(settings.table).list(since),
    asks: (since) => asksIn(settings.table).list(since),
  });

  return {
    url,
    port: gateway.port,
    phones: providers.phones,
    emails: providers.emails,
    agents,
    close: async () => {
      clearInterval(timer);
      await providers.close();
      // A socket that is open would keep the gateway for ever.
      await sockets.close();
      await gateway.close();
      await Promise.all([stopPolling(), stopDangers(), stopLate()]);
      await servers.close();
    },
  };
};
