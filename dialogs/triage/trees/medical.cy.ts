// The Welsh of the medical tree: a draft until a translator has approved it.
import { treeInWelsh } from '../triage-tree.ts';
import { medical } from './medical.ts';

export const medicalInBoth = treeInWelsh(medical, 'yr hyn a ddywedoch', {});
