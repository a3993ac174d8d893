// What somebody is told when their report is written down: an honest time, at any hour.
import { describe, expect, it } from 'vitest';
import { incidentReceipt } from '../../dialogs/triage/receipt.ts';

const CHRISTMAS = '2026-12-25T03:00:00Z';
const said = (row: string, severity: string, now: string, language: 'en' | 'cy' = 'en') =>
  incidentReceipt({ row, severity }, language, new Date(now));

describe('what is written down', () => {
  it.each([
    ['leak', 'S1', CHRISTMAS, 'If you hear nothing from us in 15 minutes, call 01632 960199'],
    ['leak', 'S2', CHRISTMAS, 'by Tuesday 29 December'],
    ['alarm', 'S3', CHRISTMAS, 'by Thursday 31 December'],
    ['damp', 'SH', CHRISTMAS, 'by Tuesday 12 January'],
    ['noise', 'S4', CHRISTMAS, 'the Noise Team, who are back at 2pm on Saturday 26 December'],
    ['noise', 'S4', '2026-11-28T22:00:00Z', 'the Noise Team, who are at work now'],
    ['menu', 'S4', '2026-11-27T18:00:00Z', 'Customer Services, who are back at 8:30am on Monday 30 November'],
  ])('of %s at %s, at %s, says "%s"', (row, severity, now, words) => {
    expect(said(row, severity, now)).toContain(words);
  });

  it('is said in Welsh', () => {
    expect(said('noise', 'S4', CHRISTMAS, 'cy')).toContain(
      'y Tîm Sŵn, sydd yn ôl am 2yp, dydd Sadwrn 26 Rhagfyr',
    );
  });

  it.each([
    ['en', /Relay UK: dial 18001 before our numbers, or 18000 for 999/],
    ['cy', /Relay UK: deialwch 18001 cyn ein rhifau, neu 18000 am 999/],
  ] as const)('says how to call to whoever cannot speak on the phone: %s', (language, words) => {
    const told = { row: 'leak', severity: 'S1' };

    expect(incidentReceipt({ ...told, calls: 'none' }, language, new Date(CHRISTMAS))).toMatch(words);
    expect(incidentReceipt(told, language, new Date(CHRISTMAS))).not.toMatch(/Relay/);
  });

  it('names nothing that somebody else may not read', () => {
    expect(
      incidentReceipt({ row: 'abuse', severity: 'S0', quiet: true }, 'en', new Date(CHRISTMAS)),
    ).not.toMatch(/abuse|danger|emergency/i);
  });
});
