// Replies that whoever takes over may send: short answers of the topics that are nearest to what is wanted.
import type { Answer, Content } from '../content.ts';
import type { ChannelId, Language } from '../model.ts';
import type { Matcher } from '../understanding/match.ts';
import { partsOf } from './limits.ts';

export type Suggested = {
  readonly topic: string;
  readonly title: string;
  /** In the person's language. */
  readonly text: string;
  /** Where it leads on the council's site. */
  readonly link: string;
  /** Parts that it takes where each is paid for. */
  readonly parts?: number;
};

const MOST = 3;

/** A topic that is less than so likely, beside the one that their words are most like, says nothing of what they want. */
const LIKE = 0.5;

/** The topic of the form first, then what they want a person for, then what they were answered on, then what their words are like: of a form's answers only where it has no topic. */
export const suggestedFor = (
  {
    form,
    wanted,
    topics,
    words,
    answers,
  }: {
    readonly form: string | undefined;
    /** What they asked for a person about: a topic, or a form. */
    readonly wanted: string | undefined;
    readonly topics: readonly string[];
    readonly words: readonly string[];
    /** In words of their own, such as what they want to be called about. */
    readonly answers: readonly string[];
  },
  {
    content,
    understand,
    language,
    channel,
  }: {
    readonly content: Content;
    readonly understand: Matcher | undefined;
    readonly language: Language;
    readonly channel: ChannelId;
  },
): readonly Suggested[] => {
  // Whoever calls back answers what it is about, and not how to be called.
  const isHow = (faq: Answer) => faq.form !== undefined && faq.form === content.leads.callBack;
  const of = (about: string | undefined) =>
    content.faqs
      .filter((faq) => about !== undefined && (faq.form === about || faq.id === about) && !isHow(faq))
      .map(({ id }) => id);
  const ofForm = of(form);
  const told = [...words, ...(ofForm.length === 0 ? answers : [])].filter((each) => /\S\s+\S/u.test(each));
  const known = new Set([...ofForm, ...of(wanted), ...topics.toReversed()]);
  const alike = told.toReversed().flatMap((each) => idsIn(understand?.(each, language), known));
  const ids = [...new Set([...known, ...alike])];
  return ids
    .flatMap((id) => content.faqs.find((faq) => faq.id === id && faq.language === language) ?? [])
    .filter((faq) => !isHow(faq))
    .slice(0, MOST)
    .map(({ id, title, short, link }) => {
      const parts = partsOf(channel, short);
      return { topic: id, title, text: short, link: content.council.site + link, ...(parts && { parts }) };
    });
};

/** @param known words that are like one of these are about it, and about nothing beside it */
const idsIn = (verdict: ReturnType<Matcher> | undefined, known: ReadonlySet<string>): readonly string[] => {
  if (verdict === undefined || verdict.kind === 'none') return [];
  if (verdict.kind === 'one') return [verdict.match.id];
  const { matches } = verdict;
  if (matches.some(({ id }) => known.has(id))) return [];
  const best = Math.max(...matches.map(({ score }) => score));
  return matches.filter(({ score }) => score >= best * LIKE).map(({ id }) => id);
};
