// The Welsh of the dog tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { dog } from './dog.ts';

export const dogInBoth = treeInWelsh(dog, 'eich adroddiad am y ci', {
  now: {
    ask: 'Ydy’r ci yn ymosod neu’n bygwth rhywun nawr?',
    label: 'Nawr',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
  where: { ask: 'Ble mae? Dim ond os ydych yn ddiogel.', label: 'Ble' },
  there: { ask: 'Ble mae? Dim ond os ydych yn ddiogel.', label: 'Ble' },
  kind: {
    ask: 'Beth ddigwyddodd?',
    label: 'Beth',
    options: {
      bitten: 'Cafodd rhywun ei frathu',
      over: 'Bygythiodd rywun, ac mae drosodd',
      stray: 'Mae ar grwydr, ac yn dawel',
    },
  },
});
