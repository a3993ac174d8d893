// Facts from outside the council that were looked up once, and grow old: numbers of helplines, deadlines in law, bank holidays.
import { daysBetween } from '../dates.ts';

/** Where it was looked up (a page, or the law itself), and on which day (ISO date). */
export type Checked = { readonly source: string; readonly checkedOn: string };

/** Those that nobody has looked at for more than so many days. `today` is an ISO date. */
export const notCheckedFor = <Fact extends Pick<Checked, 'checkedOn'>>(
  facts: readonly Fact[],
  days: number,
  today: string,
): readonly Fact[] => facts.filter(({ checkedOn }) => daysBetween(checkedOn, today) > days);
