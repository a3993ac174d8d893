// A list of things in the person's own words, with how many of each: "a sofa, 2 mattresses and an old fridge".
import type { Both, Field } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { numberIn } from '../understanding/numbers.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import { saysNothing } from './says-nothing.ts';
import { tidy } from './text.ts';
import { wordsOf, type More } from './words.ts';

export type Limits = {
  /** How many things may be on the list, all counted. */
  readonly most: number;
  /** Why a thing may not be on it; undefined when it may. */
  readonly refuses?: (thing: string) => Both | undefined;
  /** Finds them in a longer message. */
  readonly spots?: (text: string) => readonly string[] | undefined;
};

/** Value: one entry a kind of thing, as it was written, its number with it. */
export const things = (
  ask: string,
  { most, refuses, spots, ...more }: More & Limits,
): Field<readonly string[], never> => ({
  english: wordsOf<never>(ask, more),
  open: true,
  parse: ({ text }) => {
    const value = partsOf(tidyLines(withoutSecrets(text.slice(0, READ_MAX)).text));
    if (value.length === 0 || !value.every(isThing)) return { ok: false, why: WHAT };
    const refused = value.map((each) => refuses?.(each)).find((why) => why !== undefined);
    if (refused !== undefined) return { ok: false, why: refused };
    const count = countOf(value);
    return count > most ? { ok: false, why: tooMany(count, most) } : { ok: true, value };
  },
  accepts: (stored): stored is readonly string[] =>
    Array.isArray(stored) &&
    stored.length > 0 &&
    stored.every((each) => typeof each === 'string' && each !== '') &&
    countOf(stored as string[]) <= most,
  ...(spots && {
    spots: (text: string) => {
      const value = spots(text);
      const isTaken =
        value?.every((each) => refuses?.(each) === undefined) === true && countOf(value) <= most;
      return isTaken ? value : undefined;
    },
  }),
  show: (value) => value.join(', '),
});

/** All things of the list together: "a sofa, 2 mattresses" are three. */
export const countOf = (list: readonly string[]): number =>
  list.reduce((sum, each) => sum + numberOf(each), 0);

/** "2 beds", "two beds", "beds x2"; a thing without a number is one, and so is a two seater. */
const numberOf = (thing: string): number => {
  const said = normalise(thing).replace(/^(\d+) ?x\b/, '$1');
  const [, times] = /\bx ?(\d{1,3})$/.exec(said) ?? [];
  const [, digits] = /^(\d{1,3})\b/.exec(said) ?? [];
  const words = said.split(' ');
  const inWords = numberIn(words);
  if (SIZE.test(words[digits === undefined ? (inWords?.took ?? 0) : 1] ?? '')) return 1;
  return Math.max(1, Number(times ?? digits ?? inWords?.value ?? 1));
};
const SIZE =
  /^(?:seat(?:er)?s?|doors?|drawers?|rings?|foot|feet|ft|inch(?:es)?|cm|tiers?|shel(?:f|ves)|sedd|drws|dror)$/;

/** Characters that are read. */
const READ_MAX = 500;
const THING_MAX = 80;
const tidyLines = (text: string): string => text.split('\n').map(tidy).join('\n');

const partsOf = (text: string): string[] =>
  text
    .replace(LEAD, '')
    .split(/\n|[,;•]|\s[-*+&]\s|\s+(?:and|n|plus|also|hefyd|a|ac)\s+/iu)
    .map((part) =>
      part
        .replace(BEFORE, '')
        .replace(AFTER, '')
        .replace(/[\s.!?]+$/u, ''),
    )
    .filter((part) => part !== '');
/** What is said before a list: its "a" is no Welsh "and". */
const LEAD =
  /^\s*(?:(?:hi|hello|hiya|hey|helo|yes|please)[\s,.!]+)*(?:(?:(?:can|could|will|would) (?:you|u|i) (?:please )?(?:take|collect|pick up|have|get rid of)|(?:i|we)(?:['’]?ve)? (?:have|got|want|need|would like)(?: (?:got|to get rid of|you to take))?|i['’]?ve got|there(?:['’]s| is| are)|mae gen i|mae gynnon ni)\s+)?(?:an?\s+)?/iu;
/** Manners behind it. */
const AFTER = /[\s,]+(?:please|pls|thanks|thank you|ta|diolch|os gwelwch yn dda)[\s.!]*$/iu;
/** A dash of a list, and the small words before a thing. */
const BEFORE =
  /^[\s*+&-]*(?:(?:and|also|plus|i have|i've got|we have|it's|its|just)\s+)*(?:(?:an?|the|my|our|some)\s+(?=\S))?/iu;

/** It has a word in it: a number or a sign alone is no thing. */
const isThing = (part: string): boolean =>
  part.length <= THING_MAX && /\p{L}{3}/u.test(part) && !NOTHING.test(normalise(part)) && !saysNothing(part);
const NOTHING =
  /^(?:yes|no|yeah|nope|dunno|not sure|i dont know|lots|lots of things|everything|dim syniad|(?:(?:some|my|old|house ?hold|domestic|general|\d+|loads of|lots of|a few|bulky|large|big) )*(?:stuff|things|bits(?: and (?:bobs|pieces))?|items?|goods|rubbish|waste|junk|household|pethau|sbwriel))$/;

const WHAT = {
  en: 'Tell me what they are, with how many, like "a sofa and 2 mattresses".',
  cy: 'Dywedwch beth ydyn nhw, a faint, fel "soffa a 2 fatres".',
};
const tooMany = (count: number, most: number): Both => ({
  en: `That is ${count} items, and we take up to ${most} at once. Tell me which ${most}, and book the others after this.`,
  cy: `Dyna ${count} eitem, a dim ond hyd at ${most} ar y tro y byddwn yn eu cymryd. Dywedwch pa ${most}, a threfnwch y lleill wedyn.`,
});
