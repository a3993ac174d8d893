// The Welsh of the highway tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { highway } from './highway.ts';

export const highwayInBoth = treeInWelsh(highway, 'eich adroddiad am y stryd', {
  risk: {
    ask: 'Ydy’r ffordd wedi’i blocio, neu oes rhywun mewn perygl nawr?',
    label: 'Mewn perygl',
    options: { yes: 'Ydy, neu oes', no: 'Na' },
  },
  what: {
    ask: 'Beth ydyw?',
    label: 'Beth',
    options: {
      cover: 'Clawr ar goll, neu dwll dwfn',
      wires: 'Gwifrau’n hongian o bolyn golau',
      tree: 'Coeden neu gangen wedi cwympo',
      needles: 'Nodwyddau',
      motorway: 'Ar draffordd neu gefnffordd',
      other: 'Rhywbeth arall',
    },
  },
});
