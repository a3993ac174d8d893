// What people of Northmoor have sent before: a few cases, for whoever tries to check one by its reference and postcode.
import { daysAfter } from '../bot/dates.ts';
import type { Case } from '../bot/services/cases.ts';

/** @param around the day that they are of */
export const northmoorRequests = (around: Date): readonly Case[] => {
  const today = around.toISOString().slice(0, 10);
  const at = (days: number) => `${daysAfter(today, days)}T10:00:00.000Z`;
  const of = (reference: string): Pick<Case, 'reference' | 'key' | 'conversation'> => ({
    reference,
    key: `northmoor:${reference}`,
    conversation: 'northmoor',
  });
  return [
    {
      ...of('B-104518'),
      transaction: 'waste.missed-bin',
      answers: { postcode: 'NM4 2QP' },
      receivedAt: at(-2),
      status: 'scheduled',
      updatedAt: at(-1),
      expectedBy: daysAfter(today, 1),
    },
    {
      ...of('M-104519'),
      transaction: 'council-tax.moving',
      answers: { postcode: 'NM2 3DL' },
      receivedAt: at(-30),
      status: 'checked',
      updatedAt: at(-20),
      expectedBy: daysAfter(today, -3),
    },
    {
      ...of('CMP-104520'),
      transaction: 'complaint.stage-1',
      answers: { postcode: 'NM6 7WX' },
      receivedAt: at(-40),
      status: 'closed-no-action',
      updatedAt: at(-10),
      reason: 'We wrote to you with our answer.',
    },
  ];
};
