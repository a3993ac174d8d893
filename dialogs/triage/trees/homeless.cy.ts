// The Welsh of the homeless tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { homeless } from './homeless.ts';

export const homelessInBoth = treeInWelsh(homeless, 'eich cais am help', {
  safe: {
    ask: 'Ydych chi’n ddiogel ar hyn o bryd?',
    label: 'Diogel nawr',
    options: { yes: 'Ydw', no: 'Nac ydw' },
  },
  adult: {
    ask: 'Ydych chi’n 18 oed neu’n hŷn?',
    label: '18 neu hŷn',
    options: { yes: 'Ydw', no: 'Nac ydw' },
  },
  whose: {
    ask: 'Ai i chi mae hyn, neu a welsoch rywun sy’n cysgu y tu allan?',
    label: 'I',
    options: { me: 'I mi', seen: 'Rwyf wedi gweld rhywun' },
  },
  area: { ask: 'Ble byddwch chi heno? Mae’r ardal yn ddigon.', label: 'Heno' },
});
