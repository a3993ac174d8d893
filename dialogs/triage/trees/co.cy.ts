// The Welsh of the carbon monoxide tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { co } from './co.ts';

export const coInBoth = treeInWelsh(co, 'eich adroddiad am y larwm', {
  out: {
    ask: 'Ydy pawb y tu allan nawr?',
    label: 'Pawb y tu allan',
    options: { yes: 'Ydyn', no: 'Nac ydyn' },
  },
  ill: {
    ask: 'Oes rhywun wedi llewygu, neu’n teimlo’n sâl?',
    label: 'Rhywun yn sâl',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  alarm: {
    ask: 'A oedd y larwm yn seinio o hyd, ynteu un trydariad tua unwaith y funud?',
    label: 'Larwm',
    options: {
      sounding: 'Yn seinio o hyd',
      chirp: 'Un trydariad tua unwaith y funud',
      none: 'Does dim larwm',
    },
  },
});
