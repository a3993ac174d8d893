// What of a complaint is told before it is asked: the story itself, and the day in it. Owner: customer services.
import { localTime } from '../../bot/dates.ts';
import { description } from '../../bot/fields/description.ts';
import type { Field } from '../../bot/model.ts';
import { asksIn } from '../../bot/understanding/telling.ts';
import { dayMeant } from '../../bot/understanding/days.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';
import { storyIn } from './complaint-wished.ts';

const story = description('What happened?', {
  label: 'What happened',
  help: 'In your own words. You can add more later.',
});
/** "She hung up on me", in place of a yes to the offer of a complaint. */
export const happened: Field<string, never> = {
  ...story,
  spots: (told, words) => {
    if (told.length >= WHOLE_MAX) return undefined;
    const line = storyIn(told) ?? told.split('\n').find(isStory);
    const parsed = line === undefined ? undefined : story.parse({ text: line }, words);
    return parsed?.ok === true ? parsed.value : undefined;
  },
};
/** What is kept of a longer message lacks its beginning. */
const WHOLE_MAX = 300;

const isStory = (line: string): boolean => {
  const said = normalise(line);
  return said.split(' ').length >= STORY_MIN && !asksIn(line) && !COMPLAINS.test(said) && DID.test(said);
};
const STORY_MIN = 4;
const COMPLAINS = /\b(?:complain\w*|complant\w*|cwyn\w*|gwyn\w*)\b/;
const DID =
  /\b(?:he|she|they|somebody|someone|nobody|no one|(?:man|woman|lady|guy|bloke|girl|worker|officer|driver|crew|staff|housing)\b.*) (?:\w+ )?(?:hung|shouted|swore|told|said|called|laughed|ignored|refused|lied|kept|left|lost|broke|damaged|never|didnt|did not|wont|would not|wouldnt|was|were|spoke|sent|made|put|took|threw|walked|turned)\b|\b(?:mi )?(?:wnaeth|gwnaeth|roedd|waeddodd|gwaeddodd|dywedodd|ddywedodd) (?:o|e|hi|nhw|hin|hi n|y|neb)\b/;

/** "12/10", and "2025". */
const DAY = /\d\D+\d|\d{4}/;
const words = description('When did it happen?', {
  label: 'When',
  help: 'A day, or about when, such as "all through October". If you do not know, reply SKIP.',
  numbers: DAY,
});
/** What says no time, as "an apology", may be for another question: it is asked about once. */
export const when: Field<string, never> = {
  ...words,
  parse: (reply, shown, at) => {
    const parsed = words.parse(reply, shown, at);
    if (!parsed.ok || saysWhen(parsed.value)) return parsed;
    return { ok: false, why: NO_TIME, anyway: parsed.value, slip: true };
  },
  spots: (told, _, at) => {
    if (at === undefined) return undefined;
    const { kind } = dayMeant(told, localTime(at.now, council.timeZone).date, 'back', true);
    return kind === 'day' ? ON_DAY.exec(told)?.[0].replace(/^on /iu, '').trim() : undefined;
  },
};

const saysWhen = (said: string): boolean =>
  said.split(/\s+/).length > SHORT || /\d/.test(said) || TIME.test(normalise(said));
const SHORT = 5;
const WEEKDAY =
  '(?:mon|tues?|wed(?:s|nes)?|thurs?|thu|fri|satur|sat|sun)(?:day)?s?|(?:d?dydd|nos) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)';
const TIME = new RegExp(
  `\\b(?:${WEEKDAY}|${MONTH}|days?|nights?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?|yesterday|today|tonight|now|just|ago|since|during|when|while|before|after|always|often|times?|ages|recently|lately|earlier|still|ongoing|spring|summer|autumn|winter|christmas|xmas|easter|bank holiday|lockdown|ddoe|echdoe|heddiw|neithiwr|bore|prynhawn|ers|wythnos\\w*|mis|misoedd|blwyddyn|flwyddyn|llynedd|gaeaf|haf|gwanwyn|nadolig|pasg|pan|diwrnod|dyddiau|nawr|rwan)\\b`,
  'u',
);
/** The day as it was said. */
const ON_DAY = new RegExp(
  `(?:(?:on|last|this|y|yr|ar) )*(?:(?:${WEEKDAY}),? )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th|ain|fed|eg|af|il|ydd)?(?: of| o)? ${MONTH}|${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.-]\\d{1,2})(?:[ /.-]\\d{2,4})?\\b|\\b(?:last |this )?(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night|last week))?\\b|\\b(?:yesterday|today|this morning|last night|ddoe|echdoe|heddiw|neithiwr)\\b`,
  'iu',
);
const NO_TIME = {
  en: 'That does not tell me when. A rough time will do, such as "last week".',
  cy: 'Nid yw hynny\'n dweud pryd. Mae amser bras yn iawn, fel "wythnos diwethaf".',
};
