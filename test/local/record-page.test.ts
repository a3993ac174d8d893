// The record of an incident in a browser: each cell says under which heading it stands, for on a telephone the rows stack.
import { expect, it } from 'vitest';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { recordPage } from '../../local/record-page.ts';
import { incidentOf } from '../incidents/one.ts';

const AT = { now: new Date('2026-12-26T04:00:00.000Z'), timeZone: 'Europe/London' };
const shown = () => recordPage(incidentRecord(incidentOf(), AT)).toString();

it('names the heading of every cell', () => {
  const heads = [...shown().matchAll(/<td role="cell" data-head="([^"]*)">/g)].map(([, head]) => head);

  expect(heads.slice(0, 6)).toEqual([
    'Must be',
    'Law or target',
    'Why it runs',
    'From',
    'By',
    'What came of it',
  ]);
  expect(heads).not.toContain('');
  expect(shown()).not.toContain('<td>');
});

it('stacks them where there is no room for a table', () => {
  expect(shown()).toMatch(/@media\(max-width:40rem\)\{table,tbody,tr,td\{display:block\}/);
});
