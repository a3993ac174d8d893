// The Welsh of "was it collected": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { missedBinCollected } from './missed-bin-collected.ts';

export const missedBinCollectedInBoth = welsh(
  missedBinCollected,
  'eich adroddiad am fin a fethwyd',
  {
    reference: { ask: 'Beth yw cyfeirnod eich adroddiad?', label: 'Cyfeirnod' },
    collected: {
      ask: "A ddaeth y criw yn ôl a'i gasglu?",
      label: "Wedi'i gasglu",
      options: { yes: 'Do', no: 'Naddo' },
    },
  },
  { draft: true },
);
