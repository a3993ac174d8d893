// The Welsh of the lift tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { lift } from './lift.ts';

export const liftInBoth = treeInWelsh(lift, 'eich adroddiad am y lifft', {
  inside: {
    ask: 'Oes rhywun yn sownd yn y lifft nawr?',
    label: 'Rhywun y tu mewn',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  ill: {
    ask: 'Oes rhywun ynddo’n sâl, yn feichiog neu’n ofnus iawn, neu ydy hi’n boeth neu’n fyglyd?',
    label: 'Rhywun yn sâl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  answered: {
    ask: 'Oes rhywun wedi ateb botwm y larwm?',
    label: 'Larwm wedi’i ateb',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  stranded: {
    ask: 'Oes rhywun na all adael na mynd adref hebddo?',
    label: 'Methu gadael',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
