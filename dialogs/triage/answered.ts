// Yes or no to a question of the triage. What is told after a "no" may be the danger itself: it counts as no only where that is calm.
import { UNCLEAR } from '../../bot/styles/tree-nodes.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { yesNoMeant, type YesNo } from '../../bot/understanding/yes-no.ts';
import {
  CALM,
  CANNOT,
  DANGER,
  denialsOf,
  EMPTY,
  EXCEPT,
  FINE,
  GRAVE,
  HEDGES,
  isSmall,
  LEADING,
  NO_FIRST,
  OF_THEMSELVES,
  PLAINLY_NO,
  SOMEBODY,
  TELLS,
  YES_FIRST,
} from './answered-words.ts';

/** Words of one question, as alternatives of a pattern on normalised words. */
export type Hears = {
  /** What is asked of: "not blocked" is no. */
  readonly about?: string;
  /** No danger here, beside what is none in any row. */
  readonly calm?: string;
  /** A danger here, beside what is one in any row. */
  readonly alarm?: string;
  /** Yes and no in other words. */
  readonly yes?: RegExp;
  readonly no?: RegExp;
};
export type Heard = YesNo | typeof UNCLEAR | undefined;

/**
 * @param calm the answer that means no danger: the other is taken at its word
 * @returns `unclear` where nothing else may take it for either
 */
export const answered = (calm: YesNo | undefined, hears: Hears = {}): ((text: string) => Heard) => {
  const words = patternsOf(hears);
  return (text) => {
    const said = peopleIn(normalise(text)).replace(LEADING, '');
    if (said === '' || isQuestion(text)) return yesNoMeant({ text });
    const own = ownIn(said, hears);
    if (own !== undefined) return own === calm && isAlarming(said, words) ? UNCLEAR : own;
    if (calm === 'no') return denied(text, said, words);
    const meant = yesNoMeant({ text }) ?? (PLAINLY_NO.test(said) ? 'no' : undefined);
    if (calm !== 'yes' || meant !== 'yes') return meant;
    return EXCEPT.test(said) || isAlarming(said, words) ? UNCLEAR : meant;
  };
};

type Patterns = {
  readonly denials: RegExp;
  readonly no: RegExp;
  readonly calm: RegExp;
  readonly alarm: RegExp;
};
const patternsOf = ({ about, alarm, calm, no = NEVER }: Hears): Patterns => {
  const alarms = [about, alarm].flatMap((each) => each ?? []).join('|');
  return {
    denials: about === undefined ? NEVER : denialsOf(about),
    no,
    calm: calm === undefined ? NEVER : everyOf(calm),
    alarm: alarms === '' ? NEVER : wordsOf(alarms),
  };
};
const NEVER = /(?!)/;
const wordsOf = (alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`);
const everyOf = (alternatives: string): RegExp => new RegExp(wordsOf(alternatives), 'g');

/** "No ones hurt", "none of us": all of them are "nobody". */
export const peopleIn = (words: string): string =>
  words
    .replace(/\b(?:no ones|noones|nobodys|no bodys)\b/g, 'nobody is')
    .replace(/\b(?:no one|noone|no body|none of (?:us|them|the kids|my family))\b/g, 'nobody');

/** Of the patterns of its own; both of them are no answer. */
const ownIn = (said: string, { yes, no }: Hears): Heard => {
  const isYes = yes !== undefined && isSaid(yes, said);
  const isNo = no !== undefined && isSaid(no, said);
  if (isYes && isNo) return UNCLEAR;
  return isYes ? 'yes' : isNo ? 'no' : undefined;
};
/** "Not friendly" is not said to be friendly. */
const isSaid = (pattern: RegExp, said: string): boolean => {
  const found = pattern.exec(said);
  return found !== null && !TURNED.test(said.slice(0, found.index));
};
const TURNED =
  /\b(?:not|isnt|arent|aint|never|hardly|wasnt|werent|nid|ddim|cant|dont|doesnt)(?: (?:very|so|that|really|being|a|an|the|all|at|yn|just|only))* $/;

const denied = (text: string, said: string, words: Patterns): Heard => {
  if (HEDGES.test(said) && !PLAINLY_NO.test(said)) return yesNoMeant({ text }) === 'yes' ? 'yes' : UNCLEAR;
  if (YES_FIRST.test(said)) return yesNoMeant({ text });
  if (PLAINLY_NO.test(said) || said === 'fine' || (FINE.test(said) && !OF_THEMSELVES.test(said))) return 'no';
  const rest = restOf(text);
  const told = rest ?? said;
  const left = tidy(told.replace(words.denials, ' '));
  const after = left.replace(NO_FIRST, '');
  const isDenied = left !== told;
  if (/^nobody\b/.test(after)) return EMPTY.test(after) || NOBODY.test(after) ? 'no' : UNCLEAR;
  if (rest !== undefined || isDenied || after !== left) {
    if (after === '' || FINE.test(after) || isCalm(after, words)) return 'no';
    if (TELLS.test(after) || CONTRADICTED.test(after) || isAlarming(after, words)) return UNCLEAR;
    if (rest !== undefined && SOMEBODY.test(after)) return UNCLEAR;
    if (isDenied) return yesNoMeant({ text }) === 'no' || hasOnlySmall(after) ? 'no' : UNCLEAR;
    return yesNoMeant({ text });
  }
  if (JUST.test(said) && isCalm(said, words)) return 'no';
  const meant = yesNoMeant({ text });
  return meant === 'no' && isAlarming(said, words) ? UNCLEAR : meant;
};
/** "No, smoke" is not "no smoke": where a stop parts them, what follows is told for itself. */
const restOf = (text: string): string | undefined => {
  const stopped = STOPPED.exec(text.slice(0, 1000))?.[0];
  return stopped === undefined ? undefined : peopleIn(normalise(text.slice(stopped.length)));
};
const STOPPED = /^(?:\s*(?:no|noo+|nope|nah|naw|na)(?:\s*[,.;:!]+\s*|\s+[-–]+\s+))+(?=\p{L})/iu;
const JUST = /^(?:(?:its |it is |thats )?(?:just|only)|dim ond|jyst)\b/;
/** "No I am": nobody could say which. */
const CONTRADICTED =
  /^(?:i am|we are|they are|he is|she is|it is|there is|there are|someone is|i do|we do|they do)$/;
/** Nobody is what was asked; "nobody can get out" is told. */
const NOBODY =
  /^nobody(?: (?:is|are|has|been|was|at all|here|there|now|yet|that|i|we|had|one|know|knows|of|can see|as far as|thank|god|thankfully|thanks|mate|luckily|hurt|injured|harmed|in danger|ill|sick|unwell|trapped|stuck))*$/;
const hasOnlySmall = (words: string): boolean => words.split(' ').every(isSmall);

/** Nothing in it but what is no danger here. */
const isCalm = (said: string, { calm, alarm }: Patterns): boolean => {
  const own = withoutDenials(said).replace(calm, '*');
  const calmed = own.replace(CALMS, '*');
  return (
    !GRAVE.test(said) &&
    !alarm.test(own) &&
    calmed.includes('*') &&
    calmed
      .split(/[ *]+/)
      .filter((word) => word !== '')
      .every(isSmall)
  );
};

const isAlarming = (said: string, { denials, no, calm, alarm }: Patterns): boolean => {
  const told = withoutDenials(said.replace(denials, ' '));
  const left = told.replace(no, ' ').replace(calm, ' ');
  return GRAVE.test(told) || CANNOT.test(left) || DANGERS.test(left) || alarm.test(left);
};
const CALMS = everyOf(CALM);
const DANGERS = wordsOf(DANGER);
const DENIED_DANGERS = denialsOf(DANGER);
const withoutDenials = (words: string): string => tidy(words.replace(DENIED_DANGERS, ' '));
const tidy = (words: string): string => words.replace(/ +/g, ' ').trim();

const isQuestion = (text: string): boolean => /\S\s+\S.*\?\s*$/su.test(text.slice(0, 300));
