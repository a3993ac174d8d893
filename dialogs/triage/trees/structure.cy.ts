// The Welsh of the structure tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { structure } from './structure.ts';

export const structureInBoth = treeInWelsh(structure, 'eich adroddiad am yr adeilad', {
  hurt: {
    ask: 'Oes rhywun wedi brifo neu’n gaeth?',
    label: 'Wedi brifo neu’n gaeth',
    options: { yes: 'Oes', no: 'Nac oes' },
  },
  out: {
    ask: 'Ydy pawb allan, ac ymhell oddi wrtho?',
    label: 'Pawb draw',
    options: { yes: 'Ydyn', no: 'Nac ydyn' },
  },
  whose: {
    ask: 'Rhan o beth ydyw?',
    label: 'Rhan o',
    options: {
      ours: 'Fy nghartref neu floc y cyngor',
      private: 'Adeilad cymydog neu adeilad preifat',
      public: 'Lle cyhoeddus, neu uwchben stryd',
    },
  },
});
