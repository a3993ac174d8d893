// Short messages that tell of an emergency repair, or of trouble that cannot wait, open its tree, with what they tell filled in.
import type { Opening } from '../bot/content.ts';
import { outTonight } from './triage/out-tonight.ts';
import { roadDanger } from './triage/road-danger.ts';
import { treeFallen } from './triage/tree-fallen.ts';
import { treeId } from './triage/rows.ts';
import { rowOpened } from './triage/rows-said.ts';

/** One room's alone is a repair, and no home without heating. */
const ONE_RADIATOR =
  /^(?:(?:the|my|our|one) )?(?:bathroom|bedroom|kitchen|living room|hall|lounge|landing) radiator(?: (?:is|s|has gone|has been))? (?:(?:stone|always|still) )?cold$/;

/** No street light has one; whoever names the boiler is understood anyway. */
const PILOT_LIGHT =
  /^(?!.*\bboiler\b)(?:.{0,60} )?pilot (?:light )?(?:(?:has|is|s|have|just) )*(?:(?:gone|blown) )?(?:out|off)\b.{0,30}$/;

export const openingsOfTriage: readonly Opening[] = [
  { said: [ONE_RADIATOR], form: 'report-repair', answers: [], light: true },
  { said: [PILOT_LIGHT], form: treeId('heating'), answers: [], light: true },
  ...[
    ['homeless', outTonight] as const,
    ['highway', roadDanger] as const,
    ...rowOpened,
    ['highway', treeFallen] as const,
  ].map(([row, said]): Opening => ({
    said: [said],
    form: treeId(row),
    answers: [],
    light: true,
  })),
];
