// What is told where it cannot wait for somebody to call or to write.
import type { Both, Outcome } from '../../bot/model.ts';
import { council } from '../council.ts';
import { RELAY_EMERGENCY } from '../numbers-at-once.ts';

/** @param why it cannot be done in this way, as a sentence */
export const callNow = (why: Both): Outcome => ({
  kind: 'tell',
  text: () => ({ en: `${why.en} ${CALL.en}`, cy: `${why.cy} ${CALL.cy}` }),
  offers: [REPAIRS],
});

const CALL: Both = {
  en: `Call ${council.emergencyPhone} now, day or night. If anyone is in danger, call 999. With Relay UK, dial ${council.relay} before our number, or ${RELAY_EMERGENCY} for 999.`,
  cy: `Ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999. Gyda Relay UK, deialwch ${council.relay} cyn ein rhif, neu ${RELAY_EMERGENCY} am 999.`,
};
const REPAIRS = {
  id: 'faq:repair-emergency',
  words: { en: 'Emergency repairs', cy: 'Atgyweiriadau brys' },
};
