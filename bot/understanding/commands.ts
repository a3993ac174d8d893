// The words that work at any step. A message is a command when the whole of it is one, give or take a typo.
import type { CommandId, CommandWords } from '../content.ts';
import type { Language } from '../model.ts';
import { nearby } from './distance.ts';
import { normalise } from './normalise.ts';

/** `language` is set when only that language has these words: a Welsh command is answered in Welsh. */
export type Command = { readonly id: CommandId; readonly language?: Language };
export type CommandReader = (text: string) => Command | undefined;

type Entry = { readonly id: CommandId; readonly language: Language; readonly words: string };

export const commandReader = (words: CommandWords): CommandReader => {
  const entries: Entry[] = Object.entries(words).flatMap(([id, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, all]) =>
      all.map((one) => ({ id: id as CommandId, language: language as Language, words: key(one) })),
    ),
  );
  const exact = Map.groupBy(entries, (entry) => entry.words);
  // A slip at the very first letter is rare, so only words that begin alike are compared letter by letter.
  const byFirst = Map.groupBy(
    entries.filter((entry) => entry.words.length > 4),
    (entry) => entry.words.charAt(0),
  );
  return (text) => {
    const said = key(text);
    if (said === '' || said.length > COMMAND_MAX) return undefined;
    const same = exact.get(said);
    if (same !== undefined) return commandOf(same);
    return commandOf((byFirst.get(said.charAt(0)) ?? []).filter((entry) => nearby(said, entry.words)));
  };
};

/** The commands of a content are read many times and made once. */
export const readerOf = (words: CommandWords): CommandReader => {
  const reader = readers.get(words) ?? commandReader(words);
  readers.set(words, reader);
  return reader;
};
const readers = new WeakMap<CommandWords, CommandReader>();

/** No command is longer, so nothing longer is compared with one. */
const COMMAND_MAX = 45;

const commandOf = (fits: readonly Entry[]): Command | undefined => {
  const [first] = fits;
  if (first === undefined || fits.some((entry) => entry.id !== first.id)) return undefined;
  const one = fits.every((entry) => entry.language === first.language);
  return one ? { id: first.id, language: first.language } : { id: first.id };
};

/** "?" alone is a call for help, and manners are no part of a command. */
const key = (text: string): string =>
  text.trim() === '?'
    ? '?'
    : normalise(text.slice(0, 200)).replace(/ (?:please|plz|os gwelwch yn dda|plis)$/, '');
