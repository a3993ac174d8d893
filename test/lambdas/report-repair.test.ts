// A repair with a time: the visit knows by when the matter has to be seen to.
import { expect, it } from 'vitest';
import type { Appointment } from '../../bot/services/appointments.ts';
import { changeOf } from '../../bot/services/cases.ts';
import { reportRepair } from '../../lambdas/transactions/report-repair.ts';

it('writes the visit with the last date that the matter has', async () => {
  const made: Appointment[] = [];
  const slot = { id: 'plumbing/2026-09-25/08:00', date: '2026-09-25', from: '08:00', to: '12:00', crews: 1 };
  const transact = reportRepair({
    cases: {
      open: () => Promise.resolve('R-204518'),
      update: () => Promise.reject(new Error('never')),
    },
    appointments: {
      take: () => Promise.resolve(slot),
      make: (appointment) => Promise.resolve(void made.push(appointment)),
    },
    prefix: 'R',
    hazardIn: () => undefined,
    reporting: { enqueue: () => Promise.reject(new Error('never')) } as never,
  });

  await transact(
    {
      key: 'k',
      conversation: 'c',
      receivedAt: '2026-09-22T11:00:00.000Z',
      answers: {
        slot: slot.id,
        kind: 'repair',
        about: 'Toilet: it is blocked',
        postcode: 'NM4 2QP',
        until: '2026-09-28',
      },
    } as never,
    {} as never,
  );

  expect(made).toMatchObject([{ reference: 'R-204518', slot, until: '2026-09-28' }]);
});

it('gives a case without a visit the day by which it should be done, once its hazard was told, too', async () => {
  const kept: unknown[] = [];
  const transact = reportRepair({
    cases: {
      open: (submission) => Promise.resolve((kept.push(submission), 'R-204518')),
      update: (_, change) => (kept.push(changeOf(change, planned as never)), Promise.resolve(undefined)),
    },
    appointments: {
      take: () => Promise.reject(new Error('never')),
      make: () => Promise.reject(new Error('never')),
    },
    prefix: 'R',
    hazardIn: () => undefined,
    reporting: { enqueue: () => Promise.reject(new Error('never')) } as never,
  });
  const planned = {
    key: 'k',
    conversation: 'c',
    transaction: 'repairs.report',
    receivedAt: '2026-09-22T11:00:00.000Z',
    answers: { plan: 'visit', planner: 'none-free', until: '2026-10-20' },
  };

  await transact(planned, {} as never);
  await transact({ ...planned, begun: 'told' }, {} as never);

  expect(kept).toMatchObject([{ expectedBy: '2026-10-20' }, { key: 'told' }, { expectedBy: '2026-10-20' }]);
});
