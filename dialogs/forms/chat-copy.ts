// A copy of this chat, to read, save or print. Owner: customer services. What comes of it: a link that opens it, once.
import type { Both } from '../../bot/model.ts';
import { LINK_HOURS } from '../../bot/services/links.ts';
import { form } from '../../bot/styles/form.ts';

export const chatCopy = form('chat-copy', 'your copy of this chat')
  .needs(1)
  .end(() => ({ kind: 'tell', text: () => HERE, link: { purpose: 'transcript' } }));

const HOURS = LINK_HOURS.transcript;
// Welsh is a draft until a translator has approved it.
const HERE: Both = {
  en: `Your copy of this chat, to read, save or print: {link}\nThe link opens it once, within ${HOURS} hours. For a new link, reply COPY.`,
  cy: `Eich copi o'r sgwrs hon, i'w ddarllen, ei gadw neu ei argraffu: {link}\nMae'r ddolen yn ei agor unwaith, o fewn ${HOURS} awr. I gael dolen newydd, atebwch COPI.`,
};
