// When each team works, which another council changes: whatever needs one of them and comes when it is closed is told an honest time.
// The phones' hours and the offices' are in council.ts. Welsh is a draft until a translator has approved it.
import type { Hours } from '../bot/content.ts';
import type { Both } from '../bot/model.ts';
import type { Team } from '../bot/team-hours.ts';
import { council } from './council.ts';

const WEEK = [1, 2, 3, 4, 5] as const;
const on = (days: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[], opens: string, closes: string): Hours =>
  Object.fromEntries(days.map((day) => [day, [opens, closes]]));

/** @param closures days of its own on which it is closed, beside the council's */
const team = (name: Both, hours: Hours, closures: readonly string[] = []): Team => ({
  name,
  hours,
  closures: [...council.closures, ...closures],
  timeZone: council.timeZone,
});

export const teams = {
  'customer-services': team({ en: 'Customer Services', cy: 'Gwasanaethau Cwsmeriaid' }, council.phoneHours),
  repairs: {
    ...team({ en: 'the Repairs Team', cy: 'y Tîm Atgyweirio' }, on(WEEK, '08:00', '17:00')),
    outOfHours: council.emergencyPhone,
  },
  housing: team({ en: 'the Housing Team', cy: 'y Tîm Tai' }, council.officeHours),
  highways: {
    ...team({ en: 'the Highways Team', cy: 'y Tîm Priffyrdd' }, on(WEEK, '08:00', '17:00')),
    outOfHours: council.emergencyPhone,
  },
  noise: team(
    { en: 'the Noise Team', cy: 'y Tîm Sŵn' },
    {
      ...on([1, 2, 3, 4], '09:00', '17:00'),
      ...on([5, 6], '14:00', '23:00'),
    },
  ),
  'dog-warden': team({ en: 'the Dog Warden', cy: 'y Warden Cŵn' }, on(WEEK, '08:30', '17:00')),
  planning: team({ en: 'the Planning Team', cy: 'y Tîm Cynllunio' }, on(WEEK, '09:00', '17:00')),
  'money-advice': team({ en: 'the Money Team', cy: 'y Tîm Arian' }, council.officeHours),
} as const satisfies Readonly<Record<string, Team>>;
export type TeamId = keyof typeof teams;
