// The kind of tenancy on the card, beside the times that hang on it: what they said, what staff said since, and that nobody asked.
import { describe, expect, it } from 'vitest';
import { cardIncident } from '../../bot/handoff/cases.ts';
import { clocksFor } from '../../bot/clocks/deadlines.ts';
import type { Incident } from '../../bot/incidents/incident.ts';
import { incidentTurn } from '../../bot/incidents/turn.ts';
import { calendar, law } from '../../dialogs/law.ts';
import { tenancyWords } from '../../web/desk/triage-words.ts';
import { NIGHT, rules } from '../incidents/night.ts';
import { incidentOf } from '../incidents/one.ts';

const kept = (more: Partial<Incident>): Incident => {
  const incident = incidentOf({ severity: 'S2', pages: undefined, awareAt: NIGHT, ...more });
  return { ...incident, clocks: clocksFor(incident, law, calendar) };
};
const HEATING = { row: 'heating', item: 'hot-water-total' } as const;
const rightSaid = (incident: Incident, said: 'applies' | 'not-secure', who: string): Incident =>
  incidentTurn(
    incident,
    {
      id: `right:${said}`,
      incident: incident.id,
      at: NIGHT,
      kind: 'right-said',
      who,
      said,
      note: 'looked up',
    },
    new Date(NIGHT),
    rules,
  ).incident ?? incident;
const words = (incident: Incident): string | undefined => {
  const { tenancy } = cardIncident(incident);
  return tenancy && tenancyWords(tenancy);
};
const HOW = 'A duty manager can say on the page of the incident whether the Right to Repair applies.';

describe('the kind of tenancy', () => {
  it.each([
    ['tenant', 'council tenant, they say'],
    ['leaseholder', 'leaseholder of the council, they say'],
  ])('that they gave as %s is on the card, and how it is put right', (tenure, said) => {
    expect(words(kept({ ...HEATING, answers: { tenure } }))).toBe(`Tenancy: ${said}. ${HOW}`);
  });

  it('is on the card as not asked where the times of the Right to Repair or of hazards run', () => {
    expect(words(kept(HEATING))).toBe(`Tenancy: nobody asked. ${HOW}`);
    expect(words(kept({ row: 'damp', severity: 'SH' }))).toBe(`Tenancy: nobody asked. ${HOW}`);
  });

  it('is none where nothing hangs on it', () => {
    expect(words(kept({ row: 'highway', severity: 'S0' }))).toBeUndefined();
  });

  it('has what staff said of the Right to Repair, the last of it', () => {
    const none = rightSaid(kept({ ...HEATING, answers: { tenure: 'tenant' } }), 'not-secure', 'Ffion Rees');
    expect(words(none)).toContain('they say. The tenancy has no Right to Repair, says Ffion Rees.');
    expect(cardIncident(none).clocks.map(({ law: why }) => why)).not.toContainEqual(
      expect.stringContaining('Right to Repair'),
    );

    const again = rightSaid(none, 'applies', 'Owen Hale');

    expect(words(again)).toContain('The Right to Repair applies, says Owen Hale.');
  });
});
