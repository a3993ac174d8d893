// A short question after an answer is read in its light: "how much is it", "is that today?", "and the green one", "that's not my house".
import {
  inLanguage,
  phrase,
  offering,
  type Care,
  type Draft,
  type Reaction,
  type Situation,
} from '../situation.ts';
import { asksOfHolidays, aspectAsked, isDayAlone, takesIt, type Aspect } from '../understanding/aspects.ts';
import { isUrgent, sentencesOn, tellsOfHolidays } from '../understanding/aspect-sentences.ts';
import { howSoonAsked } from '../understanding/how-soon.ts';
import { languageOf } from '../understanding/language.ts';
import { answerDraft, asksAfterRequest, asksSomething, inWords } from './answers.ts';
import { isTalking, isWaitingForPerson, tellingOn, toldLast, topicLast } from './lately.ts';
import { offeredMeant, offeredTold } from './offered.ts';
import { opened, openingMeant } from './opened.ts';
import { begin } from './proceed.ts';
import { dialogIn, questionIn } from './question.ts';
import { keptUnanswered } from './unanswered.ts';

export const followUp: Care = (situation) => {
  const { reply, state } = situation;
  if (reply.option !== undefined || reply.pin !== undefined || state.open !== undefined) return undefined;
  if (openingMeant(situation)?.opening.told !== undefined) return opened(situation);
  // "And tomorrow" takes the call that was offered.
  const isTaken = !asksSomething(situation) && offeredTold(situation, undefined) !== undefined;
  if (isTaken || offeredMeant(situation) !== undefined) return undefined;
  const sent = ofSent(situation);
  if (sent !== undefined) return sent;
  // What a form told has its own ways on: which of them, they are asked.
  const takes = toldLast(situation) === undefined && takesIt(reply.text);
  const found = aspectTold(situation, aspectMeant(situation) ?? (takes ? 'how' : undefined));
  if (found === undefined) return undefined;
  const { draft, isKnown } = found;
  const left = tellingOn(situation);
  return {
    say: [draft],
    state: draft.options === undefined ? left : offering(left, draft.options),
    status: 'answered',
    ...(isKnown ? {} : { effects: keptUnanswered(situation, 'follow-up') }),
  };
};

/** "How long will it take" after something was sent: where that stands, and the day that it has. */
const ofSent = (situation: Situation): Reaction | undefined => {
  const { state, content, reply } = situation;
  const { dialog: form, reference } = state.sent ?? {};
  if (form === undefined || !content.awaited.includes(form) || !asksAfterSent(situation)) return undefined;
  const topic = content.faqs.find(({ id }) => id === topicLast(situation));
  const isOther = topic !== undefined && topic.form !== form;
  const status =
    isOther || isWaitingForPerson(situation) ? undefined : dialogIn(situation, content.leads.status);
  // Of several that they sent it is that one.
  const answers = reference === undefined ? [] : [['which', reference] as const];
  return (
    status &&
    begin(inLanguage(situation, howSoonAsked(reply.text) ?? languageOf(reply.text)), status, { answers })
  );
};

/** On another day only what is plainly of something still to come, and opens nothing of its own. */
const asksAfterSent = (situation: Situation): boolean => {
  const { text } = situation.reply;
  const isSoon = howSoonAsked(text) !== undefined;
  return isTalking(situation)
    ? isSoon || aspectAsked(text) === 'long'
    : isSoon && openingMeant(situation) === undefined;
};

/** How they come to what they were told of last. */
export const wayTold = (situation: Situation): Draft | undefined => aspectTold(situation, 'how')?.draft;

/** What the last answer says of it; where it says nothing, that, with the page and the number. */
const aspectTold = (
  situation: Situation,
  aspect: Aspect | undefined,
): { readonly draft: Draft; readonly isKnown: boolean } | undefined => {
  const { reply, content, state } = situation;
  const id = aspect === undefined ? undefined : topicLast(situation);
  const whole = id === undefined ? undefined : answerDraft(situation, id);
  const faq = content.faqs.find((each) => each.id === id && each.language === state.language);
  if (aspect === undefined || whole === undefined || faq === undefined) return undefined;
  if (isOfRequest(situation, aspect, faq.form)) return undefined;
  const [answer = '', link = ''] = whole.text.split(/\n(?=\S+$)/u);
  const all = sentencesOn(answer, aspect);
  // "If it can't wait, call …" is no time of it and not its number: what it is for is said with it.
  const isUrgentOnly = OF_ALL.has(aspect) && all.every(isUrgent) && !isUrgent(faq.title);
  const told = aspect === 'number' && !isUrgentOnly ? numberIn(situation, all, faq.title) : all;
  const isKnown = told.length > 0 && !isUrgentOnly;
  const isHoliday = aspect === 'time' && asksOfHolidays(reply.text) && !told.some(tellsOfHolidays);
  const said = [...told, ...(isHoliday ? [phrase(situation, 'followHolidays')] : [])];
  const text = isKnown
    ? `${said.join(' ')}\n${link}`
    : [phrase(situation, NOT_KNOWN[aspect], { title: faq.title, link }), ...told].join(' ');
  // What a form told is on the screen, with its own ways on.
  const options = toldLast(situation) === undefined ? whole.options : undefined;
  return { draft: { text, topic: faq.id, ...(options && { options }) }, isKnown };
};

const OF_ALL: ReadonlySet<Aspect> = new Set<Aspect>(['number', 'time']);

/** Where there is but one, that; of several, each with what it is for. */
const numberIn = (situation: Situation, all: readonly string[], title: string): readonly string[] => {
  const [number, ...others] = new Set(
    all.join(' ').match(/\b0\d{3,4} ?\d{3,6}(?: ?\d{3,4})?\b|\b\d{3}\b(?= |,|\.|$)/gu),
  );
  return number !== undefined && others.length === 0
    ? [phrase(situation, 'followCall', { title, numbers: number })]
    : all;
};

const NOT_KNOWN = {
  price: 'followPrice',
  place: 'followPlace',
  number: 'followNumber',
  time: 'followTime',
  due: 'followTime',
  long: 'followLong',
  who: 'followWho',
  needs: 'followNeeds',
  how: 'followHow',
} as const satisfies Readonly<Record<Aspect, string>>;

/** What a bare question wants; undefined of what names its own matter, and of a day that may be an answer: one alone in a form always is. */
const aspectMeant = (situation: Situation): Aspect | undefined => {
  const { text } = situation.reply;
  const isAnswer = isDayAlone(text) && (situation.state.open !== undefined || !ASKED.test(text));
  return isAnswer || isOfUs(situation) ? undefined : aspectAsked(text);
};

/** "When are you open" is of the council, and in a form so is whatever is understood without it. */
const isOfUs = ({ reply, state, understand }: Situation): boolean =>
  (state.open !== undefined || OURS.test(reply.text)) &&
  understand(reply.text, state.language).kind === 'one';
const OURS = /\b(?:you|u|ya|your|ur|chi|eich)\b/iu;

/** "Tuesday" may be said of anything; "tuesday?" asks. */
const ASKED = /\?\s*$|^\s*(?:and|ok and|what about|how about|a|ac|beth am)\b/iu;

/** "How long will it take" after a report was sent is about that report: it is looked up. */
const isOfRequest = (situation: Situation, aspect: Aspect, form: string | undefined): boolean =>
  asksAfterRequest(situation) ||
  ((aspect === 'long' || aspect === 'time') && form !== undefined && situation.state.sent?.dialog === form);

const CALLS = /\b(?:ring|call|f?phone|tel(?:ephone)?|fone|speak|contact|talk|ffon\w*|ffôn)\b/iu;

/** In the middle of a form, of what it is for; undefined of what is no such question. */
export const aspectInForm = (situation: Situation): Draft | undefined => {
  const aspect = aspectMeant(situation);
  // "Where is it" is about the number that is asked for, and "what days" about those that are shown.
  if (aspect === undefined || aspect === 'place' || (aspect === 'time' && asksTime(situation)))
    return undefined;
  if (aspect === 'number' && !CALLS.test(situation.reply.text)) return undefined;
  const told = aspectTold(situation, aspect);
  return told?.isKnown === true ? inWords(told.draft) : { text: phrase(situation, 'notKnown') };
};

const asksTime = (situation: Situation): boolean => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  return open && dialog ? questionIn(dialog, open, open.asked)?.field.times === true : false;
};
