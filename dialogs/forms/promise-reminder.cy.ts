// The Welsh of a reminder of a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { promiseReminder } from './promise-reminder.ts';

export const promiseReminderInBoth = welsh(
  promiseReminder,
  'eich addewid',
  {
    reference: { ask: "Beth yw'r cyfeirnod?", label: 'Cyfeirnod' },
    date: { ask: 'Ar gyfer pa ddiwrnod?', label: 'Diwrnod' },
    stage: { ask: 'Pa neges atgoffa?', label: 'Neges atgoffa' },
  },
  { draft: true },
);
