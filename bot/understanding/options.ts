// Which of the options shown a reply means: by tap, by number, by its words, by both, with a typo, in either language.
import type { Reply } from '../model.ts';
import { nearby } from './distance.ts';
import { withoutManners } from './manners.ts';
import { normalise } from './normalise.ts';
import { placeMeant } from './places.ts';
import { saidWhole } from './whole-words.ts';

/** An option as it can be recognised: all the words it goes by. */
export type Candidate = { readonly id: string; readonly words: readonly string[] };
type Options = readonly Candidate[];

/** Longer texts are no answer to a list. */
const ANSWER_MAX = 120;

/**
 * From the surest way to the least sure: what one of them understands is meant.
 * @returns the id of the option meant, or undefined when none or more than one fits
 */
export const optionMeant = (reply: Reply, options: Options): string | undefined => {
  if (reply.option !== undefined) return options.find((option) => option.id === reply.option)?.id;
  const alike = saidWhole(reply.text, options);
  if (alike.length > 0) return only(alike);
  const said = normalise(reply.text.slice(0, READ_MAX).normalize('NFKC').replace(/🔟/gu, '10'));
  if (said === '' || said.length > ANSWER_MAX) return undefined;
  const asked = withoutManners(said);
  const whole = byWords(said, options) ?? byWords(asked, options);
  if (whole !== undefined) return whole;
  const isAmount = AMOUNT.test(reply.text);
  if (!isAmount && placeMeant(asked, options.length) !== undefined) return byNumber(asked, options);
  const typo = byTypo(asked, options);
  if (typo !== undefined) return typo;
  const line = isAmount ? undefined : LINE.exec(asked);
  const numbered = options[Number(line?.[1] ?? 0) - 1];
  return numbered === undefined || line?.[2] === undefined
    ? byPart(asked, options)
    : byLine(numbered, line[2], options);
};

/** Whether the reply is a line as it was shown, "2 Council tax": its number and its words agree. */
export const lineMeant = ({ text }: Reply, options: Options): string | undefined => {
  const line = LINE.exec(withoutManners(normalise(text)));
  const numbered = options[Number(line?.[1] ?? 0) - 1];
  return numbered !== undefined && byWords(line?.[2] ?? '', [numbered]) !== undefined
    ? numbered.id
    : undefined;
};

const READ_MAX = 1_000;
/** Money, shares, times, halves: no place in a list. */
const AMOUNT = /[£$€%]|\d[.,:/]\d/u;
const LINE = /^(?:(?:option|number|no|choice|opsiwn|rhif) )?(\d{1,3}) (.+)$/;

/** The words of options are few and said again and again: each is made comparable once. */
const comparable = new Map<string, string>();
const shown = (words: string): string => {
  const made = comparable.get(words) ?? normalise(words);
  if (comparable.size < COMPARABLE_MAX) comparable.set(words, made);
  return made;
};
const COMPARABLE_MAX = 5_000;

const only = (fits: Options): string | undefined => (fits.length === 1 ? fits[0]?.id : undefined);
const fitting = (options: Options, fits: (words: string) => boolean): Options =>
  options.filter(({ words }) => words.some((each) => fits(shown(each))));

/** "The bin days one" names it as "bin days" does; "no one" does not say "no". */
const byWords = (said: string, options: Options): string | undefined => {
  const [, named = said] = /^(?:the |y |yr )?(.{3,}?)(?: one| option| un| opsiwn)?$/.exec(said) ?? [];
  return (
    only(fitting(options, (words) => words === said)) ?? only(fitting(options, (words) => words === named))
  );
};

/**
 * A bare figure is always a number, for that is how we tell people to answer. Where an option is called "No" or "Last week",
 * "no 1" and "last" may be either: they are taken when both are the same one.
 */
const byNumber = (said: string, options: Options): string | undefined => {
  const place = placeMeant(said, options.length);
  const numbered = place === undefined ? undefined : options[place - 1]?.id;
  if (numbered === undefined || /^\d+$/.test(said)) return numbered;
  const other = /^no \d/.test(said) ? byWords('no', options) : byPart(said, options);
  return other === undefined || other === numbered ? numbered : undefined;
};

/**
 * A line typed as it was shown. Where its number and its words are two options, whole words are meant: a number may be left
 * from an earlier list, or be a count, or of a house, and nobody types all the words of an option by accident. Less than
 * whole words only confirm the number; against it they are no answer, and we ask.
 */
const byLine = (numbered: Candidate, words: string, options: Options): string | undefined => {
  const whole = byWords(words, options);
  if (whole !== undefined) return whole;
  const part = byTypo(words, options) ?? byPart(words, options);
  return part === numbered.id ? part : undefined;
};

/** All its words with a slip of the finger. A figure is no slip: "Lane 15" is not "Lane 14". */
const byTypo = (said: string, options: Options): string | undefined =>
  only(fitting(options, (words) => figures(words) === figures(said) && nearby(said, words)));
const figures = (words: string): string => words.replace(/\D+/g, ' ').trim();

/** Some of an option's words that no other has, in any order; with slips only when there is none without. */
const byPart = (said: string, options: Options): string | undefined => {
  const words = said.split(' ').filter((word) => !NOTHING_SAYING.has(word));
  if (words.length > PART_MAX || !words.some((word) => word.length >= PART_MIN)) return undefined;
  const plain = fitting(options, (option) => isPart(words, option.split(' '), isSame));
  return plain.length > 0
    ? only(plain)
    : only(fitting(options, (option) => isPart(words, option.split(' '), isAlike)));
};
const PART_MAX = 8;
const PART_MIN = 3;

/** "Sure" is no part of "I'm not sure". */
const isPart = (said: readonly string[], option: readonly string[], fits: typeof isSame): boolean =>
  said.every((word) => option.some((other) => fits(word, other))) &&
  option.every((word) => !NOT.has(word) || said.includes(word));

const isSame = (word: string, other: string): boolean => word === other || stem(word) === stem(other);
const isAlike = (word: string, other: string): boolean =>
  isSame(word, other) ||
  (SKELETON.test(word) && other.replace(/[aeiou]/g, '') === word) ||
  (Math.min(word.length, other.length) >= ALIKE_MIN && nearby(word, other));
const ALIKE_MIN = 5;
/** Text-speak leaves the vowels out: "bthrm". */
const SKELETON = /^[b-df-hj-np-tv-z]{3,}$/;
/** One bin or several; a tap that drips is dripping. */
const stem = (word: string): string =>
  word.replace(/(?<=[a-z]{2}[^s])s$|(?<=[a-z]{3})ing$/, '').replace(/([b-dgl-npt])\1$/, '$1');

const NOT: ReadonlySet<string> = new Set(
  'not no none nor never isnt arent cant dont doesnt wont without nid dim ddim nac nad heb byth'.split(' '),
);
const NOTHING_SAYING: ReadonlySet<string> = new Set(
  'the a an my your our of for to in on at about and i it is this that one ones option now y yr yn fy eich ein o am ar ac un opsiwn gyda'.split(
    ' ',
  ),
);
