// The case book as whatever brings statuses into it writes it: a change is news of its conversations, and what is done ends the clocks of its incident.
import { casesThatTell } from '../bot/services/news.ts';
import { dynamoDbCases } from './aws/dynamodb-cases.ts';
import { dynamoDbFollowers } from './aws/dynamodb-followers.ts';
import type { EnqueueAll } from './aws/queue.ts';
import { workDone } from './incidents/work-done.ts';

export type TellingCases = {
  readonly client: Parameters<typeof dynamoDbCases>[0];
  readonly table: string;
  readonly enqueue: EnqueueAll;
  readonly clock: () => Date;
};

export const tellingCases = ({
  client,
  table,
  enqueue,
  clock,
}: TellingCases): ReturnType<typeof casesThatTell> =>
  casesThatTell({
    cases: dynamoDbCases(client, table),
    followers: dynamoDbFollowers(client, table),
    enqueue,
    alsoTell: async (changed) => {
      const done = workDone(changed);
      if (done !== undefined) await enqueue([done]);
    },
    clock,
  });
