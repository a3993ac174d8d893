// The diaries of Northmoor: when its crews take bookings.
import type { Diary } from '../bot/services/appointments.ts';

export const diaries: Readonly<Record<string, Diary>> = {
  'bulky-waste': { weekdays: [2, 3, 5], times: [['07:00', '17:00']], crews: 12 },
};
