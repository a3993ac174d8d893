// A worker on a real table in memory, whose every part can be made to fail, and whose sendings can be read.
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { makeTable } from '../dynalite.ts';
import { heed } from '../../bot/heed.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import type { Middleware } from '../../bot/runtime/botbuilder.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Activity, Event } from '../../bot/model.ts';
import { worker, type WorkerPorts } from '../../bot/runtime/worker.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import type { Delivery, TurnLog } from '../../bot/runtime/ports.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { dynamoDbAttempts } from '../../lambdas/aws/dynamodb-attempts.ts';
import { lookUpLimits } from '../../lambdas/identity/look-up-limits.ts';
import { conversationsIn } from '../../lambdas/aws/conversations.ts';
import { dynamoDbCards } from '../../lambdas/aws/dynamodb-cards.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import { dynamoDbUnanswered } from '../../lambdas/aws/dynamodb-unanswered.ts';
import { dynamoDbIncidents } from '../../lambdas/aws/dynamodb-incidents.ts';
import { dynamoDbLinks } from '../../lambdas/aws/dynamodb-links.ts';
import { NOBODY_KNOWN, noted } from '../nobody-known.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { dynamoDbStatuses } from '../../lambdas/aws/dynamodb-statuses.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { dynamoDbTransactions } from '../../lambdas/aws/dynamodb-transactions.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import type { CodeDeps } from '../../lambdas/identity/code.ts';
import { cardKeeper } from '../../lambdas/cards.ts';
import { effectsWith } from '../../lambdas/effects.ts';
import { linksOf, linkToken } from '../../lambdas/links.ts';

const TABLE_NAME = 'porth';
/** Signs the links. */
export const SECRET = 'a secret of the workshop';

export const startTable = async () => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await makeTable(client, TABLE_NAME);
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { client, tableName: TABLE_NAME, stop };
};
export type Table = Awaited<ReturnType<typeof startTable>>;

/** @param change replaces parts of the worker's ports, such as a sender that refuses */
export const workshop = (
  { client, tableName }: Table,
  change: (ports: WorkerPorts) => Partial<WorkerPorts> = () => ({}),
  middleware: readonly Middleware[] = [],
  send: CodeDeps['send'] = {},
) => {
  const sent: Delivery[] = [];
  const frames: { readonly socket: string; readonly frame: string }[] = [];
  const dropped: string[] = [];
  const deadLetters: { readonly body: string; readonly cause: string }[] = [];
  const warnings: string[] = [];
  const queued: (Event | IncidentEvent)[] = [];
  const logs: TurnLog[] = [];
  const visits: (readonly [what: string, kind: string, hours: number])[] = [];
  const time = { now: new Date('2026-11-23T10:00:00Z') };
  const clock = () => time.now;
  const storage = new DynamoDbStorage(client, tableName);
  const transcripts = new DynamoDbTranscriptStore(client, tableName);
  const cases = dynamoDbCases(client, tableName);
  const known = { ...NOBODY_KNOWN, send };
  const lookups = dynamoDbLookups(client, tableName, {
    closures: content.council.closures,
    clock,
    identity: known,
  });
  const transactions = dynamoDbTransactions(client, tableName, {
    identity: known,
    note: noted,
    cases,
    clock,
    enqueue: (events) => {
      queued.push(...events);
      return Promise.resolve();
    },
    count: (visit, kind, hours) => visits.push([visit, kind, hours]),
    ...content.council,
  });
  const feedback = dynamoDbFeedback(client, tableName);
  const unanswered = dynamoDbUnanswered(client, tableName);
  const statuses = dynamoDbStatuses(client, tableName);
  const persons = dynamoDbPersons(client, tableName);
  const links = dynamoDbLinks(client, tableName);
  const cards = dynamoDbCards(client, tableName, clock);
  const incidents = dynamoDbIncidents(client, tableName);
  const deadLetter = (body: string, cause: string) => {
    deadLetters.push({ body, cause });
    return Promise.resolve();
  };
  const ports: WorkerPorts = {
    storage,
    transcripts,
    adapter: new PorthAdapter(middleware),
    senders: {
      webchat: (delivery) => {
        sent.push(delivery);
        return Promise.resolve({ sent: delivery.activities.length });
      },
    },
    push: (socket, frame) => {
      frames.push({ socket, frame });
      return Promise.resolve(true);
    },
    drop: (socket) => {
      dropped.push(socket);
      return Promise.resolve();
    },
    effects: effectsWith({
      cases,
      lookups,
      transactions,
      feedback,
      unanswered,
      links: (link) => links.make(linkToken(SECRET, link.key), link),
      leave: (conversation) => persons.leave(conversation),
      card: cardKeeper({
        transcripts,
        cases,
        incidents,
        persons,
        conversations: conversationsIn(client, tableName),
        book: cards,
        content,
        understand,
        clock,
      }),
      mayLookUp: lookUpLimits({ attempts: dynamoDbAttempts(client, tableName, { secret: SECRET, clock }) }),
      deadLetter,
      clock,
      references: content.council.references,
    }),
    statuses,
    linkOf: linksOf(SECRET, 'https://porth.example.org'),
    mind: { content, heed, understand },
    clock,
    log: (entry) => logs.push(entry),
    warn: (what) => warnings.push(what),
    quickRetries: [1, 1],
  };
  const all = { ...ports, ...change(ports) };
  const work = worker(all);
  return {
    ports: all,
    work,
    /** One event, with all the time in the world, or as much as is said. */
    take: (event: Event, remainingMs = 10_000) => work(event, () => remainingMs),
    record: async (conversation: string) => {
      const key = `conversation/${conversation}`;
      return (await storage.read([key]))[key] as (ConversationRecord & { readonly eTag: string }) | undefined;
    },
    transcript: async (conversation: string) =>
      (await transcripts.turnsAfter('directline', conversation, 0)).turns,
    /** What the bot sent, in order. */
    said: () => sent.flatMap(({ activities, sent: from }) => botSaid(activities.slice(from))),
    cases,
    cards,
    feedback,
    unanswered,
    persons,
    links,
    statuses,
    sent,
    frames,
    dropped,
    deadLetters,
    /** What transactions put into the queue: nobody takes it here. */
    queued,
    warnings,
    logs,
    visits,
    time,
  };
};

export const botSaid = (activities: readonly Partial<Activity>[]): string[] =>
  activities.filter(({ from }) => from?.role === 'bot').map(({ text }) => text ?? '');

let conversations = 0;
export const newConversation = (): string => `conversation-${++conversations}`;

export const message = (conversation: string, id: string, text: string, more: Partial<Event> = {}): Event =>
  ({
    id,
    conversation,
    channel: 'webchat',
    at: '2026-11-23T10:00:00.000Z',
    receivedAt: '2026-11-23T10:00:00.000Z',
    kind: 'activity',
    activity: { type: 'message', id, text, from: { id: 'dl_me', name: '', role: 'user' } },
    ...more,
  }) as Event;
