// Which of their own requests is meant: by tap, by its reference, or by what it was; its words are put together here in both languages.
import { choice } from '../../bot/fields/choice.ts';
import { localTime, spoken } from '../../bot/dates.ts';
import type { Field, FieldWords, Language, Option, WordsInOne } from '../../bot/model.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { council } from '../council.ts';
import { kindSaid } from './request-kinds.ts';

/** Value: its reference, or `other` for one that is not in the list. */
export const ownRequest = (ask: string, more: { readonly label: string }): Field<string, 'other'> => {
  const field = choice(ask, { other: 'Another one' }, more);
  const among = (words: FieldWords, id: string) => Object.hasOwn(words.en.options ?? {}, id);
  return {
    ...field,
    parse: (reply, words) => {
      const typed = /[a-z]{1,4}[- ]?\d{4,10}/iu.exec(reply.text)?.[0].replace(/[- ]/g, '').toUpperCase();
      const named = Object.keys(words.en.options ?? {}).find((id) => id.replace('-', '') === typed);
      if (named !== undefined) return { ok: true, value: named };
      return listed(Object.keys(words.en.options ?? {})).parse(reply, words);
    },
    accepts: (stored, words): stored is string =>
      typeof stored === 'string' && (stored === 'other' || (words !== undefined && among(words, stored))),
    show: (value, language, words) => words[language].options?.[value] ?? value,
    worded: (words) => ({ en: inWords(words.en, 'en'), cy: inWords(words.cy, 'cy') }),
  };
};

/** Kind and day, and no more: whoever looks over a shoulder learns little. Put in words by the field. */
export const requestOptions = (requests: readonly RequestSeen[]): readonly Option[] =>
  requests.map(({ reference, kind, receivedAt, visit }) => ({
    id: reference,
    words: [kind, dayOf(receivedAt) ?? visit?.date ?? ''].join(PART),
  }));

const PART = '|';
const dayOf = (at: string): string | undefined =>
  at === '' ? undefined : localTime(new Date(at), council.timeZone).date;

const inWords = (words: WordsInOne, language: Language): WordsInOne => ({
  ...words,
  options: Object.fromEntries(
    Object.entries(words.options ?? {}).map(([id, packed]) => [id, optionSaid(packed, language)]),
  ),
});

const optionSaid = (packed: string, language: Language): string => {
  const [kind = '', date] = packed.split(PART);
  if (date === undefined) return packed;
  return date === '' ? kindSaid(kind)[language] : `${kindSaid(kind)[language]}, ${spoken(date, language)}`;
};

/** A choice among these ids alone: their words are those that are shown. */
const listed = (ids: readonly string[]): Field<string> =>
  choice('', Object.fromEntries(ids.map((id) => [id, id])));
