// The Welsh of the abuse tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { abuse } from './abuse.ts';

export const abuseInBoth = treeInWelsh(abuse, 'yr hyn a ddywedoch', {
  safe: {
    ask: 'Ydy hi’n ddiogel anfon neges atoch yma?',
    label: 'Diogel yma',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
  contact: {
    ask: 'Hoffech chi i berson gysylltu â chi?',
    label: 'Cysylltu',
    options: { yes: 'Hoffwn', no: 'Na hoffwn' },
  },
  how: { ask: 'Sut a phryd mae’n ddiogel cysylltu â chi?', label: 'Sut a phryd' },
});
