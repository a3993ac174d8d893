// Words that ask for a copy of this chat. On normalised words.
import type { Opening } from '../bot/content.ts';

const ASKS =
  '(?:(?:hi|hello|please|pls|can|could|may|i|we|you|u|have|get|want|need|would|d|id|like|to|send|give|me|us|text|email|download|print|save|keep|see) )*';
const ASKS_CY = '(?:(?:ga i|hoffwn i|hoffwn|dw i eisiau|dwi isio|gaf i|plis|anfonwch|gael|cael) )*';
const MANNERS = '(?: (?:please|pls|now|thanks|thank you|plis|os gwelwch yn dda))*$';
const CHAT =
  '(?:this|the|my|our|all (?:of )?this|all (?:of )?the)(?: (?:whole|live|web))? (?:chat|conversation|convo|messages)';
const copy: readonly RegExp[] = [
  new RegExp(
    `^${ASKS}(?:an? |the |my )?(?:(?:full|whole|printed|written|paper) )*(?:copy|copies|transcript|print ?out|record|log) (?:of|from) ${CHAT}${MANNERS}`,
  ),
  new RegExp(
    `^${ASKS}(?:an? |the |my |this )?(?:(?:chat|conversation) (?:transcript|copy|log|history|print ?out)|transcript)${MANNERS}`,
  ),
  new RegExp(
    `^(?:(?:please|can|could|i|you|how do|to) )*(?:download|print|save|keep a copy of) ${CHAT}${MANNERS}`,
  ),
  new RegExp(`^(?:copy|copi)${MANNERS}`),
  new RegExp(
    `^${ASKS_CY}(?:[cg]opi|chopi|(?:th|d)?rawsgrifiad|trawsgrifiad) (?:o ?r|or) (?:sgwrs|negeseuon)(?: hon| yma| hyn)?${MANNERS}`,
  ),
  new RegExp(`^${ASKS_CY}(?:(?:th|d)?rawsgrifiad|trawsgrifiad)${MANNERS}`),
];

export const openingsOfCopies: readonly Opening[] = [
  { said: copy, form: 'chat-copy', answers: [], light: true },
];
