// Words of whoever wants a permit for a skip: on normalised words. "Skip" alone leaves a question out.
import type { Opening } from '../bot/content.ts';

const PERMIT =
  '(?:permits?|li[cs]en[cs]es?|permission|trwydded\\w*|drwydded\\w*|nhrwydded\\w*|caniatad|ganiatad)';
const SKIP = '(?:skips?|sgip(?:iau)?)';
/** One that stands there already, and what was put beside it, is another matter. */
const NOT =
  '(?!.*\\b(?:dump\\w*|overflow\\w*|block\\w*|fire|burning|complain\\w*|report|skip (?:the|this|that|it))\\b)';

const skipPermits: readonly RegExp[] = [
  new RegExp(`^${NOT}.{0,60}\\b${SKIP}\\b.{0,30}\\b${PERMIT}\\b.{0,40}$`),
  new RegExp(`^${NOT}.{0,60}\\b${PERMIT}\\b.{0,30}\\b${SKIP}\\b.{0,40}$`),
  new RegExp(
    `^${NOT}.{0,40}\\b(?:put|have|leave|place|get|rhoi|gadael)\\b.{0,15}\\b${SKIP}\\b.{0,15}\\b(?:on|in|outside|ar|yn)\\b.{0,10}\\b(?:road|street|pavement|highway|ffordd|stryd|palmant)\\b.{0,20}$`,
  ),
];

/** "Trwydded sgip" has none of the small words that tell a language. */
const inWelsh = ({ source }: RegExp): RegExp => new RegExp(`^(?=.*\\bsgip)${source.slice(1)}`);

export const openingsOfSkips: readonly Opening[] = [
  { said: skipPermits.map(inWelsh), form: 'skip-permit', answers: [], light: true, language: 'cy' },
  { said: skipPermits, form: 'skip-permit', answers: [], light: true },
];
