// The Welsh of the heating tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { heating } from './heating.ts';

export const heatingInBoth = treeInWelsh(heating, 'eich adroddiad am y gwres', {
  danger: {
    ask: 'Yn gyntaf: allwch chi arogli nwy, neu oes larwm carbon monocsid yn seinio?',
    label: 'Nwy neu larwm',
    options: { gas: 'Rwy’n arogli nwy', alarm: 'Mae larwm yn seinio', no: 'Na, dim un' },
  },
  what: {
    ask: 'Beth sydd wedi stopio: y gwres, y dŵr poeth, neu’r ddau?',
    label: 'Wedi stopio',
    options: {
      both: 'Y ddau',
      heating: 'Y gwres i gyd',
      water: 'Y dŵr poeth yn unig',
      part: 'Rhan o’r gwres',
    },
  },
  other: {
    ask: 'Oes unrhyw wres arall yn gweithio, fel gwresogydd trydan?',
    label: 'Gwres arall',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
