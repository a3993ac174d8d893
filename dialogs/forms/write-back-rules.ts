// When we answer in writing: the council's rule. Owner: customer services.
import { workingDaysAfter } from '../../bot/dates.ts';
import { council } from '../council.ts';
import { todayAt } from './call-back-rules.ts';

/** Working days. What comes in after hours or on a day off counts as of that day: its first day is the next working one. */
const ANSWER_DAYS = 3;

/** `YYYY-MM-DD`: the day by which somebody has written. */
export const writtenBy = (now: Date): string => workingDaysAfter(todayAt(now), ANSWER_DAYS, council.closures);
