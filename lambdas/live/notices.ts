// Puts together what a conversation needs of notices: those that run, and how a report is attached to one. It is no part of a danger's turn.
import { followWith, type Follow } from '../../bot/notices/tell.ts';
import type { UntoldOf } from '../../bot/notices/untold.ts';
import { dynamoDbNotices } from '../aws/dynamodb-notices.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import type { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { noticesSeen, type NoticesSeen } from '../notices-seen.ts';
import { settings } from '../settings.ts';

type Client = ReturnType<typeof tableClient>;
export type NoticesLive = NoticesSeen;

export const noticesLive = (client: Client, table: string): NoticesLive =>
  noticesSeen(
    () => dynamoDbNotices(client, table).open(),
    (error) => warn('Notices were not read.', error),
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
