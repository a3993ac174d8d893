// Puts together what makes case cards: read with the first case that a person will see to, or the first chat that an agent opens.
import type { tableClient } from '../aws/table-client.ts';
import type { KeepCard } from '../../bot/handoff/seen.ts';
import type { Cases } from '../../bot/services/cases.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { conversationsIn } from '../aws/conversations.ts';
import { dynamoDbCards } from '../aws/dynamodb-cards.ts';
import { dynamoDbIncidents } from '../aws/dynamodb-incidents.ts';
import { dynamoDbPersons } from '../aws/dynamodb-persons.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import { cardKeeper, cardMaker, type CardDeps, type MakeCard } from '../cards.ts';
import { clock } from '../clock.ts';

export const cardsOn = (client: Client, table: string, cases: Pick<Cases, 'of'>): KeepCard =>
  cardKeeper({ ...partsOf(client, table, cases), book: dynamoDbCards(client, table, clock) });

/** As it is now, kept nowhere. */
export const cardsNow = (client: Client, table: string, cases: Pick<Cases, 'of'>): MakeCard =>
  cardMaker(partsOf(client, table, cases));

type Client = ReturnType<typeof tableClient>;

const partsOf = (client: Client, table: string, cases: Pick<Cases, 'of'>): CardDeps => ({
  transcripts: new DynamoDbTranscriptStore(client, table),
  cases,
  incidents: dynamoDbIncidents(client, table),
  persons: dynamoDbPersons(client, table),
  conversations: conversationsIn(client, table),
  content,
  understand,
  clock,
});
