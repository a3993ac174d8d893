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
  const text = restSaid({ ...situation, state: served.state }, said);
  const kept = { ...situation, reply: { text: said.replaceAll(/\d[\d\s.-]{3,}\d/gu, ' … ') } };
  return {
    ...served,
    say: [{ text }, ...served.say],
    effects: [...(served.effects ?? []), ...keptUnanswered(kept, 'beside')],
  };
};

/** Its first words are said back, but never a long number, nor what may be of harm that somebody does: of that a person comes first. */
const restSaid = (situation: Situation, said: string): string => {
  const words = normalise(said);
  if (OF_SOMEBODY.test(words)) return phrase(situation, 'followRestPerson');
  if (/\d{5}/.test(words.replaceAll(' ', ''))) return phrase(situation, 'followRestUnsaid');
  const short = said.length <= QUOTED ? said : `${said.slice(0, QUOTED).replace(/\s+\S*$/u, '')} …`;
  return phrase(situation, 'followRest', { rest: short });
};
const QUOTED = 60;
/** Somebody of theirs or near them, and what is done to a person. Too many words stand here rather than one too few: it costs no more than the quote. */
const OF_SOMEBODY = new RegExp(
  `\\b(?:${[
    'husbands?|hubby|wife|partners?|ex|boyfriends?|girlfriends?|bf|gf|fiance|dad|father|mum|mam|mother|nan|nana|gran|grandad|sons?|daughters?|kids?|child(?:ren)?|baby|toddler|sisters?|brothers?|step\\w+|uncle|auntie?|cousins?|family|fella|bloke|man|men|guy|lads?|woman|lady|girls?|boys?|neighbou?rs?|lodger|flatmate|housemate|landlord|carers?|stranger|someone|somebody|people',
    'him|her|he|hes|she|shes|his|them|they|theyre',
    'gwr|ngwr|gwraig|ngwraig|cariad|nghariad|partner|mhartner|tad|nhad|mab|merch|plant|plentyn|mhlant|babi|brawd|chwaer|cymydog|cymdogion|dyn|menyw|dynes|rhywun|fo|fe|hi|nhw|ef',
    'follow\\w*|stalk\\w*|star(?:es?|ing)|watch(?:es|ing)|hit(?:s|ting)?|hurt\\w*|harm\\w*|touch\\w*|grab\\w*|threat\\w*|scar(?:ed|es|ing)|afraid|frighten\\w*|terrif\\w*|forc(?:es?|ed|ing)|beat\\w*|abus\\w*|rap(?:e|ed|ist)|assault\\w*|attack\\w*|violen\\w*|kill\\w*|die|dying|dead|suicid\\w*|pills|overdose|cut(?:ting)? my|alone|unsafe|safe|danger\\w*|knife|gun|weapon|drunk|drugs',
    'dilyn|taro|brifo|bygwth|ofn|lladd|marw|cam ?drin|ymosod|niweidio|diogel|perygl|cyllell',
  ].join('|')})\\b`,
);
