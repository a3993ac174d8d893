// The Welsh of the unclear tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { unclear } from './unclear.ts';

export const unclearInBoth = treeInWelsh(unclear, 'eich adroddiad', {
  hurt: {
    ask: 'Oes rhywun wedi brifo neu mewn perygl ar hyn o bryd? Os felly, ffoniwch 999.',
    label: 'Wedi brifo neu mewn perygl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
