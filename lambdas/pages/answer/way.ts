// How one kind of question is put on a page, and what its form sends. The page says what was refused, and nothing is used up.
import type { Activity, Both, Language } from '../../../bot/model.ts';
import type { HttpResponse } from '../../http.ts';
import { html, type Html } from '../html.ts';
import type { Asked } from '../link-page.ts';
import type { OpenQuestion } from './open-question.ts';

export type Ask = { readonly asked: Asked; readonly open: OpenQuestion };
/** An answer as the channel would bring it; or the next page, when there is none yet. `again` shows why it was not taken. */
export type Sent =
  | { readonly kind: 'page'; readonly page: HttpResponse }
  | {
      readonly kind: 'answer';
      readonly activity: Partial<Activity>;
      readonly again: (why: string) => HttpResponse | Promise<HttpResponse>;
    };
export type Way = {
  show(ask: Ask): HttpResponse | Promise<HttpResponse>;
  read(ask: Ask): Sent | Promise<Sent>;
};

export const languageIn = ({ asked }: Ask): Language => asked.link.language;
export const wordsIn = (ask: Ask) => ask.open.question.words[languageIn(ask)];

/** The help of the question, without what is only for the chat: here a button leaves it out. */
export const helpIn = (ask: Ask): string | undefined => {
  const sentences = (wordsIn(ask).help ?? '').split(/(?<=[.!?]) /);
  const help = sentences.filter((each) => !/\b(?:SKIP|HEPGOR)\b/.test(each)).join(' ');
  return help === '' ? undefined : help;
};

/** What is asked, as the title of the page and over its form. */
export const heading = (ask: Ask): Html => {
  const help = helpIn(ask);
  return html`<h1 id="question">${wordsIn(ask).ask}</h1>
    ${help === undefined ? undefined : html`<p class="hint" id="help">${help}</p>`}`;
};

/** What the button that leaves it out is called, and what it sends. */
export const SKIP: Both = { en: 'Skip this question', cy: 'Hepgor y cwestiwn hwn' };
export const SEND: Both = { en: 'Send', cy: 'Anfon' };
