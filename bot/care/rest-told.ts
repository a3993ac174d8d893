// Of two matters in one message one is known: it is answered, and it is said plainly that the other is not. Neither is passed over.
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { aspectAsked } from '../understanding/aspects.ts';
import { halvesOf } from '../understanding/clauses.ts';
import { moodOf } from '../understanding/mood.ts';
import { normalise } from '../understanding/normalise.ts';
import { keptUnanswered } from './unanswered.ts';

/**
 * One matter that is sure, beside one of which nothing is known.
 * @param sure reads one that is
 */
export const besideUnknown = <S extends Situation, R>(
  situation: S,
  sentences: readonly string[],
  sure: (situation: S, text: string) => R | undefined,
): { readonly known: R; readonly rest: string } | undefined => {
  const [sentence = '', other, ...more] = sentences;
  if (more.length > 0) return undefined;
  const pairs = other === undefined ? halvesWith(sentence, situation) : [[sentence, other] as const];
  const ways = pairs.flatMap(([before, after]) => [[before, after] as const, [after, before] as const]);
  for (const [part, rest] of ways) {
    const isFree = isUnknownMatter(situation, rest) && !OF_THE_OTHER.test(rest);
    const known = isFree ? sure(situation, part.replace(LEADS, '')) : undefined;
    if (known !== undefined) return { known, rest };
  }
  return undefined;
};
const OF_THE_OTHER =
  /^(?:and )?(?:it|its|it['’]s|they|theyre|they['’]re|that|thats|this|he|she|hes|shes)\b/iu;

/** That a joint stood before the second says that it is another matter. */
const halvesWith = (
  sentence: string,
  { state }: Situation,
): readonly (readonly [before: string, after: string])[] =>
  halvesOf(sentence, state.language).map(([before, after]) => [before, `and ${after}`]);

/** What is wanted beside a matter that is known, where it is of no topic of ours. */
const isUnknownMatter = ({ understand, state }: Situation, text: string): boolean => {
  const said = text.replace(LEADS, '').trim();
  if (said.split(/\s+/).length < SHORTEST || moodOf(said) === 'angry') return false;
  if (!(ASKS.test(said) || /\?\s*$/u.test(said) || (said !== text.trim() && TELLS.test(said)))) return false;
  // "And how do i get one" is about the other.
  if (aspectAsked(said) !== undefined) return false;
  const verdict = understand(said, state.language);
  // What it names that is nobody's here may sound like a topic all the same.
  return (
    verdict.kind === 'none' && (verdict.isElsewhere === true || (verdict.matches[0]?.score ?? 0) < POSSIBLE)
  );
};
const SHORTEST = 4;
const POSSIBLE = 0.35;
const LEADS = /^(?:(?:and|also|plus|oh|a hefyd|hefyd|another thing|one more thing|btw|by the way)[\s,]+)+/iu;
const ASKS =
  /^(?:when|what|whats|where|wheres|who|how|which|why|can|could|is|are|do|does|will|any|pryd|beth|ble|lle|pwy|sut|pa|ydy|oes|ga i|alla i|allwch)\b/iu;
/** "The swings in the park are broken" is a matter, too; what is said of themselves is none. */
const TELLS =
  /^(?:the|there|theres|there['’]s|someone|somebody|mae|y|yr) .*\b(?:is|are|was|were|has|have|keeps?|broken|broke|not|isnt|arent|s|wedi|ddim|torri)\b/iu;

/** That it is not known, before the answer to the other: what that asks comes last. */
export const withRest = (situation: Situation, rest: string, served: Reaction): Reaction => {
  if (served.status === 'emergency') return served;
  const said = rest.replace(LEADS, '').trim();
  const short = said.length <= QUOTED ? said : `${said.slice(0, QUOTED).replace(/\s+\S*$/u, '')} …`;
  const text = phrase({ ...situation, state: served.state }, 'followRest', { rest: short });
  // A long number is not said back.
  if (/\d{5}/.test(normalise(said).replaceAll(' ', ''))) return served;
  return {
    ...served,
    say: [{ text }, ...served.say],
    effects: [
      ...(served.effects ?? []),
      ...keptUnanswered({ ...situation, reply: { text: said } }, 'beside'),
    ],
  };
};
const QUOTED = 60;
