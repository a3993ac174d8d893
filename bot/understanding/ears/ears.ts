// Hears what the plain patterns do not: words put right, what only sounds like a danger taken out, rules, and what was learned from phrases.
import { isNameAlone, isOverOrRead, isPlea, isTale, wantsToKnow } from './context.ts';
import { isNoBeside, isSign, mayBeSlip, withoutDenied } from './denials.ts';
import { withoutEveryday, type Everyday } from './everyday.ts';
import { sentencesIn } from '../normalise.ts';
import { END, type Like, type Likeness } from './likeness.ts';
import type { PutRight } from './put-right.ts';
import type { Rules } from './rules.ts';
import { WRITTEN_OUT } from './written-out.ts';

export type Heard = { readonly id: string; readonly asks: boolean };
/** @param written as it was typed, so that it is seen where a sentence ends */
export type Ears = (text: string, written?: string) => Heard | undefined;

export type EarsOf = {
  readonly putRight: PutRight;
  readonly guards: Rules;
  /** Held against the words before a guard takes any out. */
  readonly despite: Rules;
  /** The patterns that are there at once; they hold for what no guard takes out. */
  readonly patterns: readonly (readonly [id: string, said: readonly RegExp[]])[];
  /** What patterns are not sure of is looked for in the rest alone. */
  readonly everyday: readonly Everyday[];
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
  const told = byPattern(made.patterns);
  let last:
    { readonly text: string; readonly written: string; readonly heard: Heard | undefined } | undefined;
  return (text, written = text) => {
    if (last?.text !== text || last.written !== written)
      last = { text, written, heard: hear(text, written, made, told) };
    return last.heard;
  };
};

const hear = (text: string, written: string, made: EarsOf, toldBy: ByPattern): Heard | undefined => {
  if (text === '') return undefined;
  const said = sentencesOf(written, made);
  const once = [...new Set(said)];
  // A few words over and over tell no more than they do once.
  const all = said.length > OVER_AND_OVER && once.length <= SHORT ? once : said;
  const rest = withoutDenied(all, written);
  if (rest === all) return heardIn(all, text, made, toldBy);
  const left = rest.length === 0 ? undefined : heardIn(rest, text, made, toldBy);
  const isAll = rest.every((word) => word === END || made.fillers.has(word) || isNoBeside(word));
  if (left !== undefined || !(isAll || rest.some(isSign)) || !mayBeSlip(all)) return left;
  // A slip may have made "no fire" of "now fire": it is asked about.
  const heard = heardIn(all, text, made, toldBy);
  return heard && { id: made.askedAs.get(heard.id) ?? heard.id, asks: true };
};

const heardIn = (
  all: readonly string[],
  text: string,
  made: EarsOf,
  toldBy: ByPattern,
): Heard | undefined => {
  // Rules reach over the end of a sentence: "No heating. Smell of gas."
  const whole = [...all.filter((word) => word !== END), END];
  const wholeBare = withoutGuarded(whole, made.guards);
  const pattern = toldBy(wholeBare);
  // What a pattern tells of is never passed over, and never for what was learned alone: where somebody asks, or tells of what was or was read, and
  // all else speaks against it too, it is asked about. The question has the number in it. Of a tale it is a sign as a rule is.
  const isOver = isTale(text);
  const sure = isOver ? undefined : made.despite.first(whole);
  if (sure !== undefined) return { id: sure, asks: false };
  if (pattern !== undefined && !isOver && !isAside(pattern, all, text, made.guards, toldBy))
    return { id: pattern, asks: false };
  const isTold = pattern !== undefined && !isOver;
  const likeAll = made.likeness?.(all, isTold ? AGAINST : undefined);
  if (isTold) {
    const speaksAgainst = likeAll !== undefined && likeAll.much < AGAINST;
    return { id: speaksAgainst ? (made.askedAs.get(pattern) ?? pattern) : pattern, asks: speaksAgainst };
  }
  const read = restOf(all, likeAll, made);
  const words = read === all ? whole : [...read.filter((word) => word !== END), END];
  const bare = read === all ? wholeBare : withoutGuarded(words, made.guards);
  const told = made.rules.first(bare) ?? pattern;
  if (isCried(all)) return { id: 'fire', asks: false };
  const isUnclear = made.unclear.has(text) || made.unclear.has(whole.slice(0, -1).join(' '));
  const asked = isUnclear ? 'unclear' : askedIn(bare, made);
  if (made.likeness === undefined || likeAll === undefined) {
    if (told !== undefined && !isOver) return { id: told, asks: false };
    return asked === undefined ? undefined : { id: asked, asks: true };
  }
  const isTelling = told !== undefined || words.some((word) => made.telling.has(word));
  // What is left of a message may sound worse than all of it: the milder counts.
  const left = read === all ? likeAll : made.likeness(read);
  const like = left.much < likeAll.much ? left : likeAll;
  if (told === undefined && isTakenOut(like.id, whole, wholeBare)) return undefined;
  if (!isTelling && asked === undefined && isTooShort(words, like) && !isByHeart(like)) return undefined;
  const much = like.much + signs(told !== undefined, bare !== words);
  const id = told ?? like.id;
  const hasLine = made.patterns.some(([each]) => each === id);
  if (asked !== undefined && told === undefined) return { id: asked, asks: true };
  if (hasLine && much >= (told === undefined ? lineFrom(like) : ALARM)) return { id, asks: false };
  if (asked !== undefined) return { id: asked, asks: true };
  return much < doubtFrom(told !== undefined, isTelling)
    ? undefined
    : { id: made.askedAs.get(id) ?? id, asks: true };
};

const doubtFrom = (isTold: boolean, isTelling: boolean): number => {
  if (isTold) return DOUBT_TOLD;
  return isTelling ? DOUBT : DOUBT_WORDLESS;
};

/**
 * Whether a pattern's danger was long ago, is of paper or a screen, or is only asked about in the sentence that tells of it: what is asked in another
 * takes nothing from it. Of carbon monoxide the pattern knows no more than the name, so there all sentences count.
 */
const isAside = (
  id: string,
  words: readonly string[],
  text: string,
  guards: Rules,
  toldBy: ByPattern,
): boolean => {
  if (isPlea(text)) return false;
  if (isOverOrRead(text) || (id === 'co' && isNameAlone(text))) return true;
  return (
    wantsToKnow(text) &&
    (id === 'co' ||
      splitAtEnds(words)
        .filter((sentence) => toldBy(withoutGuarded([...sentence, END], guards)) !== undefined)
        .every((sentence) => wantsToKnow(sentence.join(' '))))
  );
};

/** "Fire. Bin store.": the word is a sentence, and what stands beside it is where. */
const isCried = (words: readonly string[]): boolean => {
  const sentences = splitAtEnds(words);
  return (
    sentences.length > 1 && sentences.some(([first, ...more]) => more.length === 0 && CRY.test(first ?? ''))
  );
};
const CRY = /^(?:fire|tan|flames|fflamau)$/;

/** Each without its end. */
const splitAtEnds = (words: readonly string[]): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  for (let from = 0; from < words.length;) {
    const end = words.indexOf(END, from);
    const to = end < 0 ? words.length : end;
    found.push(words.slice(from, to));
    from = to + 1;
  }
  return found;
};

/** What is known by heart is heard as it stands. */
const restOf = (
  all: readonly string[],
  like: Like | undefined,
  { everyday, guards, telling }: EarsOf,
): readonly string[] => {
  if (Math.abs(like?.much ?? 0) >= BY_HEART) return all;
  return withoutEveryday(all, everyday, (left) =>
    withoutGuarded(left, guards).some((word) => telling.has(word)),
  );
};

/** "No water in the house", "the drain smells": a guard took out the only water, or smell, and what is like a danger is the rest. */
const isTakenOut = (id: string, words: readonly string[], bare: readonly string[]): boolean => {
  const [said, beside] = TAKEN_OUT[id] ?? [];
  const has = (one: RegExp | undefined, all: readonly string[]) => all.some((word) => one?.test(word));
  return has(said, words) && !has(said, bare) && !has(beside, words);
};
const WATER = /^(?:waters?|d?dwr|flood\w*|leak\w*|drip\w*|burst\w*|rain\w*|river|llif\w*|afon|gollwng)$/;
const SMELL = /^(?:smell\w*|stink\w*|stench|reek\w*|drewi|arogl\w*|ogla\w*)$/;
const GAS = /^(?:gas\w*|gaz|nwy|hiss\w*|fumes|eggs?)$/;
const DANGER = /^(?:emergenc\w*|danger\w*|argyfwng|m?h?perygl|m?h?peryglus|beryglus)$/;
const TAKEN_OUT: Readonly<Partial<Record<string, readonly [said: RegExp, beside?: RegExp]>>> = {
  flood: [WATER],
  leak: [WATER],
  gas: [SMELL, GAS],
  unclear: [DANGER],
};

/** "Big" and "please send someone" answer something else. Who tells of a danger without one word for it tells more, or says just what people say then: "dont wanna be here". */
const isTooShort = (words: readonly string[], { much }: Like): boolean => {
  const { size } = new Set(words);
  return size < SHORT || (size === SHORT && much < SAID_SHORTLY);
};
/** The end counts as a word. */
const [SHORT, SAID_SHORTLY] = [6, 1];
const OVER_AND_OVER = 40;
/** No sum of weights is as much: a phrase that was learned by heart is. */
const BY_HEART = 8;
const isByHeart = ({ much, asks }: Like): boolean => much >= BY_HEART || asks >= BY_HEART;

/** What speaks for a danger, and against it, beside what the words are like; in the measure of that, fitted on strangers' messages (decisions 65 and 73). */
const signs = (isTold: boolean, isGuarded: boolean): number => {
  if (isTold) return TOLD;
  return isGuarded ? GUARDED : 0;
};
const [TOLD, GUARDED] = [0.35, -0.15];
/** Less than this speaks against what a pattern tells of: of 520 dangers of strangers that one told of, the least had -0.3. */
const AGAINST = -0.35;
/**
 * From here on a message is asked about, from here on answered at once, and from here on even where it sounds like what is asked about first:
 * a little, or more than 3 of 1,300 dangers of strangers did. Without a word that tells of a danger a doubt has to be greater: "its still there" is an answer to something else. What a rule tells of is
 * passed over only where all else speaks against it.
 */
const [DOUBT_TOLD, DOUBT, DOUBT_WORDLESS, ALARM, CLEAR, CLEARER] = [-0.25, -0.1, 0.12, 0.2, 0.6, 1.5];
const MORE = 0.3;
const lineFrom = ({ asks }: Like): number => {
  if (asks > MORE) return CLEARER;
  return asks > 0 ? CLEAR : ALARM;
};

type ByPattern = (words: readonly string[]) => string | undefined;

/** All patterns are tried as one first, which takes a third of the time where none holds, and then those of a danger as one. */
const byPattern = (patterns: EarsOf['patterns']): ByPattern => {
  const byId = patterns
    .filter(([, said]) => said.length > 0)
    .map(([id, said]) => ({ id, pattern: anyOf(said) }));
  const any = anyOf(patterns.flatMap(([, said]) => said));
  return (words) => {
    const text = words.join(' ');
    return any.test(text) ? byId.find(({ pattern }) => pattern.test(text))?.id : undefined;
  };
};
/** A pattern begins where a word does: "the lorry hit my car" has no "he" in it. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(`\\b(?:${patterns.map(({ source }) => `(?:${source})`).join('|')})`);

/** Words put right, sentence by sentence: what is learned from, and likened. */
export const sentencesOf = (written: string, { putRight }: Pick<EarsOf, 'putRight'>): string[] => {
  const found: string[] = [];
  for (const sentence of sentencesIn(written)) found.push(...putRight(writtenOut(sentence)), END);
  return found;
};
const writtenOut = (words: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (const word of words) {
    const written = WRITTEN_OUT.get(word);
    if (written === undefined) found.push(word);
    else found.push(...written);
  }
  return found;
};

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
