// The right answer at once, said where an earlier one was wrong: "no, it's number 16", "change the phone to 07700 900123".
import { digest } from '../digest.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import type { Dialog, Json, Moment, OpenDialog, Question } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { answered, changeable, questionIn } from './question.ts';

/** An answer that is to be another. Without a value its question was named, and what it should be could not be read. */
export type Correction = { readonly question: Question; readonly value?: Json };

/**
 * The answers that the words may put right: several, where nobody could say which is meant.
 * @param readBack the answers are on the screen, so that what is right need not say of which question it is
 */
export const corrected = (
  text: string,
  dialog: Dialog,
  open: OpenDialog,
  at: Moment,
  readBack: boolean,
): readonly Correction[] => {
  if (text.length > LONGEST || /\?\s*$/u.test(text)) return [];
  const [, pointed] = (readBack ? null : POINTS.exec(text)) ?? [];
  if (pointed !== undefined) return pointedAt(pointed, dialog, open, at);
  const said = text.trim().replace(LEAD, '').trim();
  const [, whatTo = '', to = ''] = TO.exec(said) ?? [];
  const [, whatIs = '', is = ''] = (readBack ? IS.exec(said) : null) ?? [];
  const [what, right] = to === '' ? [whatIs, is] : [whatTo, to];
  const named = what === '' ? undefined : optionMeant({ text: what }, namesOf(dialog, open));
  if (named !== undefined) return inNamed(right, questionIn(dialog, open, named), open, at);
  if (!readBack || said === '' || ASKS.test(said) || yesNoMeant({ text: said }) !== undefined) return [];
  const fits = answered(dialog, open).flatMap(({ id }) => {
    const question = questionIn(dialog, open, id);
    if (question === undefined || question.field.open || question.field.files === true) return [];
    return [said, ...(right === '' ? [] : [right])]
      .flatMap((each) => valueIn(each, question, open, at))
      .slice(0, 1);
  });
  return withoutTwice(fits);
};

/** A sentence, and not a story. */
const LONGEST = 160;

/** What is said before the right answer. */
const LEAD =
  /^(?:(?:no+|nope|nah|na|nage|yes|yeah|yep|ie|ok|okay|but|except|only|ond|heblaw|actually|sorry|soz|oh|oops|wait|hang on|hold on|well|erm?|um|sori|o na|a dweud y gwir|mae['’]n ddrwg gen i|please|can (?:you|i|we)|could (?:you|i|we)|i (?:want|need) to|i['’]?d like to|i mean|i meant(?: to (?:say|put))?|it (?:should be|should say|was meant to be|is)|it['’]?s(?: not \S+,? it['’]?s)?|should be|should have been|make it|make that|mae['’]?n|newidiwch (?:o|e|hi) i|change (?:it|that) to)[\s,.!:;-]+)+/iu;
const TO =
  /^(?:change|edit|update|correct|make|put|newid|newidiwch|rhowch)\s+(?=\S)(?:the |my |our |y |yr |fy )?(\S.{1,29}?)\s+(?:to|into|as|i)\s+(.+)$/isu;
const IS =
  /^(?:the |my |our |y |yr |fy )?(.{2,30}?)(?:\s+(?:is|should be|should say|needs to be|has to be|yw|ydy|ydi)\b|['’]s\b|\s*[:=])\s*(?:actually |really |now )?(.+)$/isu;
/** A question of their own. */
const ASKS =
  /^(?:what|when|where|why|who|how|which|is|are|do|does|did|will|beth|pryd|ble|pam|pwy|sut|ydy)\b/iu;

/** "Change it to 30 quid", when nothing is read back: of the answers so far the one that it fits. */
const pointedAt = (right: string, dialog: Dialog, open: OpenDialog, at: Moment): readonly Correction[] =>
  changeable(dialog, open).flatMap(({ id }) => {
    const question = questionIn(dialog, open, id);
    if (question === undefined || id === open.asked) return [];
    const { field, words } = question;
    const value = (field.rights ?? field.spots)?.(right, words, at) ?? sumIn(right, question, at);
    return value === undefined || isGiven(open, question, value) ? [] : [{ question, value }];
  });
const POINTS =
  /\b(?:(?:change|make|put|newid(?:iwch)?) (?:it|that|this|o|e|hi)(?: back)? (?:to|as|into|i)|make (?:it|that|this)|gwnewch (?:o|e|hi)['’]?n)\s+(.+)$/isu;

/** "Make it 120": a number alone is read where it can be nothing but a sum. */
const sumIn = (right: string, { field, words }: Question, at: Moment): Json | undefined => {
  if (field.open || !SUM_ALONE.test(right)) return undefined;
  const parsed = field.parse({ text: right }, words, at);
  return parsed.ok && typeof parsed.value === 'number' ? parsed.value : undefined;
};
const SUM_ALONE =
  /^\W*£? ?\d+(?:[.,]\d+)*(?: ?(?:quid|pounds?|p|punt|bunt))?(?: (?:please|then|instead|plis))?\W*$/iu;

/** With other words that people have for them. */
const namesOf = (dialog: Dialog, open: OpenDialog) =>
  changeable(dialog, open).map(({ id, words }) => ({
    id,
    words: [...words, ...(dialog.questions.find((each) => each.id === id)?.called ?? [])],
  }));

const inNamed = (
  right: string,
  question: Question | undefined,
  open: OpenDialog,
  at: Moment,
): readonly Correction[] => {
  if (question === undefined) return [];
  const parsed = question.field.parse({ text: right }, question.words, at);
  if (!parsed.ok) return [{ question }];
  return isGiven(open, question, parsed.value) ? [] : [{ question, value: parsed.value }];
};

const valueIn = (said: string, question: Question, open: OpenDialog, at: Moment): readonly Correction[] => {
  const parsed = question.field.parse({ text: said }, question.words, at);
  if (!parsed.ok || isGiven(open, question, parsed.value)) return [];
  const [, number] = NUMBER.exec(normalise(said)) ?? [];
  // "Number 2" is a house or a day, and no place in a list that is not on the screen.
  const shown = normalise(question.field.show(parsed.value, 'en', question.words)).split(' ');
  return number === undefined || shown.includes(number) ? [{ question, value: parsed.value }] : [];
};
const NUMBER = /^(?:(?:number|no|rhif) )*(\d{1,4}[a-z]?)$/;

const isGiven = ({ answers }: OpenDialog, { id }: Question, value: Json): boolean =>
  answers.some(([each, before]) => each === id && digest(before) === digest(value));

/** A house number and the address that it led to are one answer: the address is what counts. */
const withoutTwice = (fits: readonly Correction[]): readonly Correction[] =>
  fits.filter(
    ({ question }, at) =>
      // "The morning" is that of the day that was chosen last.
      (question.field.times !== true || !fits.slice(at + 1).some((each) => each.question.field.times)) &&
      (question.field.quiet !== true ||
        !fits.some(
          ({ question: other }) =>
            other !== question &&
            Object.keys(other.words.en.options ?? {}).some((id) =>
              Object.hasOwn(question.words.en.options ?? {}, id),
            ),
        )),
  );
