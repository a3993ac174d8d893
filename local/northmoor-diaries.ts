// The diaries of Northmoor's trades: when they work, in which times, and how many crews there are.
import type { Diary } from '../bot/services/appointments.ts';

const WEEKDAYS = [1, 2, 3, 4, 5] as const;
const HALF_DAYS = [
  ['08:00', '12:00'],
  ['12:00', '17:00'],
] as const;
/** Between taking children to school and fetching them. */
const SCHOOL_HOURS = ['10:00', '14:00'] as const;

export const diaries: Readonly<Record<string, Diary>> = {
  plumbing: { weekdays: WEEKDAYS, times: [...HALF_DAYS, SCHOOL_HOURS].sort(), crews: 12 },
  heating: { weekdays: [1, 2, 3, 4, 5, 6], times: HALF_DAYS, crews: 3 },
  electrical: { weekdays: WEEKDAYS, times: HALF_DAYS, crews: 12 },
  joinery: { weekdays: WEEKDAYS, times: [...HALF_DAYS, SCHOOL_HOURS].sort(), crews: 2 },
  general: { weekdays: WEEKDAYS, times: HALF_DAYS, crews: 2 },
  // A lorry has a round, and comes some time in the day.
  'bulky-waste': { weekdays: [2, 3, 5], times: [['07:00', '17:00']], crews: 12 },
};
