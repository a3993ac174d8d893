// Every tree of the triage, by its row: for the dialogs, and for the tests and drawings of their paths.
import type { Dialog } from '../../../bot/model.ts';
import type { Tree } from '../../../bot/styles/tree.ts';
import type { TriageLeaf } from '../triage-tree.ts';
import { abuseInBoth } from './abuse.cy.ts';
import { abuse } from './abuse.ts';
import { alarmInBoth } from './alarm.cy.ts';
import { alarm } from './alarm.ts';
import { coInBoth } from './co.cy.ts';
import { co } from './co.ts';
import { dampInBoth } from './damp.cy.ts';
import { damp } from './damp.ts';
import { dogInBoth } from './dog.cy.ts';
import { dog } from './dog.ts';
import { electricInBoth } from './electric.cy.ts';
import { electric } from './electric.ts';
import { fireInBoth } from './fire.cy.ts';
import { fire } from './fire.ts';
import { floodInBoth } from './flood.cy.ts';
import { flood } from './flood.ts';
import { gasInBoth } from './gas.cy.ts';
import { gas } from './gas.ts';
import { heatingInBoth } from './heating.cy.ts';
import { heating } from './heating.ts';
import { highwayInBoth } from './highway.cy.ts';
import { highway } from './highway.ts';
import { homelessInBoth } from './homeless.cy.ts';
import { homeless } from './homeless.ts';
import { insecureInBoth } from './insecure.cy.ts';
import { insecure } from './insecure.ts';
import { leakInBoth } from './leak.cy.ts';
import { leak } from './leak.ts';
import { liftInBoth } from './lift.cy.ts';
import { lift } from './lift.ts';
import { medicalInBoth } from './medical.cy.ts';
import { medical } from './medical.ts';
import { menuInBoth } from './menu.cy.ts';
import { menu } from './menu.ts';
import { noWaterInBoth } from './no-water.cy.ts';
import { noWater } from './no-water.ts';
import { noiseInBoth } from './noise.cy.ts';
import { noise } from './noise.ts';
import { powerInBoth } from './power.cy.ts';
import { power } from './power.ts';
import { safeguardInBoth } from './safeguard.cy.ts';
import { safeguard } from './safeguard.ts';
import { selfharmInBoth } from './selfharm.cy.ts';
import { selfharm } from './selfharm.ts';
import { structureInBoth } from './structure.cy.ts';
import { structure } from './structure.ts';
import { toiletInBoth } from './toilet.cy.ts';
import { toilet } from './toilet.ts';
import { unclearInBoth } from './unclear.cy.ts';
import { unclear } from './unclear.ts';

/** The trees themselves, in English. */
export const trees: Readonly<Record<string, Tree<object, TriageLeaf>>> = {
  abuse,
  alarm,
  co,
  damp,
  dog,
  electric,
  fire,
  flood,
  gas,
  heating,
  highway,
  homeless,
  insecure,
  leak,
  lift,
  medical,
  menu,
  'no-water': noWater,
  noise,
  power,
  safeguard,
  selfharm,
  structure,
  toilet,
  unclear,
};

/** As dialogs, in both languages. */
export const triageDialogs: readonly Dialog[] = [
  abuseInBoth,
  alarmInBoth,
  coInBoth,
  dampInBoth,
  dogInBoth,
  electricInBoth,
  fireInBoth,
  floodInBoth,
  gasInBoth,
  heatingInBoth,
  highwayInBoth,
  homelessInBoth,
  insecureInBoth,
  leakInBoth,
  liftInBoth,
  medicalInBoth,
  menuInBoth,
  noWaterInBoth,
  noiseInBoth,
  powerInBoth,
  safeguardInBoth,
  selfharmInBoth,
  structureInBoth,
  toiletInBoth,
  unclearInBoth,
];
