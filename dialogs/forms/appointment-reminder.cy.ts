// The Welsh of a reminder of a visit: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { appointmentReminder } from './appointment-reminder.ts';

export const appointmentReminderInBoth = welsh(
  appointmentReminder,
  'eich ateb am yr ymweliad',
  {
    reference: { ask: "Beth yw'r cyfeirnod?", label: 'Cyfeirnod' },
    postcode: { ask: "Beth yw'r cod post?", label: 'Cod post' },
    time: { ask: "Pryd mae'r ymweliad?", label: 'Amser' },
    stage: { ask: 'Pa neges atgoffa?', label: 'Neges atgoffa' },
    keep: {
      ask: 'A fydd rhywun dros 18 i mewn?',
      label: 'A fydd rhywun i mewn',
      help: "Os na fydd neb yn ateb, mae'r ymweliad yn aros fel y mae. Gallwch ei newid neu ei ganslo hyd at 2 awr cynt, fel y gall rhywun arall gael yr amser.",
      options: { yes: 'Ie, byddwn i mewn', change: 'Newid yr ymweliad', cancel: "Canslo'r ymweliad" },
    },
  },
  { draft: true },
);
