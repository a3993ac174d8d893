// Whatever brings a status into the case book tells the conversations and the incident of it.
import { expect, it } from 'vitest';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Event } from '../../bot/model.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { tellingCases } from '../../lambdas/telling-cases.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const AT = '2026-11-25T12:00:00.000Z';

it.each([
  ['repairs.report', 'done', ['news', 'happened done']],
  ['repairs.report', 'in-progress', ['news']],
  ['highways.pothole', 'done', ['news']],
] as const)('%s that is %s: %j', async (transaction, status, told) => {
  const { client, name } = table();
  const events: (Event | IncidentEvent)[] = [];
  const enqueue = (more: readonly (Event | IncidentEvent)[]) => Promise.resolve(void events.push(...more));
  const key = `${transaction}-${status}`;
  const reference = await dynamoDbCases(client, name).open(
    {
      key,
      conversation: 'c-tenant',
      transaction,
      answers: {},
      receivedAt: '2026-11-23T10:00:00.000Z',
    },
    'R',
  );
  const cases = tellingCases({ client, table: name, enqueue, clock: () => new Date(AT) });

  await cases.update(reference, { status, updatedAt: AT });

  expect(events.map((each) => ('what' in each ? `${each.kind} ${each.what}` : each.kind))).toEqual(told);
});
