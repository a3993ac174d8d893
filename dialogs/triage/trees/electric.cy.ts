// The Welsh of the electric tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { electric } from './electric.ts';

export const electricInBoth = treeInWelsh(electric, 'eich adroddiad am y trydan', {
  hurt: {
    ask: 'Oes rhywun wedi cael sioc, neu wedi brifo?',
    label: 'Rhywun wedi brifo',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  fire: { ask: 'Oes mwg neu dân?', label: 'Mwg neu dân', options: { yes: 'Oes', no: 'Nac oes' } },
  where: {
    ask: 'Ble mae?',
    label: 'Ble',
    options: {
      home: 'Yn fy nghartref',
      shared: 'Mewn rhan o’r adeilad sy’n cael ei rhannu',
      light: 'Golau neu arwydd stryd',
      line: 'Llinell drydan neu is-orsaf',
    },
  },
  switch: {
    ask: 'Ydy’r trydan i ffwrdd wrth y prif switsh? Peidiwch â’i gyffwrdd oni bai bod popeth yn sych a’ch bod yn gallu ei gyrraedd yn ddiogel.',
    label: 'Prif switsh',
    options: {
      off: 'Mae i ffwrdd',
      on: 'Mae ymlaen o hyd',
      wet: 'Mae’n wlyb, felly rwy’n cadw draw',
      unsure: 'Ddim yn siŵr',
    },
  },
});
