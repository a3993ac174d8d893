// Puts the page of a letter together from what it runs on. It is loaded with the first link to one.
import type { Links } from '../../bot/services/links.ts';
import { council } from '../../dialogs/council.ts';
import { letterSaid } from '../../dialogs/letters.ts';
import { conversationsIn } from '../aws/conversations.ts';
import { dynamoDbLetters } from '../aws/dynamodb-letters.ts';
import { dynamoDbPersons } from '../aws/dynamodb-persons.ts';
import type { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { ownConversations } from '../own-conversations.ts';
import { letterPage } from '../pages/letter.ts';
import type { LinkPage } from '../pages/link-page.ts';
import { settings } from '../settings.ts';

export const letterLive = (client: ReturnType<typeof tableClient>, links: Pick<Links, 'use'>): LinkPage => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  const { closures } = council;
  return letterPage({
    letters: dynamoDbLetters(client, TABLE_NAME, { closures, clock }),
    said: letterSaid,
    links,
    conversations: conversationsIn(client, TABLE_NAME),
    ownOf: ownConversations(dynamoDbPersons(client, TABLE_NAME)),
  });
};
