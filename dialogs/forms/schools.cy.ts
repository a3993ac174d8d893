// The Welsh of what a school answers itself: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { schools } from './schools.ts';

export const schoolsInBoth = welsh(
  schools,
  'eich cwestiwn am ysgol',
  {
    about: {
      ask: 'Am beth mae hyn?',
      label: 'Am',
      options: { closed: 'A yw ysgol ar gau', bullied: 'Bwlio yn yr ysgol' },
    },
  },
  { draft: true },
);
