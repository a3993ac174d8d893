// Puts together what a conversation needs of notices: those that run, and how a report is attached to one. It is no part of a danger's turn.
import type { Notice } from '../../bot/notices/notice.ts';
import { followWith, type Follow } from '../../bot/notices/tell.ts';
import type { UntoldOf } from '../../bot/notices/untold.ts';
import { dynamoDbNotices } from '../aws/dynamodb-notices.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import type { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { seenOf, type Seen } from '../seen.ts';
import { settings } from '../settings.ts';

type Client = ReturnType<typeof tableClient>;
export type NoticesLive = Seen<Notice>;

/** What could not be read anew is told on for ten minutes. */
const AGES = { fresh: 20_000, stale: 10 * 60_000 };

export const noticesLive = (client: Client, table: string): NoticesLive =>
  seenOf(
    () => dynamoDbNotices(client, table).open(),
    (error) => warn('Notices were not read.', error),
    AGES,
  );

/** @throws SettingsError when it is not said which queue: the effect is then tried again */
export const followLive = (client: Client, table: string): Follow => {
  const { QUEUE_URL } = settings('QUEUE_URL');
  const enqueue = enqueueTo(queueClient(), QUEUE_URL);
  return followWith({ notices: dynamoDbNotices(client, table), enqueue, clock });
};

export const untoldLive =
  (client: Client, table: string): ((news: UntoldOf) => Promise<void>) =>
  (news) =>
    dynamoDbNotices(client, table).untold(news);
