// What the model learns from: the asks of every FAQ, and its title, keywords and answer beside them.
import type { Faq } from '../../content.ts';
import type { Language } from '../../model.ts';
import { seenIn, type Lexicon, type Seen } from '../features.ts';
import { normalise } from '../normalise.ts';
import type { Outside } from './knowledge.ts';

/** `outside` is a message about no topic: it has none. */
export type Kind = 'ask' | 'title' | 'keyword' | 'answer' | 'outside';
export type Document = {
  /** Normalised, and never empty. */
  readonly text: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly language: Language;
  readonly seen: Seen;
};

/** What is learned of a topic in one language. */
export type Lesson = Pick<Faq, 'id' | 'language' | 'title' | 'asks' | 'keywords' | 'answer'>;

export const documentsOf = (
  faqs: readonly Lesson[],
  lexicon: Lexicon,
  outside: Outside = { en: [], cy: [] },
): Document[] => {
  const as =
    (topic: string, language: Language) =>
    (kind: Kind, texts: readonly string[]): Document[] =>
      texts
        .map(normalise)
        .filter((text) => text !== '')
        // A word that is learned from is no misspelling, so nothing is put right.
        .map((text) => ({ text, kind, topic, language, seen: seenIn(text.split(' '), lexicon) }));
  return [
    ...faqs.flatMap(({ id, language, title, asks, keywords, answer }) => {
      const its = as(id, language);
      return [
        // The same ask twice would stay behind when one of them is held out.
        ...its('ask', [...new Set(asks.map(normalise))]),
        ...its('title', [title]),
        ...its('keyword', keywords),
        ...its('answer', answer.split(/(?<=[.?!])\s+/)),
      ];
    }),
    ...as('', 'en')('outside', outside.en),
    ...as('', 'cy')('outside', outside.cy),
  ];
};

/** English asks and titles alone, before anything is known of words: no Welsh word has numbers but those of an English one like it. */
export const wordsOf = (
  faqs: readonly Lesson[],
): { readonly words: readonly string[]; readonly topic: string }[] =>
  faqs.flatMap(({ id, language, title, asks }) =>
    language === 'en'
      ? [...new Set([title, ...asks].map(normalise))].map((text) => ({ words: text.split(' '), topic: id }))
      : [],
  );

/** The topics that there are documents of, by their ids. */
export const topicsIn = (documents: readonly Document[]): string[] =>
  [...new Set(documents.flatMap(({ kind, topic }) => (kind === 'outside' ? [] : [topic])))].sort();

/**
 * For each document whether it may be learned from while some asks are held out. A keyword that only those have would
 * give them away: it may well have been written for them.
 * @param isHeld by the document's place
 */
export const learnable = (documents: readonly Document[], isHeld: (place: number) => boolean): boolean[] => {
  const asks = Map.groupBy(
    documents.flatMap(({ kind }, place) => (kind === 'ask' ? [place] : [])),
    (place) => folder(documents[place]),
  );
  return documents.map((document, place) => {
    if (document.kind === 'ask' || document.kind === 'outside') return !isHeld(place);
    if (document.kind !== 'keyword') return true;
    const having = (asks.get(folder(document)) ?? []).filter((ask) =>
      has(documents[ask]?.text ?? '', document.text),
    );
    return having.length === 0 || having.some((ask) => !isHeld(ask));
  });
};

const folder = (document: Document | undefined): string =>
  `${document?.language ?? ''}/${document?.topic ?? ''}`;

/** All of its words, in whatever order. */
const has = (ask: string, keyword: string): boolean =>
  keyword.split(' ').every((word) => ` ${ask} `.includes(` ${word} `));
