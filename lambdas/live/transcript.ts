// Puts the page of a chat's copy together from what it runs on. It is loaded with the first link to one.
import type { Links } from '../../bot/services/links.ts';
import { conversationsIn } from '../aws/conversations.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import type { tableClient } from '../aws/table-client.ts';
import type { LinkPage } from '../pages/link-page.ts';
import { transcriptPage } from '../pages/transcript.ts';
import { settings } from '../settings.ts';

export const transcriptLive = (
  client: ReturnType<typeof tableClient>,
  links: Pick<Links, 'use'>,
): LinkPage => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  return transcriptPage({
    links,
    transcripts: new DynamoDbTranscriptStore(client, TABLE_NAME),
    conversations: conversationsIn(client, TABLE_NAME),
  });
};
