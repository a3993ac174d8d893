// The Welsh of the gas tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { gas } from './gas.ts';

export const gasInBoth = treeInWelsh(gas, 'eich adroddiad am nwy', {
  out: {
    ask: 'Ydy pawb y tu allan nawr, i ffwrdd o’r adeilad?',
    label: 'Pawb y tu allan',
    options: { yes: 'Ydyn', no: 'Nac ydyn' },
  },
  ill: {
    ask: 'Oes rhywun yn teimlo’n sâl, neu wedi brifo?',
    label: 'Rhywun yn sâl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  supply: {
    ask: 'Ai nwy o’r prif bibellau ydyw, neu o danc neu botel?',
    label: 'Nwy o',
    options: { mains: 'Y prif bibellau', bottle: 'Tanc neu botel', unsure: 'Ddim yn siŵr' },
  },
});
