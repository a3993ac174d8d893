// Words that begin a complaint straight away: whoever wishes one and tells what happened in the same breath is not asked twice.
import type { Opening } from '../bot/content.ts';
import { wishesToComplain } from './forms/complaint-wished.ts';

export const openingsOfComplaints: readonly Opening[] = [
  { said: [wishesToComplain], form: 'make-complaint', answers: [], light: true },
];
