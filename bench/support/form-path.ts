// One way through a form: what a citizen types, and what they come with.
import type { Answers, Json } from '../../bot/model.ts';

/** What a citizen types, message by message, from a closed form to its reference. `at` is Porth's time (ISO) when they begin. */
export type Path = {
  readonly at: string;
  readonly says: readonly string[];
  /** A timer opens it, with these answers. */
  readonly begins?: Answers;
  /** What this person's own look-ups find, by place: Northmoor in memory keeps no visits and requests of theirs. */
  readonly found?: Readonly<Record<string, Json>>;
};
export type Paths = { readonly shortest: Path; readonly chatty: Path };

/** Porth's time when most of them begin. */
export const NOON = '2026-09-22T11:00:00.000Z';
export const at = (time: string, ...says: readonly string[]): Path => ({ at: time, says });
