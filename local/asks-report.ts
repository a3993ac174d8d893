// What was not answered, as those who write the answers read it: alike messages together, the most asked first, with the topic they are nearest to.
import type { Answer } from '../bot/content.ts';
import type { Unanswered } from '../bot/services/unanswered.ts';
import type { Model } from '../bot/understanding/model.ts';
import { alike } from './alike.ts';

const EXAMPLES = 5;

export const asksReport = (
  all: readonly Unanswered[],
  faqs: readonly Answer[],
  model: Model,
): readonly string[] => {
  if (all.length === 0) return ['Everything was answered, or nobody has asked yet.'];
  const ordered = all.toSorted((a, b) => (a.on < b.on || (a.on === b.on && a.text < b.text) ? -1 : 1));
  return alike(ordered, model)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => [headline(group, faqs), ...examplesIn(group)]);
};

/** Such as `4 asked, nearest to pest-control (environment), 0.22 · webchat 3, sms 1 · led to a person 2`. */
const headline = (group: readonly Unanswered[], faqs: readonly Answer[]): string => {
  const [topic, score] = nearestTo(group) ?? [];
  const owner = faqs.find(({ id }) => id === topic)?.owner;
  const nearest =
    topic === undefined || score === undefined
      ? 'near to no topic'
      : `nearest to ${topic}${owner === undefined ? '' : ` (${owner})`}, ${score.toFixed(2)}`;
  const channels = [...Map.groupBy(group, ({ channel }) => channel)]
    .toSorted(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .map(([channel, said]) => `${channel} ${said.length}`);
  const persons = group.filter(({ rung }) => rung === 'person').length;
  const ended = persons === 0 ? [] : [`led to a person ${persons}`];
  return [`${group.length} asked, ${nearest}`, channels.join(', '), ...ended].join(' · ');
};

/** The topic with the highest score in all: one that is a little near to each comes before one that is near to a single message. */
const nearestTo = (group: readonly Unanswered[]): readonly [topic: string, score: number] | undefined => {
  const sums = new Map<string, number>();
  for (const { near } of group)
    for (const { topic, score } of near) sums.set(topic, (sums.get(topic) ?? 0) + score);
  const [best] = [...sums].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best && [best[0], best[1] / group.length];
};

const examplesIn = (group: readonly Unanswered[]): string[] => {
  const texts = [...Map.groupBy(group, ({ text }) => text.toLowerCase())]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([, [first, ...same]]) => (first === undefined ? [] : [example(first, same.length + 1)]));
  const more = texts.length - EXAMPLES;
  return [...texts.slice(0, EXAMPLES), ...(more > 0 ? [`  and ${more} more`] : [])];
};

const example = ({ on, language, text, rung }: Unanswered, times: number): string =>
  `  ${on} ${language} (${rung})${times > 1 ? ` ${times} times` : ''}: ${text}`;
