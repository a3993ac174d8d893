// What whoever has waited for minutes is told when nothing answers: fixed words, for whatever would choose better ones does not work. Welsh is a draft until a translator has approved it.
import type { Both } from '../bot/model.ts';
import { council } from './council.ts';
import { GAS } from './numbers-at-once.ts';

const { name, phone, emergencyPhone } = council;

/** No letter in the Welsh that would make three texts into five. */
export const lateSaid: Both = {
  en: `${name.en}: I'm sorry, I can't answer just now. What you wrote is kept, and I answer it when I can. If someone is in danger, call 999. If you smell gas, call ${GAS}. If it can't wait, call ${emergencyPhone}, day or night. For anything else, call ${phone}.`,
  cy: `${name.cy}: mae'n ddrwg gen i, alla i ddim ateb nawr. Cedwir yr hyn a ysgrifennoch, ac fe atebaf pan alla i. Os oes rhywun mewn perygl, ffoniwch 999. Os ydych yn arogli nwy, ffoniwch ${GAS}. Os na all aros, ffoniwch ${emergencyPhone}, ddydd neu nos. Am unrhyw beth arall, ffoniwch ${phone}.`,
};
