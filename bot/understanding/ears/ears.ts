// Hears what the plain patterns do not: words put right, what only sounds like a danger taken out, rules, and what was learned from phrases.
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
  /** May add a danger, and takes none away. */
  readonly likeness?: Likeness;
  /** By word, what is asked about when nothing but fillers stands beside it. */
  readonly asked: ReadonlyMap<string, string>;
  readonly fillers: ReadonlySet<string>;
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
  const isOver = isPast(text);
  const told = isOver
    ? undefined
    : (made.despite.first(words) ?? byPattern(bare, made.patterns) ?? made.rules.first(bare));
  if (told !== undefined) return { id: told, asks: false };
  const asked = made.unclear.has(text) ? 'unclear' : askedIn(bare, made);
  if (asked !== undefined) return { id: asked, asks: true };
  const like = isOver ? undefined : made.likeness?.(bare);
  return like === undefined ? undefined : { id: like, asks: false };
};

const byPattern = (words: readonly string[], patterns: EarsOf['patterns']): string | undefined => {
  const text = words.join(' ');
  return patterns.find(([, said]) => said.some((pattern) => pattern.test(text)))?.[0];
};

/** Words put right, less what only sounds like a danger: what is learned from, and likened. */
export const bareOf = (text: string, made: EarsOf): readonly string[] =>
  withoutGuarded(wordsOf(text, made), made.guards);

const wordsOf = (text: string, { putRight }: EarsOf): string[] => [
  ...putRight(text.split(' ').flatMap((word) => WRITTEN_OUT.get(word) ?? word)),
  END,
];
/** So that a rule can say where a message ends. */
const END = '$';

/** What is over is no danger now, unless they say that it goes on. */
const isPast = (text: string): boolean => PAST.test(text) && !PRESENT.test(text);
const PAST =
  /\b(?:last (?:year|winter|summer|autumn|spring|christmas)|(?:years?|yrs|months) ago|(?:in|since|back in) (?:19|20)\d\d|when i was (?:little|young|a kid|a child)|llynedd|flynyddoedd yn ol|blynyddoedd yn ol|mlynedd yn ol)\b/;
const PRESENT =
  /\b(?:now|still|again|today|tonight|keeps?|cant|wont|suicid\w*|nawr|rwan|eto|heno|heddiw|dal)\b/;

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
