// The Welsh of "is it fixed?": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { repairFixed } from './repair-fixed.ts';

export const repairFixedInBoth = welsh(
  repairFixed,
  'eich ateb am y gwaith trwsio',
  {
    reference: { ask: "Beth yw'r cyfeirnod?", label: 'Cyfeirnod' },
    postcode: { ask: "Beth yw'r cod post?", label: 'Cod post' },
    time: { ask: 'Pryd oedd yr ymweliad?', label: 'Amser' },
    fixed: {
      ask: "A yw wedi'i drwsio?",
      label: 'Wedi trwsio',
      options: { yes: 'Ydy', no: 'Nac ydy' },
    },
  },
  { draft: true },
);
