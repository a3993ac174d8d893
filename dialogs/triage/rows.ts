// The rows of the triage, and the dialogs that they are.

export const treeId = (row: string): string => (row === 'menu' ? 'triage' : `triage-${row}`);
export const rowOf = (tree: string): string => tree.replace(/^triage-/, '');
