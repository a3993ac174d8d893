// What was written in a question over the page and not sent: it outlives the question, a reload and a killed browser, but not the next day.
import { useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import type { Kept } from './kept.ts';

export type HalfWritten = {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly sent: () => void;
};
type Written = {
  readonly text: string;
  /** Real time, ms. */
  readonly at: number;
};

export const HALF_WRITTEN = 'half:';
const DAY_MS = 24 * 3_600_000;

/** @param about what of: one for each chat or request */
export const useHalfWritten = (about: string, given = ''): HalfWritten => {
  const { kept } = useDesk();
  const name = HALF_WRITTEN + about;
  const keep = (words: string) => {
    if (words === '') kept.remove(name);
    else kept.write(name, { text: words, at: Date.now() } satisfies Written);
  };
  const [text, setText] = useState(() => {
    if (given === '') return kept.read<Written>(name)?.text ?? '';
    keep(given);
    return given;
  });
  return {
    text,
    write: (words) => {
      setText(words);
      keep(words);
    },
    sent: () => kept.remove(name),
  };
};

/** The same of a form of several fields: one thing that was begun, not several. */
export const useHalfFilled = <T extends Readonly<Record<string, string>>>(about: string, empty: T) => {
  const { text, write, sent } = useHalfWritten(about);
  const filled: T = { ...empty, ...(text === '' ? {} : (JSON.parse(text) as Partial<T>)) };
  const change = (to: Partial<T>) => {
    const after = { ...filled, ...to };
    write(Object.values(after).every((each) => each === '') ? '' : JSON.stringify(after));
  };
  return { filled, change, sent };
};

export const forgetHalfWritten = (kept: Kept, now: () => number = Date.now): void => {
  for (const name of kept.names(HALF_WRITTEN))
    if ((kept.read<Written>(name)?.at ?? 0) < now() - DAY_MS) kept.remove(name);
};
