// What people said of answers, as their owners read it: by topic, those that helped least first.
import type { Answer } from '../bot/content.ts';
import type { Feedback } from '../bot/services/feedback.ts';

/** @param now the content that is answered from today: what was said of an older one is marked. */
export const feedbackReport = (
  all: readonly Feedback[],
  faqs: readonly Answer[],
  now: string,
): readonly string[] => {
  if (all.length === 0) return ['Nobody has said anything of an answer yet.'];
  const topics = [...Map.groupBy(all, ({ topic }) => topic)].map(([topic, said]) => ({
    topic,
    said,
    no: said.filter(({ helpful }) => !helpful).length,
  }));
  return topics
    .sort(
      (a, b) => b.no / b.said.length - a.no / a.said.length || b.no - a.no || (a.topic < b.topic ? -1 : 1),
    )
    .flatMap(({ topic, said, no }) => {
      const owner = faqs.find(({ id }) => id === topic)?.owner ?? 'no owner: the answer is gone';
      return [
        `${topic} (${owner}): helped ${said.length - no}, did not help ${no}`,
        ...said.flatMap((one) => (one.text === undefined ? [] : [words(one, now)])),
      ];
    });
};

const words = ({ at, language, text = '', version }: Feedback, now: string): string =>
  `  ${at.slice(0, 10)} ${language}${version === now ? '' : ' (of an older version)'}: ${text}`;
