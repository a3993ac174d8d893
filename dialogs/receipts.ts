// What happens after a transaction, by when, and what to do if it does not. Welsh is a draft until a translator has approved it.
import type { Receipt } from '../bot/content.ts';
import { council } from './council.ts';
import {
  collectionCancelled,
  collectionKept,
  collectionMissed,
  collectionMoved,
  eitherReceipt,
} from './forms/collection-receipts.ts';
import { callBackReceipt, complaintReceipt, movingReceipt } from './forms/matters-receipts.ts';
import { keepAway } from './forms/streets/danger.ts';
import {
  dogFoulingReceipt,
  flyTipReceipt,
  followReceipt,
  lightReceipt,
  vehicleReceipt,
} from './forms/streets/receipts.ts';
import {
  repairReported,
  visitCancelled,
  visitConfirmed,
  visitMissed,
  visitMoved,
} from './forms/repair-receipts.ts';
import { incidentReceipt } from './triage/receipt.ts';
import { payLinkReceipt } from './payments.ts';
import { mailedReceipt, paidTwiceReceipt } from './forms/payment-receipts.ts';
import { bulkyWasteReceipt, missedBinAgainReceipt, missedBinReceipt } from './forms/waste-receipts.ts';

export const receipts: Readonly<Record<string, Receipt>> = {
  'appointments.cancel': eitherReceipt(visitCancelled, collectionCancelled),
  'appointments.confirm': eitherReceipt(visitConfirmed, collectionKept),
  'appointments.missed': eitherReceipt(visitMissed, collectionMissed),
  'appointments.move': eitherReceipt(visitMoved, collectionMoved),
  'repairs.report': repairReported,
  'call-back': callBackReceipt,
  'complaint.stage-1': complaintReceipt,
  'council-tax.moving': movingReceipt,
  'highways.follow': followReceipt,
  'highways.pothole': (answers, language) =>
    answers['dangerous'] === true
      ? `${keepAway[language]} ${LARGE[language]}`
      : answers['size'] === 'small'
        ? SMALL[language]
        : LARGE[language],
  'incidents.report': incidentReceipt,
  'payments.paid-twice': paidTwiceReceipt,
  'payments.receipt': mailedReceipt,
  'payments.start': payLinkReceipt,
  'streets.abandoned-vehicle': vehicleReceipt,
  'streets.dog-fouling': dogFoulingReceipt,
  'streets.fly-tip': flyTipReceipt,
  'streets.light': lightReceipt,
  'waste.bulky': bulkyWasteReceipt,
  'waste.missed-bin': missedBinReceipt,
  'waste.missed-bin-again': missedBinAgainReceipt,
};

const LARGE = {
  en: `We make the most dangerous potholes safe within 24 hours and look at the others within 5 working days. If it gets worse or nobody has come by then, call ${council.phone} and give this reference.`,
  cy: `Rydym yn gwneud y tyllau mwyaf peryglus yn ddiogel o fewn 24 awr ac yn edrych ar y lleill o fewn 5 diwrnod gwaith. Os bydd yn gwaethygu, neu os na ddaw neb erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
const SMALL = {
  en: `We look at it within 5 working days. If it gets worse or nobody has come by then, call ${council.phone} and give this reference.`,
  cy: `Byddwn yn edrych arno o fewn 5 diwrnod gwaith. Os bydd yn gwaethygu, neu os na ddaw neb erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
