// The Welsh of a complaint that nobody answered: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { chaseComplaint } from './chase-complaint.ts';

export const chaseComplaintInBoth = welsh(
  chaseComplaint,
  'eich cwestiwn am gŵyn',
  {
    about: {
      ask: 'Am beth oedd y gŵyn?',
      label: 'Cwyn',
      help: 'Mewn ychydig eiriau. Os oes gennych ei rhif, fel CMP-204518, rhowch hwnnw yn lle hynny.',
    },
    when: {
      ask: 'Pryd gwnaethoch chi gwyno?',
      label: 'Pryd',
      help: 'Mae amser bras yn iawn, fel "ym mis Hydref". Os nad ydych yn gwybod, atebwch SGIPIO.',
    },
  },
  { draft: true },
);
