// What people say instead of an option: one pattern an option, on normalised words.
import { normalise } from '../../bot/understanding/normalise.ts';

/** The one option whose pattern fits; undefined when none does, or nobody could say which. */
export const saidIn =
  <O extends string>(patterns: Readonly<Partial<Record<O, RegExp>>>) =>
  (text: string, ids?: readonly string[]): O | undefined => {
    const said = normalise(text);
    const fits = (Object.entries(patterns) as [O, RegExp][]).filter(
      ([id, pattern]) => ids?.includes(id) !== false && pattern.test(said),
    );
    return fits.length === 1 ? fits[0]?.[0] : undefined;
  };
