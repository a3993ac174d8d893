// The way through a form: as far as the answers and what was looked up lead, and what stops there.
import type {
  Answers,
  Both,
  Field,
  Found,
  Hazard,
  Json,
  LinkPurpose,
  Listed,
  Outcome,
  Question,
  Step,
} from '../model.ts';
import { findName, isNothing, withOptions } from './found.ts';

/** A rule of a form, its types taken away: it sees what was answered and found above it, and the time. */
export type Given<T> = (answers: never, found: never, now: Date) => T;
export type Part = { readonly id: string; readonly when: Given<boolean> | undefined } & (
  | {
      readonly kind: 'ask';
      readonly field: Field;
      readonly optional: boolean;
      readonly known: string | undefined;
      readonly within: string | undefined;
      readonly called: readonly string[] | undefined;
      readonly given: boolean | undefined;
      readonly page: LinkPurpose | undefined;
      readonly options: Given<readonly Listed[]> | undefined;
      readonly says: Given<Both | undefined> | undefined;
    }
  | {
      readonly kind: 'find';
      readonly in: string;
      readonly by: Given<string>;
      readonly none: None | undefined;
    }
  | { readonly kind: 'rule'; readonly decide: Given<Outcome | undefined> }
  | { readonly kind: 'hazard'; readonly told: Given<Hazard | undefined> }
  | { readonly kind: 'stands'; readonly told: Given<Both | undefined> }
);
type Asking = Part & { readonly kind: 'ask' };
/** A part as it is at one time: with its question put together. */
export type Ready = Exclude<Part, { kind: 'ask' }> | (Asking & { readonly question: Question });

/** Nothing was found: which answer is asked for again, why, and what is looked up anew for it. */
export type None = {
  readonly ask: string;
  readonly why: (answers: never) => Both;
  readonly afresh: readonly string[];
};

type Stop = Readonly<
  | { kind: 'ask'; question: Question; why?: Both }
  | { kind: 'find'; find: { readonly in: string; readonly by: string } }
  | { kind: 'end'; outcome: Outcome }
>;
export type Way = {
  readonly stop?: Stop;
  readonly met: Answers;
  /** The answers met, without those that were left out. */
  readonly known: Readonly<Record<string, Json>>;
  /** What was found on the way, by its name in the form, and as it is kept. */
  readonly got: Readonly<Record<string, Json>>;
  readonly kept: Found;
  readonly hazard?: Hazard;
  readonly stands?: Both | undefined;
};

/** Only what was met on the way is seen further on, and by the outcome. */
export const walk = (parts: readonly Ready[], answers: Answers, found: Found, now: Date): Way => {
  const given = new Map(answers);
  const met: [string, Json][] = [];
  const known: Record<string, Json> = {};
  const got: Record<string, Json> = {};
  const kept: Record<string, Json> = {};
  const way: Way & { hazard?: Hazard; stands?: Both | undefined } = { met, known, got, kept };
  const ask = <T>(rule: Given<T>): T => rule(known as never, got as never, now);
  for (const part of parts) {
    const { id, when } = part;
    if (when !== undefined && !ask(when)) continue;
    if (part.kind === 'rule') {
      const outcome = ask(part.decide);
      if (outcome !== undefined) return { ...way, stop: { kind: 'end', outcome } };
      continue;
    }
    if (part.kind === 'hazard') {
      const hazard = ask(part.told);
      if (hazard !== undefined) way.hazard = hazard;
      continue;
    }
    if (part.kind === 'stands') {
      way.stands = ask(part.told);
      continue;
    }
    if (part.kind === 'find') {
      const find = { in: part.in, by: ask(part.by) };
      const name = findName(find);
      if (!Object.hasOwn(found, name)) return { ...way, stop: { kind: 'find', find } };
      const value = found[name] ?? null;
      if (part.none !== undefined && isNothing(value)) return anew(parts, part.none, way);
      got[id] = kept[name] = value;
      continue;
    }
    const value = given.get(id);
    // What comes with the dialog is never asked for.
    if (value === undefined && part.given === true && part.optional) continue;
    const isSkipped = part.optional && value === null;
    if (value === undefined || !(isSkipped || isAccepted(part, value, ask)))
      return { ...way, stop: { kind: 'ask', question: part.question } };
    met.push([id, value]);
    if (value !== null) known[id] = value;
  }
  return way;
};

/** Rules may look at the time, so a form is put together for one. */
export const readyAt = (parts: readonly Part[], now: Date): readonly Ready[] => {
  const ready: Ready[] = [];
  for (const part of parts)
    ready.push(part.kind === 'ask' ? { ...part, question: questionOf(part, [...ready], now) } : part);
  return ready;
};

export const questionsOf = (parts: readonly Ready[]): readonly Question[] =>
  parts.flatMap((part) => (part.kind === 'ask' ? [part.question] : []));

/** The question with what is seen of the parts before it; its Welsh is laid over it afterwards. */
const questionOf = (part: Asking, before: readonly Ready[], now: Date): Question => {
  const { id, field, optional, options, known, within, called, given, page, says } = part;
  const question = {
    id,
    field,
    optional,
    words: { en: field.english, cy: field.english },
    ...(known === undefined ? {} : { known }),
    ...(within === undefined ? {} : { within }),
    ...(called === undefined ? {} : { called }),
    ...(given === true ? { given } : {}),
    ...(page === undefined ? {} : { page }),
  };
  const seen =
    <T>(rule: Given<T>, otherwise: T) =>
    (answers: Answers, found: Found): T => {
      const way = walk(before, answers, found, now);
      return way.stop === undefined ? rule(way.known as never, way.got as never, now) : otherwise;
    };
  return {
    ...question,
    ...(options && { listed: seen<readonly Listed[]>(options, []) }),
    ...(says && { says: seen(says, undefined) }),
  };
};

const isAccepted = (
  { question, options }: Ready & { readonly kind: 'ask' },
  value: Json,
  ask: <T>(rule: Given<T>) => T,
): boolean => {
  const { words } = options === undefined ? question : withOptions(question, ask(options));
  return question.field.accepts(value, words);
};

/** Nothing was found by an answer: it is asked for again, as if it had not been given. */
const anew = (parts: readonly Ready[], { ask, why, afresh }: None, way: Way): Way => {
  const part = parts.find((each) => each.kind === 'ask' && each.id === ask);
  if (part?.kind !== 'ask') throw new RangeError(`The form has no question "${ask}" to ask again.`);
  const met = way.met.filter(([id]) => id !== ask);
  const kept = Object.fromEntries(
    Object.entries(way.kept).filter(([name]) => !afresh.some((place) => name.startsWith(`${place}:`))),
  );
  return { ...way, met, kept, stop: { kind: 'ask', question: part.question, why: why(way.known as never) } };
};

/** The way as the step that it leads to. */
export const stepOf = (
  { stop, met, kept, hazard, stands, ...way }: Way,
  end: (known: never, got: never) => Outcome,
): Step => ({
  ...(stop ?? { kind: 'end', outcome: end(way.known as never, way.got as never) }),
  met,
  ...(Object.keys(kept).length === 0 ? {} : { found: kept }),
  ...(hazard && { hazard }),
  ...(stands && { stands }),
});
