// The day's caps on texts: a danger to life always goes and is counted, the rest is refused once a cap is reached.
import { localTime } from '../../dates.ts';
import type { Language } from '../../model.ts';
import type { Delivery } from '../../runtime/ports.ts';
import type { CapName, Caps, Spending } from '../../services/spending.ts';
import type { Attempt } from './attempt.ts';
import { render } from './render.ts';
import type { Text } from './texts.ts';

/** Attempts that keep within the caps, for one delivery. */
export type Cap = (attempt: Attempt, delivery: Delivery) => Attempt;
export const NO_CAP: Cap = (attempt) => attempt;

export type CapPorts = {
  readonly spending: Spending;
  readonly caps: Caps;
  /** Where a day begins and ends. */
  readonly timeZone: string;
  /** What whoever has had all their texts of a day is told, once. */
  readonly notice: (language: Language) => string;
  /** Every text that is refused. */
  readonly log: (entry: {
    readonly outcome: 'refused';
    readonly refusal: 'over-cap';
    readonly code: string;
    readonly segments: number;
  }) => void;
  /** Once a day: until the next, only those in danger are answered by text. */
  readonly alarm: (day: string) => void;
  readonly warn: (what: string, error: unknown) => void;
};

export const capped =
  ({ spending, caps, timeZone, notice, log, alarm, warn }: CapPorts): Cap =>
  (attempt, { conversation, now, activities, urgent }) => {
    const day = localTime(now === undefined ? new Date() : new Date(now), timeZone).date;
    /** What cannot be counted is sent: a table that fails must not silence the council. */
    const counting = async <T>(count: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await count();
      } catch (error) {
        warn('a text was not counted', error);
        return undefined;
      }
    };
    const take = ({ reference, parts: segments }: Text, most?: Caps): Promise<CapName | undefined> =>
      counting(() => spending.take({ day, conversation, reference, segments }, most));
    const whatever: Attempt = async (text, to, withinMs) => {
      const came = await attempt(text, to, withinMs);
      if (came.kind === 'sent') await take(text);
      return came;
    };
    if (urgent === true) return whatever;

    return async (text, to, withinMs) => {
      const began = performance.now();
      const leftMs = () => Math.floor(withinMs - (performance.now() - began));
      const cap = await take(text, caps);
      if (cap === undefined) return attempt(text, to, leftMs());
      const refused = { refusal: 'over-cap', code: `cap ${cap}` } as const;
      log({ outcome: 'refused', ...refused, segments: text.parts });
      const isFirst = await counting(() => spending.first(day, cap === 'all' ? cap : conversation));
      if (isFirst === true && cap === 'all') alarm(day);
      if (isFirst === true && cap === 'person')
        await whatever(inPlaceOf(text, notice(languageOf(activities[text.of]))), to, leftMs());
      return { kind: 'refused', ...refused };
    };
  };

const languageOf = (activity: Delivery['activities'][number] | undefined): Language =>
  activity?.locale?.startsWith('cy') === true ? 'cy' : 'en';

const inPlaceOf = (text: Text, words: string): Text => ({
  ...text,
  ...(render({ type: 'message', text: words })[0] ?? text),
  reference: `cap-${text.reference.slice(0, 28)}`,
});
