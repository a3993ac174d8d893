// Facts that nobody has looked at for too long, a calendar and a rota that end soon: what is warned of, and never stops anything on the night.
import type { Rule } from '../bot/clocks/law.ts';
import { notCheckedFor } from '../bot/clocks/checked.ts';
import { dateAt, daysLeft, runsOut } from '../bot/clocks/working-days.ts';
import { rotaFaults } from '../bot/incidents/rota-lint.ts';
import { BANK_HOLIDAYS_CHECKED, BANK_HOLIDAYS_UNTIL } from './bank-holidays.ts';
import { fileOfHelpline, staleHelplines } from './helplines.ts';
import { calendar, staleLaw } from './law.ts';
import { rota } from './rota.ts';

/** `id` is the fact's name in its file, where there is one. `what` says what to do about it. */
export type OutOfDate = {
  readonly of: 'helplines' | 'bank-holidays' | 'law' | 'rota';
  readonly file: string;
  readonly id?: string;
  readonly what: string;
};

/** @param now Porth's time */
export const outOfDate = (now: Date): readonly OutOfDate[] => [
  ...staleHelplines(now).map((line) => ({
    of: 'helplines' as const,
    file: fileOfHelpline(line),
    id: line.id,
    what: `has ${line.number}, which was checked on ${line.checkedOn}: look it up at ${line.source}, and write today's date`,
  })),
  ...bankHolidays(now),
  ...rules(staleLaw(dateAt(now, calendar))),
  ...rotaFaults(rota, now).warnings.map((what) => ({ of: 'rota' as const, file: 'dialogs/rota.ts', what })),
];

/** Whether the last year ends soon, or the table was not held against its source for a year: a day may have been proclaimed. */
const bankHolidays = (now: Date): readonly OutOfDate[] => {
  const fact = { of: 'bank-holidays', file: 'dialogs/bank-holidays.ts' } as const;
  const { source, checkedOn } = BANK_HOLIDAYS_CHECKED;
  return [
    ...(runsOut(calendar, now)
      ? [
          {
            ...fact,
            id: 'BANK_HOLIDAYS_UNTIL',
            what: `ends on ${BANK_HOLIDAYS_UNTIL}, ${daysLeft(calendar, now)} days from now: add the next years from ${source}`,
          },
        ]
      : []),
    ...notCheckedFor([BANK_HOLIDAYS_CHECKED], 365, dateAt(now, calendar)).map(() => ({
      ...fact,
      id: 'checkedOn',
      what: `was checked on ${checkedOn}: hold it against ${source}, and write today's date`,
    })),
  ];
};

const rules = (stale: readonly Rule[]): readonly OutOfDate[] =>
  stale.map(({ id, checkedOn, source }) => ({
    of: 'law',
    file: 'dialogs/law.ts',
    what: `${id} was checked on ${checkedOn}: see whether ${source} still says so, and write today's date`,
  }));
