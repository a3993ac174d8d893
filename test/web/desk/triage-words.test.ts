// What the card says of the triage, in plain words.
import { describe, expect, it } from 'vitest';
import type { CardIncident } from '../../../bot/handoff/card.ts';
import { dangers } from '../../../dialogs/triage/dangers.ts';
import { rowOf } from '../../../dialogs/triage/rows.ts';
import { triageDialogs } from '../../../dialogs/triage/trees/index.ts';
import {
  clocksShown,
  isNamed,
  rowWords,
  severityWords,
  standingWords,
} from '../../../web/desk/triage-words.ts';

const incident = (given: Partial<CardIncident>): CardIncident => ({
  reference: 'E-204518',
  row: 'gas',
  severity: 'S0',
  standing: 'open',
  awareAt: '2026-11-30T10:15:00.000Z',
  clocks: [],
  ...given,
});

describe('the triage on the card', () => {
  it('names every danger and every row, and what it does not know by its id without dashes', () => {
    const rows = triageDialogs.map(({ id }) => rowOf(id)).filter((row) => row !== 'triage');

    expect([...dangers.map(({ id }) => id), ...rows].filter((id) => !isNamed(id))).toEqual([]);
    expect(rowWords('no-such-row')).toBe('no such row');
    expect(severityWords('S0')).toBe('danger to life (S0)');
  });

  it('speaks of those on call', () => {
    expect(standingWords(incident({}))).toBe('Nobody on call has answered yet');
    expect(standingWords(incident({ severity: 'SH' }))).toBe('Still to be done');
    expect(standingWords(incident({ standing: 'on-the-way', heldBy: 'Duty engineer' }))).toBe(
      'Duty engineer, on call, is on the way',
    );
  });

  it('says each thing to do once, by its nearest time', () => {
    const clock = (must: string, hour: number, law: string) => ({
      must,
      due: `2026-11-30T${hour}:00:00.000Z`,
      law,
    });

    expect(
      clocksShown([
        clock('Make safe within 24 hours', 14, 'one'),
        clock('Make safe within 5 working days of the investigation', 12, 'other'),
        clock('Make safe within 24 hours, or offer somewhere else to stay', 15, 'one'),
        clock('Write to them', 16, 'one'),
      ]),
    ).toEqual([
      clock('Make safe', 12, 'one; other'),
      clock('Make safe, or offer somewhere else to stay', 15, 'one'),
      clock('Write to them', 16, 'one'),
    ]);
  });
});
