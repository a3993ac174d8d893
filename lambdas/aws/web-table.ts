// What the web chat reads and counts in the table: one file, so that posting a message need not load it.
import { tableClient } from './table-client.ts';
import { dynamoDbOutages } from './dynamodb-outages.ts';
import { dynamoDbSwitches } from './dynamodb-switches.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from './dynamodb-transcript-store.ts';
import { limitIn } from './limit.ts';

export const webTable = (tableName: string, secret: string, warn: (what: string, error: unknown) => void) => {
  const client = tableClient();
  const storage = new DynamoDbStorage(client, tableName);
  const outages = dynamoDbOutages(client, tableName);
  const transcripts = new DynamoDbTranscriptStore(client, tableName);
  return {
    has: async (key: string): Promise<boolean> => key in (await storage.read([key])),
    turnsAfter: transcripts.turnsAfter.bind(transcripts),
    switches: () => dynamoDbSwitches(client, tableName).all(),
    limit: limitIn(client, tableName, secret, warn),
    /** @throws Error while Lex is left alone; a table that cannot be asked says so itself */
    lexAnswers: async (): Promise<void> => {
      const isOut = await outages.isOut('lex', new Date()).catch(() => false);
      if (isOut) throw new Error('Lex did not answer, and is left alone for a while.');
    },
  };
};
