// An answer given earlier is to be another: "change where", "wrong postcode", "that's not my address", or the right one at once.
import type { Dialog, Json, Moment, OpenDialog, Question } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { changeable, questionIn } from './question.ts';

/** Which question is to be changed, and whether it was answered yet; undefined when the words say nothing of it. */
export const changeMeant = (
  text: string,
  dialog: Dialog,
  open: OpenDialog,
): { readonly question: string; readonly isAnswered: boolean } | undefined => {
  const what = /^\s*(?:change|edit|newid)\s+(?=\S)(?:the |my |y |fy )?(.{1,60})$/iu.exec(text)?.[1];
  if (what === undefined) return wrongMeant(text, dialog, open);
  const given = optionMeant({ text: what }, changeable(dialog, open));
  const question = given ?? optionMeant({ text: what }, everyOne(dialog));
  return question === undefined ? undefined : { question, isAnswered: given !== undefined };
};

/** "No, the other one": of two, what they chose last was a slip. Of more than two it is asked again: then there is no value. */
export const otherOne = (
  text: string,
  dialog: Dialog,
  open: OpenDialog,
): { readonly question: Question; readonly value?: string } | undefined => {
  if (!OTHER.test(normalise(text))) return undefined;
  const last = changeable(dialog, open).at(-1)?.id;
  const question = last === undefined || last === open.asked ? undefined : questionIn(dialog, open, last);
  const ids = Object.keys(question?.words.en.options ?? {});
  if (question === undefined || ids.length < 2 || question.field.times === true) return undefined;
  const chosen = open.answers.find(([id]) => id === question.id)?.[1];
  const [other] = ids.filter((id) => id !== chosen);
  return ids.length === 2 && other !== undefined ? { question, value: other } : { question };
};
const OTHER =
  /^(?:(?:no|nah|nope|oh|oops|sorry|soz|wait|actually|i|mean|meant|its|it is|make it|na|nage|sori) )*(?:the |y |yr )?(?:other(?: one| option| way(?: round)?)?|llall)(?: (?:please|sorry|thanks|plis))*$/;

/** The right answer to an earlier question, where the one that is asked cannot take it: another postcode in place of a house number. */
export const rightOne = (
  text: string,
  dialog: Dialog,
  open: OpenDialog,
  at?: Moment,
): { readonly question: Question; readonly value: Json } | undefined => {
  // Of two postcodes the later is on their mind.
  for (const { id } of changeable(dialog, open).toReversed()) {
    const question = questionIn(dialog, open, id);
    if (id === open.asked || question === undefined) continue;
    const { field, words } = question;
    const value = (field.rights ?? field.spots)?.(text, words, at);
    const isNew = !open.answers.some(([each, before]) => each === id && before === value);
    if (value !== undefined && isNew) return { question, value };
  }
  return undefined;
};

/** What is wrong and not asked yet, or has no name of ours, was what they said last. Words that are taken as they are may say anything. */
const wrongMeant = (text: string, dialog: Dialog, open: OpenDialog): ReturnType<typeof changeMeant> => {
  const asked = questionIn(dialog, open, open.asked);
  if (text.length > WRONG_MAX || asked?.field.open === true) return undefined;
  const said = normalise(text);
  if (asked !== undefined && isOption(said, asked)) return undefined;
  const what = WRONG.map((way) => way.exec(said)).find((found) => found !== null)?.[1];
  if (what === undefined) return undefined;
  const given = changeable(dialog, open);
  const named = optionMeant({ text: what }, given);
  if (named !== undefined) return { question: named, isAnswered: true };
  const isOfUs = ANY.test(what) || optionMeant({ text: what }, everyOne(dialog)) !== undefined;
  const last = asked !== undefined && isOfUs ? given.at(-1)?.id : undefined;
  return last === undefined ? undefined : { question: last, isAnswered: true };
};
const WRONG_MAX = 60;

const BEFORE = '(?:(?:no|oh|oops|sorry|hang on|wait|but|na|sori) )*';
const IT_IS = '(?:thats|that is|that was|its|it is|this is|i (?:put|gave|typed|entered|sent)(?: you)?)';
/** Each with what is wrong. */
const WRONG = [
  new RegExp(`^${BEFORE}(?:${IT_IS} )?(?:in )?(?:the |my |a )?wrong (.+)$`),
  new RegExp(`^${BEFORE}(?:${IT_IS} |thats |it )?(?:not|isnt) (?:my|our|the right|the correct) (.+)$`),
  new RegExp(
    `^${BEFORE}(?:the |my |our )?(.+?) (?:is|was|isnt) (?:wrong|incorrect|not right|not correct|right|mistyped)$`,
  ),
  new RegExp(`^${BEFORE}${IT_IS} (wrong|incorrect|not right)$`),
  new RegExp(`^${BEFORE}(?:(?:nid )?dyna |nid )(?:fy |ein )(.+)$`),
  new RegExp(`^${BEFORE}(?:mae r |maer |mae fy |y |yr |fy )?(.+?) (?:yn )?anghywir$`),
];
/** Names that people have for it. */
const ANY =
  /^(?:wrong|incorrect|not right|one|address|house|home|flat|street|road|place|postcode|post code|number|answer|area|n?gh?yfeiriad|cyfeiriad|n?gh?od post|cod post|nhy|ty|stryd|mae|hwn|hynny)$/;

/** Said in these very words, an option is meant. */
const isOption = (said: string, { words }: Question): boolean =>
  [words.en, words.cy].some(({ options = {} }) =>
    Object.values(options).some((option) => normalise(option) === said),
  );

const everyOne = ({ questions }: Dialog) =>
  questions.map(({ id, words }) => ({ id, words: [words.en.label, words.cy.label, id] }));
