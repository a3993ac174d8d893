// The topics of one language as weighed words, and how much of a message each of them accounts for.
import type { Faq } from '../content.ts';
import type { Language } from '../model.ts';
import type { Match } from './match.ts';
import { normalise } from './normalise.ts';
import { speller } from './typos.ts';
import { everyday, stem, stopWords } from './words.ts';

/** Scores every topic for a normalised message. */
export type Scorer = (message: string) => Match[];

/**
 * A topic's score is how much of the message's weight it accounts for, so words that no topic knows count against
 * all of them. `known` gathers the words of every language that was read: none of them is a misspelling.
 */
export const scorer = (language: Language, faqs: readonly Faq[], known: Set<string>): Scorer => {
  const topics = faqs.map(readTopic);
  const words = new Set(topics.flatMap((topic) => topic.words));
  for (const word of words) known.add(word);
  const correct = speller([...words].filter((word) => !stopWords.has(word)));
  const { weight, share } = weigh(topics);

  return (message) => {
    const right = message.split(' ').map((word) => {
      const fine = known.has(word) || stopWords.has(word) || everyday.has(word);
      return fine ? word : (correct(word) ?? word);
    });
    const said = features(right.join(' '), language);
    const whole = said.reduce((sum, term) => sum + weight(term), 0);
    const terms = [...new Set(said)];
    return topics.map((topic) => {
      const covered = terms.reduce((sum, term) => sum + weight(term) * share(topic, term), 0);
      return {
        id: topic.id,
        language,
        score: topic.exact.has(message) ? 1 : Math.min(1, covered / whole ** length),
      };
    });
  };
};

/** `uses` says how often a topic has a term, its keywords counted as strong. */
type Topic = {
  readonly id: string;
  readonly exact: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly uses: ReadonlyMap<string, number>;
};

const readTopic = (faq: Faq): Topic => {
  const asks = [faq.title, ...faq.asks].map(normalise);
  const keywords = faq.keywords.map(normalise);
  const answer = normalise(faq.answer);
  const uses = new Map<string, number>();
  const count = (terms: readonly string[], times: number) => {
    for (const term of new Set(terms)) uses.set(term, (uses.get(term) ?? 0) + times);
  };
  const read = (text: string) => features(text, faq.language);
  for (const ask of asks) count(read(ask), 1);
  count(read(answer), 0.3);
  const strong = keywords.map(read);
  const phrases = strong.filter((terms) => terms.length > 1).flat();
  count(strong.filter((terms) => terms.length === 1).flat(), 8);
  // Of a phrase, its pairs are strong; a word of it may be anyone's ("bank" of "bank holiday").
  count(phrases.filter(isPair), 6);
  count(
    phrases.filter((term) => !isPair(term)),
    2,
  );
  return {
    id: faq.id,
    exact: new Set(asks),
    words: [...asks, ...keywords, answer].flatMap((text) => text.split(' ')),
    uses,
  };
};

const isPair = (term: string): boolean => term.includes(' ');

/** How much a term says at all, and how much of it speaks for one topic. */
const weigh = (topics: readonly Topic[]) => {
  const total = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const { uses } of topics) {
    for (const [term, count] of uses) {
      total.set(term, (total.get(term) ?? 0) + count);
      if (count >= 1) spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  const weight = (term: string): number => {
    const rare = 1 - Math.log(spread.get(term) ?? 1) / Math.log(topics.length + 1);
    if (isPair(term)) return total.has(term) ? pair * rare : 0;
    if (stops.has(term)) return small;
    return total.has(term) ? rare : /\d/.test(term) ? small : unknown;
  };
  const share = ({ uses }: Topic, term: string): number =>
    (uses.get(term) ?? 0) / ((total.get(term) ?? 0) + doubt);
  return { weight, share };
};

/** Below 1, so that a long message about one thing is not held against it in full. */
const length = 0.7;
const pair = 0.5;
const small = 0.12;
const unknown = 0.75;
/** Uses that a term must outweigh before it is believed: one mention of "joke" does not make a topic of it. */
const doubt = 3;

/** Stems, and pairs of neighbours. */
const features = (text: string, language: Language): string[] => {
  const stems = text.split(' ').map((word) => stem(word, language));
  return [...stems, ...stems.slice(1).map((next, index) => `${stems[index] ?? ''} ${next}`)];
};

const stops = new Set([...stopWords].flatMap((word) => [stem(word, 'en'), stem(word, 'cy')]));
