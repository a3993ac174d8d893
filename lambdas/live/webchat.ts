// Puts the web chat together from what it runs on. Posting needs the queue alone; the table and the files are loaded when first used.
import { conversationKey } from '../../bot/runtime/record.ts';
import { council } from '../../dialogs/council.ts';
import { queueAnswers, queueClient } from '../aws/queue.ts';
import type { webTable } from '../aws/web-table.ts';
import { clock } from '../clock.ts';
import { cors } from '../cors.ts';
import { wholeSettings } from '../half-set.ts';
import { errorsAsAnswers } from '../http.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { warn } from '../log.ts';
import { datedChecks } from '../out-of-date.ts';
import { settings } from '../settings.ts';
import { webchat, type WebchatDeps } from '../webchat.ts';
import type { Files } from '../webchat/files.ts';
import { heard } from './heard.ts';
import { logged } from './logged.ts';

const live = (): WebchatDeps => {
  const env = settings(
    'DIRECTLINE_SECRET',
    'PUBLIC_URL',
    'STREAM_URL',
    'TABLE_NAME',
    'QUEUE_URL',
    'BUCKET_NAME',
  );
  const sqs = queueClient();
  const table = lazyPort<ReturnType<typeof webTable>>(
    async () => (await import('../aws/web-table.ts')).webTable(env.TABLE_NAME, env.DIRECTLINE_SECRET, warn),
    ['has', 'turnsAfter', 'limit', 'lexAnswers', 'switches'],
  );
  const files = lazyPort<Files>(async () => {
    const { filesClient, filesIn } = await import('../aws/files.ts');
    return filesIn(filesClient(), env.BUCKET_NAME);
  }, ['put', 'get', 'addressOf']);
  return {
    secret: env.DIRECTLINE_SECRET,
    publicUrl: env.PUBLIC_URL.replace(/\/$/, ''),
    streamUrl: env.STREAM_URL,
    origins: [new URL(council.site).origin],
    enqueue: heard(sqs),
    typed: typed(env.TABLE_NAME),
    exists: (conversation) => table.has(conversationKey(conversation)),
    transcripts: table,
    files,
    checks: {
      table: () => table.has(conversationKey('health')),
      queue: () => queueAnswers(sqs, env.QUEUE_URL),
      lex: table.lexAnswers,
      settings: () => wholeSettings(process.env),
      ...datedChecks({
        clock,
        outOfDate: async () => (await import('../../dialogs/out-of-date.ts')).outOfDate,
      }),
    },
    switches: table.switches,
    limit: table.limit,
    clock,
  };
};

/** What tells an agent that somebody is typing, loaded when somebody is. */
const typed = (table: string) =>
  lazyCall(async () => {
    const [
      { typedBy },
      { recordsIn },
      { dynamoDbDeskSockets },
      { deskPush },
      { pushTo, socketsClient },
      clients,
    ] = await Promise.all([
      import('../desk/typing.ts'),
      import('../aws/desk-records.ts'),
      import('../aws/dynamodb-desk-sockets.ts'),
      import('../desk/push.ts'),
      import('../aws/sockets.ts'),
      import('../aws/table-client.ts'),
    ]);
    const client = clients.tableClient();
    const sockets = dynamoDbDeskSockets(client, table);
    return typedBy({
      records: recordsIn(client, table),
      push: deskPush({ sockets, push: pushTo(socketsClient()) }),
    });
  });

export const handler = logged(webchat(live())).use(cors()).use(errorsAsAnswers());
