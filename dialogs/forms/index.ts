// Every dialog there is, by its id: the forms and trees that answers, menus and other dialogs may lead to.
import type { Dialog } from '../../bot/model.ts';
import { bookBulkyWasteInBoth } from './book-bulky-waste.cy.ts';
import { findBinDaysInBoth } from './find-bin-days.cy.ts';
import { missedBinCollectedInBoth } from './missed-bin-collected.cy.ts';
import { reportMissedBinInBoth } from './report-missed-bin.cy.ts';
import { reportAbandonedVehicleInBoth } from './report-abandoned-vehicle.cy.ts';
import { reportDogFoulingInBoth } from './report-dog-fouling.cy.ts';
import { reportFlyTipInBoth } from './report-fly-tip.cy.ts';
import { reportPotholeInBoth } from './report-pothole.cy.ts';
import { reportStreetLightInBoth } from './report-street-light.cy.ts';

export const dialogs: Readonly<Record<string, Dialog>> = {
  [bookBulkyWasteInBoth.id]: bookBulkyWasteInBoth,
  [findBinDaysInBoth.id]: findBinDaysInBoth,
  [missedBinCollectedInBoth.id]: missedBinCollectedInBoth,
  [reportMissedBinInBoth.id]: reportMissedBinInBoth,
  [reportAbandonedVehicleInBoth.id]: reportAbandonedVehicleInBoth,
  [reportDogFoulingInBoth.id]: reportDogFoulingInBoth,
  [reportFlyTipInBoth.id]: reportFlyTipInBoth,
  [reportPotholeInBoth.id]: reportPotholeInBoth,
  [reportStreetLightInBoth.id]: reportStreetLightInBoth,
};
