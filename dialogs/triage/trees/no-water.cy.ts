// The Welsh of the no-water tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { noWater } from './no-water.ts';

export const noWaterInBoth = treeInWelsh(noWater, 'eich adroddiad am y dŵr', {
  taps: {
    ask: 'Ai’r tapiau i gyd, ynteu rhai ohonynt?',
    label: 'Tapiau',
    options: { all: 'Pob un', some: 'Rhai yn unig' },
  },
  area: {
    ask: 'Oes gan eich cymdogion ddŵr?',
    label: 'Dŵr gan gymdogion',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
