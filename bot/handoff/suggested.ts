// Replies that whoever takes over may send: short answers of the topics that are nearest to what is wanted.
import type { Content } from '../content.ts';
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

/** The topic of the form first, then what they were answered on, then what their words are like. */
export const suggestedFor = (
  {
    form,
    topics,
    words,
  }: {
    readonly form: string | undefined;
    readonly topics: readonly string[];
    readonly words: readonly string[];
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
  const ofForm = content.faqs.filter((faq) => form !== undefined && faq.form === form).map(({ id }) => id);
  const told = words.toReversed().filter((each) => /\S\s+\S/u.test(each));
  const alike = told.flatMap((each) => idsIn(understand?.(each, language)));
  const ids = [...new Set([...ofForm, ...topics.toReversed(), ...alike])];
  return (
    ids
      .flatMap((id) => content.faqs.find((faq) => faq.id === id && faq.language === language) ?? [])
      // Whoever calls back answers what it is about, and not how to be called.
      .filter((faq) => faq.form === undefined || faq.form !== content.leads.callBack)
      .slice(0, MOST)
      .map(({ id, title, short, link }) => {
        const parts = partsOf(channel, short);
        return { topic: id, title, text: short, link: content.council.site + link, ...(parts && { parts }) };
      })
  );
};

const idsIn = (verdict: ReturnType<Matcher> | undefined): readonly string[] => {
  if (verdict === undefined || verdict.kind === 'none') return [];
  return verdict.kind === 'one' ? [verdict.match.id] : verdict.matches.map(({ id }) => id);
};
