// What happens after a street problem was reported, and by which day. Welsh is a draft until a translator has approved it.
import type { Receipt } from '../../../bot/content.ts';
import { localTime, spokenDay, workingDaysAfter } from '../../../bot/dates.ts';
import type { Both } from '../../../bot/model.ts';
import { council } from '../../council.ts';
import { keepAway } from './danger.ts';
import { STREET_DAYS } from './days.ts';

/** @param days working days from the report @param does what is done by then, as `We … by {day}.` */
const receipt =
  (days: number, does: Both): Receipt =>
  (answers, language, now) => {
    const by = workingDaysAfter(localTime(now, council.timeZone).date, days, council.closures);
    const done = does[language].replace('{day}', spokenDay(by, language));
    const then = OTHERWISE[language];
    // What cannot wait stands first.
    return answers['dangerous'] === true ? `${keepAway[language]} ${done} ${then}` : `${done} ${then}`;
  };

const OTHERWISE: Both = {
  en: `If that does not happen, call ${council.phone} and give this reference.`,
  cy: `Os na fydd hynny'n digwydd, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};

export const flyTipReceipt = receipt(STREET_DAYS.flyTip, {
  en: 'We clear it from public land by {day}.',
  cy: 'Rydym yn ei glirio o dir cyhoeddus erbyn {day}.',
});
export const dogFoulingReceipt = receipt(STREET_DAYS.dog, {
  en: 'We clean it up by {day}.',
  cy: 'Rydym yn ei lanhau erbyn {day}.',
});
export const lightReceipt = receipt(STREET_DAYS.light, {
  en: 'We mend most lights by {day}.',
  cy: "Rydym yn trwsio'r rhan fwyaf o oleuadau erbyn {day}.",
});
export const vehicleReceipt = receipt(STREET_DAYS.vehicle, {
  en: 'We go and look at it by {day}, and then decide if we can take it away.',
  cy: 'Rydym yn mynd i edrych arno erbyn {day}, ac yna yn penderfynu a allwn ei symud.',
});

const largePothole = receipt(STREET_DAYS.pothole, {
  en: 'We make the most dangerous potholes safe within 24 hours and look at the others by {day}. If it gets worse, call us at once.',
  cy: 'Rydym yn gwneud y tyllau mwyaf peryglus yn ddiogel o fewn 24 awr ac yn edrych ar y lleill erbyn {day}. Os bydd yn gwaethygu, ffoniwch ni ar unwaith.',
});
const smallPothole = receipt(STREET_DAYS.pothole, {
  en: 'We look at it by {day}. If it gets worse, call us at once.',
  cy: 'Byddwn yn edrych arno erbyn {day}. Os bydd yn gwaethygu, ffoniwch ni ar unwaith.',
});
export const potholeReceipt: Receipt = (answers, language, now) => {
  const told = answers['size'] === 'small' && answers['dangerous'] !== true ? smallPothole : largePothole;
  return `${told(answers, language, now)} ${CLAIM[language]}`;
};
/** A report pays for no tyre. */
const CLAIM: Both = {
  en: `To claim for damage or an injury, call ${council.phone} and ask for the form.`,
  cy: `I hawlio am ddifrod neu anaf, ffoniwch ${council.phone} a gofyn am y ffurflen.`,
};

/** It was reported by somebody else, who gets the same answer. */
export const followReceipt: Receipt = (_, language) => FOLLOWED[language];
const FOLLOWED: Both = {
  en: `You are on its list, and there is nothing more to do. When something changes I write to you here, if this app lets me. To hear how it stands at any time, call ${council.phone} and give this reference.`,
  cy: `Rydych chi ar ei restr, ac nid oes dim mwy i'w wneud. Pan fydd rhywbeth yn newid byddaf yn ysgrifennu atoch yma, os yw'r ap hwn yn caniatáu hynny. I glywed sut mae'n mynd ar unrhyw adeg, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
