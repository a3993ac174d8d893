// Hears what the plain patterns do not: words put right, what only sounds like a danger taken out, rules, and what was learned from phrases.
import { contextOf, isTale } from './context.ts';
import type { Likeness } from './likeness.ts';
import type { PutRight } from './put-right.ts';
import type { Rules } from './rules.ts';

export type Heard = { readonly id: string; readonly asks: boolean };
export type Ears = (text: string) => Heard | undefined;

export type EarsOf = {
  readonly putRight: PutRight;
  readonly guards: Rules;
  /** Held against the words before a guard takes any out. */
  readonly despite: Rules;
  /** The patterns that are there at once; they hold for what no guard takes out. */
  readonly patterns: readonly (readonly [id: string, said: readonly RegExp[]])[];
  /** In order: of two dangers told of, the first is answered. */
  readonly rules: Rules;
  /** Adds dangers. Without it each rule is one by itself; beside it, a rule is a sign among others. */
  readonly likeness?: Likeness;
  /** By danger that has no question of its own, which is asked in its place. */
  readonly askedAs: ReadonlyMap<string, string>;
  /** By word, what is asked about when nothing but fillers stands beside it. */
  readonly asked: ReadonlyMap<string, string>;
  readonly fillers: ReadonlySet<string>;
  /** Words that people in danger use and others seldom: a doubt without any of them is none. */
  readonly telling: ReadonlySet<string>;
  readonly unclear: ReadonlySet<string>;
};

/** @returns what hears; its words are normalised, and the same words twice in a row are heard once */
export const earsWith = (made: EarsOf): Ears => {
  let last: { readonly text: string; readonly heard: Heard | undefined } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, heard: hear(text, made) };
    return last.heard;
  };
};

const hear = (text: string, made: EarsOf): Heard | undefined => {
  if (text === '') return undefined;
  const words = wordsOf(text, made);
  const bare = withoutGuarded(words, made.guards);
  const pattern = byPattern(bare, made.patterns);
  // What a pattern tells of stands, and nothing takes it away. Told of what was, or might be one day, it is a sign as a rule is.
  const isOver = isTale(text);
  const sure = isOver ? undefined : (made.despite.first(words) ?? pattern);
  if (sure !== undefined) return { id: sure, asks: false };
  const told = made.rules.first(bare) ?? pattern;
  const asked = made.unclear.has(text) ? 'unclear' : askedIn(bare, made);
  if (made.likeness === undefined) {
    if (told !== undefined && !isOver) return { id: told, asks: false };
    return asked === undefined ? undefined : { id: asked, asks: true };
  }
  const like = made.likeness(words);
  const isTelling = told !== undefined || words.some((word) => made.telling.has(word));
  const much = like.much + signs(text, told !== undefined) - (isTelling ? 0 : WORDLESS);
  const id = told ?? like.id;
  const hasLine = made.patterns.some(([each]) => each === id);
  if (asked !== undefined && told === undefined) return { id: asked, asks: true };
  if (hasLine && much >= (told === undefined && like.asks > 0 ? CLEAR : ALARM)) return { id, asks: false };
  if (asked !== undefined) return { id: asked, asks: true };
  return much < (isTelling ? DOUBT : DOUBT_WORDLESS)
    ? undefined
    : { id: made.askedAs.get(id) ?? id, asks: true };
};

/** What speaks for a danger beside what the words are like, in the measure of that: fitted on phrases held out, writer by writer. */
const signs = (text: string, isTold: boolean): number => {
  const { isPast, isQuestion } = contextOf(text);
  return (isTold ? TOLD : 0) - (isPast ? OVER : 0) - (isQuestion ? QUESTION : 0);
};
const [TOLD, OVER, QUESTION] = [0.7, 0.6, 0.5];
/** Against what tells of a danger without a word that does: "its still there" is an answer to something else. */
const WORDLESS = 0.1;
const DOUBT_WORDLESS = 0.35;
/** From here on a message is asked about, from here on answered at once, and from here on even where it sounds like what is asked about first. */
const [DOUBT, ALARM, CLEAR] = [-0.2, 0.35, 0.75];

const byPattern = (words: readonly string[], patterns: EarsOf['patterns']): string | undefined => {
  const text = words.join(' ');
  return patterns.find(([, said]) => said.some((pattern) => pattern.test(text)))?.[0];
};

/** Words put right: what is learned from, and likened. */
export const wordsOf = (text: string, { putRight }: Pick<EarsOf, 'putRight'>): string[] => [
  ...putRight(text.split(' ').flatMap((word) => WRITTEN_OUT.get(word) ?? word)),
  END,
];
/** So that a rule can say where a message ends. */
const END = '$';

/** Whatever a guard takes out leaves a gap that no rule bridges. */
const withoutGuarded = (words: readonly string[], guards: Rules): readonly string[] => {
  const left: string[] = [];
  let at = 0;
  for (const { from, to } of guards.stretches(words)) {
    left.push(...words.slice(at, from), ...GAP);
    at = to;
  }
  return at === 0 ? words : [...left, ...words.slice(at)];
};
const GAP = Array.from({ length: 7 }, () => '-');

/** Of several, the first that is said counts. */
const askedIn = (words: readonly string[], { asked, fillers }: EarsOf): string | undefined => {
  if (words.length > ASKED_MAX) return undefined;
  const telling = words.filter((word) => word !== END && !fillers.has(word));
  const about = telling.map((word) => asked.get(word));
  return about.length > 0 && about.every((id) => id !== undefined) ? about[0] : undefined;
};
const ASKED_MAX = 9;

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    theyre: ['they', 'are'],
    theres: ['there', 'is'],
    ther: ['there'],
    someones: ['someone', 'is'],
    somebodys: ['somebody', 'is'],
    mums: ['mum', 'is'],
    dads: ['dad', 'is'],
    ceilings: ['ceiling', 'is'],
    waters: ['water', 'is'],
    didnt: ['not'],
    dnt: ['dont'],
    tuk: ['took'],
    fyre: ['fire'],
    fier: ['fire'],
    firr: ['fire'],
    fiar: ['fire'],
    nife: ['knife'],
    nives: ['knives'],
    gaz: ['gas'],
    gaas: ['gas'],
    gass: ['gas'],
    smel: ['smell'],
    diggin: ['digging'],
    hangin: ['hanging'],
    ere: ['here'],
    cielin: ['ceiling'],
    celin: ['ceiling'],
    watter: ['water'],
    wata: ['water'],
    elec: ['electric'],
    lecky: ['electric'],
    leccy: ['electric'],
    wiv: ['with'],
    cannot: ['cant'],
    isnt: ['not'],
    aint: ['not'],
    sum1: ['someone'],
    some1: ['someone'],
    smbdy: ['somebody'],
    ded: ['dead'],
    coz: ['because'],
    hubbys: ['husband', 'is'],
    babys: ['baby', 'is'],
    kitchens: ['kitchen', 'is'],
    houses: ['house', 'is'],
    roofs: ['roof', 'is'],
    youre: ['you', 'are'],
    cldnt: ['couldnt'],
    sommat: ['something'],
    summat: ['something'],
    ov: ['of'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
  }),
);
