// The answer just given was a slip: "sorry i meant no", "pressed the wrong one", "it's the bathroom not the kitchen", "60 instead".
import { digest } from '../digest.ts';
import type { Dialog, Json, Moment, OpenDialog, Question } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { CHANGE, changeable, questionIn } from './question.ts';

/** Without a value it is asked again. */
export type Slip = { readonly question: Question; readonly value?: Json };

/** What they put right with it; undefined where the words are an answer to what is asked, or a story. */
export const slipIn = (text: string, dialog: Dialog, open: OpenDialog, at: Moment): Slip | undefined => {
  const asked = questionIn(dialog, open, open.asked);
  const said = text.trim();
  if (open.asked === CHANGE || said.length > LONGEST || /\?\s*$/u.test(said)) return undefined;
  const given: Given = { asked, at, dialog, open, answered: answeredBefore(dialog, open) };
  const last = given.answered[0];
  // When all is read back they are asked which it was.
  if (last !== undefined && asked !== undefined && SLIPPED.test(normalise(said))) return { question: last };
  if (last !== undefined && OH_NO.test(normalise(said)) && isOpen(asked)) return { question: last };
  const rest = said.replace(LEAD, '').replace(MANNERS, '');
  // What is read back is put right by its value alone, too, and it is asked which where it could be of two.
  const isIt = asked !== undefined && rest !== said && isFree(said, given);
  return (
    lessThan(said, given) ??
    wrongOne(rest, given) ??
    meantOne(rest, said, given) ??
    notThat(rest, given) ??
    (isFree(said, given) ? insteadOf(rest, given) : undefined) ??
    (isIt ? itWas(rest, given) : undefined)
  );
};
const LONGEST = 120;

type Given = {
  /** Undefined when all is read back. */
  readonly asked: Question | undefined;
  readonly at: Moment;
  readonly dialog: Dialog;
  readonly open: OpenDialog;
  /** The latest first. */
  readonly answered: readonly Question[];
};

const answeredBefore = (dialog: Dialog, open: OpenDialog): readonly Question[] =>
  changeable(dialog, open)
    .flatMap(({ id }) => (id === open.asked ? [] : (questionIn(dialog, open, id) ?? [])))
    .toReversed();

/** "No its too much, 40", "i can only do 40": of the sums that they gave the last. */
const lessThan = (said: string, given: Given): Slip | undefined => {
  const right = LESS.exec(said)?.groups?.['right'] ?? '';
  if (right === '' || given.asked?.field.open === true) return undefined;
  const slip = whichTakes(right, { ...given, answered: given.answered.filter(isSum(given.open)) });
  return typeof slip?.value === 'number' ? slip : undefined;
};
const isSum =
  ({ answers }: OpenDialog) =>
  ({ id }: Question): boolean =>
    typeof answers.find(([each]) => each === id)?.[1] === 'number';

/** "Wrong road, it was Oak Avenue", "the amount is wrong, its 25". */
const wrongOne = (rest: string, given: Given): Slip | undefined => {
  const found = WRONG_IT_IS.exec(rest) ?? IS_WRONG.exec(rest);
  const { what = '', right = '' } = found?.groups ?? {};
  if (right === '') return undefined;
  // Of two postcodes the later is on their mind.
  const latest = whichTakes(right, given);
  if (latest !== undefined && isCalled(what, latest.question)) return latest;
  const named = optionMeant({ text: what }, changeable(given.dialog, given.open));
  const question = given.answered.find(({ id }) => id === named);
  const value = question && valueIn(right, question, given);
  if (question !== undefined && value !== undefined) return { question, value };
  return latest ?? (question && { question });
};

const isCalled = (what: string, { words }: Question): boolean =>
  [words.en.label, words.cy.label].some((label) => normalise(label).includes(normalise(what)));

const meantOne = (rest: string, said: string, given: Given): Slip | undefined => {
  const right = (MEANT.exec(rest) ?? MEANT_CY.exec(said))?.groups?.['right'] ?? '';
  return right === '' || isStory(right, given) ? undefined : whichTakes(right, given);
};

/** What they say that it is not is what they had answered, or else what they say is the answer to what is asked. */
const notThat = (rest: string, given: Given): Slip | undefined => {
  const { right = '', not = '' } = (NOT_BEHIND.exec(rest) ?? NOT_BEFORE.exec(rest))?.groups ?? {};
  if (right === '') return undefined;
  for (const question of given.answered) {
    const value = isGiven(not, question, given) ? valueIn(right, question, given) : undefined;
    if (value !== undefined) return { question, value };
  }
  const { asked, at } = given;
  if (asked?.words.en.options === undefined || !isFree(rest, given)) return undefined;
  const parsed = asked.field.parse({ text: right }, asked.words, at);
  return parsed.ok ? { question: asked, value: parsed.value } : undefined;
};

const insteadOf = (rest: string, given: Given): Slip | undefined => {
  const right = INSTEAD.exec(rest)?.groups?.['right'] ?? '';
  return right === '' ? undefined : whichTakes(right, given);
};

const itWas = (rest: string, given: Given): Slip | undefined => {
  const right = IT_WAS.exec(rest)?.groups?.['right'] ?? '';
  return right === '' ? undefined : whichTakes(right, given);
};

/** A bare "no" can be of the last alone. */
const whichTakes = (right: string, given: Given): Slip | undefined => {
  // Which "the other one" is, is known elsewhere.
  if (/^(?:the |y |yr )?(?:other|llall)\b/iu.test(right)) return undefined;
  const isBare = yesNoMeant({ text: right }) !== undefined;
  for (const question of isBare ? given.answered.slice(0, 1) : given.answered) {
    const value = valueIn(right, question, given);
    if (value !== undefined) return { question, value };
  }
  return undefined;
};

/** Another than it was. Words that are taken as they are would take anything. */
const valueIn = (right: string, { id, field, words }: Question, { open, at }: Given): Json | undefined => {
  if (field.files === true || (field.open && field.asks === undefined)) return undefined;
  const before = open.answers.find(([each]) => each === id)?.[1];
  const spotted = (field.rights ?? field.spots)?.(right, words, at);
  const parsed = spotted === undefined ? field.parse({ text: right }, words, at) : undefined;
  const value = spotted ?? (parsed?.ok === true ? parsed.value : undefined);
  return value === undefined || before === undefined || digest(before) === digest(value) ? undefined : value;
};

const isGiven = (said: string, { id, field, words }: Question, { open, at }: Given): boolean => {
  const before = open.answers.find(([each]) => each === id)?.[1];
  if (before === undefined || before === null) return false;
  const parsed = field.parse({ text: said }, words, at);
  if (parsed.ok && digest(parsed.value) === digest(before)) return true;
  return field.asks === 'location' && normalise(field.show(before, 'en', words)).includes(normalise(said));
};

/** The words are no answer to the question on the screen. */
const isFree = (said: string, { asked, at }: Given): boolean =>
  asked === undefined || (!asked.field.open && !asked.field.parse({ text: said }, asked.words, at).ok);

const isOpen = (asked: Question | undefined): boolean => asked?.field.open === true && !asked.optional;

const isStory = (right: string, { asked }: Given): boolean =>
  asked?.field.open === true && right.trim().split(/\s+/u).length > FEW;
const FEW = 5;

const SORRY =
  '(?:oh|o|no+|nope|nah|na|nage|ah|argh?|sorry|soz|sori|oops|ops|wait|hang on|hold on|actually|well|erm?|um|my (?:mistake|bad)|yes|yeah|but|mae n ddrwg gen i)';
/** A slip of the finger, and no word of what is right. */
const SLIPPED = new RegExp(
  `^(?:${SORRY} )*(?:` +
    [
      '(?:i )?(?:have |ve )?(?:pressed|tapped|hit|clicked|touched|chose|chosen|picked|selected|typed|put|sent|said)(?: in)? (?:the )?wrong(?: (?:one|button|thing|answer|option|number|key))?',
      '(?:the )?wrong (?:one|button|thing|answer|option|key)',
      '(?:that|it)(?: s| is| was|s)? (?:a mistake|a slip|an accident|by accident|by mistake)|(?:my mistake|by mistake|by accident)',
      '(?:i )?(?:didnt|did not) mean (?:that|to(?: (?:press|tap|say|do|put|send|click) (?:that|it|yes|no))?|it)|(?:thats |that is )?not what i (?:meant|wanted)',
      '(?:(?:dwi|dw i|fi|nes i|mi)(?: wedi)? )?(?:n )?(?:pwyso|bwyso|bwysais|pwysais|dewis|ddewis|ddewisais) (?:yr )?un anghywir|(?:yr )?(?:un|botwm|ateb) anghywir|camgymeriad oedd hwnna',
    ].join('|') +
    `)(?: (?:sorry|soz|sori|there|then|one|please|x))*$`,
);
const OH_NO =
  /^(?:(?:oh|ah|argh?|o|aw) )+(?:no|na|dear|sugar|damn|shoot|crap)(?: (?:sorry|sori|wait|no))*$|^(?:oops|whoops|ops|sorry|sori)$/;

const LEAD = new RegExp(`^(?:${SORRY.replace('mae n', "mae['’]?n")}\\b[\\s,.!:;…–-]*)+`, 'iu');
const MANNERS = /[\s,]*(?:\b(?:please|sorry|thanks|thank you|x|diolch|sori)[\s.!]*)?[\s.!]*$/iu;
const IT_IS =
  "(?:it(?:['’]?s| is| was| should be| should have been)|should be|should have been|i mean(?:t)?|that(?:['’]?s| is| was)|mae['’]?n|oedd)";
const WRONG_IT_IS = new RegExp(
  `^(?:(?:${IT_IS}|in|i (?:put|gave|said|sent)) )?(?:the |my )?wrong (?<what>\\S+(?: \\S+)?)[\\s,.;:–-]+${IT_IS} (?<right>.+)$`,
  'iu',
);
const IS_WRONG = new RegExp(
  `^(?:the |my |that )?(?<what>.{2,25}?)(?:['’]s| is| was)? (?:wrong|not right|incorrect)[\\s,.;:–-]+${IT_IS} (?<right>.+)$`,
  'iu',
);
const MEANT =
  /^(?:i |we )?(?:mean|meant)(?: to (?:say|put|press|tap|type|choose|pick|send|write))?[\s,:]+(?<right>.+)$/iu;
const MEANT_CY =
  /^(?:(?:sori|sorry|o|wps)[\s,]+)*(?:na,\s+)?(?<right>.+?)[\s,]+(?:(?:dwi|dw i|rydw i|o['’]?n i|roeddwn i|on i)['’ ]*(?:yn |n )?(?:ei )?(?:feddwl|meddwl|olygu))$/iu;
const IT_IS_FIRST = `(?:(?:${IT_IS}|make it|but) )*(?:the |y |yr )?`;
const NOT_BEHIND = new RegExp(
  `^${IT_IS_FIRST}(?<right>.{1,60}?)[\\s,]+(?:and )?(?:not|nid|dim)(?: (?:the|on|in|at|for|a|y|yr|ar|yn))* (?<not>.{1,40})$`,
  'iu',
);
const NOT_BEFORE = new RegExp(
  `^(?:${IT_IS} )?(?:not|nid)(?: (?:the|on|in|at|y|yr|ar|yn))* (?<not>.{1,40}?)[\\s,]+(?:but )?${IT_IS_FIRST}(?<right>.{1,60})$`,
  'iu',
);
const INSTEAD = new RegExp(
  `^${IT_IS_FIRST}(?<right>.{1,60}?),? (?:instead|rather|yn hytrach|yn lle hynny)$`,
  'iu',
);
const IT_WAS = new RegExp(`^${IT_IS} (?:the )?(?<right>.{1,60})$`, 'iu');
const LESS =
  /^(?=.{1,60}$)(?:.*\btoo (?:much|high|dear)\b(?: for me)?|.*\b(?:can|could) only (?:do|manage|pay|afford|find)|.*\bgormod\b)[\s,.;:–-]*(?:(?:make it|what about|how about|can (?:you|i|we) do|i can do|say|only|maybe|gwnewch o['’]?n)[\s,]*)*(?<right>£? ?\d+(?:[.,]\d+)*(?: ?(?:quid|pounds?|punt|bunt))?)[\s.!]*$/iu;
