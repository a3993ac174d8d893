// A form that came with an answer, and in which nothing was answered yet: whoever turns to something else is not held by it.
import type { CommandId } from '../content.ts';
import { closed, phrase, type Reaction, type Situation } from '../situation.ts';

/** Commands that are about something else than its question. */
const LEAVES: ReadonlySet<CommandId> = new Set(['person', 'menu', 'bot', 'thanks', 'cancel', 'letter']);
/** Said before anything is meant: nobody turns by it from a question that they have not seen. */
const GREETS: ReadonlySet<CommandId> = new Set(['menu', 'bot', 'thanks']);
export const leaves = (command: CommandId, { isUnseen }: Pick<Situation, 'isUnseen'>): boolean =>
  LEAVES.has(command) && !(isUnseen === true && GREETS.has(command));

/** Nothing was begun, so nothing is said to be stopped. */
export const calledOff = (situation: Situation, more: readonly string[]): Reaction => ({
  say: [{ text: [phrase(situation, 'goOn'), ...more].join('\n') }],
  state: closed(situation.state),
  status: 'cancelled',
});
