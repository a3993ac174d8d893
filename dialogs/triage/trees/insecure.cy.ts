// The Welsh of the insecure tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { insecure } from './insecure.ts';

export const insecureInBoth = treeInWelsh(insecure, 'eich adroddiad', {
  intruder: {
    ask: 'Oes rhywun yn torri i mewn, neu yno o hyd?',
    label: 'Rhywun yno',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  what: {
    ask: 'Beth ydyw?',
    label: 'Beth',
    options: {
      door: 'Drws allanol',
      ground: 'Ffenestr y gellir ei chyrraedd o’r llawr',
      upstairs: 'Ffenestr uwch',
      out: 'Rwyf wedi fy nghloi allan',
    },
  },
  inside: {
    ask: 'Oes plentyn, neu rywun sydd angen help, wedi’i gloi i mewn, neu oes rhywbeth yn coginio?',
    label: 'Wedi cloi i mewn',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  afraid: {
    ask: 'Oes arnoch ofn rhywun a allai fynd i mewn, neu a oedd bygythiad?',
    label: 'Ofn rhywun',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  threatened: {
    ask: 'Oes arnoch ofn rhywun a allai fynd i mewn, neu a oedd bygythiad?',
    label: 'Ofn rhywun',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  lost: {
    ask: 'Oes arnoch ofn rhywun a allai fynd i mewn, neu a oedd bygythiad?',
    label: 'Ofn rhywun',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
});
