// The Welsh of the safeguard tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { safeguard } from './safeguard.ts';

export const safeguardInBoth = treeInWelsh(safeguard, 'yr hyn a ddywedoch', {
  danger: {
    ask: 'Oes rhywun mewn perygl nawr?',
    label: 'Mewn perygl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  where: { ask: 'Ble maen nhw? Dim ond os yw’n ddiogel dweud.', label: 'Ble' },
  there: { ask: 'Ble maen nhw? Dim ond os yw’n ddiogel dweud.', label: 'Ble' },
});
