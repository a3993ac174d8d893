// The clocks that a report starts, and those that start when something was done. Pure: the law and the calendar are handed in.
// Every clock that applies is kept, whichever is the shorter: a target of our own never hides a deadline of the law.
import { daysAfter, instantOf } from '../dates.ts';
import type { Both } from '../model.ts';
import type { About, Deadline, Hazard, Law, Rule, Severity, StoppedBy, Term } from './law.ts';
import { dateAt, endOf, workingDayAfter, workingDayBefore, type Calendar } from './working-days.ts';

export type { Hazard, Law, Severity, StoppedBy } from './law.ts';

/**
 * A deadline that runs. `law` is the id of its rule; the rest is as of the moments `from` (what it runs from), `alarmAt` (while there is time
 * left to keep it) and `due`, all ISO in UTC.
 */
export type Clock = {
  readonly id: string;
  readonly law: string;
  readonly must: Both;
  readonly from: string;
  readonly due: string;
  readonly alarmAt: string;
  readonly stoppedBy: StoppedBy;
  readonly why?: Both;
};

/**
 * What was reported: the triage's row, how serious, what failed, and when it was known of first (ISO): the receipt of the first
 * message that told of it. `hazardous` is a judgement, by the triage or by staff; without one the law says what is assumed.
 */
export type Report = {
  readonly row: string;
  readonly severity: Severity;
  readonly item?: string;
  readonly awareAt: string;
  readonly hazardous?: Hazard;
};

/** All clocks that a report starts, from the moment of awareness; those that are due first come first. */
export const clocksFor = (report: Report, law: Law, calendar: Calendar): readonly Clock[] => {
  const date = dateAt(new Date(report.awareAt), calendar);
  const clocks = law.rules
    .filter((rule) => inForce(rule, law, date) && isAbout(rule.about, { ...report, date }, law))
    .flatMap((rule) => started(rule, 'aware', report.awareAt, calendar));
  return clocks.sort(byDue);
};

/**
 * The clocks that an event starts: an investigation that ended starts those of each rule that runs. `running` are those that the
 * report started, also those that the event stops. What runs already is not started again.
 */
export const clocksAfter = (
  event: StoppedBy,
  at: string,
  running: readonly Clock[],
  law: Law,
  calendar: Calendar,
): readonly Clock[] => {
  if (event !== 'investigated') return [];
  const rules = law.rules.filter(({ id }) => running.some((clock) => clock.law === id));
  return rules
    .flatMap((rule) => started(rule, 'investigated', at, calendar))
    .filter(({ id }) => !running.some((clock) => clock.id === id))
    .sort(byDue);
};

/** Working days that the Right to Repair gives for what failed, on a date there; undefined where it says nothing. */
export const rightToRepairFor = (item: string, date: string, law: Law): number | undefined => {
  const report = { row: '', severity: 'S4', item, date } as const;
  const rule = law.rules.find(
    (each) =>
      each.id.startsWith(RIGHT_TO_REPAIR) && inForce(each, law, date) && isAbout(each.about, report, law),
  );
  const within = rule?.deadlines[0]?.within;
  return within !== undefined && 'workingDays' in within ? within.workingDays : undefined;
};
const RIGHT_TO_REPAIR = 'right-to-repair';

/** @param law the id of its rule */
export const isRightToRepair = ({ law }: Pick<Clock, 'law'>): boolean => law.startsWith(RIGHT_TO_REPAIR);

const byDue = (one: Clock, other: Clock): number => one.due.localeCompare(other.due);

const inForce = (rule: Rule, law: Law, date: string): boolean =>
  rule.nations.includes(law.nation) &&
  rule.from !== undefined &&
  rule.from <= date &&
  (rule.until === undefined || date <= rule.until);

type Dated = Omit<Report, 'awareAt'> & { readonly date: string };

const isAbout = (about: About, report: Dated, law: Law): boolean =>
  fits(about, report) && (about.hazard === undefined || about.hazard === hazardOf(report, law));

const hazardOf = (report: Dated, { assumed }: Law): Hazard | undefined =>
  report.hazardous ?? assumed.find(({ about }) => fits(about, report))?.hazard;

const fits = ({ rows, severities, items, notItems, season }: About, report: Dated): boolean =>
  (rows === undefined || rows.includes(report.row)) &&
  (severities === undefined || severities.includes(report.severity)) &&
  (items === undefined || (report.item !== undefined && items.includes(report.item))) &&
  (notItems === undefined || report.item === undefined || !notItems.includes(report.item)) &&
  (season === undefined || isIn(season, report.date.slice(5)));

const isIn = ([from, to]: readonly [string, string], day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

const started = (rule: Rule, after: Deadline['after'], at: string, calendar: Calendar): readonly Clock[] =>
  rule.deadlines
    .filter((deadline) => deadline.after === after)
    .map(({ id, must, within, stoppedBy }) => {
      const from = new Date(at);
      const { due, alarmAt } = ends(within, from, calendar);
      return {
        id,
        law: rule.id,
        must,
        from: from.toISOString(),
        due: due.toISOString(),
        alarmAt: alarmAt.toISOString(),
        stoppedBy,
        ...(rule.applies === undefined ? {} : { why: rule.applies }),
      };
    });

const ends = (
  within: Term,
  from: Date,
  calendar: Calendar,
): { readonly due: Date; readonly alarmAt: Date } => {
  if ('minutes' in within) {
    const after = (minutes: number) => new Date(from.getTime() + minutes * 60_000);
    return { due: after(within.minutes), alarmAt: after(within.alarmAt) };
  }
  const begun = dateAt(from, calendar);
  const [last, notice, of] =
    'weeks' in within
      ? [daysAfter(begun, 7 * within.weeks), 5, 'law' as const]
      : [workingDayAfter(begun, within.workingDays, calendar, within.of), 1, within.of];
  return { due: endOf(last, calendar), alarmAt: alarmBefore(last, notice, begun, calendar, of) };
};

/**
 * In the morning of a working day, so many before the last one, while people are there to put it right. Where the event itself is
 * no earlier, in the morning of the last day: an alarm with the report itself would say nothing.
 */
const alarmBefore = (
  last: string,
  notice: number,
  begun: string,
  calendar: Calendar,
  of: 'law' | 'ours',
): Date => {
  const early = workingDayBefore(last, notice, calendar, of);
  const day = early > begun ? early : last;
  return instantOf(day, MORNING, calendar.timeZone);
};
const MORNING = '09:00';
