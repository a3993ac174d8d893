// The day that a request has: what the team has set, what the receipt named, and when that is over.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { dueOf } from '../../dialogs/forms/request-promised.ts';
import { isLate, requestSaid } from '../../dialogs/forms/request-said.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';

const AT = '2026-09-22T11:00:00.000Z';
const of = (kind: string, more: Partial<RequestSeen> = {}): RequestSeen => ({
  reference: 'X-204518',
  kind,
  status: 'received',
  receivedAt: AT,
  updatedAt: AT,
  ...more,
});
const said = (request: RequestSeen, now = AT): string => requestSaid(request, false, new Date(now)).en;

describe('the day that the receipt named', () => {
  it.each([
    ['highways.pothole', {}],
    ['highways.pothole', { size: 'small' }],
    ['streets.abandoned-vehicle', {}],
    ['streets.dog-fouling', {}],
    ['streets.fly-tip', {}],
    ['streets.light', {}],
    ['waste.missed-bin', {}],
  ])('is told again: %s', (kind, answers) => {
    const receipt = content.receipts[kind]?.(answers, 'en', new Date(AT)) ?? '';
    const day = /by (\w+ \d+ \w+)/u.exec(receipt)?.[1];

    expect(day).toBeDefined();
    expect(said(of(kind))).toContain(`by ${day ?? ''}.`);
  });

  it('is counted from when it came, whenever it is asked for', () => {
    expect(said(of('waste.missed-bin'), '2026-09-23T09:00:00.000Z')).toContain('by Thursday 24 September');
  });

  it('is no day of something that was only to be looked at, once somebody has', () => {
    expect(dueOf(of('highways.pothole', { status: 'checked' }))).toBeUndefined();
    expect(dueOf(of('streets.fly-tip', { status: 'checked' }))?.by).toBe('2026-09-25');
  });
});

describe('the day that the team has set', () => {
  it('counts before it, in the words of what is done by then', () => {
    expect(said(of('waste.missed-bin', { expectedBy: '2026-09-30' }))).toContain(
      'The crew comes back by Wednesday 30 September.',
    );
    expect(said(of('highways.pothole', { expectedBy: '2026-10-30' }))).toContain(
      'We expect to finish by Friday 30 October.',
    );
  });
});

describe('once it is past', () => {
  it.each(['highways.pothole', 'streets.light', 'streets.fly-tip', 'waste.missed-bin'])(
    '%s is late',
    (kind) => {
      const later = '2026-10-30T11:00:00.000Z';

      expect([isLate(of(kind), new Date(AT)), isLate(of(kind), new Date(later))]).toEqual([false, true]);
      expect(said(of(kind), later)).toContain('This is late, and I am sorry.');
      expect(said(of(kind), later)).not.toMatch(/comes back by|We look at it by/u);
    },
  );

  it('nothing is late that is over, was looked at, or has a visit', () => {
    const later = new Date('2026-10-30T11:00:00.000Z');
    const visit = { date: '2026-11-02', from: '08:00', to: '12:00' };

    expect(isLate(of('waste.missed-bin', { status: 'done' }), later)).toBe(false);
    expect(isLate(of('highways.pothole', { status: 'in-progress' }), later)).toBe(false);
    expect(isLate(of('repairs.report', { expectedBy: '2026-10-20', visit }), later)).toBe(false);
  });
});

it('names no day where there is none', () => {
  expect(dueOf(of('visit.repair', { receivedAt: '' }))).toBeUndefined();
  expect(dueOf(of('waste.missed-bin', { receivedAt: '' }))).toBeUndefined();
  expect(dueOf(of('toString'))).toBeUndefined();
});
