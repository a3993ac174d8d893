// Small talk is met as anybody would meet it, in a sentence and as a machine; and who is lonely by people to talk to. No list of topics that it was not.
import { QUEUED } from '../handoff/handoff.ts';
import { inLanguage, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { smallTalkIn, type Chat } from '../understanding/small-talk.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { repeat } from './asked-again.ts';
import { callBackOption } from './call-offered.ts';
import { isGreetedNow } from './greeting.ts';
import { menuOptions } from './menu.ts';
import { dialogIn } from './question.ts';
import { isAnswer, isInDanger } from './scolded.ts';

const SAYS = {
  well: 'chatWell',
  wish: 'chatWish',
  weather: 'chatWeather',
  lonely: 'chatLonely',
  works: 'chatWorks',
  praise: 'chatPraise',
  unsure: 'chatUnsure',
} as const satisfies Partial<Record<Chat, string>>;

export const smallTalk: Care = (heard) => {
  const { reply, files } = heard;
  const talk = reply.option === undefined && files.length === 0 ? smallTalkIn(reply.text) : undefined;
  const { kind } = talk ?? {};
  // A greeting and "who are you" are commands.
  if (talk === undefined || kind === undefined || !(kind in SAYS) || isInDanger(heard)) return undefined;
  const id = SAYS[kind as keyof typeof SAYS];
  const isWaiting = QUEUED.has(heard.state.handoff?.stage ?? 'offered');
  // In a form these are an answer, or are met there.
  const isHeard = heard.state.failing !== undefined || heard.state.open !== undefined;
  if ((isWaiting && kind !== 'lonely') || (isHeard && ALONE.has(kind))) return undefined;
  // Two English words are no wish for English.
  const isShort = talk.language === 'en' && reply.text.trim().split(/\s+/).length < SENTENCE;
  const situation = isShort ? heard : inLanguage(heard, talk.language);
  const text = phrase(situation, id);
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open !== undefined && dialog !== undefined)
    return isAnswer(situation) ? undefined : repeat(situation, dialog, open, [{ text }]);
  switch (kind) {
    case 'lonely':
      return withWaysOn(
        situation,
        isWaiting ? [text] : [text, phrase(situation, 'chatLonelyWays')],
        isWaiting,
      );
    case 'unsure':
      return withWaysOn(situation, [text]);
    case 'works':
    case 'praise':
      return { say: [{ text }], state: situation.state, status: 'answered', aside: true };
    default:
      return small(situation, text);
  }
};
const ALONE: ReadonlySet<Chat> = new Set(['works', 'praise', 'unsure']);
const SENTENCE = 3;

/** What it can do is shown with the first words of all, and later when they ask. */
const small = (situation: Situation, text: string): Reaction => {
  const { state } = situation;
  if (!isGreetedNow(situation)) return { say: [{ text }], state, status: 'answered', aside: true };
  const options = menuOptions(situation);
  return { say: [{ text, options }], state: offering(state, options), status: 'answered', aside: true };
};

/** A person, or a call of one, is one tap away. Whoever waits for a person has asked for one already. */
const withWaysOn = (situation: Situation, said: readonly string[], isWaiting = false): Reaction => {
  const { state } = situation;
  const text = said.join(' ');
  if (isWaiting) return { say: [{ text }], state, status: 'answered', aside: true };
  const call = callBackOption(situation);
  const options = [{ id: PERSON, words: phrase(situation, 'person') }, ...(call === undefined ? [] : [call])];
  return { say: [{ text, options }], state: offering(state, options), status: 'answered', aside: true };
};
