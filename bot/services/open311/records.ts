// What an Open311 server answers, whatever shape it has: JSON or XML, wrapped or bare, one or many, ids as numbers, booleans as words.
// GeoReport v2: https://wiki.open311.org/GeoReport_v2

export type Record311 = Readonly<Record<string, unknown>>;

/** @param body JSON, or XML as an object of its elements @param names of one record, such as `request`; it may be wrapped in anything */
export const recordsIn = (body: unknown, ...names: readonly string[]): readonly Record311[] => {
  // What stands in a list is a record, though it may have lists of its own.
  if (Array.isArray(body)) return body.filter(isRecord).flatMap((each) => inList(each, names));
  if (!isRecord(body)) return [];
  const named = names.filter((name) => Object.hasOwn(body, name));
  if (named.length > 0) return named.flatMap((name) => recordsIn(body[name], ...names));
  const wrapped = Object.entries(body).find(
    ([name, value]) => WRAPPERS.has(name) && (Array.isArray(value) || isRecord(value)),
  );
  return wrapped === undefined ? [body] : recordsIn(wrapped[1], ...names);
};

/** `{ "request": { … } }` in a list is one, too. */
const inList = (each: Record311, names: readonly string[]): readonly Record311[] => {
  const [only, ...others] = Object.keys(each);
  return only !== undefined && others.length === 0 && names.includes(only)
    ? recordsIn(each, ...names)
    : [each];
};

/** Text of a field: a number is one too, and what is empty, null or missing is the same. */
export const textIn = (record: Record311, name: string): string | undefined => {
  const value = record[name];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
};

export const isTrue = (record: Record311, name: string): boolean =>
  /^(?:true|1|yes)$/i.test(textIn(record, name) ?? '');

export const numberIn = (record: Record311, name: string): number | undefined => {
  const text = textIn(record, name);
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? undefined : number;
};

/** With an offset, or it means nothing. @returns ISO in UTC */
export const timeIn = (record: Record311, name: string): string | undefined => {
  const text = textIn(record, name);
  if (text === undefined || !/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};

const isRecord = (value: unknown): value is Record311 =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WRAPPERS: ReadonlySet<string> = new Set([
  'services',
  'service_requests',
  'requests',
  'service_definition',
  'attributes',
  'errors',
  'tokens',
  'values',
]);
