// `GET /desk/api/library`: what can be sent with `/`: the assistant's own answers and forms, so that an agent says what it does.
import type { Content } from '../../bot/content.ts';
import { json } from '../http.ts';
import type { As } from './as.ts';
import type { Known } from './does.ts';
import type { Library } from './wire.ts';

export type LibraryContent = Pick<Content, 'faqs' | 'dialogs' | 'leads' | 'learned'>;

export const library =
  ({ content }: { readonly content: () => Promise<LibraryContent> }): As =>
  async () =>
    json(200, libraryOf(await content()));

export const libraryOf = (content: LibraryContent): Library => ({
  answers: content.faqs.map(({ id, language, title, answer, short }) => ({
    id,
    language,
    title,
    text: answer,
    short,
  })),
  forms: formsIn(content).flatMap((id) => {
    const title = content.dialogs[id]?.title;
    return title === undefined ? [] : [{ id, title }];
  }),
});

export const knownIn = (content: LibraryContent, teams: Readonly<Record<string, unknown>>): Known => ({
  topics: new Set(content.faqs.map(({ id }) => id)),
  forms: new Set(formsIn(content)),
  teams: new Set(Object.keys(teams)),
});

/** Those that people open themselves: by a topic, by words, or as the assistant leads to them. Each once. */
const formsIn = ({ faqs, dialogs, leads, learned }: LibraryContent): readonly string[] => {
  const byTopic = faqs.flatMap(({ form }) => form ?? []);
  const byWords = Object.keys(learned).map((id) => id.replace(/^form:/, ''));
  const led = [
    leads.callBack,
    leads.writeBack,
    leads.reference,
    leads.status,
    leads.letters,
    leads.prove.match,
    leads.prove.code,
  ];
  return [...new Set([...byTopic, ...led, ...byWords])].filter((id) => Object.hasOwn(dialogs, id));
};
