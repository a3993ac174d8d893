// Diaries from a JSON file: for each trade its weekdays, its times and how many crews there are.
import * as z from 'zod/mini';
import type { Diary } from '../../bot/services/appointments.ts';
import { DIARY as BULKY_WASTE } from '../../dialogs/forms/book-bulky-waste-rules.ts';
import { items } from '../../dialogs/forms/repair-catalogue.ts';
import type { Read, Wrong } from './rows.ts';

const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const diary = z.object({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  times: z.array(z.tuple([time, time])).check(z.minLength(1)),
  crews: z.int().check(z.minimum(1), z.maximum(500)),
});

/** Those that forms book in. */
export const DIARIES: readonly string[] = [
  ...new Set(items.flatMap(({ jobs }) => jobs.map(({ trade }) => trade))),
  BULKY_WASTE,
];

export type NamedDiary = readonly [name: string, diary: Diary];

/** @param known names that forms book in; `row` counts the file's diaries from 1 */
export const diariesIn = (text: string, known: readonly string[]): Read<NamedDiary> => {
  const whole = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
  if (!whole.success)
    return { right: [], wrong: [{ row: 1, what: 'this is no JSON object of diaries by their names' }] };
  const right: NamedDiary[] = [];
  const wrong: Wrong[] = [];
  for (const [index, [name, each]] of Object.entries(whole.data).entries()) {
    const read = diary.safeParse(each);
    const late = read.success ? read.data.times.find(([from, to]) => from >= to) : undefined;
    if (!known.includes(name))
      wrong.push({
        row: index + 1,
        what: `no form books in a diary "${name}": there are ${known.join(', ')}`,
      });
    else if (!read.success)
      wrong.push({
        row: index + 1,
        what: `"${name}", ${read.error.issues[0]?.path.map(String).join('.') ?? ''}: weekdays from 1 (Monday) to 7, times as [["08:00", "12:00"]], crews from 1`,
      });
    else if (late !== undefined)
      wrong.push({
        row: index + 1,
        what: `"${name}" has a time from ${late[0]} to ${late[1]}: it ends before it begins`,
      });
    else right.push([name, read.data]);
  }
  return { right, wrong };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
