// Words that ask for an answer in writing: "please write to me about my rent". On normalised words.
import type { Opening } from '../bot/content.ts';

const ASKS =
  '(?:(?:hi|hello|please|pls|can|could|may|will|would|you|u|someone|somebody|anyone|i|we|d|id|like|want|need|prefer|rather|to|get|have|ask|just|if|it|an?) )*';
const ME = '(?:me|us)';
/** A bill, a form or a receipt that is to be sent is another matter: this is about something, or nothing more is said. */
const ABOUT =
  '(?: (?:about|re|regarding|concerning) \\w+(?: \\w+){0,7})?(?: (?:please|pls|instead|back|thanks))*$';
const write: readonly RegExp[] = [
  // The words of the button, which may be gone by now.
  /^(?:(?:please|pls|can|could|i|you|to|want|like|id|d|would) )*ask (?:us|you|them|someone|somebody|a person|the council) to write(?: back)? to (?:you|me|us)(?: please)?$/,
  /^(?:(?:plis|hoffwn|i|dw i eisiau) )*(?:gofyn|gofynnwch|ofyn) i ni ysgrifennu(?: ataf| at(?:a|af) i| atoch)?(?: plis)?$/,
  new RegExp(`^${ASKS}(?:write (?:back )?to ${ME}|write ${ME} back|write back to ${ME})${ABOUT}`),
  new RegExp(
    `^(?:please |pls )?(?:can|could|will|would) (?:someone|somebody|anyone|a person) e ?mail ${ME}(?: back)?${ABOUT}`,
  ),
  new RegExp(
    `^${ASKS}(?:written (?:answer|reply|response)|(?:answer|reply|response) (?:in writing|by e ?mail|by (?:text|letter))|be (?:written to|answered in writing))${ABOUT}`,
  ),
  new RegExp(`^${ASKS}(?:answer|reply to|contact) ${ME} (?:in writing|by e ?mail|by text)${ABOUT}`),
  /^(?:(?:allwch chi|gall rhywun|a allwch chi|wnewch chi|hoffwn i chi|plis|os gwelwch yn dda) )*(?:ysgrifennwch|ysgrifennu|sgwennwch|sgwennu) (?:at(?:a|af) i|ataf|aton ni|atom)(?: (?:am|ynghylch|ynglyn a) \w+(?: \w+){0,7})?(?: (?:plis|os gwelwch yn dda))*$/,
  /^(?:(?:hoffwn i|hoffwn|dw i eisiau|dwi isio|ga i) )*(?:gael )?(?:h?ateb (?:ysgrifenedig|mewn ysgrifen|drwy e ?bost))(?: (?:am|ynghylch|ynglyn a) \w+(?: \w+){0,7})?(?: (?:plis|os gwelwch yn dda))*$/,
];

export const openingsOfWriting: readonly Opening[] = [{ said: write, form: 'write-back', answers: [] }];
