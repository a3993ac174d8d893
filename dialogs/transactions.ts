// What people can do here: the forms, and what is said and done after each. Read with the answers, when there is a question.
import type { Content } from '../bot/content.ts';
import { followUps } from './follow-ups.ts';
import { dialogs } from './forms/index.ts';
import { receipts } from './receipts.ts';

export const transactions: Pick<Content, 'dialogs' | 'receipts' | 'followUps'> = {
  dialogs,
  receipts,
  followUps,
};
