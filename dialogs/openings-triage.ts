// Short messages that tell of an emergency repair, or of trouble that cannot wait, open its tree, with what they tell filled in.
import type { Opening } from '../bot/content.ts';
import { treeFallen } from './triage/tree-fallen.ts';
import { treeId } from './triage/rows.ts';
import { rowOpened } from './triage/rows-said.ts';

export const openingsOfTriage: readonly Opening[] = [...rowOpened, ['highway', treeFallen] as const].map(
  ([row, said]) => ({
    said: [said],
    form: treeId(row),
    answers: [],
    light: true,
  }),
);
