// The Welsh of the alarm tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { alarm } from './alarm.ts';

export const alarmInBoth = treeInWelsh(alarm, 'eich adroddiad am y larwm neu’r drws tân', {
  smoke: { ask: 'Oes unrhyw fwg neu dân?', label: 'Mwg neu dân', options: { yes: 'Oes', no: 'Nac oes' } },
  what: {
    ask: 'Beth sydd o’i le?',
    label: 'Beth',
    options: {
      dead: 'Larwm mwg neu garbon monocsid ddim yn gweithio',
      chirp: 'Larwm yn trydar nawr ac yn y man',
      door: 'Drws tân wedi torri',
      asbestos: 'Rhywbeth ag asbestos ynddo wedi’i ddifrodi',
    },
  },
  where: {
    ask: 'Ydy yn eich cartref, neu mewn rhan o’r adeilad sy’n cael ei rhannu?',
    label: 'Ble',
    options: { home: 'Yn fy nghartref', shared: 'Mewn rhan sy’n cael ei rhannu' },
  },
});
