// What the field tests share: a field asked in its own words, and messy input.
import { fc } from '../made-up.ts';
import type { Field, FieldWords, Json, Moment, Parsed, Reply, WordsInOne } from '../../bot/model.ts';

type Asked<T extends Json> = Pick<Field<T>, 'parse' | 'accepts'> & { readonly english: WordsInOne };

/** The English words of a field in both languages, with Welsh options beside them where given. */
export const wordsFor = (field: Asked<Json>, options?: Readonly<Record<string, string>>): FieldWords => ({
  en: field.english,
  cy: options === undefined ? field.english : { ...field.english, options },
});

export const said = <T extends Json>(field: Asked<T>, text: string): Parsed<T> =>
  field.parse({ text }, wordsFor(field));

/** The value read, or undefined. */
export const read = <T extends Json>(field: Asked<T>, text: string): T | undefined => {
  const parsed = said(field, text);
  return parsed.ok ? parsed.value : undefined;
};

/** The value found inside a longer message. */
export const spotted = <T extends Json>(
  field: Asked<T> & Pick<Field<T>, 'spots'>,
  text: string,
  at?: Moment,
): T | undefined => field.spots?.(text, wordsFor(field), at);

/** Replies of every kind: any characters, pieces of real answers, options that are there and that are not. */
export const replies = (...pieces: readonly string[]): fc.Arbitrary<Reply> => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...pieces, ' ', '\n', '\u200b', '🙂', '0'), { maxLength: 12 })
      .map((all) => all.join('')),
  );
  const option = fc.constantFrom(...pieces, '__proto__', 'constructor', '');
  return fc.oneof(fc.record({ text }), fc.record({ text, option }));
};

/** What every field promises: it never throws, and what it reads it accepts again after a night in the table. */
export const readsWhatItAccepts = (field: Asked<Json>, reply: fc.Arbitrary<Reply>): void => {
  fc.assert(
    fc.property(reply, (each) => {
      const parsed = field.parse(each, wordsFor(field));
      if (!parsed.ok) return parsed.why.en !== '' && parsed.why.cy !== '' && parsed.why.en !== parsed.why.cy;
      const stored: unknown = JSON.parse(JSON.stringify(parsed.value));
      return field.accepts(stored) && stored === parsed.value;
    }),
    { numRuns: 500 },
  );
};

/** Nothing that is not its own value is accepted, whatever it is. */
export const STRANGE = [
  undefined,
  null,
  0,
  1,
  true,
  '',
  [],
  {},
  ['yes'],
  { value: 'yes' },
  '__proto__',
  'constructor',
];
