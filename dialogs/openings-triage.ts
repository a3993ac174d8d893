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

/** Those at home: the tree asks what is sparking or hot. Who names a street, a post or one that stands outside means another. */
const FLICKERING =
  /^(?!.*\b(?:street|road|lane|avenue|close|lamps?|post|column|pavement|footpath|path|park|outside|bollard|car)\b)(?:(?:all|my|the|our|every|some|of|house|home|kitchen|bathroom|bedroom|living room|hall|electric|electrics|indoor) )*lights (?:(?:is|are|r|keep|keeps|all|have been|has been|been|just|started|on and off) )*flicker\w*(?: (?:on and off|now|again|a lot|all day|in (?:my|the|our) .{2,20}|and .{2,40}|when .{2,40}))*$/;

/** Nowhere to be tonight comes before what they owe, and before all else that they tell with it. */
export const openingsOfTonight: readonly Opening[] = [
  { said: [outTonight], form: treeId('homeless'), answers: [], light: true },
];

export const openingsOfTriage: readonly Opening[] = [
  { said: [ONE_RADIATOR], form: 'report-repair', answers: [], light: true },
  { said: [FLICKERING], form: treeId('power'), answers: [], light: true },
  { said: [PILOT_LIGHT], form: treeId('heating'), answers: [], light: true },
  ...[['highway', roadDanger] as const, ...rowOpened, ['highway', treeFallen] as const].map(
    ([row, said]): Opening => ({
      said: [said],
      form: treeId(row),
      answers: [],
      light: true,
    }),
  ),
];
