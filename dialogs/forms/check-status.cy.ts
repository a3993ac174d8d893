// The Welsh of "check a request": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { checkStatus } from './check-status.ts';

export const checkStatusInBoth = welsh(
  checkStatus,
  'eich cwestiwn am gais',
  {
    sort: {
      ask: 'Beth oedd e?',
      label: 'Am',
      options: {
        pothole: 'Twll yn y ffordd',
        'missed-bin': 'Bin heb ei gasglu',
        repair: 'Atgyweiriad',
        'street-light': 'Golau stryd',
        'fly-tip': 'Tipio anghyfreithlon',
        'dog-fouling': 'Baw ci',
        'abandoned-vehicle': "Cerbyd wedi'i adael",
        'bulky-waste': 'Gwastraff swmpus',
        complaint: 'Cwyn',
        'call-back': 'Galwad yn ôl',
        moving: 'Symud tŷ',
        'write-back': 'Ateb ysgrifenedig',
      },
    },
    which: {
      ask: 'Pa un hoffech chi wybod amdano?',
      label: 'Cais',
      options: { other: 'Un arall' },
    },
  },
  { draft: true },
);
