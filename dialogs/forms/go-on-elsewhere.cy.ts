// The Welsh of going on with a form from another chat: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { goOnElsewhere } from './go-on-elsewhere.ts';

export const goOnElsewhereInBoth = welsh(
  goOnElsewhere,
  'yr hyn a ddechreuoch mewn sgwrs arall',
  { which: { ask: 'Gyda pha un hoffech chi fynd ymlaen yma?', label: 'Ffurflen' } },
  { draft: true },
);
