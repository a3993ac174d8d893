// Puts the worker together from what it runs on: DynamoDB, the queue's dead letters, and the open sockets.
import middy from '@middy/core';
import { sendToSockets } from '../../bot/channels/webchat/send.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { worker } from '../../bot/runtime/worker.ts';
import { matcher } from '../../bot/understanding/match.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDb, sockets, sqs } from '../aws/clients.ts';
import { dynamoDbCases } from '../aws/dynamodb-cases.ts';
import { DynamoDbStorage } from '../aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import { pushTo } from '../aws/sockets.ts';
import { deadLetterTo } from '../aws/dead-letters.ts';
import { clock } from '../clock.ts';
import { converse, type ConverseDeps } from '../converse.ts';
import { effectsWith } from '../effects.ts';
import { logTurn, warn } from '../log.ts';
import { settings } from '../settings.ts';

/** A socket may be announced before API Gateway has finished opening it. */
const OPENING_MS = [50, 150, 400, 1_000];

const live = (): ConverseDeps => {
  const { TABLE_NAME, DEAD_LETTER_URL } = settings('TABLE_NAME', 'DEAD_LETTER_URL');
  const client = dynamoDb();
  const deadLetter = deadLetterTo(sqs, DEAD_LETTER_URL);
  const cases = dynamoDbCases(client, TABLE_NAME);
  const work = worker({
    storage: new DynamoDbStorage(client, TABLE_NAME),
    transcripts: new DynamoDbTranscriptStore(client, TABLE_NAME),
    adapter: new PorthAdapter(),
    senders: { webchat: sendToSockets(pushTo(sockets)) },
    push: pushTo(sockets, OPENING_MS),
    effects: effectsWith({ cases, deadLetter, clock, references: content.council.references }),
    mind: { content, understand: matcher(content.faqs) },
    clock,
    log: logTurn,
    warn,
  });
  return { work, deadLetter };
};

export const handler = middy(converse(live()));
