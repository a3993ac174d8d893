// A repair with a time: the visit knows by when the matter has to be seen to.
import { expect, it } from 'vitest';
import type { Appointment } from '../../bot/services/appointments.ts';
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
