// What somebody may mean who writes CANCEL and nothing else: a visit, a collection or a promise of theirs.
import type { CalledOff } from '../bot/content.ts';

// Welsh is a draft until a translator has approved it.
export const calledOff: readonly CalledOff[] = [
  {
    of: [
      'appointment-reminder',
      'book-bulky-waste',
      'change-appointment',
      'collection-reminder',
      'repair-fixed',
      'report-repair',
    ],
    form: 'change-appointment',
    words: { en: 'A visit or collection', cy: 'Ymweliad neu gasgliad' },
  },
  {
    of: ['pay', 'pay-last', 'pay-own'],
    form: 'payment-status',
    words: { en: 'A payment', cy: 'Taliad' },
  },
  {
    of: ['change-promise', 'promise-reminder', 'promise-to-pay'],
    form: 'change-promise',
    words: { en: 'My promise to pay', cy: 'Fy addewid i dalu' },
  },
];
