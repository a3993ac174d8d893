// Which of the options shown a reply means: by tap, by number, by its words, with a typo, in either language.
import type { Reply } from '../model.ts';
import { nearby } from './distance.ts';
import { normalise } from './normalise.ts';
import { saidWhole } from './whole-words.ts';

/** An option as it can be recognised: all the words it goes by. */
export type Candidate = { readonly id: string; readonly words: readonly string[] };

const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pump: 5, chwech: 6, saith: 7, wyth: 8, naw: 9, deg: 10,
  ddau: 2, ddwy: 2, dri: 3, dair: 3, bedwar: 4, pedair: 4, bedair: 4, bump: 5, chwe: 6, ddeg: 10,
  cyntaf: 1, gyntaf: 1, ail: 2, trydydd: 3, trydedd: 3, drydedd: 3, pedwerydd: 4, pedwaredd: 4, bedwaredd: 4,
  pumed: 5, bumed: 5, chweched: 6,
})); // prettier-ignore
/** "No 2" is a number, "no one" is not. */
const NUMBER_FRAME =
  /^(?:the |yr? |option |number |no (?=\d)|opsiwn |rhif )*(?:(\d{1,3})(?:st|nd|rd|th|af|il|ydd|edd|ed|fed)?|([a-z]+))(?: one| option| un| opsiwn)?$/;

/** @returns the id of the option meant, or undefined when none or more than one fits. */
export const optionMeant = (reply: Reply, options: readonly Candidate[]): string | undefined => {
  if (reply.option !== undefined) return options.find((option) => option.id === reply.option)?.id;
  const whole = saidWhole(reply.text, options);
  if (whole.length > 0) return only(whole);
  const said = normalise(reply.text);
  if (said === '') return undefined;
  return byNumber(said, options) ?? byLikeness(said, options);
};

/** The words of options are few and said again and again: each is made comparable once. */
const comparable = new Map<string, string>();
const shown = (words: string): string => {
  const made = comparable.get(words) ?? normalise(words);
  if (comparable.size < COMPARABLE_MAX) comparable.set(words, made);
  return made;
};
const COMPARABLE_MAX = 5_000;

const only = (fits: readonly Candidate[]): string | undefined =>
  fits.length === 1 ? fits[0]?.id : undefined;

const byNumber = (said: string, options: readonly Candidate[]) => {
  const [, digits, word = ''] = NUMBER_FRAME.exec(said) ?? [];
  const place = digits === undefined ? ORDINALS.get(word) : Number(digits);
  return place === undefined ? undefined : options[place - 1]?.id;
};

/** Words with a typo, or some of an option's words that no other option has. */
const byLikeness = (said: string, options: readonly Candidate[]) => {
  const typo = only(options.filter((option) => option.words.some((words) => nearby(said, shown(words)))));
  if (typo !== undefined) return typo;
  if (said.length < 3) return undefined;
  return only(
    options.filter((option) => option.words.some((words) => ` ${shown(words)} `.includes(` ${said} `))),
  );
};
