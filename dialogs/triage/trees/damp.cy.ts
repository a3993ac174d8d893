// The Welsh of the damp tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { damp } from './damp.ts';

export const dampInBoth = treeInWelsh(damp, 'eich adroddiad am leithder neu lwydni', {
  breathe: {
    ask: 'Oes rhywun yn cael trafferth anadlu nawr?',
    label: 'Trafferth anadlu',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  rooms: {
    ask: 'Ym mha ystafelloedd mae, pa mor fawr ydyw, ac ers pryd?',
    label: 'Ble, pa mor fawr, ers pryd',
  },
  health: {
    ask: 'Ydy hyn yn gwneud rhywun gartref yn sâl, neu’n gwaethygu eu hanadlu? Nid oes rhaid dweud sut.',
    label: 'Yn gwneud yn sâl',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
});
