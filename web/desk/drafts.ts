// What was written and not sent, chat by chat. It outlives a reload, a killed browser and a lost line, but not the next day.
import { signal, type Signal } from '@preact/signals';
import type { DeskDoes, FileKept } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import type { Kept } from './kept.ts';

export type Draft = {
  readonly say: string;
  readonly note: string;
  readonly isNote: boolean;
  readonly files: readonly FileKept[];
  /** Real time, ms. */
  readonly at: number;
};
export type Drafts = {
  of(conversation: string): Signal<Draft>;
  change(conversation: string, to: Partial<Draft>): void;
  /** Writes what was typed last; called before the page goes. */
  readonly settle: () => void;
  count(): number;
};

const NAME = 'draft:';
const DAY_MS = 24 * 3_600_000;
/** A key press costs no write of its own. */
const WRITE_AFTER_MS = 150;
const EMPTY: Draft = { say: '', note: '', isNote: false, files: [], at: 0 };

export const isEmpty = ({ say, note, files }: Draft): boolean =>
  say === '' && note === '' && files.length === 0;

export type Writing = 'message' | 'note';
export const BOX_WORDS: Readonly<Record<Writing, string>> = {
  message: 'Message to the person',
  note: 'Note: only colleagues see this',
};

/** Said twice it is the same still: what was begun as a note is never sent by a second press. Each keeps its own words. */
export const writes = (
  { drafts, alerts }: { readonly drafts: Drafts; readonly alerts: Pick<Alerts, 'say'> },
  conversation: string,
  what: Writing,
): void => {
  const isNote = what === 'note';
  if (drafts.of(conversation).peek().isNote === isNote) return;
  drafts.change(conversation, { isNote });
  alerts.say(BOX_WORDS[what]);
};

/** What was refused back in the box, below what was written since; undefined where there is nothing to write again. */
export const draftAgain = (draft: Draft, does: DeskDoes): Partial<Draft> | undefined => {
  if (does.does === 'note') return { note: joined(draft.note, does.text), isNote: true };
  if (does.does !== 'say') return undefined;
  return { say: joined(draft.say, does.text), files: [...draft.files, ...(does.files ?? [])] };
};
const joined = (one: string, other: string): string => [one, other].filter((each) => each !== '').join('\n');

export const draftsIn = (kept: Kept, now: () => number = Date.now): Drafts => {
  const drafts = new Map<string, Signal<Draft>>();
  const unwritten = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const name of kept.names(NAME))
    if ((kept.read<Draft>(name)?.at ?? 0) < now() - DAY_MS) kept.remove(name);

  const of = (conversation: string): Signal<Draft> => {
    const known = drafts.get(conversation);
    if (known !== undefined) return known;
    const made = signal<Draft>({ ...EMPTY, ...kept.read<Draft>(NAME + conversation) });
    drafts.set(conversation, made);
    return made;
  };
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const conversation of unwritten) {
      const draft = of(conversation).peek();
      if (isEmpty(draft) && !draft.isNote) kept.remove(NAME + conversation);
      else kept.write(NAME + conversation, draft);
    }
    unwritten.clear();
  };
  kept.heard((name) => {
    if (!name.startsWith(NAME)) return;
    const conversation = name.slice(NAME.length);
    const mirror = drafts.get(conversation);
    if (mirror !== undefined && !unwritten.has(conversation))
      mirror.value = { ...EMPTY, ...kept.read<Draft>(name) };
  });
  return {
    of,
    change: (conversation, to) => {
      const draft = of(conversation);
      draft.value = { ...draft.peek(), ...to, at: now() };
      unwritten.add(conversation);
      // What was sent is gone at once, so that a reload does not send it twice.
      if (to.say === '' || to.note === '' || to.files !== undefined) settle();
      else timer ??= setTimeout(settle, WRITE_AFTER_MS);
    },
    settle,
    count: () => kept.names(NAME).length,
  };
};
