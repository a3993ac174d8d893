// A damp report that is left in the middle: the landlord knows of it all the same, and the law's clocks run from the first message.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTable, type Table } from '../runtime/workshop.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** A Tuesday in term time. */
const FIRST = '2026-11-24T21:40:00.000Z';
const begins = () => {
  const home = scene(table);
  home.shop.time.now = new Date(FIRST);
  return home;
};

it('told and then left in silence has its case, its incident and the clocks of a significant hazard', async () => {
  const home = begins();

  await home.says('there is black mould all over the bedroom walls');
  await home.at('2026-11-27T09:00:00.000Z');

  const incident = await home.incident();
  const [filed] = await home.shop.cases.of(home.id);
  expect(filed).toMatchObject({ transaction: 'incidents.report', receivedAt: FIRST });
  expect(incident).toMatchObject({
    reference: filed?.reference,
    row: 'damp',
    severity: 'SH',
    awareAt: FIRST,
    standing: 'open',
    paged: [],
  });
  const awaab = incident?.clocks.filter(({ law }) => law.startsWith('awaab-significant')) ?? [];
  expect(awaab.map(({ stoppedBy, from }) => [stoppedBy, from])).toContainEqual(['investigated', FIRST]);
  // Ten working days from the day after.
  expect(awaab.find(({ stoppedBy }) => stoppedBy === 'investigated')?.due).toBe('2026-12-08T23:59:00.000Z');
});

it('has the duty manager warned before its time is over, and told when it is', async () => {
  const home = begins();
  await home.says('there is black mould all over the bedroom walls');
  const incident = await home.incident();
  const clock = incident?.clocks.find(({ stoppedBy }) => stoppedBy === 'investigated');

  await home.at(clock?.alarmAt ?? '');
  const warned = [...home.alarms];
  await home.at('2026-12-09T00:01:00.000Z');

  expect(warned).toContain(`late ${clock?.id}`);
  expect(home.alarms).toContain(`breached ${clock?.id}`);
  expect(home.texts.at(-1)?.words).toMatch(/^TOO LATE E-\d{6} damp and mould: /);
});
