// Puts together what keeps case cards: read with the first case that a person will see to.
import type { tableClient } from '../aws/table-client.ts';
import type { KeepCard } from '../../bot/handoff/seen.ts';
import type { Cases } from '../../bot/services/cases.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { dynamoDbCards } from '../aws/dynamodb-cards.ts';
import { dynamoDbIncidents } from '../aws/dynamodb-incidents.ts';
import { dynamoDbPersons } from '../aws/dynamodb-persons.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import { cardKeeper } from '../cards.ts';
import { clock } from '../clock.ts';

export const cardsOn = (
  client: ReturnType<typeof tableClient>,
  table: string,
  cases: Pick<Cases, 'of'>,
): KeepCard =>
  cardKeeper({
    transcripts: new DynamoDbTranscriptStore(client, table),
    cases,
    incidents: dynamoDbIncidents(client, table),
    persons: dynamoDbPersons(client, table),
    book: dynamoDbCards(client, table, clock),
    content,
    understand,
    clock,
  });
