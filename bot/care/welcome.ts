// The chat is opened, and nothing was said yet.
import { offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { backTo } from './commands.ts';
import { toldLapsed, withoutLapsed } from './lapsed.ts';
import { menuOptions } from './menu.ts';
import { askNow, dialogIn, isAwaiting, unheld } from './question.ts';

/** With the menu, or with the question that was open, unless it is kept no longer. */
export const welcome = (arrived: Situation): Reaction => {
  const situation = withoutLapsed(arrived);
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open !== undefined && dialog !== undefined && !isAwaiting(open)) {
    const { text, ...ask } = askNow(situation, dialog, open);
    return {
      say: [{ ...ask, text: `${backTo(situation, { dialog })} ${text}` }],
      state: { ...situation.state, open: unheld(open) },
      status: 'asked',
    };
  }
  const options = menuOptions(situation);
  const lapsed = toldLapsed(situation, options);
  if (lapsed !== undefined) return { ...lapsed, status: 'greeted' };
  return {
    say: [{ text: phrase(situation, 'menu'), options }],
    state: offering(situation.state, options),
    status: 'greeted',
  };
};
