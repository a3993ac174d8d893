// Homes from a CSV file: addresses, who repairs each, and when its bins are emptied. One row a home.
import { CsvError, parse } from 'csv-parse/sync';
import type { Holding } from '../../bot/services/stock.ts';
import type { Round } from '../../bot/services/rounds.ts';
import type { Read, Wrong } from './rows.ts';

export type HomeRow = {
  readonly uprn: string;
  readonly postcode: string;
  readonly line: string;
  readonly stock?: Holding;
  readonly round?: Round;
};

type Row = { readonly record: Record<string, string>; readonly info: { readonly lines: number } };

/** The columns, by the names in the first row; others are left alone. */
const NEEDED = ['uprn', 'postcode', 'line'] as const;
const HOLDINGS: readonly string[] = ['council', 'leasehold', 'association', 'private'] satisfies Holding[];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/;

/**
 * @param text UTF-8, with or without its mark, rows by either line end
 * @param areas those of the council's own postcodes, such as `NM`
 */
export const homesIn = (text: string, areas: readonly string[]): Read<HomeRow> => {
  let rows: readonly Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      info: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as { lines?: number };
    return { right: [], wrong: [{ row: lines, what: `this is no CSV: ${error.message}` }] };
  }
  const columns = Object.keys(rows[0]?.record ?? {});
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (rows.length > 0 && missing.length > 0)
    return {
      right: [],
      wrong: [
        {
          row: 1,
          what: `the first row names no column ${missing.join(', ')}. It needs ${NEEDED.join(', ')}`,
        },
      ],
    };
  const right: HomeRow[] = [];
  const wrong: Wrong[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of rows) {
    const read = homeIn(record, areas);
    const twice = typeof read === 'string' ? undefined : seen.get(read.uprn);
    if (typeof read === 'string') wrong.push({ row: info.lines, what: read });
    else if (twice !== undefined)
      wrong.push({
        row: info.lines,
        what: `the uprn ${read.uprn} is in row ${twice}, too: each home is there once`,
      });
    else {
      seen.set(read.uprn, info.lines);
      right.push(read);
    }
  }
  return { right, wrong };
};

/** @returns the home, or what is wrong with it */
const homeIn = (
  {
    uprn = '',
    postcode = '',
    line = '',
    stock = '',
    weekday = '',
    week = '',
    garden = '',
  }: Record<string, string>,
  areas: readonly string[],
): HomeRow | string => {
  // A spreadsheet that takes it for a number drops noughts in front, which a UPRN does not have, or writes 1.0E+11.
  if (!/^\d{1,12}$/.test(uprn))
    return `"${uprn}" is no uprn: up to 12 figures, as the Ordnance Survey gives them`;
  const [, out, into] = POSTCODE.exec(postcode.toUpperCase()) ?? [];
  if (out === undefined || into === undefined) return `"${postcode}" is no postcode`;
  if (!areas.includes(out.replace(/\d.*$/, '')))
    return `${postcode} is not in ${areas.join(', ')}: leave it out, or add its area to postcodes in dialogs/council.ts`;
  if (line === '')
    return 'the line of the address is empty: what people see in the list, such as "14 Elm Road"';
  if (stock !== '' && !HOLDINGS.includes(stock))
    return `stock is "${stock}": one of ${HOLDINGS.join(', ')}, or empty`;
  const round = roundIn(weekday, week, garden);
  if (typeof round === 'string') return round;
  return {
    uprn,
    postcode: `${out} ${into}`,
    line,
    ...(stock === '' ? {} : { stock: stock as Holding }),
    ...(round === undefined ? {} : { round }),
  };
};

const roundIn = (weekday: string, week: string, garden: string): Round | string | undefined => {
  if (weekday === '' && week === '' && garden === '') return undefined;
  const named = DAYS.indexOf(weekday.toLowerCase().slice(0, 3)) + 1;
  const day = /^[1-5]$/.test(weekday) ? Number(weekday) : named;
  if (day < 1)
    return `weekday is "${weekday}": 1 to 5, or Monday to Friday, or leave weekday, week and garden empty`;
  const letter = week.toUpperCase();
  if (letter !== 'A' && letter !== 'B') return `week is "${week}": A or B`;
  if (!['', 'yes', 'no'].includes(garden.toLowerCase())) return `garden is "${garden}": yes or no`;
  return { weekday: day as Round['weekday'], week: letter, garden: garden.toLowerCase() === 'yes' };
};
