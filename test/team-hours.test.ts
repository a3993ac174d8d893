// When a team works, over weekends, Christmas and the changes of the clocks.
import { describe, expect, it } from 'vitest';
import { isOpen, opensAt } from '../bot/team-hours.ts';
import { teams } from '../dialogs/teams.ts';

const { repairs, noise } = teams;

describe('a team', () => {
  it.each([
    ['2026-12-24T07:59:00Z', false, '2026-12-24T08:00:00.000Z', 'a minute before it opens'],
    ['2026-12-24T08:00:00Z', true, '2026-12-24T08:00:00.000Z', 'the minute it opens'],
    ['2026-12-24T17:00:00Z', false, '2026-12-29T08:00:00.000Z', 'the minute it closes for Christmas'],
    ['2026-12-26T03:00:00Z', false, '2026-12-29T08:00:00.000Z', 'in the night at Christmas'],
    ['2027-03-27T12:00:00Z', false, '2027-03-30T07:00:00.000Z', 'at Easter, before the clocks go forward'],
    ['2027-10-30T12:00:00Z', false, '2027-11-01T08:00:00.000Z', 'before the clocks go back'],
  ])('at %s is open: %s, from %s: %s', (now, open, opens) => {
    expect([isOpen(repairs, new Date(now)), opensAt(repairs, new Date(now))?.toISOString()]).toEqual([
      open,
      opens,
    ]);
  });

  it('has hours of its own at a weekend', () => {
    expect([
      isOpen(noise, new Date('2026-11-28T22:59:00Z')),
      isOpen(repairs, new Date('2026-11-28T12:00:00Z')),
    ]).toEqual([true, false]);
  });

  it('without any hours opens at no time', () => {
    expect(opensAt({ ...repairs, hours: {} }, new Date('2026-11-28T12:00:00Z'))).toBeUndefined();
  });
});
