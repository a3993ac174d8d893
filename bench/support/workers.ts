// The worker as it is deployed, on a DynamoDB of its own in memory, with everything that passes counted.
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { heed } from '../../bot/heed.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import type { StoreItem } from '../../bot/runtime/botbuilder.ts';
import type { Delivery, TurnLog } from '../../bot/runtime/ports.ts';
import { deskAfter } from '../../bot/runtime/desk-after.ts';
import { worker } from '../../bot/runtime/worker.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { CLIENT } from '../../lambdas/aws/client-settings.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbHandled } from '../../lambdas/aws/dynamodb-handled.ts';
import { queuesIn } from '../../lambdas/aws/dynamodb-queues.ts';
import { teams } from '../../dialogs/teams.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import { dynamoDbUnanswered } from '../../lambdas/aws/dynamodb-unanswered.ts';
import { NOBODY_KNOWN } from '../../test/nobody-known.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import { converse } from '../../lambdas/converse.ts';
import { effectsWith } from '../../lambdas/effects.ts';
import { ensureTable } from './table.ts';

/** One command as the SDK was given it. */
export type Command = { readonly name: string; readonly input: unknown };
export type Table = {
  readonly name: string;
  /** A client of its own for each, as every Lambda has. */
  readonly client: (onCommand?: (command: Command) => void) => DynamoDBClient;
  readonly close: () => Promise<void>;
};

export const startTable = async (): Promise<Table> => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients: DynamoDBClient[] = [];
  const client = (onCommand?: (command: Command) => void): DynamoDBClient => {
    const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
    const made = new DynamoDBClient({ ...CLIENT, endpoint, region: 'eu-west-2', credentials });
    if (onCommand !== undefined) made.middlewareStack.add(counting(onCommand), { step: 'initialize' });
    clients.push(made);
    return made;
  };
  await ensureTable(client(), 'porth');
  return {
    name: 'porth',
    client,
    close: async () => {
      for (const each of clients) each.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

type Next = (args: { readonly input: object }) => Promise<unknown>;
const counting =
  (onCommand: (command: Command) => void) =>
  <N>(next: N, { commandName = '' }: { readonly commandName?: string }): N =>
    ((args) => {
      onCommand({ name: commandName.replace(/Command$/, ''), input: args.input });
      return (next as Next)(args);
    }) as Next as N;

export type Watched = {
  readonly onCommand?: (command: Command) => void;
  /** What the channel's sender is handed. */
  readonly onSend?: (delivery: Delivery) => void;
  readonly onTurn?: (entry: TurnLog) => void;
  /** Porth's time, where that is not the machine's. */
  readonly clock?: () => Date;
  /** With the agents' desk. Nobody is told of anything there. */
  readonly withDesk?: true;
  /** Storage that overwrites whatever stands there, as botbuilder's own state does. */
  readonly lax?: boolean;
};

/** The parts of lambdas/live/converse.ts, on this table; what is sent goes to `onSend`, dead letters nowhere. */
export const conversing = (
  table: Table,
  { onCommand, onSend, onTurn, lax = false, clock = () => new Date(), withDesk }: Watched = {},
): Conversing => {
  const client = table.client(onCommand);
  const deadLetter = () => Promise.resolve();
  const cases = dynamoDbCases(client, table.name);
  const lookups = dynamoDbLookups(client, table.name, {
    closures: content.council.closures,
    clock,
    identity: NOBODY_KNOWN,
  });
  const feedback = dynamoDbFeedback(client, table.name);
  const work = worker({
    storage: lax ? new Overwriting(client, table.name) : new DynamoDbStorage(client, table.name),
    transcripts: new DynamoDbTranscriptStore(client, table.name),
    adapter: new PorthAdapter(),
    senders: {
      webchat: (delivery) => {
        onSend?.(delivery);
        return Promise.resolve({ sent: delivery.activities.length });
      },
    },
    push: () => Promise.resolve(true),
    effects: effectsWith({
      cases,
      lookups,
      feedback,
      unanswered: dynamoDbUnanswered(client, table.name),
      links: deadLetter,
      mayLookUp: () => Promise.resolve(undefined),
      leave: () => Promise.resolve(),
      ...(withDesk && {
        desk: {
          tell: () => Promise.resolve(),
          handled: (each) => dynamoDbHandled(client, table.name).keep(each),
        },
      }),
      deadLetter,
      clock,
      references: content.council.references,
    }),
    statuses: { sent: () => Promise.resolve([]) },
    linkOf: (key) => key,
    mind: { content, heed, understand },
    ...(withDesk && {
      desk: {
        queue: queuesIn(client, table.name, teams, clock),
        changed: () => Promise.resolve(),
        after: (...given) => Promise.resolve(deskAfter(...given)),
      },
    }),
    clock,
    log: (entry) => onTurn?.(entry),
    drop: () => Promise.resolve(),
    warn: () => undefined,
  });
  return converse({ work, incidents: () => Promise.resolve(), deadLetter });
};
export type Conversing = ReturnType<typeof converse>;

class Overwriting extends DynamoDbStorage {
  override async put(key: string, item: StoreItem): Promise<string> {
    await this.write({ [key]: { ...item, eTag: '*' } });
    return '*';
  }
}
