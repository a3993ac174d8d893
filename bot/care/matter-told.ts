// A form by which they are called or written to is begun with what they want of a person: it is not asked a second time.
import type { Dialog } from '../model.ts';
import type { Situation } from '../situation.ts';
import { wantedLately } from './wanted.ts';

/** @returns what they wrote to open it, with the matter below: what they name now goes before it */
export const withMatter = (
  { state, content, now }: Pick<Situation, 'state' | 'content' | 'now'>,
  dialog: Dialog,
  said: string,
): string => {
  const { callBack, writeBack } = content.leads;
  const matter =
    dialog.id === callBack || dialog.id === writeBack ? matterOf(state, content, now) : undefined;
  return matter === undefined ? said : `${said}\n${ABOUT[state.language]} ${matter}`.trim();
};
const ABOUT = { en: 'about', cy: 'ynghylch' } as const;

/** In their own words, or by the name of the topic or form that they were at. */
const matterOf = (
  state: Situation['state'],
  { faqs, dialogs, desk }: Situation['content'],
  now: Date,
): string | undefined => {
  const { said, of = '' } = wantedLately(state, now) ?? {};
  if (said !== undefined || desk.unnamed.includes(of)) return said;
  const faq = faqs.find(({ id, language }) => id === of && language === state.language);
  if (faq !== undefined) return faq.sensitive ? undefined : faq.title;
  const dialog = dialogs[of];
  return dialog === undefined || dialog.proves === true ? undefined : dialog.title[state.language];
};
