// What is typed to turn something off or on, read: every mistake with a sentence that says what would be right.
import { TEXT_MAX } from '../notices/read.ts';
import { distance } from '../understanding/distance.ts';
import type { Switch } from './switch.ts';

/** What there is, by its name, such as `form:report-pothole`; and of what can never be off, why. */
export type Switchable = {
  readonly names: readonly string[];
  readonly never: (name: string) => string | undefined;
};
export type TypedSwitch = {
  readonly what: string;
  readonly reason: string;
  readonly until: string;
  readonly en: string;
  readonly cy: string;
};
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const REASON_MAX = 200;
const NEAREST = 3;

/** `messenger` is `channel:messenger`: no form and no answer is named so. */
export const readName = (typed: string, { names, never }: Switchable): Read<string> => {
  const name = typed.trim().toLowerCase();
  const found = [name, `channel:${name}`].find((each) => names.includes(each));
  const refused = [name, `form:${name}`, `faq:${name}`].map(never).find((each) => each !== undefined);
  if (refused !== undefined) return { ok: false, why: refused };
  if (found !== undefined) return { ok: true, value: found };
  if (name === '') return { ok: false, why: `Name what to turn off, such as ${names.slice(-1).join('')}.` };
  return { ok: false, why: `There is no "${typed}". Did you mean ${nearest(name, names).join(', ')}?` };
};

export const readSwitch = (
  typed: TypedSwitch,
  known: Switchable,
  { now, by }: { readonly now: Date; readonly by: string },
): Read<Switch> => {
  const name = readName(typed.what, known);
  if (!name.ok) return name;
  const why = typed.reason.trim();
  if (why === '') return { ok: false, why: 'Say why, for whoever finds it off: --reason "…".' };
  if (why.length > REASON_MAX)
    return { ok: false, why: `The reason is longer than ${REASON_MAX} characters.` };
  const until = typed.until === '' ? undefined : instant(typed.until);
  if (until === null)
    return {
      ok: false,
      why: `"${typed.until}" is no time: write it as 2026-11-30T18:00Z, or +2h, +30m, +1d.`,
    };
  const till = until === undefined ? undefined : until(now);
  if (till !== undefined && till <= now.toISOString()) return { ok: false, why: `${till} is over already.` };
  const [en, cy] = [typed.en.trim(), typed.cy.trim()];
  if (en === '' && cy !== '') return { ok: false, why: 'Say it in English, too: --say "…".' };
  const bad = [en, cy].find((each) => each.length > TEXT_MAX || /[{}<>]/.test(each));
  if (bad !== undefined)
    return {
      ok: false,
      why: `What people are told is at most ${TEXT_MAX} characters, without {, }, < and >.`,
    };
  return {
    ok: true,
    value: {
      what: name.value,
      since: now.toISOString(),
      by,
      why,
      ...(till === undefined ? {} : { until: till }),
      ...(en === '' ? {} : { said: { en, ...(cy === '' ? {} : { cy }) } }),
    },
  };
};

/** Null when it is no time. A time without its zone would be another on each machine. */
const instant = (typed: string): ((now: Date) => string) | null => {
  const [, count, unit = ''] = /^\+(\d{1,4})([mhd])$/.exec(typed) ?? [];
  if (count !== undefined)
    return (now) => new Date(now.getTime() + Number(count) * (UNITS[unit] ?? 0)).toISOString();
  const isZoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(typed);
  const at = new Date(typed);
  return isZoned && !Number.isNaN(at.getTime()) ? () => at.toISOString() : null;
};
const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** By slips in the id, and what has it in its name. */
const nearest = (name: string, names: readonly string[]): readonly string[] => {
  const id = idOf(name);
  const far = (each: string) => {
    const other = idOf(each);
    const shares = other.split('-').filter((word) => word.length > 2 && id.includes(word)).length;
    const holds = other.includes(id) || id.includes(other) ? 10 : 0;
    return distance(id, other, id.length + other.length) - 4 * shares - holds;
  };
  return names.toSorted((a, b) => far(a) - far(b)).slice(0, NEAREST);
};
const idOf = (name: string): string => name.slice(name.indexOf(':') + 1);
