// Which topic a message is about, and how sure we are: its own words must be covered, not just touched on.
import type { Faq } from '../content.ts';
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';
import { scorer } from './topics.ts';

/** `score` runs from 0 to 1; it is a measure of fit, not a probability. */
export type Match = { readonly id: string; readonly language: Language; readonly score: number };
/** `near` holds two or three, best first; `none` holds the best guesses, if any. */
export type Verdict =
  | { readonly kind: 'one'; readonly match: Match }
  | { readonly kind: 'near'; readonly matches: readonly Match[] }
  | { readonly kind: 'none'; readonly matches: readonly Match[] };
export type Matcher = (text: string, prefer?: Language) => Verdict;

/** Reads the topics once; the matcher it returns is pure. Of two languages that fit alike, `prefer` wins. */
export const matcher = (faqs: readonly Faq[]): Matcher => {
  const known = new Set<string>();
  const languages = [...new Set(faqs.map((faq) => faq.language))];
  const scorers = languages.map((language) =>
    scorer(
      language,
      faqs.filter((faq) => faq.language === language),
      known,
    ),
  );

  return (text, prefer = 'en') => {
    const message = normalise(text);
    if (message === '') return { kind: 'none', matches: [] };
    const best = new Map<string, Match>();
    for (const score of scorers) {
      for (const match of score(message)) {
        const rival = best.get(match.id);
        if (rival === undefined || lean(match, prefer) > lean(rival, prefer)) best.set(match.id, match);
      }
    }
    return judge([...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
  };
};

// Levels measured on test/understanding/asks.json; a wrong answer costs more than a question back.
const sure = 0.36;
const possible = 0.25;
const guess = 0.16;
/** A second topic above this share of the first is too close to choose, and above `kin` worth offering. */
const apart = 0.75;
const kin = 0.5;

const judge = (matches: readonly Match[]): Verdict => {
  const [top, second] = matches;
  if (top === undefined || top.score < possible) {
    return { kind: 'none', matches: matches.filter((match) => match.score >= guess).slice(0, 3) };
  }
  if (top.score >= sure && (second === undefined || second.score < top.score * apart)) {
    return { kind: 'one', match: top };
  }
  const close = matches.filter((match) => match.score >= top.score * kin).slice(0, 3);
  return close.length > 1 ? { kind: 'near', matches: close } : { kind: 'none', matches: [top] };
};

const lean = (match: Match, prefer: Language): number => match.score + (match.language === prefer ? 0.02 : 0);
