// Who waits for a person: how long it still is, and what they write that asks nothing we know is for that person. No list of topics meanwhile.
import { QUEUED, type Told } from '../handoff/handoff.ts';
import { inLanguage, offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { normalise } from '../understanding/normalise.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { spoken } from './ladder.ts';
import { isTold, tellingOf } from './said-before.ts';
import { handed, talked } from './talk.ts';
import { waitOnly } from './talk-said.ts';

/** PERSON to somebody who is with one already, or waits: who that is, or how long. */
export const asStands = (situation: Situation): Reaction => {
  const key = situation.heardAt.toISOString();
  return { ...talked(situation, stands(situation), key), status: 'with-person' };
};

const stands = (situation: Situation) =>
  handed(situation, {
    kind: 'asked',
    id: situation.heardAt.toISOString(),
    team: '',
    rank: 'usual',
    why: 'asked',
  });

/** How long it still is, to whoever asks or says that it is long. Asked soon again, it is said in other words. */
export const waitAsked = (heard: Situation): Reaction | undefined => {
  const words = normalise(heard.reply.text);
  const isLong = TOO_LONG.test(words);
  const asks = HOW_LONG.test(words) || /^[\s?!]*\?[\s?!]*$/u.test(heard.reply.text);
  if (heard.reply.option !== undefined || !(isLong || asks)) return undefined;
  const situation = inTheirs(heard);
  const reaction = isTold(situation, WAIT, SOON_MS) ? askedAgain(situation) : undefined;
  if (reaction !== undefined) return reaction;
  const { say, state, ...first } = asStands(situation);
  return {
    ...first,
    say: isLong ? after(phrase(situation, 'talkLong'), say) : say,
    state: tellingOf(situation, state, [WAIT]),
    status: 'person',
  };
};

const askedAgain = (situation: Situation): Reaction | undefined => {
  const wait = stands(situation).told.find(isWait);
  if (wait === undefined) return undefined;
  const { text, state } = spoken(situation, 'asWaits');
  return {
    say: [{ text: `${text} ${waitOnly(situation, wait)}` }],
    state: tellingOf(situation, state, [WAIT]),
    status: 'person',
  };
};
const isWait = (told: Told): told is Told & { readonly say: 'wait' } => told.say === 'wait';

/** One word is no wish for a language. */
const inTheirs = (situation: Situation): Situation => {
  const { text } = situation.reply;
  return /\s/u.test(text.trim()) ? inLanguage(situation, languageOf(text)) : situation;
};
const WAIT = 'talk:wait';
const SOON_MS = 10 * 60_000;

const after = (before: string, [first, ...others]: readonly Draft[]): readonly Draft[] =>
  first === undefined ? [] : [{ ...first, text: `${before} ${first.text}` }, ...others];

/** What would be met by a list of topics, or by nothing, is said to be kept for whoever takes the chat. A clear question is answered. */
export const whileWaiting = (heard: Situation, reaction: Reaction): Reaction => {
  const situation = inTheirs(heard);
  const { state, reply } = situation;
  const isWaiting = [state, reaction.state].every(
    ({ handoff, open }) => open === undefined && QUEUED.has(handoff?.stage ?? 'offered'),
  );
  if (!isWaiting || reply.option !== undefined) return reaction;
  if (reaction.aside === true && reaction.status === 'answered' && asksNothing(reply.text))
    return { say: [{ text: phrase(situation, 'talkNoted') }], state, status: 'person', aside: true };
  const grumbles = GRUMBLES.test(normalise(reply.text));
  if (!grumbles && !isList(reaction)) return reaction;
  const { text, state: kept } = spoken(situation, 'waiting');
  return {
    say: [{ text: grumbles ? `${phrase(situation, 'talkSorry')} ${text}` : text }],
    state: offering(kept, []),
    status: 'person',
    aside: true,
  };
};

/** Topics to choose from, and no answer. */
const isList = ({ status, say }: Reaction): boolean =>
  (status === 'unanswered' || status === 'offered') &&
  say.some(({ options = [] }) => options.some(({ id }) => /^(?:faq|form|command):/.test(id)));

const HOW_LONG =
  /^(?:(?:so |ok |and )?how (?:much )?long(?:er)?\b.{0,40}|how many (?:people )?(?:are )?(?:ahead|before|in front).{0,20}|(?:(?:is )?any(?:one|body)|(?:is )?some(?:one|body)|hello) (?:still )?(?:there|coming|here)(?: yet)?|(?:are )?(?:you|u|they) (?:still )?(?:there|here|coming)|hello+(?: hello+)*|(?:(?:im|i am|i m) )?(?:still )?waiting(?: here)?|(?:(?:im|i am|i m) )?still (?:here|there)|(?:any )?(?:news|update)(?: yet)?|where am i in the queue|pa mor hir\b.{0,30}|oes rhywun yna|(?:ydych chi|dych chi|dach chi|wyt ti|ti) (?:n |dal |dal i fod |o hyd )*yna(?: o hyd)?|(?:dal|rwyn dal|dwin dal|dal i) (?:yma|aros)|unrhyw newyddion)$/;
const AGES =
  '(?:ages|forever|too long|so long|a long time|hours|an hour|over an hour|half an hour|all day|all morning|all afternoon|\\d+ (?:min|mins|minutes|hours?))';
const TOO_LONG = new RegExp(
  `^(?:(?:oh|ok|but|well|hello|come on|ffs|seriously|sorry) )*(?:(?:its|it is|it has|this is|this has|thats|thats been|that is)(?: been| taking| taken)*(?: now)? ${AGES}|(?:(?:ive|i have|im|i am|been) )*(?:waiting|waited|here|sat here|sitting here)(?: here| for| about| over| on)* ${AGES}|why (?:is (?:it|this) |does it |are you )?(?:taking |take |taking so |be )?(?:so|this|that|ages)? ?(?:long|slow|ages)|(?:takes|taking|taken) ${AGES}|(?:please )?hurry(?: up)?|come on|still (?:nothing|nobody|no one|noone|no answer|no reply)|(?:nobody|no one|noone) (?:is )?(?:there|here|coming|answering|answers|replying|has come)(?: yet)?|(?:where|wheres|where is|where are) (?:is |are )?(?:everyone|everybody|you|they|the person|this person)(?: all)?|maen hir(?: iawn)?|pam mor hir|(?:dwin|rwyn|dw in) aros ers (?:oesoedd|oriau|amser hir|hydoedd)|brysiwch|dewch ymlaen)(?: (?:now|already|please|mate|you know|again|today|nawr))*$`,
);
/** Of what, only they can say: no answer that we have is meant. */
const GRUMBLES =
  /^(?:(?:well|oh|but|and|really|honestly|look) )*(?:(?:im|i am|i m) (?:really |very |so |just |a bit )?(?:not (?:very |at all |too |really )?(?:happy|impressed|pleased)|unhappy|fed up|annoyed|cross|upset|disappointed)(?: (?:now|with this|about this|at all|about it|you know))*|not (?:very |at all )?(?:happy|impressed|good enough)|(?:dwi|dw i|rydw i) ddim yn hapus(?: o gwbl)?)$/;
