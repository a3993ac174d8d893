// The home that they gave in this chat, in a form or in their own words: whoever tells of a danger minutes later is asked whether it is there.
import { whereIn, whereSaid } from '../incidents/where-heard.ts';
import type { Answers, Json, OpenDialog, ToldDanger } from '../model.ts';
import { inFull, type Homes } from '../services/addresses.ts';
import type { Reaction, Situation } from '../situation.ts';
import { wasProving } from './proof-said.ts';
import { dialogIn } from './question.ts';

/** Notes it with the turn in which it was given. What is typed to show who they are is noted nowhere. */
export const withHomeGiven = <R extends Reaction | undefined>(situation: Situation, reaction: R): R => {
  if (reaction === undefined || wasProving(situation)) return reaction;
  const { state } = reaction;
  const told = placeOfDanger(situation.state.danger, state.danger);
  if (told !== undefined)
    return {
      ...reaction,
      state: { ...state, homeGiven: { place: told, at: situation.heardAt.toISOString() } },
    };
  // While a danger holds, what they write is of that.
  if ([situation.state, state].some(({ danger }) => danger?.held === true)) return reaction;
  const forms = [situation.state.open, state.open];
  if (forms.some((open) => dialogIn(situation, open?.dialog)?.proves === true)) return reaction;
  const filled = homeIn(state.open);
  const place = filled ?? homeWritten(situation);
  // The same home given again, days later, is given then; a form that has had it all along gives it no more.
  const isOld = filled !== undefined && filled === homeIn(situation.state.open);
  if (place === undefined || (isOld && place === state.homeGiven?.place)) return reaction;
  return { ...reaction, state: { ...state, homeGiven: { place, at: situation.heardAt.toISOString() } } };
};

/** As it was filled in, with its postcode: a postcode alone is some fifteen homes. */
const homeIn = (open: OpenDialog | undefined): string | undefined => {
  const said = new Map(open?.answers);
  const code = said.get('postcode');
  if (typeof code !== 'string') return undefined;
  const home = lineOf(said, open?.found, code);
  return home === undefined ? undefined : `${home}, ${code}`;
};

const lineOf = (
  said: ReadonlyMap<Answers[number][0], Json>,
  found: OpenDialog['found'],
  code: string,
): string | undefined => {
  const homes = inFull((found?.[`addresses:${code}`] ?? []) as Homes);
  const given = ['house', 'address'].map((id) => said.get(id)).find((each) => typeof each === 'string');
  if (typeof given !== 'string') return undefined;
  const start = given.toLowerCase();
  const fit = homes.filter(
    ({ uprn, line }) =>
      uprn === given || line.toLowerCase() === start || startsWith(line.toLowerCase(), start),
  );
  const [one, ...others] = fit;
  if (one !== undefined && others.length === 0) return one.line;
  return IS_ID.test(given) ? undefined : given;
};
const startsWith = (line: string, start: string): boolean =>
  line.startsWith(`${start} `) || line.startsWith(`${start},`);
const IS_ID = /^(?:\d{6,}|none)$/;

/** A house with its postcode or its street; of less nobody could say whether it is theirs. */
const homeWritten = ({ reply, content }: Situation): string | undefined => {
  if (reply.option !== undefined || !/\d/.test(reply.text)) return undefined;
  const where = whereIn(reply.text, content.council.postcodes);
  const isHome = where.house !== undefined && (where.street ?? where.postcode) !== undefined;
  return isHome ? whereSaid(where) : undefined;
};

/** Where the danger was that is over now: whoever tells of another is asked whether it is there. */
const placeOfDanger = (before: ToldDanger | undefined, after: ToldDanger | undefined): string | undefined => {
  const { house, street, postcode, ...rest } = before?.where ?? {};
  const isOver = before?.held === true && after?.held !== true;
  return isOver && house !== undefined && (street ?? postcode) !== undefined
    ? whereSaid({ ...rest, house, ...(street && { street }), ...(postcode && { postcode }) })
    : undefined;
};
