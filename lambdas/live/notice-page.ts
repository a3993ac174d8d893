// Puts the page of notices together from what it runs on. It is loaded with the first link to it.
import { changeNotice } from '../../bot/notices/tell.ts';
import type { Links } from '../../bot/services/links.ts';
import { dynamoDbNotices } from '../aws/dynamodb-notices.ts';
import { dynamoDbStreets } from '../aws/dynamodb-streets.ts';
import type { Enqueue } from '../aws/queue.ts';
import type { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import type { LinkPage } from '../pages/link-page.ts';
import { noticePage } from '../pages/notice.ts';
import { settings } from '../settings.ts';

export const noticeLive = ({
  client,
  links,
  enqueue,
}: {
  readonly client: ReturnType<typeof tableClient>;
  readonly links: Pick<Links, 'use'>;
  readonly enqueue: Enqueue;
}): LinkPage => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  const notices = dynamoDbNotices(client, TABLE_NAME);
  return noticePage({
    notices,
    change: changeNotice({ notices, enqueue, clock }),
    streets: dynamoDbStreets(client, TABLE_NAME),
    links,
  });
};
