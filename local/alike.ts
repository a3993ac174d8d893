// Messages put together by likeness: what the recogniser sees in them decides, and the same messages always make the same groups.
import { seenIn, type Seen } from '../bot/understanding/features.ts';
import type { Model } from '../bot/understanding/model.ts';
import { normalise } from '../bot/understanding/normalise.ts';
import { lexiconIn } from '../bot/understanding/lexicon.ts';
import { righting } from '../bot/understanding/righting.ts';

/** From 0 (nothing in common) to 1; chosen on messages of ours so that "badger in my garden" and "there is a badger" meet. */
const ALIKE = 0.3;
/** Telling words weigh most: their stems and families, and parts of words for slips of the finger. */
const WEIGHTS = { words: 0.6, families: 0.1, parts: 0.3 };

type Marks = {
  readonly words: ReadonlySet<number>;
  readonly families: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
};

/** Each message joins the group with the message that is most like it, or begins one of its own. Groups in the order of their first. */
export const alike = <T extends { readonly text: string }>(messages: readonly T[], model: Model): T[][] => {
  const put = righting(model);
  const lexicon = lexiconIn(model);
  const marksOf = (text: string) =>
    marksIn(seenIn(put(normalise(text.replaceAll(/\[\w+\]/g, ' '))), lexicon));
  const groups: { readonly marks: Marks[]; readonly messages: T[] }[] = [];
  for (const message of messages) {
    const marks = marksOf(message.text);
    const near = groups
      .map((group) => ({ group, likeness: Math.max(...group.marks.map((each) => likeness(each, marks))) }))
      .reduce<{ group?: (typeof groups)[number]; likeness: number }>(
        (best, each) => (each.likeness > best.likeness ? each : best),
        { likeness: ALIKE },
      );
    if (near.group === undefined) groups.push({ marks: [marks], messages: [message] });
    else {
      near.group.messages.push(message);
      // A few of each group speak for it: a long list stays quick.
      if (near.group.marks.length < SPEAK_MAX) near.group.marks.push(marks);
    }
  }
  return groups.map((group) => group.messages);
};
const SPEAK_MAX = 8;

const marksIn = ({ content, blocks }: Seen): Marks => ({
  words: new Set(content.map(({ word }) => word)),
  families: new Set(content.flatMap(({ families }) => families)),
  parts: new Set(blocks[PARTS]),
});
const PARTS = 2;

const likeness = (one: Marks, other: Marks): number =>
  WEIGHTS.words * shared(one.words, other.words) +
  WEIGHTS.families * shared(one.families, other.families) +
  WEIGHTS.parts * shared(one.parts, other.parts);

/** As a share of the shorter: "badgers" is like every message with badgers in it. */
const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  const least = Math.min(one.size, other.size);
  const both = [...one].filter((each) => other.has(each)).length;
  return least === 0 ? 0 : both / least;
};
