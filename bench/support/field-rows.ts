// Rows of what people typed and what it should be read as, tried on the fields.
import { address, NOT_LISTED } from '../../bot/fields/address.ts';
import { choice } from '../../bot/fields/choice.ts';
import { date } from '../../bot/fields/date.ts';
import { description } from '../../bot/fields/description.ts';
import { email } from '../../bot/fields/email.ts';
import { money } from '../../bot/fields/money.ts';
import { name } from '../../bot/fields/name.ts';
import { phone } from '../../bot/fields/phone.ts';
import { photo } from '../../bot/fields/photo.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { reference } from '../../bot/fields/reference.ts';
import { several } from '../../bot/fields/several.ts';
import { things } from '../../bot/fields/things.ts';
import { vehicle } from '../../bot/fields/vehicle.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Field, FieldWords, Json, Moment, WordsInOne } from '../../bot/model.ts';
import { AREAS } from './areas.ts';

/** `value` is null where it must be refused. `now` is London's clock. */
export type Row = {
  readonly field: string;
  readonly text: string;
  readonly value: Json;
  readonly options?: readonly string[];
  readonly now?: string;
};
type Tried = Row & { readonly got: Json; readonly is: 'right' | 'wrong' | 'refused' };

const COUNCIL = { areas: AREAS, example: 'NM4 2QP', neighbours: {} };

type Reads = Pick<Field, 'parse'> & { readonly english: WordsInOne };
const FIELDS: Readonly<Partial<Record<string, (row: Row) => Reads>>> = {
  postcode: () => postcode('?', COUNCIL),
  phone: () => phone('?'),
  date: () => date('?'),
  money: () => money('?'),
  choice: ({ options = [] }) => choice('?', byWords(options)),
  yesno: () => yesNo('?'),
  reference: () => reference('?'),
  email: () => email('?'),
  name: () => name('?'),
  description: () => description('?'),
  several: ({ options = [] }) => several('?', byWords(options)),
  address: ({ options = [] }) => {
    const field = address('?');
    return { ...field, english: { ...field.english, options: { ...byWords(options), [NOT_LISTED]: '-' } } };
  },
  photo: () => photo('?'),
  vehicle: () => vehicle('?'),
  things: () => things('?', { most: 10 }),
};
/** Their values are ids of options, which are the words behind a sign. */
const OF_OPTIONS = new Set(['choice', 'several', 'address']);
const WELSH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  yesno: { yes: 'Ydw', no: 'Nac ydw' },
};

/** The sign keeps an option called "2" in its place: JavaScript puts keys that are numbers first. */
const byWords = (options: readonly string[]): Record<string, string> =>
  Object.fromEntries(options.map((words) => [`=${words}`, words]));

/** @throws {RangeError} when the row asks for a field that is not there. */
export const attempt = (row: Row): Tried => {
  const field = FIELDS[row.field]?.(row);
  if (field === undefined) throw new RangeError(`There is no field "${row.field}".`);
  const en = field.english;
  const options = WELSH[row.field];
  const words: FieldWords = { en, cy: options === undefined ? en : { ...en, options } };
  const parsed = field.parse(
    { text: row.text },
    words,
    row.now === undefined ? undefined : momentIn(row.now),
  );
  const value = parsed.ok ? parsed.value : null;
  const got = OF_OPTIONS.has(row.field) ? unsigned(value) : value;
  return { ...row, got, is: isSame(row, got) ? 'right' : got === null ? 'refused' : 'wrong' };
};

const unsigned = (value: Json): Json =>
  typeof value === 'string' ? value.replace(/^=/, '') : Array.isArray(value) ? value.map(unsigned) : value;

/** Capitals do not matter in an email address or a name: the fields keep them or not, and both are right. */
const isSame = ({ field, value }: Row, got: Json): boolean =>
  JSON.stringify(got) === JSON.stringify(value) ||
  ((field === 'email' || field === 'name') &&
    typeof got === 'string' &&
    typeof value === 'string' &&
    got.toLowerCase() === value.toLowerCase());

/** A clock time without a zone is read as if London kept UTC; with one, it is London's own. */
const momentIn = (now: string): Moment => {
  const isZoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(now);
  return isZoned
    ? { now: new Date(now), timeZone: 'Europe/London' }
    : { now: new Date(`${now.includes('T') ? now : `${now}T12:00`}Z`), timeZone: 'UTC' };
};

type Count = { rows: number; right: number; wrong: number; refused: number };

export const tally = (tried: readonly Tried[]) => {
  const none = (): Count => ({ rows: 0, right: 0, wrong: 0, refused: 0 });
  const all = none();
  const byField: Record<string, Count> = {};
  for (const { field, is } of tried)
    for (const count of [all, (byField[field] ??= none())]) {
      count.rows++;
      count[is]++;
    }
  const mistakes = tried
    .filter(({ is }) => is !== 'right')
    .map(({ field, text, value, got }) => ({ field, text, value, got }));
  return { ...all, byField, mistakes };
};
