// The numbers that the trees name, and the sentences with them. Welsh is a draft until a translator has approved it.
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';

/** The council's own: children's and adults' duty team, and whoever has nowhere to sleep, day and night. Invented. */
export const DUTY_TEAM = '01632 960197';
export const HOMELESS = '01632 960198';

/** Emergency repairs, day and night. */
const OURS = council.emergencyPhone;

/** What to do comes first; then what it is, and whom to call who cannot wait. */
export const urgent = (first: Both): Both => ({
  en: `${first.en} This is an emergency repair: call ${OURS}, day or night, if it gets worse. If anyone is in danger, call 999.`,
  cy: `${first.cy} Mae hwn yn waith brys: ffoniwch ${OURS}, ddydd neu nos, os bydd yn gwaethygu. Os oes rhywun mewn perygl, ffoniwch 999.`,
});

export const callUs: Both = {
  en: `If it gets worse, call ${OURS}, day or night.`,
  cy: `Os bydd yn gwaethygu, ffoniwch ${OURS}, ddydd neu nos.`,
};

/** Of the public streets. */
export const onStreets = (first: Both): Both => ({
  en: `${first.en} Call ${OURS} now, day or night. If anyone is hurt or in danger, call 999.`,
  cy: `${first.cy} Ffoniwch ${OURS} nawr, ddydd neu nos. Os oes rhywun wedi brifo neu mewn perygl, ffoniwch 999.`,
});

export const AMBULANCE: Both = {
  en: 'Call 999 now and ask for an ambulance.',
  cy: 'Ffoniwch 999 nawr a gofyn am ambiwlans.',
};
