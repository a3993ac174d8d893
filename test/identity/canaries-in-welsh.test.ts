// Nothing that the council keeps of people comes out beneath its level: in Welsh, as canaries.test.ts has it in English.
import { afterAll, beforeAll } from 'vitest';
import { seedNorthmoor } from '../../local/seed.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { plant } from './planted.ts';
import { saysNothingBelowItsLevel } from './says-nothing.ts';
import { BEGINS } from './walk.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, new Date(BEGINS));
  await plant(table.client, table.tableName);
});
afterAll(() => table.stop());

saysNothingBelowItsLevel('cy', () => table);
