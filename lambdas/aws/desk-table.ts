// What the desk's function reads and writes in the table, in one place.
import { recordsIn } from './desk-records.ts';
import { dynamoDbAudit } from './dynamodb-audit.ts';
import { dynamoDbBoard } from './dynamodb-board.ts';
import { dynamoDbClosedQueues } from './dynamodb-closed-queues.ts';
import { dynamoDbDeskSockets } from './dynamodb-desk-sockets.ts';
import { dynamoDbHandled } from './dynamodb-handled.ts';
import { dynamoDbLinks } from './dynamodb-links.ts';
import { dynamoDbPresences } from './dynamodb-presence.ts';
import { dynamoDbStatuses } from './dynamodb-statuses.ts';
import { DynamoDbTranscriptStore } from './dynamodb-transcript-store.ts';
import type { tableClient } from './table-client.ts';

type Client = ReturnType<typeof tableClient>;

export const deskTable = (client: Client, tableName: string) => ({
  records: recordsIn(client, tableName),
  transcripts: new DynamoDbTranscriptStore(client, tableName),
  statuses: dynamoDbStatuses(client, tableName),
  board: dynamoDbBoard(client, tableName),
  presences: dynamoDbPresences(client, tableName),
  closed: dynamoDbClosedQueues(client, tableName),
  handled: dynamoDbHandled(client, tableName),
  links: dynamoDbLinks(client, tableName),
  audit: dynamoDbAudit(client, tableName),
  sockets: dynamoDbDeskSockets(client, tableName),
});
