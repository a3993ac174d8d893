// What a page behind a link is: it is shown as often as anybody looks, and does what it is for once.
import type { Both, Language } from '../../bot/model.ts';
import type { Link } from '../../bot/services/links.ts';
import type { HttpRequest, HttpResponse } from '../http.ts';
import { html, page } from './html.ts';

export type LinkPage = {
  /** Uses nothing up: a messenger's robot looks at every link that is sent. */
  show(asked: Asked): Promise<HttpResponse>;
  /** The press of its button. */
  take(asked: Asked): Promise<HttpResponse>;
  /** What is shown when it was made use of; without it that it was. */
  after?(asked: Asked): Promise<HttpResponse>;
  /** What is shown when it has run out, to look at or to press; without it, or with undefined, that it did. */
  late?(asked: Asked): Promise<HttpResponse | undefined>;
};
export type Asked = {
  readonly link: Link;
  readonly token: string;
  readonly request: HttpRequest;
  /** Porth's time. */
  readonly now: Date;
};
/** What is asked for on a page of the council's. */
export type Council = { readonly name: Both; readonly phone: string };

/** Nothing is said of what was behind it, but for the word that brings another. Of a link that there is not, nobody knows the language: it is said in both, theirs first. */
export const gonePage = (
  { name, phone }: Council,
  language: Language,
  status: number,
  { also, ask = LINK }: { readonly also?: Language; readonly ask?: Both } = {},
): HttpResponse =>
  page({
    language,
    council: name[language],
    status,
    title: GONE.title[language],
    body: html`<h1>${GONE.title[language]}</h1>
      ${gone(language, phone, ask)}
      ${
        also &&
        html`<div lang="${also}">
          <h2>${GONE.title[also]}</h2>
          ${gone(also, phone, ask)}
        </div>`
      }`,
  });

const gone = (language: Language, phone: string, ask: Both) =>
  html`<p>${GONE.why(ask[language])[language]}</p>
    <p>${language === 'cy' ? `Neu ffoniwch ${phone}.` : `Or call ${phone}.`}</p>`;

const GONE = {
  title: {
    en: 'This link has been used or has run out',
    cy: "Mae'r ddolen hon wedi'i defnyddio neu wedi dod i ben",
  },
  why: (ask: string): Both => ({
    en: `Go back to your chat and reply ${ask} for a new one. Nothing that you told us is lost.`,
    cy: `Ewch yn ôl i'ch sgwrs ac atebwch ${ask} i gael un newydd. Nid oes dim a ddywedoch wrthym wedi'i golli.`,
  }),
} as const;
const LINK: Both = { en: 'LINK', cy: 'DOLEN' };

/** It is done: the chat goes on by itself. */
export const donePage = (
  { name }: Council,
  language: Language,
  said: Both,
  next: Both = BACK,
): HttpResponse =>
  page({
    language,
    council: name[language],
    title: said[language],
    body: html`<h1>${said[language]}</h1>
      <p>${next[language]}</p>`,
  });
const BACK: Both = {
  en: 'You can close this page. Your chat goes on by itself.',
  cy: "Gallwch gau'r dudalen hon. Mae eich sgwrs yn mynd yn ei blaen ar ei phen ei hun.",
};
