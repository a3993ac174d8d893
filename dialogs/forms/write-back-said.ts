// What people say of how they want to be answered in writing: here, by text message, by e-mail.
import { normalise } from '../../bot/understanding/normalise.ts';
import { saidIn } from './said.ts';

export type WrittenWay = 'here' | 'text' | 'email';

const byWords = saidIn<WrittenWay>({
  here: /\b(?:here|in (?:this|the) chat|this chat|on here|chat|messenger|whats ?app|yma|sgwrs)\b/,
  text: /\b(?:text|texts|sms|txt|tecst|neges destun)\b/,
  email: /\be ?mails?\b|\be ?bost\b/,
});

/** An address or a number is an answer, too: it is asked for once more, where it can be put right. */
export const writtenWay = (text: string): WrittenWay | undefined => {
  if (NOT_THAT.test(normalise(text))) return undefined;
  if (/\S@\S+\.\S/u.test(text)) return 'email';
  if (/(?:\d[\s-]?){10,}/u.test(text)) return 'text';
  return byWords(text);
};
const NOT_THAT = /\b(?:not|no|dont|cant|except|but|ddim|nid|heb)\b/;

/** In the words that ask for it: "can somebody email me about my rent". */
export const writtenWayTold = saidIn<WrittenWay>({
  text: /\b(?:text|txt|sms) (?:me|us)\b|\bby (?:text|txt|sms)\b|\bneges destun\b/,
  email: /\be ?mail (?:me|us)\b|\bby e ?mail\b|\b(?:drwy|dros|trwy|ar) e ?bost\b|\be ?bostiwch\b/,
});
