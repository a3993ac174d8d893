// Nothing but a number that nobody should send, and that was taken out of what they wrote.
import type { Care } from '../situation.ts';
import { unmarked } from '../understanding/taken-out.ts';
import { askNow, dialogIn, unheld } from './question.ts';
import { secretTold } from './secret-told.ts';

/** Nothing is left to be read: the open question is asked again. */
export const secretAlone: Care = (situation) => {
  const { redacted, reply, state } = situation;
  if (redacted.length === 0 || reply.option !== undefined || /[\p{L}\p{N}]/u.test(leftOf(reply.text)))
    return undefined;
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  const told = secretTold(situation);
  return open === undefined || dialog === undefined
    ? { say: [told], state, status: 'answered' }
    : {
        say: [told, askNow(situation, dialog, open)],
        state: { ...state, open: unheld(open) },
        status: 'asked-again',
      };
};

/** "My card is …" says no more than the number does, and is about no recycling of cards. */
const leftOf = (text: string): string => unmarked(text).replace(NAMED, ' ');
const NAMED =
  /\b(?:my|the|here|is|its|it's|this|card|debit|credit|bank|account|sort|number|on|no|ni|nino|national|insurance|details|are|and|exp|expir(?:y|es|ation)|date|cvc2?|cvv2?|cv2|csc|security|code|valid|until|to|from|back|digits?|pin|visa|mastercard|amex|pay|with|use|cod|diogelwch|dyddiad|dod|i|ben|fy|yw|dyma|(?:ngh|gh|ch)?erdyn|cerdyn|rhif|banc|cyfrif|yswiriant|gwladol)\b/giu;
