// What happens after a transaction, by when, and what to do if it does not. Welsh is a draft until a translator has approved it.
import type { Receipt } from '../bot/content.ts';
import {
  collectionCancelled,
  collectionKept,
  collectionMissed,
  collectionMoved,
  eitherReceipt,
} from './forms/collection-receipts.ts';
import {
  callBackReceipt,
  complaintReceipt,
  movingReceipt,
  writeBackReceipt,
} from './forms/matters-receipts.ts';
import {
  dogFoulingReceipt,
  flyTipReceipt,
  followReceipt,
  lightReceipt,
  potholeReceipt,
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
  'contact.write-back': writeBackReceipt,
  'council-tax.moving': movingReceipt,
  'highways.follow': followReceipt,
  'highways.pothole': potholeReceipt,
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
