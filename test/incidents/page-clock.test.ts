// A page has its clock, and where nobody is paged there is none: over every row, every severity.
import { expect, it } from 'vitest';
import { incidentRow } from '../../dialogs/incidents.ts';
import { readFileSync } from 'node:fs';
import { incidentRules } from '../../lambdas/live/incidents.ts';
import { incidentOf } from './one.ts';

const source = readFileSync(new URL('../../dialogs/incidents.ts', import.meta.url), 'utf8');
const rows = [...source.matchAll(/^ {2}(\w+): (?:inHome|ofPerson|\{ row)/gm)].map(([, row = '']) => row);
const isPageClock = ({ stoppedBy }: { readonly stoppedBy: string }) => stoppedBy === 'acknowledged';

it.each([...rows, 'unheard-of'])('of %s', (name) => {
  const { row, severity, pages } = incidentRow(name);
  const clocks = incidentRules.clocksFor(incidentOf({ row, severity, pages }));

  expect(clocks.some(isPageClock)).toBe(pages !== undefined);
});

it('of a rule that pages nobody is none, whatever its row', () => {
  for (const severity of ['S0', 'S1'] as const)
    expect(
      incidentRules.clocksFor(incidentOf({ severity, row: 'leak', pages: undefined })).some(isPageClock),
    ).toBe(false);
  expect(rows.length).toBeGreaterThan(15);
});
