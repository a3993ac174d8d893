// What the model learns from: the asks of every FAQ, and its title, keywords and answer beside them.
import type { Faq } from '../../content.ts';
import type { Language } from '../../model.ts';
import { seenIn, type FamiliesOf, type Seen } from '../features.ts';
import { normalise } from '../normalise.ts';

export type Kind = 'ask' | 'title' | 'keyword' | 'answer';
export type Document = {
  /** Normalised, and never empty. */
  readonly text: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly language: Language;
  readonly seen: Seen;
};

export const documentsOf = (faqs: readonly Faq[], familiesOf: FamiliesOf): Document[] =>
  faqs.flatMap(({ id, language, title, asks, keywords, answer }) => {
    const as = (kind: Kind, texts: readonly string[]): Document[] =>
      texts
        .map(normalise)
        .filter((text) => text !== '')
        // A word that is learned from is no misspelling, so nothing is put right.
        .map((text) => ({
          text,
          kind,
          topic: id,
          language,
          seen: seenIn(text.split(' '), familiesOf),
        }));
    return [
      ...as('ask', asks),
      ...as('title', [title]),
      ...as('keyword', keywords),
      ...as('answer', answer.split(/(?<=[.?!])\s+/)),
    ];
  });

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
    if (document.kind === 'ask') return !isHeld(place);
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
