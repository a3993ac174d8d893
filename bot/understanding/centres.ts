// The sense of a topic as a whole: the middle of all that is said of it. What is far from every middle is hardly ours.
import { SENSES } from './senses.ts';

const LARGEST = 127;

/**
 * Topic by topic, `SENSES` bytes each.
 * @param said each document's sense, and its topic's number, or a negative one for none
 */
export const centresOf = (
  said: readonly { readonly sense: Float64Array; readonly topic: number }[],
  topics: number,
): Int8Array => {
  const sums = Array.from({ length: topics }, () => new Float64Array(SENSES));
  for (const { sense, topic } of said)
    for (const [at, value] of sense.entries()) {
      const sum = sums[topic];
      if (sum !== undefined) sum[at] = (sum[at] ?? 0) + value;
    }
  return Int8Array.from(
    sums.flatMap((sum) => {
      const length = Math.hypot(...sum) || 1;
      return Array.from(sum, (value) => Math.round((LARGEST * value) / length));
    }),
  );
};

/** How like a topic's sense a message's is, and how like the likest topic's: cosines. */
export const centrality = (
  centres: Int8Array,
  sense: Float64Array,
  topic: number,
): { readonly own: number; readonly most: number } => {
  let [own, most] = [0, 0];
  for (let index = 0; index * SENSES < centres.length; index++) {
    let sum = 0;
    for (let at = 0; at < SENSES; at++) sum += (sense[at] ?? 0) * (centres[index * SENSES + at] ?? 0);
    if (index === topic) own = sum / LARGEST;
    most = Math.max(most, sum / LARGEST);
  }
  return { own, most };
};
