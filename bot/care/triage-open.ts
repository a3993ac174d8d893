// What may be a danger and is asked about has rules of its own: no manners, no menu, and START brings it back.
import type { Situation } from '../situation.ts';

/** What may be a danger, and is asked about. */
export const isTriage = (
  { content: { holds } }: Pick<Situation, 'content'>,
  dialog: string | undefined,
): boolean =>
  dialog !== undefined && (holds.rows[dialog] !== undefined || Object.values(holds.next).includes(dialog));
