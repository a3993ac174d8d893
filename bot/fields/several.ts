// One or more of a few options, in one reply ("1 and 3", "all but food") or tap by tap.
import type { Both, Field, Language, WordsInOne } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant, type Candidate } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
import { wordsOf, type More } from './words.ts';

/** Ends a value that was tapped and may go on: not accepted, so the question is asked again with what is left. */
export const MORE = '+';

/**
 * Value: ids, in the order of the options. What is typed is the whole answer; a tap is one of perhaps several, and asks for
 * others until "No others". The buttons carry what was tapped before, so nothing else has to be remembered.
 * @param more.reads understands what people say instead of the options, in their answer and in a longer message
 */
export const several = <const O extends string>(
  ask: string,
  options: Readonly<Record<O, string>>,
  { reads, ...more }: More & { readonly reads?: (text: string) => readonly NoInfer<O>[] } = {},
): Field<readonly string[], O> => {
  const ids: readonly string[] = Object.keys(options);
  const inOrder = (chosen: ReadonlySet<string>) => ids.filter((id) => chosen.has(id));
  return {
    english: wordsOf(ask, more, options),
    open: false,
    many: true,
    parse: (reply, words) => {
      const shown = Object.keys(words.en.options ?? {});
      if (reply.option !== undefined) {
        const meant = shown.find((id) => id === reply.option);
        if (meant === undefined) return { ok: false, why: CHOOSE };
        const tapped = inOrder(new Set(meant.split(MORE)));
        return {
          ok: true,
          value: meant.endsWith(MORE) || tapped.length === ids.length ? tapped : [...tapped, MORE],
        };
      }
      const meant = severalMeant(
        reply.text,
        candidates(
          shown.filter((id) => !id.endsWith(MORE)),
          words,
        ),
      );
      const isOver =
        meant.length === 0 &&
        (NO_OTHERS.test(normalise(reply.text)) ||
          optionMeant(reply, candidates(shown, words))?.endsWith(MORE) === true);
      const chosen = inOrder(
        new Set((isOver ? shown.filter((id) => id.endsWith(MORE)) : meant).flatMap((id) => id.split(MORE))),
      );
      if (chosen.length === 0) chosen.push(...inOrder(new Set(reads?.(reply.text))));
      return chosen.length === 0 ? { ok: false, why: CHOOSE } : { ok: true, value: chosen };
    },
    accepts: (stored): stored is readonly string[] =>
      Array.isArray(stored) &&
      stored.length > 0 &&
      inOrder(new Set(stored as string[])).join('\n') === stored.join('\n'),
    ...(reads && {
      spots: (text) => {
        const found = inOrder(new Set(reads(text)));
        return found.length === 0 ? undefined : found;
      },
    }),
    worded: (words, stored) => {
      const chosen =
        Array.isArray(stored) && stored.at(-1) === MORE ? inOrder(new Set(stored as string[])) : [];
      return chosen.length === 0
        ? words
        : { en: left(words.en, ids, chosen, 'en'), cy: left(words.cy, ids, chosen, 'cy') };
    },
    show: (value, language, words) =>
      value.map((id) => words[language].options?.[id] ?? options[id as O]).join(', '),
  };
};

/** The question after a tap: what was chosen, the options that are left, and the way out. */
const left = (
  words: WordsInOne,
  ids: readonly string[],
  chosen: readonly string[],
  language: Language,
): WordsInOne => {
  const all = words.options ?? {};
  const rest = ids.filter((id) => !chosen.includes(id));
  return {
    ...words,
    ask: `${chosen.map((id) => all[id]).join(', ')}. ${OTHERS[language]}`,
    options: {
      ...Object.fromEntries(rest.map((id) => [[...chosen, id].join(MORE), all[id] ?? id])),
      [chosen.join(MORE) + MORE]: THATS_ALL[language],
    },
  };
};

/** Ids of those that were said; none when any part of it could not be read. */
const severalMeant = (text: string, shown: readonly Candidate[]): readonly string[] => {
  const said = normalise(text);
  // "Y ddau" is "both" before it is "the second".
  if (shown.length === 2 && BOTH.test(said)) return shown.map(({ id }) => id);
  const one = optionMeant({ text }, shown);
  if (one !== undefined) return [one];
  const [, but = ''] = ALL_BUT.exec(said) ?? [];
  if (but !== '') {
    const without = severalMeant(but, shown);
    return without.length === 0 ? [] : shown.map(({ id }) => id).filter((id) => !without.includes(id));
  }
  if (ALL.test(said)) return shown.map(({ id }) => id);
  const parts = partsOf(text);
  const meant = parts.map(
    (part) => optionMeant({ text: part }, shown) ?? optionMeant({ text: bare(part) }, shown),
  );
  return parts.length > 1 || bare(text) !== said
    ? (meant.filter((id) => id !== undefined && !meant.includes(undefined)) as string[])
    : [];
};

const partsOf = (text: string): string[] =>
  text
    .slice(0, 300)
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .split(/[,;&+/\n]|\b(?:and|plus|also|n|a|ac|hefyd)\b/i)
    .filter((part) => normalise(part) !== '');

const bare = (part: string): string =>
  normalise(part)
    .replace(/\b(?:the|my|our|just|only|please|bin|bins|box|numbers?|both|y|yr|fy|os gwelwch yn dda)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const ALL =
  /^(?:all|all of (?:them|these|it)|all (?:three|four|five|six)|everything|every one|the lot|each|the whole lot|pob un|y cyfan|popeth|oll|nhw i gyd|i gyd)(?: please)?$/;
const BOTH = /^(?:both|both of (?:them|these)|the two|y ddau|y ddwy)(?: please)?$/;
const ALL_BUT =
  /^(?:all|everything|all of (?:them|these)|pob un|popeth) (?:but|except|apart from|bar|not|heblaw(?: am)?|ond) (?:for )?(.+)$/;

const OTHERS: Both = { en: 'Any others?', cy: 'Unrhyw rai eraill?' };
const THATS_ALL: Both = { en: 'No others', cy: 'Dim mwy' };
const NO_OTHERS =
  /^(?:no|nope|nah|none|no more|thats (?:all|it)|just (?:that|those|it)|done|finished|na|nac oes|dim|dyna (?:ni|r cyfan|i gyd))(?: thanks| thank you| diolch)?$/;
const CHOOSE: Both = {
  en: 'Choose one or more. You can tap them, or reply with their numbers, like 1 and 2.',
  cy: "Dewiswch un neu fwy. Gallwch eu tapio, neu ateb gyda'u rhifau, fel 1 a 2.",
};
