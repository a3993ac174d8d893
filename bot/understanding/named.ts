// An option that is named in a sentence: "I'm a council tenant", "afternoon would be best". Only where one question is asked.
import type { Reply } from '../model.ts';
import { normalise } from './normalise.ts';
import type { Candidate } from './options.ts';

/** Longer sentences tell a story, and who asks or denies has not chosen. */
const WORDS_MAX = 8;
const NO_CHOICE =
  /^(?:what|whats|which|who|why|how|when|where|is|are|does|do i|can|could|should|beth|pa|sut|pryd|pam)\b|\b(?:not|no|nor|never|isnt|wasnt|arent|dont|cant|doesnt|wont|neither|except|but|than|unless|without|if|nid|dim|ddim|nac|heb|ond|neu)\b/;
const OR = /\b(?:or|neu)\b/;
/** Words that name nothing by themselves. */
const SMALL = new Set(
  'the a an my your our of for to in on at and i im it is this that y yr yn fy eich ein o am ar ac a'.split(
    ' ',
  ),
);

/** @returns the one option all of whose words stand in the reply, or undefined */
export const optionNamed = ({ text }: Reply, options: readonly Candidate[]): string | undefined => {
  const said = normalise(text.slice(0, 200));
  const words = said.split(' ');
  if (words.length > WORDS_MAX || /\?\s*$/u.test(text)) return undefined;
  const fits = options.filter((option) => option.words.some((shown) => isNamed(words, normalise(shown))));
  const [only] = fits;
  if (only === undefined || fits.length > 1) return undefined;
  const own = only.words.map(normalise).join(' ');
  const rest = words.filter((word) => !own.split(' ').includes(word)).join(' ');
  return NO_CHOICE.test(rest) || (OR.test(said) && !OR.test(own)) ? undefined : only.id;
};

const isNamed = (said: readonly string[], shown: string): boolean => {
  const words = shown.split(' ').filter((word) => !SMALL.has(word));
  return (
    words.some((word) => word.length > 2) &&
    words.every((word) => said.some((each) => stem(each) === stem(word)))
  );
};
const stem = (word: string): string => word.replace(/(?<=[a-z]{2}[^s])s$/, '');
