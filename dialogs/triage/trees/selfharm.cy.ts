// The Welsh of the selfharm tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { selfharm } from './selfharm.ts';

export const selfharmInBoth = treeInWelsh(selfharm, 'yr hyn a ddywedoch', {
  safe: {
    ask: 'Ydych chi’n ddiogel ar hyn o bryd?',
    label: 'Diogel nawr',
    options: { yes: 'Ydw', no: 'Nac ydw' },
  },
  contact: {
    ask: 'Hoffech chi i berson gysylltu â chi?',
    label: 'Cysylltu',
    options: { yes: 'Hoffwn', no: 'Na hoffwn' },
  },
});
