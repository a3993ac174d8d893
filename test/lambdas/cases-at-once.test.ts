// A case into which two write in the same moment: a report that goes on, and whatever its incident files with it. Neither is lost.
import { expect, it } from 'vitest';
import { incidentEffects } from '../../lambdas/incidents/effects.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { reportIncident } from '../../lambdas/transactions/report-incident.ts';
import { opened } from '../../lambdas/transactions/report-repair.ts';
import { incidentRow } from '../../dialogs/incidents.ts';
import type { Cases, Submission } from '../../bot/services/cases.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();

const start = (key: string) => {
  const { client, name } = table();
  const cases = dynamoDbCases(client, name);
  const first: Submission = {
    key,
    conversation: `c-${key}`,
    transaction: 'incidents.report',
    answers: { row: 'fire', words: 'theres a fire in my kitchen' },
    receivedAt: '2026-12-01T11:00:00.000Z',
  };
  const later = (answers: Submission['answers']): Submission => ({
    ...first,
    key: `${key}-later`,
    begun: key,
    answers,
    receivedAt: '2026-12-01T11:00:05.000Z',
  });
  /** Whatever was read before is old by the time it writes. */
  const after = (meanwhile: () => Promise<unknown>): Cases => ({
    ...cases,
    update: async (reference, change) => {
      await meanwhile();
      return cases.update(reference, change);
    },
  });
  const goesOn = (book: Cases) =>
    reportIncident({ cases: book, prefix: 'E', rowOf: incidentRow, enqueue: () => Promise.resolve() });
  const files = (book: Cases, reference: string) =>
    incidentEffects({
      cases: book,
      words: () => Promise.resolve(''),
      text: () => Promise.resolve(true),
      enqueue: () => Promise.resolve(),
      list: () => Promise.resolve(),
      alarm: () => undefined,
      clock: () => new Date('2026-12-01T11:00:06Z'),
    })({
      ...{ kind: 'file', key: 'f', reference, standing: 'acknowledged', at: '2026-12-01T11:00:06.000Z' },
      placeHeard: '12 Elm Road',
    });
  return { cases, first, later, after, goesOn, files };
};
const FILED = { incident: 'acknowledged', placeHeard: '12 Elm Road' };
const TOLD = { row: 'co', words: 'the alarm sounds' };

it('keeps what is told while its incident files how it stands', async () => {
  const { cases, first, later, after, goesOn, files } = start('told');
  const reference = await cases.open(first, 'E');

  await files(
    after(() => goesOn(cases)(later(TOLD), undefined)),
    reference,
  );

  expect((await cases.find(reference))?.answers).toMatchObject({ ...TOLD, ...FILED });
});

it('keeps where its incident stands while it is told on', async () => {
  const { cases, first, later, after, goesOn, files } = start('filed');
  const reference = await cases.open(first, 'E');

  await goesOn(after(() => files(cases, reference)))(later(TOLD), undefined);

  expect((await cases.find(reference))?.answers).toMatchObject({ ...TOLD, ...FILED });
});

it.each([false, true])(
  'keeps where its incident stands when the form of a repair is sent (%j)',
  async (isTree) => {
    const { cases, first, later, files } = start(`repair-${String(isTree)}`);
    const reference = await cases.open(first, 'E');
    await files(cases, reference);
    const filedBefore = isTree ? { filedBefore: () => cases.find(reference) } : {};

    await opened({ cases, prefix: 'E', ...filedBefore }, later({ fault: 'boiler' }));

    expect((await cases.find(reference))?.answers).toMatchObject({ ...FILED, fault: 'boiler' });
  },
);

it('keeps what the form of a repair said, though what was told before it comes after it', async () => {
  const { cases, first, later, goesOn } = start('form-first');
  const reference = await cases.open(first, 'E');
  const filedBefore = () => cases.find(reference);
  const form = later({ fault: 'boiler', place: '14 Elm Road' });
  await opened({ cases, prefix: 'R', filedBefore }, { ...form, transaction: 'repairs.report' });

  await goesOn(cases)({ ...later({ ...TOLD, place: '12 Elm Road' }), key: 'form-first-tree' }, undefined);
  await goesOn(cases)({ ...later({ over: 'works-again' }), key: 'form-first-over' }, undefined);

  expect(await cases.find(reference)).toMatchObject({
    transaction: 'repairs.report',
    answers: { fault: 'boiler', place: '14 Elm Road', over: 'works-again' },
  });
});
