// What is to be done later of a transaction that was taken, by transaction.
import type { FollowUp } from '../bot/content.ts';
import { askWhetherCollected } from './forms/waste-receipts.ts';

export const followUps: Readonly<Record<string, FollowUp>> = {
  'waste.missed-bin': askWhetherCollected,
};
