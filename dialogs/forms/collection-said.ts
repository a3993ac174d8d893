// What people say when they are asked whether large items will be outside.
import { normalise } from '../../bot/understanding/normalise.ts';
import { keepSaid, type Keep } from './visit-near.ts';

/** "It's all out the front": it will be there. "I won't be in" is no reason to change anything: nobody need be. */
export const outsideSaid = (text: string): Keep | undefined => {
  const said = normalise(text);
  if (AWAY.test(said)) return undefined;
  return keepSaid(text) ?? (OUTSIDE.test(said) && !NOT.test(said) ? 'yes' : undefined);
};

const AWAY =
  /^(?:(?:but|no|sorry) )*(?:i|we|nobody|no one)(?: ll| am| are| is)? (?:cant|cannot|wont|will not|not|will)(?: be)?(?: going to be)? (?:in|home|at home|there)\b/;
const OUTSIDE =
  /\b(?:outside|out (?:the )?(?:front|back)|out (?:there|already|now|tonight|by then)|(?:on|in) the (?:drive|driveway|pavement|garden|front)|(?:all|be|is|its|are|it|them) out|y tu allan|tu fas)\b/;
const NOT = /\b(?:not|cant|cannot|wont|didnt|havent|isnt|help|how|what|where|when|if)\b/;
