// The Welsh of the power tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { power } from './power.ts';

export const powerInBoth = treeInWelsh(power, 'eich adroddiad am y trydan', {
  unsafe: {
    ask: 'Oes unrhyw beth yn gwreichioni, yn boeth, yn wlyb neu’n arogli o losgi?',
    label: 'Gwreichion neu losgi',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  area: {
    ask: 'Ydy’r cartrefi gerllaw neu’r goleuadau stryd i ffwrdd hefyd?',
    label: 'Eraill i ffwrdd',
    options: { yes: 'Ydyn', no: 'Nac ydyn' },
  },
  how: {
    ask: 'Ydy’r trydan i gyd i ffwrdd yn eich cartref, ynteu rhan ohono?',
    label: 'Faint',
    options: { all: 'Y cyfan', part: 'Rhan ohono' },
  },
  meter: {
    ask: 'Os oes gennych fesurydd rhagdalu: oes credyd arno?',
    label: 'Credyd ar y mesurydd',
    options: { yes: 'Oes, mae credyd', no: 'Dim credyd', other: 'Dydw i ddim yn rhagdalu' },
  },
  equipment: {
    ask: 'Ydy hyn yn stopio offer meddygol, lifft grisiau neu oergell â meddyginiaeth ynddi?',
    label: 'Yn stopio offer',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
});
