// Which dialog has to come before another, so that it is known surely enough who writes.
import { levelNow } from '../identity.ts';
import type { Answers, Dialog, OpenDialog } from '../model.ts';
import type { Situation } from '../situation.ts';
import { dialogIn } from './question.ts';

/** The question of a proving dialog that says which form it is for. Its answer comes with it. */
export const FOR = 'for';

/** Undefined when it is known surely enough. */
export const provingFirst = (
  { content, state, now }: Pick<Situation, 'content' | 'state' | 'now'>,
  { level = 1 }: Pick<Dialog, 'level'>,
): Dialog | undefined => {
  const known = levelNow(state, now);
  if (level <= known) return undefined;
  const { match, code } = content.leads.prove;
  return dialogIn({ content, now }, known < 2 ? match : code);
};

/** The form that a proving dialog was opened for. */
export const formOf = ({ answers }: OpenDialog): string | undefined => {
  const form = answers.find(([id]) => id === FOR)?.[1];
  return typeof form === 'string' ? form : undefined;
};

/** Whoever comes to it of their own accord comes for nothing in particular. */
export const withFor = (answers: Answers): Answers =>
  answers.some(([id]) => id === FOR) ? answers : [[FOR, null], ...answers];
