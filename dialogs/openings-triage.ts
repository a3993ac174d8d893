// Words that tell of an emergency repair, or of trouble that cannot wait: they open its tree, with what they tell filled in.
import type { Opening } from '../bot/content.ts';
import { rowOpened } from './triage/rows-said.ts';
import { treeId } from './triage/rows.ts';

export const openingsOfTriage: readonly Opening[] = rowOpened.map(([row, said]) => ({
  said: [said],
  form: treeId(row),
  answers: [],
  light: true,
}));
