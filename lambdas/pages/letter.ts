// A letter, read once behind a link: made of what it is about when it is opened, and only for whoever may have it opened then.
import * as z from 'zod/mini';
import { accessOf } from '../../bot/identity.ts';
import type { Both, Language } from '../../bot/model.ts';
import { mayOpen, type LetterAbout, type Letters } from '../../bot/services/letters.ts';
import type { Links } from '../../bot/services/links.ts';
import { council } from '../../dialogs/council.ts';
import type { Letter, LetterSaid } from '../../dialogs/letters.ts';
import type { HttpResponse } from '../http.ts';
import type { OwnOf } from '../own-conversations.ts';
import { isHandedOn, type Conversations } from './handed-on.ts';
import { button, html, page } from './html.ts';
import { gonePage, type Asked, type LinkPage } from './link-page.ts';

export type LetterDeps = {
  readonly letters: Pick<Letters, 'find'>;
  readonly said: LetterSaid;
  readonly links: Pick<Links, 'use'>;
  /** Who has the conversation now, and what they have shown of who they are. */
  readonly conversations: Conversations;
  /** Which other conversations are theirs. */
  readonly ownOf: OwnOf;
};

/** Those of complaints were the first, and said nothing of a kind. */
const About = z.object({
  kind: z.optional(z.enum(['complaint', 'visit', 'promise'])),
  reference: z.string(),
});

export const letterPage = ({ letters, said, links, conversations, ownOf }: LetterDeps): LinkPage => {
  const letterOf = async ({ link, now }: Asked): Promise<LetterAbout | 'prove' | undefined> => {
    const about = About.safeParse(link.about);
    const record = about.success ? await conversations(link.conversation) : undefined;
    if (!about.success || record?.dialog === undefined || isHandedOn(link, record)) return undefined;
    const letter = await letters.find(about.data.kind ?? 'complaint', about.data.reference);
    if (letter === undefined) return undefined;
    const access = accessOf(record.dialog, now);
    const may = mayOpen(letter, {
      conversation: link.conversation,
      own: await ownOf(link.conversation, access),
      access,
    });
    return may === 'yes' ? letter : may === 'prove' ? 'prove' : undefined;
  };
  const over = ({ link }: Asked): Promise<HttpResponse> => Promise.resolve(gone(link.language, 410));
  return {
    show: async (asked) => {
      const letter = await letterOf(asked);
      const { language } = asked.link;
      if (letter === 'prove') return proveFirst(language);
      return letter === undefined ? gone(language, 404) : closed(language);
    },
    take: async (asked) => {
      const { link, token, now } = asked;
      const letter = await letterOf(asked);
      // It is made first: what cannot be shown is not used up.
      if (letter === 'prove') return proveFirst(link.language);
      if (letter === undefined) return gone(link.language, 404);
      const written = said(letter, link.language, now);
      if (!(await links.use(token, now.toISOString()))) return gone(link.language, 410);
      return opened(written, link.language);
    },
    after: over,
    late: over,
  };
};

/** LETTER finds it again, whatever was said in the chat since. */
const gone = (language: Language, status: number): HttpResponse =>
  gonePage(council, language, status, { ask: LETTER });
const LETTER: Both = { en: 'LETTER', cy: 'LLYTHYR' };

const closed = (language: Language): HttpResponse =>
  page({
    language,
    council: council.name[language],
    title: FOR_YOU[language],
    body: html`<h1>${FOR_YOU[language]}</h1>
      <p>${ONCE[language]}</p>
      <form method="post">${button(OPEN[language])}</form>`,
  });

const proveFirst = (language: Language): HttpResponse =>
  page({
    language,
    council: council.name[language],
    status: 403,
    title: WHO[language],
    body: html`<h1>${WHO[language]}</h1>
      <p>${CHECK[language]}</p>
      <p>${OR_CALL[language]}</p>`,
  });

const opened = ({ title, date, paragraphs, quote }: Letter, language: Language): HttpResponse => {
  const [first = '', ...rest] = paragraphs;
  return page({
    language,
    council: council.name[language],
    title,
    body: html`<article>
        <p>${date}</p>
        <h1>${title}</h1>
        <p>${first}</p>
        ${quote && html`<blockquote lang="${quote.language}">${quote.text}</blockquote>`}
        ${rest.map((each) => html`<p>${each}</p>`)}
      </article>
      <p class="onscreen hint">${KEEP[language]}</p>`,
  });
};

const FOR_YOU: Both = { en: 'A letter for you', cy: 'Llythyr i chi' };
const ONCE: Both = {
  en: 'The letter can be opened once with this link. You can print it or save it then.',
  cy: "Gellir agor y llythyr unwaith gyda'r ddolen hon. Gallwch ei argraffu neu ei gadw wedyn.",
};
const OPEN: Both = { en: 'Open the letter', cy: 'Agor y llythyr' };
const WHO: Both = {
  en: 'First I check who you are',
  cy: "Yn gyntaf, rwy'n gwirio pwy ydych chi",
};
const CHECK: Both = {
  en: 'It is some time since you showed me, and nobody else is to read your letter. Go back to your chat and reply LETTER. I check it there, and you get a new link.',
  cy: "Mae peth amser ers i chi ddangos i mi, ac nid yw neb arall i ddarllen eich llythyr. Ewch yn ôl i'ch sgwrs ac atebwch LLYTHYR. Byddaf yn gwirio yno, a chewch ddolen newydd.",
};
const OR_CALL: Both = { en: `Or call ${council.phone}.`, cy: `Neu ffoniwch ${council.phone}.` };
const KEEP: Both = {
  en: `To keep it, print this page or save it. To see it again, reply LETTER in your chat, or call ${council.phone} and give your reference.`,
  cy: `I'w gadw, argraffwch y dudalen hon neu ei chadw. I'w weld eto, atebwch LLYTHYR yn eich sgwrs, neu ffoniwch ${council.phone} a rhowch eich cyfeirnod.`,
};
