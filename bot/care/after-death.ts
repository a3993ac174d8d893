// What belonged to somebody who has died, and what is named after a death was told: of the topic of deaths, and not of how one is got.
import type { Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { topicLast } from './lately.ts';

/** @param id the topic that the words are of. The pass of somebody who has died is no pass that anybody wants */
export const ofTheDead = ({ reply, told, content }: Situation, id: string): string => {
  const { topic, of, says } = content.afterDeath;
  const said = normalise(told ?? reply.text);
  return of.includes(id) && says.some((each) => each.test(said)) ? topic : id;
};

/** "Council tax", said after they told of a death, is of whoever died. */
export const deadLately = (situation: Situation): string | undefined => {
  const { topic, after, names } = situation.content.afterDeath;
  const last = topicLast(situation);
  return last !== undefined && after.includes(last) && names.test(normalise(situation.reply.text))
    ? topic
    : undefined;
};
