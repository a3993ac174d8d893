// The Welsh of "a copy of this chat": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { chatCopy } from './chat-copy.ts';

export const chatCopyInBoth = welsh(chatCopy, "eich copi o'r sgwrs hon", {}, { draft: true });
