// A form that came with an answer, and in which nothing was answered yet: whoever turns to something else is not held by it.
import type { CommandId } from '../content.ts';
import type { Dialog, OpenDialog } from '../model.ts';
import { closed, momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { answers, asksSomething, saysAddress } from './answers.ts';
import { changeMeant, rightOne } from './change.ts';
import { menu } from './menu.ts';
import { offeredMeant } from './offered.ts';
import { questionIn } from './question.ts';

/** Commands that are about something else than its question. */
const LEAVES: ReadonlySet<CommandId> = new Set(['person', 'menu', 'bot', 'thanks', 'cancel']);
export const leaves = (command: CommandId): boolean => LEAVES.has(command);

/** Nothing was begun, so nothing is said to be stopped. */
export const calledOff = (situation: Situation, more: readonly string[]): Reaction => ({
  say: [{ text: [phrase(situation, 'goOn'), ...more].join('\n') }],
  state: closed(situation.state),
  status: 'cancelled',
});

/** Another matter is attended to as if the form had never been opened; undefined when the words are meant for it. */
export const turnedAway = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  if (open.light !== true || isForIt(situation, dialog, open)) return undefined;
  const free = { ...situation, state: closed(situation.state) };
  const asksOther = asksSomething(situation) || asksNothing(situation.reply.text);
  return answers(free) ?? (asksOther ? menu(free) : undefined);
};

const isForIt = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean => {
  const { reply } = situation;
  if (reply.to !== undefined) return true;
  if (open.failed === true && offeredMeant(situation) !== undefined) return true;
  const question = questionIn(dialog, open, open.asked);
  if (reply.option !== undefined || question === undefined) return false;
  if (question.field.open && asksSomething(situation)) return false;
  if (saysAddress(situation)) return true;
  if (question.field.parse(reply, question.words, momentOf(situation)).ok) return true;
  return [changeMeant, rightOne].some((means) => means(reply.text, dialog, open) !== undefined);
};
