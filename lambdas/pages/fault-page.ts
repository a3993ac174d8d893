// What is shown when a page could not do what it was asked: what to do now, and that the link is as it was.
import type { Both, Language } from '../../bot/model.ts';
import { HttpError, type HttpResponse } from '../http.ts';
import { html, page } from './html.ts';
import type { Council } from './link-page.ts';

/** @param error what a handler threw: of a fault of ours no more is told than that it was one */
export const faultPage = ({ name, phone }: Council, language: Language, error: unknown): HttpResponse => {
  const status = error instanceof HttpError ? error.status : 500;
  const { title, now } = FAULTS[status] ?? OURS;
  const shown = page({
    language,
    council: name[language],
    status,
    title: title[language],
    body: html`<h1>${title[language]}</h1>
      <p>${now[language]}</p>
      <p>${language === 'cy' ? `Neu ffoniwch ${phone}.` : `Or call ${phone}.`}</p>`,
  });
  const more = error instanceof HttpError ? error.headers : {};
  return { ...shown, headers: { ...shown.headers, ...more } };
};

type Fault = { readonly title: Both; readonly now: Both };
// Welsh is a draft until a translator has approved it.
const OURS: Fault = {
  title: { en: 'Something went wrong on our side', cy: "Aeth rhywbeth o'i le ar ein hochr ni" },
  now: {
    en: 'I am sorry. Wait a minute, then open the link in your chat again. It still works.',
    cy: "Mae'n ddrwg gen i. Arhoswch funud, yna agorwch y ddolen yn eich sgwrs eto. Mae'n dal i weithio.",
  },
};
const FAULTS: Readonly<Record<number, Fault>> = {
  405: {
    title: { en: 'This page cannot be opened that way', cy: 'Ni ellir agor y dudalen hon fel hynny' },
    now: {
      en: 'Open the link in your chat again, in your browser. It still works.',
      cy: "Agorwch y ddolen yn eich sgwrs eto, yn eich porwr. Mae'n dal i weithio.",
    },
  },
  413: {
    title: { en: 'That was too much to send at once', cy: "Roedd hynny'n ormod i'w anfon ar unwaith" },
    now: {
      en: 'Go back one page and make it shorter. The link still works.',
      cy: "Ewch yn ôl un dudalen a'i wneud yn fyrrach. Mae'r ddolen yn dal i weithio.",
    },
  },
};
