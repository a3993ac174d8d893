// What the agent did that is not in the transcript yet: kept until it is, and posted again under the same id.
import type { Activity } from '../../bot/model.ts';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { DeskDoes, TurnShown } from '../../lambdas/desk/wire.ts';
import { agentOf } from './lines.ts';

/** `waiting`: not posted yet, or the line was down. `posted`: the API has it. `refused`: it never will, and `why` says so. */
export type Pending = {
  readonly id: string;
  readonly conversation: string;
  /** The conversation's version when it was done: what answers it comes after. */
  readonly version: number;
  /** Real time, ms: their order. */
  readonly at: number;
  readonly do: DeskDoes;
  readonly state: 'waiting' | 'posted' | 'refused';
  readonly why?: string;
};

/** What would be shown as a line of the transcript. */
export const isLine = ({ do: { does } }: Pending): boolean =>
  does === 'say' || does === 'answer' || does === 'form' || does === 'note';

/** What is left of `pending` once these turns are known: each line of theirs settles one thing that was done. */
export const unsettled = (
  pending: readonly Pending[],
  {
    turns,
    summary,
    me,
  }: { readonly turns: readonly TurnShown[]; readonly summary?: ChatSummary; readonly me: string },
): readonly Pending[] => {
  const taken = new Set<string>();
  return pending.filter((each) => !isSettled(each, turns, summary, me, taken));
};

const isSettled = (
  each: Pending,
  turns: readonly TurnShown[],
  summary: ChatSummary | undefined,
  me: string,
  taken: Set<string>,
): boolean => {
  if (each.state === 'refused') return false;
  const later = turns.filter(({ version }) => version > each.version);
  for (const { version, activities } of later)
    for (const [index, activity] of activities.entries()) {
      const key = `${version}.${index}`;
      if (taken.has(key)) continue;
      const isIt = agentOf(activity) === me && wordsIn(activity) === wordsOf(each);
      if (!isIt) continue;
      taken.add(key);
      return true;
    }
  if (each.do.does === 'say' || each.do.does === 'note') return false;
  const { does } = each.do;
  // What else was done shows in how the chat stands, or in a turn after it.
  if (does === 'accept' && summary?.agent !== undefined) return true;
  return each.state === 'posted' && (summary === undefined || summary.version > each.version);
};

/** The API takes away what cannot be seen, and keeps the rest as it was written. */
const wordsOf = ({ do: does }: Pending): string | undefined =>
  does.does === 'say' || does.does === 'note' ? seen(does.text) : undefined;
const wordsIn = ({ type, text, value }: Partial<Activity>): string => {
  const noted = type === 'trace' ? (value as { readonly text?: unknown } | undefined)?.text : text;
  return typeof noted === 'string' ? seen(noted) : '';
};
const seen = (text: string): string => text.replace(/\s+/g, ' ').trim();
