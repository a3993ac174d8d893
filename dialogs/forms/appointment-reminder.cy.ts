// The Welsh of a reminder of a visit: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { visitNearInWelsh } from './visit-near.ts';

export const appointmentReminderInBoth = welsh(
  appointmentReminder,
  'eich ateb am yr ymweliad',
  {
    ...visitNearInWelsh,
    keep: {
      ask: 'A fydd rhywun dros 18 i mewn?',
      label: 'A fydd rhywun i mewn',
      help: "Os na fydd neb yn ateb, mae'r ymweliad yn aros fel y mae. Gallwch ei newid neu ei ganslo hyd at 2 awr cynt, fel y gall rhywun arall gael yr amser.",
      options: { yes: 'Ie, byddwn i mewn', change: 'Newid yr ymweliad', cancel: "Canslo'r ymweliad" },
    },
  },
  { draft: true },
);
