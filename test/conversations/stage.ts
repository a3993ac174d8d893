// Where scripts are played: the whole laptop stack as one process, its table in this one, and what it logs of each turn.
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import type { CaseStatus } from '../../bot/services/cases.ts';
import { request } from '../directline/rest.ts';
import { start, type Running } from '../stack.ts';

export type LoggedTurn = { readonly event: string; readonly status: string; readonly pending: boolean };
export type Stage = {
  readonly porth: Running;
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly storage: DynamoDbStorage;
  readonly transcripts: DynamoDbTranscriptStore;
  /** All of a conversation so far. */
  readonly turns: (conversation: string) => readonly LoggedTurn[];
  readonly now: () => Promise<Date>;
  readonly pass: (ms: number) => Promise<void>;
  /** As the council's staff do. */
  readonly sets: (reference: string, status: CaseStatus) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Signs tokens and names conversations, on every channel: a test computes the same names. */
export const SECRET = 'a-secret-for-conversations';
const TABLE = 'porth';

/** A laptop stack sends texts by one provider: for each of the others there is another stack. */
export type Network = 'twilio' | 'notify' | 'aws';
export type Stages = Readonly<Record<Network, Stage>>;

/** @param clock where Porth's clock begins */
export const openStages = async (clock: Date): Promise<Stages> => {
  const [twilio, notify, aws] = await Promise.all([
    openStage(clock, 'twilio'),
    openStage(clock, 'notify'),
    openStage(clock, 'aws'),
  ]);
  return { twilio, notify, aws };
};

/** One clock for all. */
export const pass = async (stages: Stages, ms: number): Promise<void> => {
  await Promise.all(Object.values(stages).map((stage) => stage.pass(ms)));
};

/** One stack alone, whose texts go by `texts`. */
export const openStage = async (clock: Date, texts: Network): Promise<Stage> => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const porth = await start({
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    TABLE_NAME: TABLE,
    PORTH_CLOCK: clock.toISOString(),
    SMS_PROVIDER: texts,
    DIRECTLINE_SECRET: SECRET,
    MESSENGER_APP_SECRET: SECRET,
    WHATSAPP_APP_SECRET: SECRET,
  });
  const turnsOf = reading(porth.log);
  return {
    porth,
    client,
    table: TABLE,
    storage: new DynamoDbStorage(client, TABLE),
    transcripts: new DynamoDbTranscriptStore(client, TABLE),
    turns: (conversation) => turnsOf(conversation.slice(0, 8)),
    now: async () => new Date((await request<{ now: string }>(`${porth.url}/local/clock`)).body.now),
    pass: async (ms) => {
      const advance = `PT${(ms / 1000).toFixed(3)}S`;
      const { status } = await request(`${porth.url}/local/clock`, {
        method: 'POST',
        body: JSON.stringify({ advance }),
      });
      if (status !== 200) throw new Error(`The clock did not move on by ${advance}: ${status}.`);
    },
    sets: async (reference, to) => {
      const { status } = await request(`${porth.url}/local/cases/${reference}`, {
        method: 'POST',
        body: JSON.stringify({ status: to }),
      });
      if (status !== 200) throw new Error(`${reference} was not set to ${to}: ${status}.`);
    },
    close: async () => {
      await porth.stop();
      client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

/** A turn as local/readable-log.ts writes it. */
const TURN = /^\S+ turn \d+ (\S+) \S+ (\S+) → (\S+) \d+ ms(.*)$/;

/** Reads on from where it was: the log grows long. */
const reading = (log: () => string): ((name: string) => readonly LoggedTurn[]) => {
  const turns = new Map<string, LoggedTurn[]>();
  let read = 0;
  return (name) => {
    const all = log();
    const end = all.lastIndexOf('\n') + 1;
    for (const line of all.slice(read, end).split('\n')) {
      const [, conversation, event = '', status = '', rest = ''] = TURN.exec(line) ?? [];
      if (conversation === undefined) continue;
      const turn = { event, status, pending: rest.includes('pending=') };
      turns.set(conversation, [...(turns.get(conversation) ?? []), turn]);
    }
    read = Math.max(read, end);
    return turns.get(name) ?? [];
  };
};
