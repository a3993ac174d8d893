// The Welsh of the toilet tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { toilet } from './toilet.ts';

const sewage = {
  ask: 'Oes carthion yn dod i fyny neu’n gorlifo?',
  label: 'Carthion',
  options: { yes: 'Oes', no: 'Nac oes' },
};

export const toiletInBoth = treeInWelsh(toilet, 'eich adroddiad am y toiled', {
  only: {
    ask: 'Ai dyna’r unig doiled sy’n gweithio gennych?',
    label: 'Unig doiled',
    options: { yes: 'Ie', no: 'Nage' },
  },
  sewage,
  overflow: sewage,
});
