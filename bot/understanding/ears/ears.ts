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
  /** May add a danger, and takes away what a rule alone told of and what is not at all like one. */
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
  // What a pattern tells of stands, unless the message begins with what was, and nothing in it is.
  const sure = isTale(text) ? undefined : (made.despite.first(words) ?? byPattern(bare, made.patterns));
  if (sure !== undefined) return { id: sure, asks: false };
  const isOver = isPast(text);
  const like = made.likeness?.(words);
  const told = isOver ? undefined : made.rules.first(bare);
  if (told !== undefined && (like === undefined || like.much > UNLIKE)) return { id: told, asks: false };
  const asked = made.unclear.has(text) ? 'unclear' : askedIn(bare, made);
  if (asked !== undefined) return { id: asked, asks: true };
  if (isOver || like === undefined || like.much < LIKE) return undefined;
  return { id: like.id, asks: like.asks };
};
/** What is as like a danger as this tells of one; what a rule told of is none when it is less like one than that. Chosen on held-out phrases. */
export const LIKE = 0.5;
const UNLIKE = -0.5;

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

/** What is over, or might be one day, is no danger now, unless they say that it goes on. */
const isPast = (text: string): boolean =>
  (PAST.test(text) || MIGHT.test(text)) && !PRESENT.test(text.replace(FINE_NOW, ''));
/** "Had a gas leak last year, all fixed", and "if there was ever a fire". */
const isTale = (text: string): boolean => isPast(text) && TALE.test(text);
const TALE =
  /^(?:(?:hi|hello|hiya) )?(?:(?:i|we) )?(?:had|was|were|got|used to)\b|\bif (?:there|i|we|you) (?:is |was |were )?ever\b/;
/** "Im safe now" is no danger that goes on. */
const FINE_NOW = /\b(?:ok|okay|fine|safe|well|better|dried out|iawn|saff) (?:now|nawr|rwan)\b/g;
const PAST =
  /\b(?:last (?:year|winter|summer|autumn|spring|christmas|xmas|month)|(?:years?|yrs|months) (?:ago|back)|(?:in|since|back in) (?:19|20)\d\d|(?:when i was|as) (?:little|young|a kid|a child)|in (?:spring|summer|autumn)|llynedd|flynyddoedd yn ol|blynyddoedd yn ol|mlynedd yn ol|mis dwytha|mis diwethaf|(?:was|were|got|been|all) (?:fixed|mended|repaired|sorted)|(?:got|let) out (?:fine|ok|okay|safe|safely)|hip is mended|di sortio|wedi sortio)\b/;
const MIGHT =
  /\b(?:if (?:i|we|there|you) (?:is |was |were )?ever|if ever|hypothetically|suppose (?:a|there|my|someone)|just so i know|homework|essay|(?:citizenship|school) (?:class|project)|symptoms of|how long do|how old must|just curious|newsletter|foi)\b/;
const PRESENT =
  /\b(?:now|still|again|today|tonight|keeps?|cant|wont|suicid\w*|is|are|am|im|its|hes|shes|theres|theyre|smells?|help|not|back|another|worse|happening|leaking|coming|burning|sparking|smoking|bleeding|breathing|nawr|rwan|eto|heno|heddiw|dal|mae|maer|ma|dwi|yn|sydd)\b/;

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
