// The Welsh of the menu tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { menu } from './menu.ts';

export const menuInBoth = treeInWelsh(menu, 'eich adroddiad', {
  what: {
    ask: 'Beth sydd o’i le? Mewn perygl, ffoniwch 999.',
    label: 'Beth',
    options: {
      leak: 'Gollyngiad neu bibell wedi byrstio',
      heating: 'Dim gwres na dŵr poeth',
      power: 'Dim trydan',
      'no-water': 'Dim dŵr',
      toilet: 'Toiled neu garthion',
      insecure: 'Drws, ffenestr, neu wedi cloi allan',
      damp: 'Lleithder neu lwydni',
      others: 'Rhywbeth arall',
    },
  },
  more: {
    ask: 'Ai un o’r rhain ydyw?',
    label: 'Beth arall',
    options: {
      structure: 'Nenfwd, wal neu falconi',
      flood: 'Llifogydd o’r tu allan',
      lift: 'Lifft',
      alarm: 'Larwm, drws tân neu asbestos',
      homeless: 'Dim lle i gysgu heno',
      noise: 'Sŵn neu gymdogion',
      highway: 'Perygl yn y stryd',
      none: 'Dim un o’r rhain',
    },
  },
});
