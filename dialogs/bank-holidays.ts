// The bank holidays of England and Wales, which are no working days in law; both have the same. What is closed beyond them is in council.ts.
// Each year is one line of month and day, to be read beside the source; a test holds them against the rules that they follow, substitute
// days and all. A day that is proclaimed for one year alone (a coronation) is added here by hand, and to that test.
import type { Checked } from '../bot/clocks/checked.ts';

/** https://www.gov.uk/bank-holidays; Banking and Financial Dealings Act 1971, schedule 1. */
export const BANK_HOLIDAYS_CHECKED: Checked = {
  source: 'https://www.gov.uk/bank-holidays',
  checkedOn: '2026-11-28',
};

const BY_YEAR: readonly string[] = [
  '2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  '2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  '2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  '2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
];

/** ISO dates, in order. */
export const BANK_HOLIDAYS: readonly string[] = BY_YEAR.flatMap((line) => {
  const [year = '', ...days] = line.split(' ');
  return days.map((day) => `${year}-${day}`);
});

/** The last date that is known about: after it, weekends alone are left out. */
export const BANK_HOLIDAYS_UNTIL = '2028-12-31';
