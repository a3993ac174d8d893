// Who tells of an emergency and then says no more: the landlord knows of it from that message, and so does whoever is on call.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const at = (time: string) => `2026-12-25T${time}:00.000Z`;
const begins = () => {
  const night = scene(table);
  night.shop.time.now = new Date(at('03:00'));
  return night;
};
const KICKED = 'front door kicked in and it wont lock, 2 oak avenue nm3 1fg';

it('a front door that was kicked in is filed and paged with the first message, though a question is asked', async () => {
  const night = begins();

  await night.says(KICKED);

  const incident = await night.incident();
  expect(incident).toMatchObject({ row: 'insecure', severity: 'S1', awareAt: at('03:00'), words: KICKED });
  expect(night.texts).toHaveLength(1);
  const when = { now: new Date(at('03:10')), timeZone: 'Europe/London' };
  expect(incident && incidentRecord(incident, when)).toContain(KICKED);
});

it('what is found out with an answer hours later was known from the first message', async () => {
  const night = begins();
  await night.says('my door wont lock and it wont shut');
  expect(await night.incident()).toBeUndefined();

  night.shop.time.now = new Date(at('06:00'));
  await night.says('no', 'an outside door');

  expect(await night.incident()).toMatchObject({ row: 'insecure', severity: 'S1', awareAt: at('03:00') });
});

it('goes on in the same incident, whatever they answer', async () => {
  const night = begins();
  await night.says(KICKED, 'no', 'no');

  const running = (await night.book.running()).filter(({ conversation }) => conversation === night.id);

  expect(running).toHaveLength(1);
  expect(running[0]).toMatchObject({ rule: 'insecure/open', item: 'insecure', awareAt: at('03:00') });
  expect(running[0]).not.toHaveProperty('added');
});
