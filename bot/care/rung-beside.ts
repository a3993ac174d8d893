// What cannot wait, told with the wish to be rung about it: it is told where the triage asks, and the number is its answer there.
import type { Dialog } from '../model.ts';
import type { Care, Situation } from '../situation.ts';
import { asksIn } from '../understanding/telling.ts';
import { normalise } from '../understanding/normalise.ts';
import { openingMeant } from './opened.ts';
import { begin } from './proceed.ts';
import { dialogIn } from './question.ts';

export const rungBeside: Care = (situation) => {
  const { reply, state, content } = situation;
  if (reply.option !== undefined || reply.pin !== undefined || state.open !== undefined) return undefined;
  const { wish, number, unless } = content.triage.ring;
  if (!wish.test(reply.text) || unless.test(normalise(reply.text))) return undefined;
  const rest = reply.text.replace(wish, ' ').replace(number, ' ').replaceAll(/\s+/gu, ' ').trim();
  const dialog = asksIn(rest) ? undefined : urgentIn(situation, rest);
  return dialog && begin(situation, dialog, { said: reply.text, light: true });
};

/** The tree of what they tell: one that these words open, or of a row of it where they are like its topics. */
const urgentIn = (situation: Situation, rest: string): Dialog | undefined => {
  const { content, understand, state } = situation;
  const opens = openingMeant({ ...situation, reply: { text: rest } })?.dialog;
  if (opens?.soFar !== undefined) return opens;
  const dialog = dialogIn(situation, content.triage.tree(rest));
  const verdict = dialog && understand(rest, state.language);
  const near = verdict?.kind === 'one' ? [verdict.match] : (verdict?.matches ?? []);
  return near.some(({ id }) => content.triage.topics.includes(id)) ? dialog : undefined;
};
