// The Welsh of the leak tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { leak } from './leak.ts';

export const leakInBoth = treeInWelsh(leak, 'eich adroddiad am y gollyngiad', {
  electrics: {
    ask: 'Ydy’r dŵr ger goleuadau, socedi neu’r blwch ffiwsiau?',
    label: 'Ger trydan',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
  catch: {
    ask: 'Allwch chi ddal y dŵr mewn bwced, neu a oes mwy na hynny?',
    label: 'Faint',
    options: { bucket: 'Mae bwced yn ei ddal', beyond: 'Mae mwy na hynny', drip: 'Dim ond tap yn diferu' },
  },
  tap: {
    ask: 'Ydych chi wedi cau’r tap stopio, ac a stopiodd y dŵr?',
    label: 'Tap stopio',
    options: {
      stopped: 'Ydw, a stopiodd',
      running: 'Ydw, ac mae’n dal i redeg',
      cannot: 'Ni allaf ei droi na’i ganfod',
    },
  },
  source: {
    ask: 'O ble mae’r dŵr yn dod?',
    label: 'O',
    options: {
      clean: 'Pibell neu danc yn fy nghartref',
      above: 'Y cartref uwchben',
      waste: 'Toiled neu ddraen: mae’n fudr',
    },
  },
  ceiling: {
    ask: 'Oes nenfwd yn chwyddo neu’n gostwng?',
    label: 'Nenfwd',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
