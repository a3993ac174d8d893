// The Welsh of a reminder of a bulky waste collection: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { collectionReminder } from './collection-reminder.ts';
import { visitNearInWelsh } from './visit-near.ts';

export const collectionReminderInBoth = welsh(
  collectionReminder,
  'eich ateb am y casgliad',
  {
    ...visitNearInWelsh,
    keep: {
      ask: 'A fydd popeth y tu allan erbyn 7yb? Does dim angen i neb fod i mewn.',
      label: 'A fydd y tu allan',
      help: "Os na fyddwch yn ateb, byddwn yn dod y diwrnod hwnnw ac yn mynd â'r hyn sydd y tu allan. Os byddwch yn newid neu'n canslo nawr, gall rhywun arall gael y lle.",
      options: { yes: 'Bydd, y tu allan', change: 'Newid y diwrnod', cancel: "Canslo'r casgliad" },
    },
  },
  { draft: true },
);
