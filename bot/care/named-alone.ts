// A word alone that stands in one topic's title and in no other's: "pothole" names its topic, though somebody may claim for one.
import type { Situation } from '../situation.ts';
import type { Verdict } from '../understanding/match.ts';
import { withoutManners } from '../understanding/manners.ts';
import { normalise } from '../understanding/normalise.ts';
import { stem } from '../understanding/words.ts';

/** The likeliest of those that would be offered, where its title alone has the word. */
export const namedAlone = ({ reply, content }: Situation, verdict: Verdict): string | undefined => {
  const word = withoutManners(normalise(reply.text));
  const [first] = verdict.kind === 'near' ? verdict.matches : [];
  if (first === undefined || reply.option !== undefined || !/^[a-z]{4,}$/.test(word)) return undefined;
  const named = content.faqs.filter(({ title, language }) =>
    normalise(title)
      .split(' ')
      .some((each) => stem(each, language) === stem(word, language)),
  );
  return named.length > 0 && named.every(({ id }) => id === first.id) ? first.id : undefined;
};
