// Every dialog there is, by its id: the forms and trees that answers, menus and other dialogs may lead to.
import type { Dialog } from '../../bot/model.ts';
import { bookBulkyWasteInBoth } from './book-bulky-waste.cy.ts';
import { findBinDaysInBoth } from './find-bin-days.cy.ts';
import { missedBinCollectedInBoth } from './missed-bin-collected.cy.ts';
import { reportMissedBinInBoth } from './report-missed-bin.cy.ts';
import { reportPotholeInBoth } from './report-pothole.cy.ts';

export const dialogs: Readonly<Record<string, Dialog>> = {
  [bookBulkyWasteInBoth.id]: bookBulkyWasteInBoth,
  [findBinDaysInBoth.id]: findBinDaysInBoth,
  [missedBinCollectedInBoth.id]: missedBinCollectedInBoth,
  [reportMissedBinInBoth.id]: reportMissedBinInBoth,
  [reportPotholeInBoth.id]: reportPotholeInBoth,
};
