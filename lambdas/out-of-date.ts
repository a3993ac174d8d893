// Old facts, as alarms: named on `/health`, and one line a day in the log of the minute's tick. What is said to people goes on as it is.
import type { OutOfDate } from '../dialogs/out-of-date.ts';
import { localTime } from '../bot/dates.ts';
import type { Checks } from './health.ts';

type Of = OutOfDate['of'];
const KINDS: readonly Of[] = ['helplines', 'bank-holidays', 'law', 'rota'];

/** When in the day the line is written (`HH:MM`, local): once, while somebody is there to read it. */
const AT = '09:00';

export type OutOfDateDeps = {
  readonly clock: () => Date;
  /** Loaded when it is asked for: nothing that answers people needs it. */
  readonly outOfDate: () => Promise<(now: Date) => readonly OutOfDate[]>;
};

/** One check for each kind of fact. */
export const datedChecks = ({ clock, outOfDate }: OutOfDateDeps): Checks =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      async () => {
        const old = (await outOfDate())(clock()).filter(({ of }) => of === kind);
        if (old.length > 0) throw new Error(old.map(({ what }) => what).join('; '));
      },
    ]),
  );

/** For every minute: writes its line in one of them, and only when something is out of date. */
export const warnDaily =
  ({
    clock,
    outOfDate,
    timeZone,
    warn,
  }: OutOfDateDeps & {
    readonly timeZone: string;
    readonly warn: (what: string, why: unknown) => void;
  }) =>
  async (): Promise<void> => {
    const now = clock();
    if (localTime(now, timeZone).time !== AT) return;
    const old = (await outOfDate())(now);
    if (old.length === 0) return;
    warn(
      'Facts are out of date.',
      old.map(({ file, id, what }) => [file, id, what].filter((part) => part !== undefined).join(' ')),
    );
  };
