// Short messages that tell of an emergency repair, or of trouble that cannot wait, open its tree, with what they tell filled in.
import type { Opening } from '../bot/content.ts';
import { treeId } from './triage/rows.ts';
import { rowOpened } from './triage/rows-said.ts';

export const openingsOfTriage: readonly Opening[] = rowOpened.map(([row, said]) => ({
  said: [said],
  form: treeId(row),
  answers: [],
  light: true,
}));
