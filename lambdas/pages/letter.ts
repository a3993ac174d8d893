// A letter, read once behind a link: made of its case when it is opened, and for the conversation alone that the case came from.
import * as z from 'zod/mini';
import type { Both, Language } from '../../bot/model.ts';
import type { Case, Cases } from '../../bot/services/cases.ts';
import type { Links } from '../../bot/services/links.ts';
import { council } from '../../dialogs/council.ts';
import type { Letter, LetterOf } from '../../dialogs/letters.ts';
import type { HttpResponse } from '../http.ts';
import { button, html, page } from './html.ts';
import { gonePage, type Asked, type LinkPage } from './link-page.ts';

export type LetterDeps = {
  readonly cases: Pick<Cases, 'find'>;
  /** By transaction. */
  readonly letters: Readonly<Record<string, LetterOf>>;
  readonly links: Pick<Links, 'use'>;
};

const About = z.object({ reference: z.string() });

export const letterPage = ({ cases, letters, links }: LetterDeps): LinkPage => ({
  show: ({ link: { language } }) => Promise.resolve(closed(language)),
  take: async (asked) => {
    const { link, token, now } = asked;
    const found = await caseOf(cases, asked);
    const letter = found && letters[found.transaction]?.(found, link.language);
    // It is made first: what cannot be shown is not used up.
    if (letter === undefined) return gonePage(council, link.language, 404);
    if (!(await links.use(token, now.toISOString()))) return gonePage(council, link.language, 410);
    return opened(letter, link.language);
  },
});

const caseOf = async (cases: LetterDeps['cases'], { link }: Asked): Promise<Case | undefined> => {
  const about = About.safeParse(link.about);
  const found = about.success ? await cases.find(about.data.reference) : undefined;
  return found?.conversation === link.conversation ? found : undefined;
};

const closed = (language: Language): HttpResponse =>
  page({
    language,
    council: council.name[language],
    title: FOR_YOU[language],
    body: html`<h1>${FOR_YOU[language]}</h1>
      <p>${ONCE[language]}</p>
      <form method="post">${button(OPEN[language])}</form>`,
  });

const opened = ({ title, date, paragraphs }: Letter, language: Language): HttpResponse =>
  page({
    language,
    council: council.name[language],
    title,
    body: html`<article>
        <p>${date}</p>
        <h1>${title}</h1>
        ${paragraphs.map((each) => html`<p>${each}</p>`)}
      </article>
      <p class="onscreen hint">${KEEP[language]}</p>`,
  });

const FOR_YOU: Both = { en: 'A letter for you', cy: 'Llythyr i chi' };
const ONCE: Both = {
  en: 'The letter can be opened once with this link. You can print it or save it then.',
  cy: "Gellir agor y llythyr unwaith gyda'r ddolen hon. Gallwch ei argraffu neu ei gadw wedyn.",
};
const OPEN: Both = { en: 'Open the letter', cy: 'Agor y llythyr' };
const KEEP: Both = {
  en: `To keep it, print this page or save it. To see it again, reply LETTER in your chat, or call ${council.phone} and give your reference.`,
  cy: `I'w gadw, argraffwch y dudalen hon neu ei chadw. I'w weld eto, atebwch LLYTHYR yn eich sgwrs, neu ffoniwch ${council.phone} a rhowch eich cyfeirnod.`,
};
