// The Welsh of the noise tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { noise } from './noise.ts';

export const noiseInBoth = treeInWelsh(noise, 'eich adroddiad am sŵn', {
  hurt: {
    ask: 'Ydych chi’n meddwl bod rhywun yn cael ei frifo, neu mewn perygl?',
    label: 'Mewn perygl',
    options: { yes: 'Ydw', no: 'Nac ydw' },
  },
  now: { ask: 'Ydy hyn yn digwydd nawr?', label: 'Nawr', options: { yes: 'Ydy', no: 'Nac ydy' } },
});
