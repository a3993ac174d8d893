// Puts the function for dangers together from what it runs on: what is there at once, and no more than that.
import type { Push, SafetyMarks } from '../../bot/runtime/ports.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Spending } from '../../bot/services/spending.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { DynamoDbStorage } from '../aws/dynamodb-storage.ts';
import { dynamoDbSafetyMarks } from '../aws/dynamodb-safety-marks.ts';
import { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { logDanger, warn } from '../log.ts';
import { safety, type SafetyDeps } from '../safety.ts';
import { settings } from '../settings.ts';
import { allEars } from './ears.ts';
import { senders } from './senders.ts';
import { logged } from './logged.ts';

const live = (): SafetyDeps => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  const client = tableClient();
  const storage = new DynamoDbStorage(client, TABLE_NAME);
  const marks: SafetyMarks = dynamoDbSafetyMarks(client, TABLE_NAME);
  const spending = lazyPort<Spending>(async () => {
    const { dynamoDbSpending } = await import('../aws/dynamodb-spending.ts');
    return dynamoDbSpending(client, TABLE_NAME);
  }, ['take', 'first']);
  const statuses = lazyPort<Pick<Statuses, 'sent'>>(async () => {
    const { dynamoDbStatuses } = await import('../aws/dynamodb-statuses.ts');
    return dynamoDbStatuses(client, TABLE_NAME);
  }, ['sent']);
  return {
    content: atOnce,
    record: async (conversation) => {
      const key = conversationKey(conversation);
      return (await storage.read([key]))[key] as ConversationRecord | undefined;
    },
    marks,
    senders: senders({ spending, content: atOnce }),
    push: lazyCall<Push>(async () => {
      const { pushTo, socketsClient } = await import('../aws/sockets.ts');
      return pushTo(socketsClient());
    }),
    sent: (messages) => statuses.sent(messages),
    clock,
    log: logDanger,
    warn,
  };
};

const deps = live();
export const handler = logged(
  lazyCall(async () => safety({ ...deps, content: { ...atOnce, dangers: await allEars() } })),
);
