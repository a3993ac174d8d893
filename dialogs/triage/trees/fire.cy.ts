// The Welsh of the fire tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { fire } from './fire.ts';

export const fireInBoth = treeInWelsh(fire, 'eich adroddiad am y tân', {
  out: {
    ask: 'Ydych chi allan, ac yn ddiogel?',
    label: 'Allan ac yn ddiogel',
    options: { yes: 'Ydw', no: 'Nac ydw' },
  },
  inside: {
    ask: 'Oes rhywun y tu mewn o hyd?',
    label: 'Rhywun y tu mewn',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  now: {
    ask: 'Beth sy’n digwydd nawr?',
    label: 'Nawr',
    options: {
      burning: 'Mae tân neu fwg o hyd',
      elsewhere: 'Mae mewn fflat arall',
      out: 'Mae wedi diffodd, ac mae difrod',
      alarm: 'Larwm yn unig, a dim mwg',
    },
  },
});
