// Every dialog there is, by its id: the forms and trees that answers, menus and other dialogs may lead to.
import type { Dialog } from '../../bot/model.ts';
import { accountBalanceInBoth } from './account-balance.cy.ts';
import { appointmentReminderInBoth } from './appointment-reminder.cy.ts';
import { askForSomebodyInBoth } from './ask-for-somebody.cy.ts';
import { bookBulkyWasteInBoth } from './book-bulky-waste.cy.ts';
import { collectionReminderInBoth } from './collection-reminder.cy.ts';
import { changeAppointmentInBoth } from './change-appointment.cy.ts';
import { callBackInBoth } from './call-back.cy.ts';
import { chatCopyInBoth } from './chat-copy.cy.ts';
import { chaseComplaintInBoth } from './chase-complaint.cy.ts';
import { checkReferenceInBoth } from './check-reference.cy.ts';
import { checkStatusInBoth } from './check-status.cy.ts';
import { findBinDaysInBoth } from './find-bin-days.cy.ts';
import { goOnElsewhereInBoth } from './go-on-elsewhere.cy.ts';
import { makeComplaintInBoth } from './make-complaint.cy.ts';
import { missedBinCollectedInBoth } from './missed-bin-collected.cy.ts';
import { repairFixedInBoth } from './repair-fixed.cy.ts';
import { movingHomeInBoth } from './moving-home.cy.ts';
import { myVisitsInBoth } from './my-visits.cy.ts';
import { parkingPermitInBoth } from './parking-permit.cy.ts';
import { changePromiseInBoth } from './change-promise.cy.ts';
import { kindWordInBoth } from './kind-word.cy.ts';
import { moneyStopInBoth } from './money-stop.cy.ts';
import { moneyWorriesInBoth } from './money-worries.cy.ts';
import { myLettersInBoth } from './my-letters.cy.ts';
import { myPromiseInBoth } from './my-promise.cy.ts';
import { promiseLetterInBoth } from './promise-letter.cy.ts';
import { ownLanguageInBoth } from './own-language.cy.ts';
import { plannedWorksInBoth } from './planned-works.cy.ts';
import { promisePaidInBoth } from './promise-paid.cy.ts';
import { promiseReminderInBoth } from './promise-reminder.cy.ts';
import { promiseToPayInBoth } from './promise-to-pay.cy.ts';
import { schoolsInBoth } from './schools.cy.ts';
import { skipPermitInBoth } from './skip-permit.cy.ts';
import { unaskedCodesInBoth } from './unasked-codes.cy.ts';
import { paidTwiceInBoth } from './paid-twice.cy.ts';
import { paymentLinkInBoth } from './payment-link.cy.ts';
import { paymentReceiptInBoth } from './payment-receipt.cy.ts';
import { paymentStatusInBoth } from './payment-status.cy.ts';
import { payOwnInBoth } from './pay-own.cy.ts';
import { payLastInBoth } from './pay-last.cy.ts';
import { payInBoth } from './pay.cy.ts';
import { proveAccountInBoth } from './prove-account.cy.ts';
import { proveCodeInBoth } from './prove-code.cy.ts';
import { reportMissedBinInBoth } from './report-missed-bin.cy.ts';
import { reportAbandonedVehicleInBoth } from './report-abandoned-vehicle.cy.ts';
import { reportDogFoulingInBoth } from './report-dog-fouling.cy.ts';
import { reportFlyTipInBoth } from './report-fly-tip.cy.ts';
import { reportPotholeInBoth } from './report-pothole.cy.ts';
import { reportRepairInBoth } from './report-repair.cy.ts';
import { reportStreetLightInBoth } from './report-street-light.cy.ts';
import { writeBackInBoth } from './write-back.cy.ts';
import { triageDialogs } from '../triage/trees/index.ts';

export const dialogs: Readonly<Record<string, Dialog>> = {
  [accountBalanceInBoth.id]: accountBalanceInBoth,
  [appointmentReminderInBoth.id]: appointmentReminderInBoth,
  [bookBulkyWasteInBoth.id]: bookBulkyWasteInBoth,
  [collectionReminderInBoth.id]: collectionReminderInBoth,
  [changeAppointmentInBoth.id]: changeAppointmentInBoth,
  [callBackInBoth.id]: callBackInBoth,
  [chatCopyInBoth.id]: chatCopyInBoth,
  [checkReferenceInBoth.id]: checkReferenceInBoth,
  [checkStatusInBoth.id]: checkStatusInBoth,
  [findBinDaysInBoth.id]: findBinDaysInBoth,
  [goOnElsewhereInBoth.id]: goOnElsewhereInBoth,
  [makeComplaintInBoth.id]: makeComplaintInBoth,
  [missedBinCollectedInBoth.id]: missedBinCollectedInBoth,
  [repairFixedInBoth.id]: repairFixedInBoth,
  [movingHomeInBoth.id]: movingHomeInBoth,
  [myVisitsInBoth.id]: myVisitsInBoth,
  [parkingPermitInBoth.id]: parkingPermitInBoth,
  [changePromiseInBoth.id]: changePromiseInBoth,
  [moneyStopInBoth.id]: moneyStopInBoth,
  [unaskedCodesInBoth.id]: unaskedCodesInBoth,
  [moneyWorriesInBoth.id]: moneyWorriesInBoth,
  [myPromiseInBoth.id]: myPromiseInBoth,
  [promisePaidInBoth.id]: promisePaidInBoth,
  [promiseReminderInBoth.id]: promiseReminderInBoth,
  [promiseToPayInBoth.id]: promiseToPayInBoth,
  [payInBoth.id]: payInBoth,
  [payLastInBoth.id]: payLastInBoth,
  [payOwnInBoth.id]: payOwnInBoth,
  [paymentLinkInBoth.id]: paymentLinkInBoth,
  [paymentReceiptInBoth.id]: paymentReceiptInBoth,
  [paymentStatusInBoth.id]: paymentStatusInBoth,
  [paidTwiceInBoth.id]: paidTwiceInBoth,
  [proveAccountInBoth.id]: proveAccountInBoth,
  [proveCodeInBoth.id]: proveCodeInBoth,
  [reportMissedBinInBoth.id]: reportMissedBinInBoth,
  [reportAbandonedVehicleInBoth.id]: reportAbandonedVehicleInBoth,
  [reportDogFoulingInBoth.id]: reportDogFoulingInBoth,
  [reportFlyTipInBoth.id]: reportFlyTipInBoth,
  [reportPotholeInBoth.id]: reportPotholeInBoth,
  [reportRepairInBoth.id]: reportRepairInBoth,
  [reportStreetLightInBoth.id]: reportStreetLightInBoth,
  [writeBackInBoth.id]: writeBackInBoth,
  ...Object.fromEntries(triageDialogs.map((each) => [each.id, each])),
  [myLettersInBoth.id]: myLettersInBoth,
  [promiseLetterInBoth.id]: promiseLetterInBoth,
  [askForSomebodyInBoth.id]: askForSomebodyInBoth,
  [kindWordInBoth.id]: kindWordInBoth,
  [chaseComplaintInBoth.id]: chaseComplaintInBoth,
  [ownLanguageInBoth.id]: ownLanguageInBoth,
  [plannedWorksInBoth.id]: plannedWorksInBoth,
  [schoolsInBoth.id]: schoolsInBoth,
  [skipPermitInBoth.id]: skipPermitInBoth,
};
