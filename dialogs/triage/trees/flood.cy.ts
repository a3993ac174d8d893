// The Welsh of the flood tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { flood } from './flood.ts';

export const floodInBoth = treeInWelsh(flood, 'eich adroddiad am y llifogydd', {
  danger: {
    ask: 'Oes rhywun mewn perygl, neu’n methu mynd allan?',
    label: 'Mewn perygl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  inside: { ask: 'Ydy’r dŵr yn eich cartref?', label: 'Y tu mewn', options: { yes: 'Ydy', no: 'Nac ydy' } },
  rising: { ask: 'Ydy’n codi?', label: 'Yn codi', options: { yes: 'Ydy', no: 'Nac ydy' } },
  electrics: {
    ask: 'Ydy’n agos at socedi, y mesurydd neu’r blwch ffiwsiau?',
    label: 'Ger trydan',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
});
