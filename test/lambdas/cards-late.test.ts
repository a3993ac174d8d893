// A card that could not be made at once comes late: the one that was made since, of more that was said, stands.
import { expect, it } from 'vitest';
import type { CaseCard } from '../../bot/handoff/card.ts';
import { dynamoDbCards } from '../../lambdas/aws/dynamodb-cards.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const NOW = '2026-12-01T11:10:00.000Z';
const book = () => dynamoDbCards(table().client, table().name, () => new Date(NOW));
const card = (said: string, more: Partial<CaseCard> = {}) =>
  ({ at: NOW, conversation: 'c', words: said, ...more }) as unknown as CaseCard;

it('keeps the card of what was heard last, and the care that was told with it', async () => {
  await book().keep('R-1', card('later', { care: 'yes' }), '2026-12-01T11:05:00.000Z');

  await book().keep('R-1', card('earlier'), '2026-12-01T11:00:00.000Z');

  expect(await book().of('R-1')).toMatchObject({ words: 'later', care: 'yes' });
});

it('keeps the second of what was heard at one time, and over one of which that is not known', async () => {
  await book().keep('R-2', card('unknown'));
  await book().keep('R-2', card('first'), '2026-12-01T11:00:00.000Z');

  await book().keep('R-2', card('second'), '2026-12-01T11:00:00.000Z');

  expect(await book().of('R-2')).toMatchObject({ words: 'second' });
});
