// Where a message may be two: at the end of a sentence, at "and", "but", "also", "hefyd".
import type { Language } from '../model.ts';
import { languageOf } from './language.ts';

/** Sentences of a message, as they were written. Nobody reads more of them than this. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, READ_MAX)
    .split(/(?<=[.!?…])[\s.!?]+|[\n;]+|\s[–—-]+\s/u)
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each))
    .slice(0, SENTENCES_MAX);
const READ_MAX = 2_000;
const SENTENCES_MAX = 12;

/** Every way to take a sentence for two, at most a few: what stands before a joint and what behind it. */
export const halvesOf = (
  sentence: string,
  prefer: Language,
): readonly (readonly [before: string, after: string])[] =>
  [...sentence.matchAll(JOINTS[languageOf(sentence) ?? prefer])]
    .slice(0, JOINTS_MAX)
    .map(
      ({ 0: joint, index }) =>
        [sentence.slice(0, index).trim(), sentence.slice(index + joint.length).trim()] as const,
    )
    .filter(
      ([before, after]) => words(before) >= HALF_MIN && words(after) >= HALF_MIN && !OF_THE_SAME.test(after),
    );
const JOINTS_MAX = 4;
/** "Bins and recycling" is one matter. */
const HALF_MIN = 2;

/** "… And is living in it", "but keeps coming back": more of who or what was spoken of before, and no matter alone. "And is the tip open" asks. */
const OF_THE_SAME =
  /^(?:(?:is|are|was|were) (?:(?:now|still|not|too|so|very|just|always|never) |\w{2,}ing (?:in|on|at|it|there|here|out|up|down|off|into|from|all|me|us|my|the)\b)|(?:has|have) (?:been|got|gone|started|stopped|left|no|not|now|just|never)\b|(?:keeps?|kept|wont|won['’]t|isnt|isn['’]t|doesnt|doesn['’]t|looks|smells|makes|goes) )/iu;

/** "A" joins in Welsh alone; "n" is how people type "and". */
const jointOf = (small: string): RegExp =>
  new RegExp(
    `[\\s,]+(?:(?:${small}|&|also|plus|as well as|another thing|one more thing|by the way|btw|hefyd|gyda llaw|yn ogystal|while i['’]?m (?:here|at it|on))[\\s,]+)+|,\\s+(?=(?:when|what|how|can|could|do|is|are|where|i (?:want|need)|theres?|pryd|sut|beth|oes|alla|ga|mae)\\b)`,
    'giu',
  );
const JOINTS: Readonly<Record<Language, RegExp>> = {
  en: jointOf('and|but|n|oh'),
  cy: jointOf('ac|a|ond|and'),
};

const words = (text: string): number => text.split(/\s+/).filter((each) => each !== '').length;
