// What a person is called, without the words around it.
import type { Field } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { tidy } from './text.ts';
import { wordsOf, type More } from './words.ts';

const NAME_MAX = 100;
const WORDS_MAX = 6;

/** Value: the name as it was typed. */
export const name = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const value = bare(text);
    return isName(value) ? { ok: true, value } : { ok: false, why: ENTER };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && isName(stored) && stored === tidy(stored),
  show: (value) => value,
});

/** "Hi, my name's Pat Jones." is Pat Jones, and "Siân ydw i" Siân. */
const bare = (text: string): string =>
  tidy(text.slice(0, 300).replace(/[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, ''))
    .replace(GREETING, '')
    .replace(LEADS, '')
    .replace(FOLLOWS, '')
    .replace(/^["“]+(?!["“])(?=[^"”]*["”]?$)|(?<![\s,;:!?"”])[\s,;:!?"”]+$/gu, '')
    // The point of "Pat Jones." goes, that of "Pat J." stays.
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();

const GREETING =
  /^(?:(?:hi|hello|hiya|hey|helo|shwmae|yes|yeah|yep|ok|okay|sure|sorry|well|ie|iawn)[\s,!.]+)+(?=\S)/iu;
const LEADS =
  /^(?:(?:(?:my|the|me) )?(?:full |first )?name(?:['’]?s| is)?(?:\s*[:=-]\s*|\s+(?:is )?)|it(?:['’]?s| is)\s+(?:me,? )?|i(?:['’]?m| am)\s+|am\s+|this is\s+|(?:(?:you can|just|please|people|they|everyone|everybody) )*calls? me\s+|(?:i go by|known as|i am known as)\s+|(?:fy |yr )?enw(?: llawn)?(?: i)?(?: yw| ydy| ydi)?\s*[:=-]?\s+|(?:rwy|dw i)['’]?n\s+)/iu;
const FOLLOWS =
  /(?:(?<![\s,])[\s,]+(?:here|speaking|thanks|thank you|ta|please|is my name|ydw i|dw i|dwi|sy yma|sydd yma|sy['’]n siarad|(?:yw|ydy|ydi)(?: fy|['’]r) enw(?: i)?|diolch))[\s.!]*$/iu;

/** Letters of any script; points, hyphens, apostrophes, a name in quotes or brackets; "and" or "&" for two. */
const LETTERS = /^\p{L}[\p{L}\p{M}.'’‘ʼ&,\s"“”()-]*$/u;

const isName = (value: string): boolean => {
  const words = value.split(/\s+/);
  const said = normalise(value);
  return (
    value.length <= NAME_MAX &&
    words.length <= WORDS_MAX &&
    LETTERS.test(value) &&
    (value.match(/\p{L}/gu) ?? []).length > (/[a-z]/i.test(value) ? 1 : 0) &&
    !NO_NAME.test(said) &&
    !SENTENCE.test(said) &&
    (said.match(EITHER) ?? []).length < 2
  );
};

/** Answers to something else. */
const NO_NAME =
  /^(?:(?:ok )?go on(?: then)?|spot on|perfect|perffaith|correct|whatever|idc|dont care|not now|later|y|yes|yeah|yep|yeh|yup|aye|no|nah|nope|na|n|ok|okay|sure|fine|hi|hello|hiya|hey|helo|thanks|thank you|ta|cheers|diolch|please|what|why|who|who are you|how|when|where|eh|huh|pardon|sorry|wait|help|cymorth|skip|next|back|stop|cancel|none|nobody|nothing|anon|anonymous|di enw|dienw|private|secret|test|name|my name|enw|idk|dunno|no thanks|no thank you|no name|not (?:telling|saying|sure)(?: you)?|(?:id )?(?:prefer|rather) not(?: (?:say|to say))?|dont know|not applicable|me|you|bot|human|person|agent|ydw|ydy|oes|ie|nac ydw|nac oes|nage|naddo|dim|dim diolch|beth|pam|pwy|iawn|da iawn|hepgor|good (?:morning|afternoon|evening)|bore da|today|tomorrow|now|later|tenant|resident|owner|mum|dad|asdf|xxx*|same|as before|see above|yn breifat)$/;
/** Words that stand in a sentence and in no name. */
const SENTENCE =
  /\b(?:name|enw|the|is|was|isnt|wasnt|are|were|has|hasnt|have|not|dont|doesnt|wont|cant|your|this|that|there|what|whats|why|who|for|want|wants|because|broken|collected|business|please|it|its|yn|ddim|ydych|eich)\b/;
/** Words of sentences that are names, too: Beth Davies, My Nguyen, Dan Street. Two of them are a sentence. */
const EITHER = /\b(?:you|my|need|say|street|road|house|mae|pam|beth)\b/g;

const ENTER = {
  en: 'Enter your name, like Siân Jones.',
  cy: 'Rhowch eich enw, fel Siân Jones.',
};
