// How a notice, or news of one, reads on the cheapest of phones: the messages, and in how many parts they are paid for.
import { render } from '../../../bot/channels/sms/render.ts';
import type { Language } from '../../../bot/model.ts';
import type { Notice } from '../../../bot/notices/notice.ts';
import { newsOf } from '../../../bot/notices/tell.ts';
import { say } from '../../../bot/say.ts';
import { notices as told } from '../../../dialogs/notices.ts';
import { phrases } from '../../../dialogs/phrases.ts';

export type AsRead = {
  readonly language: Language;
  readonly messages: readonly string[];
  readonly parts: number;
};

/** @param isNews what those are told who follow it, in place of what is told to whoever asks */
export const asRead = (notice: Notice, now: Date, isNews = false): readonly AsRead[] =>
  (['en', 'cy'] as const).map((language) => {
    const messages = render(
      say(isNews ? newsDraft(notice, now, language) : noticeDraft(notice, now, language), language),
    );
    return {
      language,
      messages: messages.map(({ text }) => text),
      parts: messages.reduce((sum, { parts }) => sum + parts, 0),
    };
  });

const newsDraft = (notice: Notice, now: Date, language: Language) => ({
  text: told.news(newsOf(notice), now)[language],
});

const noticeDraft = (notice: Notice, now: Date, language: Language) => {
  if (notice.area === undefined) return { text: told.said(notice, 'all', now, false)[language] };
  const { follow, mine } = told.options;
  const options = [follow, mine, phrases.person].map((words, index) => ({
    id: String(index),
    words: words[language],
  }));
  return { text: told.said(notice, 'here', now, true)[language], options };
};
