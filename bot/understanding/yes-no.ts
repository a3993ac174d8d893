// Yes or no, as people really say it.
import type { Reply } from '../model.ts';
import { normalise } from './normalise.ts';

export type YesNo = 'yes' | 'no';

/** Yes or no in the words people use, or undefined: a hedged answer is not taken for either, as asking again is cheaper. */
export const yesNoMeant = ({ text }: Reply): YesNo | undefined => {
  const thumb = THUMB.exec(text)?.[1];
  if (thumb !== undefined) return thumb === '👍' ? 'yes' : 'no';
  const words = normalise(text);
  if (DENIED.test(words)) return 'no';
  if (HEDGE.test(words) || TAKEN_BACK.test(words) || isQuestion(text)) return undefined;
  if (NO.test(words) || N.test(text) || NO_AND_STOP.test(text)) return 'no';
  return YES.test(words) ? 'yes' : undefined;
};

const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const THUMB = /^\s*(👍|👎)[\u{1f3fb}-\u{1f3ff}\u{fe0f}]*\s*$/u;

const SAYS_YES = anyOf('ye|y+e+s+|yea|yeah|yeh|yep|yup|yh|aye|ie|ia');
const SAYS_NO = anyOf('n|no+|nah+|nope|na|nage|nay');
/** With whatever comes after it. */
const BEGINS_YES = anyOf(
  SAYS_YES,
  'sure|ok|okay|of course|definitely|absolutely|certainly|go on then|go ahead|go for it|please do',
  'ydw|ydy|ydi|ydyn|ydych|ydach|yndw|yndy|yndi|oes|oedd|iawn|wrth gwrs|do wir|do wnes i',
);
/** Alone: "it is raining" says nothing of whether anyone was hurt, and "do" and "y" are words of the other language. */
const ALONE_YES = anyOf(
  'i do|i have|i am|we do|we have|it is|it has|there is|there are|they have|she has|he has|why not',
  '(?:(?:its|thats|that is|it is|all|looks|sounds|seems|that looks|that sounds) )*(?:right|correct|fine|good|great|perfect|spot on|ok|okay)|spot on|bang on|perfect|perffaith|gwych|grand|lovely',
  'go on|go on then|carry on|(?:mae n |mae |yn |hollol |berffaith )*(?:gywir|gwir|iawn)|dyna ni|dyna fo|dyna fe',
  'it was|it did|it does|they did|they were|dos ymlaen|caria mlaen|ewch ymlaen|mae o|mae e|mae hi',
  'y|y x|do|bydd|byddaf|byddai|hoffwn|cei|cewch|caiff|gwnaf|gwnewch|dylech|cywir|siwr|indeed|too right|course|affirmative|exactly|obviously|deff?o',
);
const MANNERS =
  '(?: (?:please|plis|pls|thanks|thank you|ta|cheers|mate|love|x{1,3}|diolch(?: yn fawr)?|os gwelwch yn dda|by me|with me|for me|to me))*';
const YES = new RegExp(`^(?:${BEGINS_YES}\\b|${ALONE_YES}${MANNERS}$)`);

const BEGINS_NO = anyOf(
  'nah+|naw|nope|none|nobody|nothing|never|na|nac|nag(?= (?:ydw|ydy|ydi|ydyn|ydych|oes|oedd)|$)|nagoes|nacdy|nage|naddo|neb|dim diolch|dim byd|dd?im eto',
  'dim (?:rili|heddiw|nawr|rwan)',
  'd?dim o gwbl|(?:d?dim|nid) felly',
  'not (?:that i|as far as i|to my|really|yet|at all|at the moment|today|now|this time|for me|likely|a chance|any ?more|anybody|anyone)',
);
const ALONE_NO = anyOf(
  'n|no+|nay|negative|no way|no (?:ty|thx|thanku|thankyou)|(?:id |i would )?rather not|not bothered|hardly|nad (?:oes|ydw|ydy)|not|i (?:dont|do not|havent|have not|am not)|im not|it (?:isnt|hasnt|wasnt|doesnt)|there (?:isnt|arent)',
);
/** After "no" what goes on saying it: "no hot water" is another matter, and "no worries" is no "no". */
const GOING_ON = anyOf(
  'no|nope|not|never|none|nothing|nobody|one|body|thanks|thank|ta|cheers|mate|love|dear|darling|pet|duck|hun|sorry|please|diolch|i|im|ive|we|he',
  'hes|she|shes|they|theyre|it|its|you|your|youre|that|thats|there|theres|everyone|everybody|everything|all|just',
  'only|and|need|injury|injuries|casualties|harm|damage|really|definitely|thankfully|luckily|fortunately|yet|fine|ok',
  'chance|way$|\\d+$',
);
const NO = new RegExp(`^(?:${BEGINS_NO}\\b|${ALONE_NO}$|no ${GOING_ON}\\b)`);
/** "No, the other one." And "No. 14" is a house. */
const NO_AND_STOP = /^\s*no\s*[,.;!](?!\s*\d)/iu;
/** In text-speak "n" is "and": alone it is "no". */
const N = /^\s*n[\s.!]*$/i;
/** A plain "no" in words that elsewhere are a hedge. */
const DENIED = new RegExp(
  `^(?:${SAYS_NO} )?(?:(?:i |we )?(?:(?:dont|do not) (?:think|believe) (?:so|anyone|anybody)|doubt it)|(?:dwi? (?:i )?)?dd?im yn (?:meddwl|credu)|sa(?:i|in| i| in)? (?:n )?(?:meddwl|credu))\\b(?!.*\\b(?:but|maybe|ond)\\b)`,
);
/** "I think so" is no clear answer; "yes I think so" is as clear as people get. */
const HEDGE =
  /\b(?:but|maybe|perhaps|not (?:too )?sure|unsure|no (?:idea|clue)|dont know|ond|efallai|falle|dd?im yn (?:siwr|gwybod)|dim syniad)\b|^(?:i |we )?think\b|^dw i n meddwl\b/;
/** "Yeah no", "no wait yes". "Yes, there is no pulse" is a yes. */
const TAKEN_BACK = new RegExp(
  `^(?:${SAYS_YES}|ok|okay)(?: (?:and|or|well|actually|wait|sorry))* ${SAYS_NO}\\b(?! (?:problem|worries)\\b)` +
    `|^${SAYS_YES}\\b.* ${SAYS_NO}$|^${SAYS_NO}\\b.*\\b(?:yes|yeah|yep|ie)\\b`,
);

/**
 * Yes or no to what was offered, and nothing beside it: "no i dont think so", "nah youre alright". In front of an offer these
 * decline it, where to a question such as "are you safe?" they would not.
 */
export const plainlyMeant = (reply: Reply): YesNo | undefined => {
  const words = normalise(reply.text);
  if (DECLINED.test(words)) return 'no';
  const meant = yesNoMeant(reply);
  return THUMB.test(reply.text) || words.split(' ').every((word) => PLAIN.has(word)) ? meant : undefined;
};
const DECLINED = new RegExp(
  `^(?:${SAYS_NO} )*(?:(?:its |it is )?(?:ok|okay) )?(?:you(?: are|re|r)?|your|im|i am|were|we are) (?:all right|alright|ok|okay|good|fine)${MANNERS}$|^(?:${SAYS_NO} )*(?:maybe (?:later|another time)|leave it(?: (?:there|for now))?|forget it|some other time)${MANNERS}$`,
);
const PLAIN: ReadonlySet<string> = new Set(
  (
    'y ye yes yea yeah yeh yep yup yh aye ie ia do oes ydy ydi ydw ydyn ydych yndw yndy yndi oedd bydd byddaf byddai hoffwn gwnaf gwnewch cei cewch dylech wnes i mae o e hi iawn siwr wrth gwrs wir cywir ' +
    'n no nah nahh naw nope nay na nac nag nage nagoes nacdy naddo nad dim ddim diolch felly gwbl eto heddiw nawr rili meddwl credu dw dwi sa sai sain i in yn ' +
    'not really dont think believe so doubt it its was is did does that thats this time for me at all now today yet much very helpful useful great good fine ok okay alright right ' +
    'sure of course definitely absolutely please pls plis ta thanks thank you thx ty thanku thankyou cheers mate love im am we youre are need never hardly rather id would bothered ' +
    'os gwelwch yn dda fawr sorry sori go on then ahead carry dos ewch ymlaen'
  ).split(' '),
);

/** "OK when are you open?" is a question of their own. The end first: from each space to the end would be read a thousand times. */
const isQuestion = (text: string): boolean => {
  const said = text.trim();
  return said.endsWith('?') && /\S\s+\S/u.test(said.slice(0, -1));
};
